package org.wsisroadmaps.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** Draws ruled tables where a test wants them, with merged cells and in any script. */
final class DrawnPdf {

  private static final Path FONTS =
      Path.of("../report/src/main/resources/org/wsisroadmaps/report/pdf/fonts");
  private static final String CHANGE_OF_SCRIPT =
      "(?<=\\p{ASCII})(?=\\P{ASCII})|(?<=\\P{ASCII})(?=\\p{ASCII})";
  private static final float SIZE = 8;
  private static final float LEADING = 10;
  private static final float PADDING = 4;

  private final PDDocument document = new PDDocument();
  private final PDFont latin = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private PDFont font = latin;
  private boolean rightToLeft;
  private PDPage page = new PDPage();
  private PDPageContentStream content;

  /**
   * A cell.
   *
   * @param text its text, lines parted by line breaks
   * @param columns how many columns it covers
   * @param rows how many rows it covers
   * @param upwards whether its text runs upwards
   */
  record Cell(String text, int columns, int rows, boolean upwards) {
    static Cell plain(String text) {
      return new Cell(text, 1, 1, false);
    }

    static Cell wide(String text, int columns) {
      return new Cell(text, columns, 1, false);
    }

    static Cell tall(String text, int rows) {
      return new Cell(text, 1, rows, false);
    }

    static Cell upwards(String text) {
      return new Cell(text, 1, 1, true);
    }
  }

  /** Draws what is no table and no line. */
  @FunctionalInterface
  interface Drawing {

    /** Draws on a page, in the coordinates of PDF. */
    void on(PDPageContentStream content, PDDocument document) throws IOException;
  }

  DrawnPdf draw(Drawing drawing) throws IOException {
    drawing.on(content, document);
    return this;
  }

  /** Sets what follows in a font of the reports. */
  DrawnPdf font(String name, boolean isRightToLeft) throws IOException {
    try (InputStream in = Files.newInputStream(FONTS.resolve(name))) {
      font = PDType0Font.load(document, in);
    }
    rightToLeft = isRightToLeft;
    return this;
  }

  DrawnPdf page(float width, float height, int rotation) throws IOException {
    if (content != null) {
      content.close();
    }
    page = new PDPage(new PDRectangle(width, height));
    page.setRotation(rotation);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    return this;
  }

  /** Sets a line, with y from the top of the page. */
  DrawnPdf text(float x, float y, float size, String text) throws IOException {
    content.beginText();
    content.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
    for (String run : (rightToLeft ? visual(text) : text).split(CHANGE_OF_SCRIPT)) {
      content.setFont(fontOf(run), size);
      content.showText(run);
    }
    content.endText();
    return this;
  }

  /** Fonts of other scripts may lack Latin letters and digits. */
  private PDFont fontOf(String run) {
    return run.codePoints().allMatch(c -> c < 0x80) ? latin : font;
  }

  /** The letters in the order in which they stand from left to right; digits run that way. */
  private static String visual(String text) {
    StringBuilder visual = new StringBuilder();
    for (String run :
        text.split("(?<=\\P{IsDigit})(?=\\p{IsDigit})|(?<=\\p{IsDigit})(?=\\P{IsDigit})")) {
      boolean digits = Character.isDigit(run.charAt(0));
      visual.insert(0, digits ? run : new StringBuilder(run).reverse());
    }
    return visual.toString();
  }

  DrawnPdf table(float x, float y, float[] widths, float height, List<List<Cell>> rows)
      throws IOException {
    boolean[][] taken = new boolean[rows.size() + 1][widths.length];
    float top = y;
    for (int r = 0; r < rows.size(); r++) {
      int c = 0;
      for (Cell cell : rows.get(r)) {
        while (taken[r][c]) {
          c++;
        }
        float left = x + sum(widths, 0, c);
        cell(left, top, sum(widths, c, c + cell.columns()), height * cell.rows(), cell);
        for (int i = 0; i < cell.rows(); i++) {
          for (int k = 0; k < cell.columns(); k++) {
            taken[r + i][c + k] = true;
          }
        }
        c += cell.columns();
      }
      top += height;
    }
    return this;
  }

  private static float sum(float[] widths, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += widths[i];
    }
    return sum;
  }

  private void cell(float x, float y, float width, float height, Cell cell) throws IOException {
    float bottom = page.getMediaBox().getHeight() - y - height;
    content.setLineWidth(0.5f);
    content.addRect(x, bottom, width, height);
    content.stroke();
    if (cell.upwards()) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setTextMatrix(
          Matrix.getRotateInstance(Math.PI / 2, x + PADDING + SIZE, bottom + PADDING));
      content.showText(cell.text());
      content.endText();
      return;
    }
    float baseline = y + PADDING + SIZE;
    for (String line : lines(cell.text(), width - 2 * PADDING)) {
      float shift = rightToLeft ? width - 2 * PADDING - width(line) : 0;
      text(x + PADDING + shift, baseline, SIZE, line);
      baseline += LEADING;
    }
  }

  private float width(String text) throws IOException {
    float width = 0;
    for (String run : text.split(CHANGE_OF_SCRIPT)) {
      width += fontOf(run).getStringWidth(run) / 1000 * SIZE;
    }
    return width;
  }

  private List<String> lines(String text, float room) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String set : text.split("\n", -1)) {
      String line = "";
      for (String word : set.split(" ", -1)) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && width(longer) > room) {
          lines.add(line);
          line = word;
        } else {
          line = longer;
        }
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }
}
