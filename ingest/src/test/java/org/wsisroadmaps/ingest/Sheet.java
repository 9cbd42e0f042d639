package org.wsisroadmaps.ingest;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.model.RoadmapException;

/** Pages that are drawn from the top; heights are measured downwards. */
final class Sheet {

  private static final float SIZE = 10;
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  private final PDDocument document = new PDDocument();
  private PDRectangle size;
  private PDPageContentStream content;

  /** One upright A4 page. */
  Sheet() throws IOException {
    this(PDRectangle.A4);
  }

  Sheet(PDRectangle size) throws IOException {
    this.size = size;
    this.content = page(0);
  }

  private PDPageContentStream page(int rotation) throws IOException {
    PDPage page = new PDPage(size);
    page.setRotation(rotation);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  /** Goes on on a further page. */
  Sheet page(PDRectangle newSize) throws IOException {
    content.close();
    size = newSize;
    content = page(0);
    return this;
  }

  /**
   * Goes on on a further page whose content is turned by a quarter, and which a viewer turns back.
   */
  Sheet turnedPage(PDRectangle newSize) throws IOException {
    content.close();
    size = newSize;
    content = page(90);
    // what is drawn upright on a page of this height stands upright when the viewer turned it
    content.transform(new Matrix(0, 1, -1, 0, newSize.getWidth(), 0));
    float width = newSize.getHeight();
    size = new PDRectangle(width, newSize.getWidth());
    return this;
  }

  Sheet text(float x, float y, String text) throws IOException {
    content.beginText();
    content.setFont(FONT, SIZE);
    content.newLineAtOffset(x, size.getHeight() - y);
    content.showText(text);
    content.endText();
    return this;
  }

  /** A text that runs upwards from a point. */
  Sheet upwards(float x, float y, String text) throws IOException {
    content.beginText();
    content.setFont(FONT, SIZE);
    content.setTextMatrix(new Matrix(0, 1, -1, 0, x, size.getHeight() - y));
    content.showText(text);
    content.endText();
    return this;
  }

  Sheet right(float x, float y, String text) throws IOException {
    return text(x - width(text), y, text);
  }

  Sheet centred(float x, float y, String text) throws IOException {
    return text(x - width(text) / 2, y, text);
  }

  /** A line of words, each gap between them as wide as makes the line reach a place. */
  Sheet stretched(float x, float right, float y, String text) throws IOException {
    String[] words = text.split(" ");
    float letters = 0;
    for (String word : words) {
      letters += width(word);
    }
    float gap = (right - x - letters) / (words.length - 1);
    float at = x;
    for (String word : words) {
      text(at, y, word);
      at += width(word) + gap;
    }
    return this;
  }

  private static float width(String text) throws IOException {
    return FONT.getStringWidth(text) / 1000 * SIZE;
  }

  Sheet line(float x1, float y1, float x2, float y2) throws IOException {
    content.moveTo(x1, size.getHeight() - y1);
    content.lineTo(x2, size.getHeight() - y2);
    content.stroke();
    return this;
  }

  Sheet box(float x1, float y1, float x2, float y2) throws IOException {
    return line(x1, y1, x2, y1).line(x1, y2, x2, y2).line(x1, y1, x1, y2).line(x2, y1, x2, y2);
  }

  Sheet fill(float x1, float y1, float x2, float y2, Color color) throws IOException {
    content.setNonStrokingColor(color);
    content.addRect(x1, size.getHeight() - y2, x2 - x1, y2 - y1);
    content.fill();
    content.setNonStrokingColor(Color.BLACK);
    return this;
  }

  Sheet stroke(Color color) throws IOException {
    content.setStrokingColor(color);
    return this;
  }

  /** The tables, each as rows of the texts of its cells. */
  List<List<List<String>>> tables() throws IOException, RoadmapException {
    return read().stream().map(Sheet::texts).toList();
  }

  List<SourceTable> read() throws IOException, RoadmapException {
    content.close();
    Path file = Files.createTempFile("tables", ".pdf");
    try {
      document.save(file.toFile());
      document.close();
      return PageTables.read(file);
    } finally {
      Files.delete(file);
    }
  }

  private static List<List<String>> texts(SourceTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (SourceRow row : table.rows()) {
      rows.add(row.cells().stream().map(Sheet::text).toList());
    }
    return rows;
  }

  static String text(SourceCell cell) {
    return String.join(" ", cell.blocks().stream().map(SourceBlock::text).toList());
  }
}
