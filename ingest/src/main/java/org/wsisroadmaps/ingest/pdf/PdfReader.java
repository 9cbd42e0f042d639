package org.wsisroadmaps.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.content.PageReader;
import org.wsisroadmaps.ingest.pdf.layout.LayoutReader;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout;
import org.wsisroadmaps.ingest.pdf.layout.PageLayouts;
import org.wsisroadmaps.ingest.pdf.tagged.StructureReader;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.PasswordException;
import org.wsisroadmaps.model.RoadmapException;

/** Reads PDF files. Its methods may be called from any thread. */
public final class PdfReader {

  private PdfReader() {}

  /**
   * Reads a document.
   *
   * @param bytes the file
   * @param password its user or owner password, empty where it needs none
   * @param vocabulary the words that tell columns which no rules divide
   * @return its texts and tables, page by page
   * @throws RoadmapException when it is no PDF, is damaged, needs another password, holds no text,
   *     or its fonts do not tell what their glyphs mean
   */
  public static SourceDocument read(byte[] bytes, String password, ColumnVocabulary vocabulary)
      throws RoadmapException {
    String title;
    List<PageLayout> pages;
    try (PDDocument document = Loader.loadPDF(bytes, password)) {
      title = title(document);
      pages = pages(document, vocabulary);
    } catch (InvalidPasswordException e) {
      throw new PasswordException(!password.isEmpty(), e);
    } catch (IOException e) {
      throw new RoadmapException("is no sound PDF: " + firstLine(e.getMessage()), e);
    } catch (RuntimeException | StackOverflowError e) {
      // damage that PDFBox does not foresee comes out as any exception, and a document that nests
      // without end as an overflow
      throw new RoadmapException("is no sound PDF: its structure is damaged", e);
    }
    return new LayoutReader(title).read(pages);
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "it is damaged" : message.lines().findFirst().orElse("it is damaged");
  }

  /** Lays out all pages. */
  static List<PageLayout> pages(PDDocument document, ColumnVocabulary vocabulary)
      throws IOException {
    PageReader reader = new PageReader(StructureReader.read(document));
    try (PageLayouts layouts = new PageLayouts(vocabulary)) {
      int count = document.getNumberOfPages();
      for (int i = 0; i < count; i++) {
        layouts.add(reader.read(document.getPage(i), i + 1));
      }
      return layouts.layouts();
    }
  }

  private static String title(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    String title = information == null ? null : information.getTitle();
    return title == null ? "" : title.strip();
  }
}
