package org.wsisroadmaps.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Sets text where a test wants it, with the tags that a test wants. */
final class TaggedPdf {

  static final float WIDTH = 600;
  static final float HEIGHT = 400;
  static final float SIZE = 9;

  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final PDDocument document = new PDDocument();
  private final PdfStructure structure = new PdfStructure(document);
  private PDPage page = new PDPage();
  private PDPageContentStream content;

  TaggedPdf() throws IOException {
    newPage();
  }

  void newPage() throws IOException {
    if (content != null) {
      content.close();
    }
    page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    document.addPage(page);
    content = new PDPageContentStream(document, page);
  }

  PdfStructure structure() {
    return structure;
  }

  COSDictionary add(COSDictionary parent, String type) {
    return structure.add(parent, type);
  }

  COSDictionary root() {
    return structure.root();
  }

  /** Sets a line of an element, with y from the top of the page. */
  void text(COSDictionary element, float x, float y, String text) throws IOException {
    structure.begin(content, page, element);
    write(x, y, text);
    content.endMarkedContent();
  }

  /** Sets a line that is no content. */
  void artifact(float x, float y, String text) throws IOException {
    PdfStructure.beginArtifact(content);
    write(x, y, text);
    content.endMarkedContent();
  }

  /** Sets a line inside a form XObject, which has identifiers of its own. */
  void form(COSDictionary element, float x, float y, String text) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(WIDTH, HEIGHT));
    form.setResources(new PDResources());
    try (PDFormContentStream inner = new PDFormContentStream(form)) {
      inner.beginMarkedContent(COSName.P, 0);
      inner.beginText();
      inner.setFont(font, SIZE);
      inner.newLineAtOffset(x, HEIGHT - y);
      inner.showText(text);
      inner.endText();
      inner.endMarkedContent();
    }
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setItem(COSName.getPDFName("Stm"), form.getCOSObject());
    reference.setItem(COSName.MCID, COSInteger.ZERO);
    structure.addKid(element, reference);
    content.drawForm(form);
  }

  private void write(float x, float y, String text) throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, HEIGHT - y);
    content.showText(text);
    content.endText();
  }

  void rule(float x1, float y1, float x2, float y2) throws IOException {
    content.moveTo(x1, HEIGHT - y1);
    content.lineTo(x2, HEIGHT - y2);
    content.stroke();
  }

  byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }
}
