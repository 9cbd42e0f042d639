package org.wsisroadmaps.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.ingest.pdf.content.Layers;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.content.PageReader;
import org.wsisroadmaps.ingest.pdf.layout.LayoutReader;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout;
import org.wsisroadmaps.ingest.pdf.layout.PageLayouts;
import org.wsisroadmaps.ingest.pdf.scan.ScanReader;
import org.wsisroadmaps.ingest.pdf.scan.Scans;
import org.wsisroadmaps.ingest.pdf.tagged.StructureReader;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.PasswordException;
import org.wsisroadmaps.model.ReadingInterruptedException;
import org.wsisroadmaps.model.RoadmapException;

/** Reads PDF files. Its methods may be called from any thread. */
public final class PdfReader {

  /**
   * What is said where PDFBox lacks the classes to open a document: those of the one library that
   * it leaves to its users, which reads certificates.
   */
  static final String CERTIFICATE =
      "is encrypted for certificates, and can only be opened with one: have it saved without"
          + " protection, or with a password";

  private PdfReader() {}

  /**
   * Reads a document.
   *
   * @param bytes the file
   * @param password its user or owner password, empty where it needs none
   * @param vocabulary the words that tell columns which no rules divide
   * @param recognizer recognises the text of pages that are pictures; null leaves them unread
   * @return its texts and tables, page by page
   * @throws RoadmapException when it is no PDF, is damaged, needs another password, holds no text,
   *     its fonts do not tell what their glyphs mean, the recogniser fails, or the thread is
   *     interrupted
   */
  public static SourceDocument read(
      byte[] bytes,
      String password,
      ColumnVocabulary vocabulary,
      @Nullable TextRecognizer recognizer)
      throws RoadmapException {
    return read(bytes, password, vocabulary, recognizer, Portion.WHOLE);
  }

  /**
   * Reads a portion of a document.
   *
   * @param bytes the file
   * @param password its user or owner password, empty where it needs none
   * @param vocabulary the words that tell columns which no rules divide
   * @param recognizer recognises the text of pages that are pictures; null leaves them unread
   * @param portion what is read of it
   * @return its texts and tables, page by page
   * @throws RoadmapException when it can't be read, as told above, or has none of the pages
   */
  public static SourceDocument read(
      byte[] bytes,
      String password,
      ColumnVocabulary vocabulary,
      @Nullable TextRecognizer recognizer,
      Portion portion)
      throws RoadmapException {
    String title;
    Pages pages;
    try (PDDocument document = Loader.loadPDF(bytes, password)) {
      title = title(document);
      pages = pages(document, vocabulary, recognizer, portion);
    } catch (InvalidPasswordException e) {
      throw new PasswordException(!password.isEmpty(), e);
    } catch (IOException e) {
      throw new RoadmapException("is no sound PDF: " + firstLine(e.getMessage()), e);
    } catch (RuntimeException | StackOverflowError e) {
      // damage that PDFBox does not foresee comes out as any exception, and a document that nests
      // without end as an overflow
      throw new RoadmapException("is no sound PDF: its structure is damaged", e);
    } catch (NoClassDefFoundError e) {
      throw new RoadmapException(CERTIFICATE, e);
    }
    return new LayoutReader(title, pages.findings(), portion::withoutText).read(pages.layouts());
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "it is damaged" : message.lines().findFirst().orElse("it is damaged");
  }

  /**
   * The pages of a document.
   *
   * @param layouts all of them, laid out
   * @param scans what was read of those that are pictures
   * @param findings what was found while they were read
   * @param sheets the page of the PDF that shows each of them, 1-based
   */
  record Pages(
      List<PageLayout> layouts, Scans scans, List<Finding> findings, List<Integer> sheets) {}

  /** Lays out all pages. */
  static Pages pages(
      PDDocument document, ColumnVocabulary vocabulary, @Nullable TextRecognizer recognizer)
      throws IOException, RoadmapException {
    return pages(document, vocabulary, recognizer, Portion.WHOLE);
  }

  private static Pages pages(
      PDDocument document,
      ColumnVocabulary vocabulary,
      @Nullable TextRecognizer recognizer,
      Portion portion)
      throws IOException, RoadmapException {
    List<Finding> findings = new ArrayList<>(Fields.draw(document));
    PageReader reader = new PageReader(StructureReader.read(document), Layers.of(document));
    try (PageLayouts layouts = new PageLayouts(vocabulary)) {
      List<Optional<PDPage>> pages = PageTree.pages(document);
      if (recognizer != null && pages.stream().anyMatch(Optional::isEmpty)) {
        throw new RoadmapException(
            "has lost a page: open it, and save it again, before its text is recognised");
      }
      List<PageContent> contents = new ArrayList<>();
      List<Integer> sheets = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        ReadingInterruptedException.check();
        int number = sheets.size() + 1;
        for (PageContent content : contents(document, reader, pages.get(i), i + 1, number)) {
          sheets.add(i + 1);
          if (!portion.holds(content.number())) {
            continue;
          }
          PageContent wanted = portion.of(content);
          findings.addAll(PageFindings.of(wanted, pages.get(i).isPresent()));
          if (recognizer == null) {
            layouts.add(wanted);
          } else {
            contents.add(wanted);
          }
        }
      }
      portion.check(sheets.size());
      if (sheets.size() > pages.size()) {
        findings.add(PageFindings.halves(sheets.size(), pages.size()));
      }
      if (recognizer == null) {
        return new Pages(layouts.layouts(), Scans.NONE, findings, sheets);
      }
      Scans scans = new ScanReader(recognizer).read(document, contents);
      contents.forEach(content -> layouts.add(scans.content(content)));
      findings.addAll(scans.findings());
      return new Pages(layouts.layouts(), scans, findings, sheets);
    }
  }

  private static List<PageContent> contents(
      PDDocument document, PageReader reader, Optional<PDPage> page, int sheet, int number)
      throws IOException {
    if (page.isEmpty()) {
      return List.of(PageContent.lost(number, sheet));
    }
    Fields.drawTyped(document, page.get());
    return reader.read(page.get(), sheet, number);
  }

  private static String title(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    String title = information == null ? null : information.getTitle();
    return title == null ? "" : title.strip();
  }
}
