package org.wsisroadmaps.report.pdf.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes pages as a PDF: tagged, with outline, metadata and attachments, as PDF/A-3b and PDF/UA-1
 * want it. The same pages give the same bytes.
 */
public final class PdfFile {

  private static final PdfName ASSOCIATED_FILES = new PdfName("AF");
  private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

  private PdfFile() {}

  /**
   * Writes the pages.
   *
   * @param pages what was set
   * @param info what the document says about itself
   * @param attachments files inside of it
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(
      PageSetter pages, DocumentInfo info, List<Attachment> attachments, OutputStream out)
      throws IOException {
    PageFormat format = pages.format();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Document document = new Document(new Rectangle(format.width(), format.height()))) {
      PdfWriter writer = PdfWriter.getInstance(document, file);
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      // a plain cross-reference table gets the digits of the machine's language from OpenPDF
      writer.setFullCompression();
      writer.setTagged();
      writer.setTabs(PdfName.S);
      writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
      writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
      document.open();
      describe(writer, info);
      StructureTree tree = new StructureTree(writer, pages.document());
      new Painter(document, writer, tree, pages, info).paint();
      outline(writer, pages);
      attach(writer, attachments);
      identify(writer, info, attachments);
    }
    file.writeTo(out);
  }

  private static void describe(PdfWriter writer, DocumentInfo info) throws IOException {
    PdfDictionary entries = writer.getInfo();
    entries.remove(PdfName.CREATIONDATE);
    entries.remove(PdfName.MODDATE);
    entries.put(PdfName.TITLE, text(info.title()));
    entries.put(PdfName.SUBJECT, text(info.subject()));
    entries.put(PdfName.KEYWORDS, text(info.keywords()));
    entries.put(PdfName.CREATOR, text(DocumentInfo.CREATOR));
    entries.put(PdfName.PRODUCER, text(DocumentInfo.CREATOR));
    writer.setXmpMetadata(Xmp.of(info));
    writer.setOutputIntents("sRGB", "", "", "sRGB", SrgbProfile.bytes());
    // OpenPDF takes it for one of PDF/X
    PdfDictionary intent = writer.getExtraCatalog().getAsArray(PdfName.OUTPUTINTENTS).getAsDict(0);
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    writer.getExtraCatalog().put(PdfName.LANG, text(info.language()));
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  private static void outline(PdfWriter writer, PageSetter pages) {
    Deque<PdfOutline> open = new ArrayDeque<>();
    open.push(writer.getRootOutline());
    for (Bookmark bookmark : pages.bookmarks()) {
      PageSetter.Spot spot = pages.spot(bookmark.place()).orElse(null);
      if (spot == null) {
        continue;
      }
      while (open.size() > bookmark.level()) {
        open.pop();
      }
      PdfDestination destination =
          new PdfDestination(PdfDestination.XYZ, 0, pages.format().height() - spot.y(), 0);
      destination.addPage(writer.getPageReference(spot.page()));
      open.push(
          new PdfOutline(open.element(), destination, bookmark.title(), bookmark.level() < 2));
    }
  }

  private static void attach(PdfWriter writer, List<Attachment> attachments) throws IOException {
    PdfArray associated = new PdfArray();
    for (Attachment attachment : attachments) {
      PdfFileSpecification file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.name(),
              attachment.content(),
              attachment.mediaType(),
              null,
              9);
      file.setUnicodeFileName(attachment.name(), true);
      file.addDescription(attachment.description(), true);
      file.put(RELATIONSHIP, new PdfName("Source"));
      writer.addFileAttachment(attachment.name(), file);
      associated.add(file.getReference());
    }
    if (!attachments.isEmpty()) {
      writer.getExtraCatalog().put(ASSOCIATED_FILES, associated);
    }
  }

  /** Gives the file an identifier that follows from what it holds, not from the time. */
  private static void identify(PdfWriter writer, DocumentInfo info, List<Attachment> attachments) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Xmp.of(info));
      attachments.forEach(attachment -> digest.update(attachment.content()));
      byte[] id = digest.digest();
      writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
