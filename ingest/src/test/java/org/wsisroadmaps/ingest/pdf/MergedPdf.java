package org.wsisroadmaps.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a roadmap with merged cells on pages, row by row. */
final class MergedPdf {

  /** What a program draws where a page ends inside a cell. */
  enum Foot {
    /** A rule over all columns, and one at the top of the next page, as word processors do. */
    CLOSED,
    /** Rules below the cells that end there, as browsers do. */
    OPEN
  }

  /** What parts the cells. */
  enum Look {
    RULES,
    /** Each cell is shaded, with narrow gaps between. */
    SHADING
  }

  /** Whether rows go on over the ends of pages. */
  enum Rows {
    WHOLE,
    CUT
  }

  /** What of a row stands on a page. */
  private enum Part {
    BEGINNING,
    REST
  }

  private static final float[] XS = {40, 210, 290, 430, 600};
  private static final float MARGIN = 40;
  private static final float SIZE = 9;
  private static final float LEADING = 11;
  private static final float PADDING = 4;
  private static final float GAP = 1;

  /** So many lines of a cut row stand on either side at least. */
  private static final int FEWEST_LINES = 1;

  private final PDFont font = new PDType1Font(FontName.HELVETICA);
  private final MergedRoadmap roadmap;
  private final Foot foot;
  private final Look look;
  private final Rows cutting;
  private final boolean headerRepeats;
  private final int height;
  private final Random random;
  private final PDDocument document = new PDDocument();
  private PDPageContentStream page;
  private float y;

  /** Whether the next row is the first one of its page, below no header. */
  private boolean atTop;

  MergedPdf(
      MergedRoadmap roadmap,
      Foot foot,
      Look look,
      Rows cutting,
      boolean headerRepeats,
      int height,
      Random random)
      throws IOException {
    this.roadmap = roadmap;
    this.foot = foot;
    this.look = look;
    this.cutting = cutting;
    this.headerRepeats = headerRepeats;
    this.height = height;
    this.random = random;
    this.page = page();
  }

  private PDPageContentStream page() throws IOException {
    PDPage next = new PDPage(new PDRectangle(640, height));
    document.addPage(next);
    y = height - MARGIN;
    atTop = true;
    return new PDPageContentStream(document, next);
  }

  byte[] set() throws IOException {
    write(XS[0], y - 12, "Roadmap for WSIS Action Line C2: Infrastructure");
    y -= 24;
    header();
    for (int r = 0; r < roadmap.rows(); r++) {
      set(r);
    }
    if (look == Look.RULES) {
      across(XS[0], XS[XS.length - 1]);
    }
    page.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  /** Sets a row on this page and, where it is cut or does not fit, the next one. */
  private void set(int row) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    int most = 1;
    for (int c = 0; c < MergedRoadmap.COLUMNS; c++) {
      boolean begins = roadmap.begins(row, c);
      lines.add(begins ? wrap(roadmap.texts().get(row).get(c), c, row) : List.of());
      most = Math.max(most, lines.get(c).size());
    }
    float spare = random.nextInt(40);
    float room = most * LEADING + 2 * PADDING + spare;
    if (y - room < MARGIN) {
      int fit = (int) ((y - MARGIN - 2 * PADDING) / LEADING);
      boolean cut =
          cutting == Rows.CUT && fit >= FEWEST_LINES && most - fit >= FEWEST_LINES && !atTop;
      if (cut) {
        row(row, Part.BEGINNING, slice(lines, 0, fit), fit * LEADING + 2 * PADDING);
        nextPage(row, row);
        row(row, Part.REST, slice(lines, fit, most), (most - fit) * LEADING + 2 * PADDING + spare);
        return;
      }
      nextPage(row - 1, row);
    }
    row(row, Part.BEGINNING, lines, room);
  }

  private static List<List<String>> slice(List<List<String>> lines, int from, int to) {
    return lines.stream()
        .map(cell -> cell.subList(Math.min(from, cell.size()), Math.min(to, cell.size())))
        .toList();
  }

  /** Ends a page below one row and begins the next one with another, or the rest of the same. */
  private void nextPage(int above, int below) throws IOException {
    for (int c = 0; look == Look.RULES && above >= 0 && c < MergedRoadmap.COLUMNS; c++) {
      boolean goesOn = above == below || roadmap.goesOnBelow(above, c);
      if (foot == Foot.CLOSED || !goesOn) {
        across(XS[c], XS[c + 1]);
      }
    }
    page.close();
    page = page();
    if (headerRepeats) {
      header();
    } else if (foot == Foot.CLOSED && look == Look.RULES) {
      across(XS[0], XS[XS.length - 1]);
    }
  }

  private void header() throws IOException {
    for (int c = 0; c < MergedRoadmap.COLUMNS; c++) {
      box(c, c, 18, GAP);
      write(XS[c] + PADDING, y - 12, MergedRoadmap.HEADER.get(c));
    }
    y -= 18;
    if (look == Look.RULES) {
      across(XS[0], XS[XS.length - 1]);
    }
    atTop = false;
  }

  /** Sets a row, or a part of one; the rule below every row is drawn by the next one. */
  private void row(int row, Part part, List<List<String>> lines, float room) throws IOException {
    for (int c = 0; c < MergedRoadmap.COLUMNS; c++) {
      MergedRoadmap.Field owner = roadmap.owner(row, c);
      if (look == Look.RULES && part == Part.BEGINNING && owner.row() == row && !atTop) {
        across(XS[c], XS[c + 1]);
      }
      if (owner.column() == c) {
        int last = c;
        while (roadmap.goesOnRight(row, last)) {
          last++;
        }
        box(c, last, room, owner.row() < row ? 0 : GAP);
      }
      float baseline = y - PADDING - SIZE + 1;
      for (String line : lines.get(c)) {
        write(XS[c] + PADDING, baseline, line);
        baseline -= LEADING;
      }
    }
    y -= room;
    atTop = false;
  }

  /**
   * What stands at the sides of a cell, or shades it; the cells of two rows touch without a gap.
   */
  private void box(int first, int last, float room, float gapAbove) throws IOException {
    if (look == Look.RULES) {
      line(XS[first], y, XS[first], y - room);
      line(XS[last + 1], y, XS[last + 1], y - room);
    } else {
      page.setNonStrokingColor(0.88f);
      page.addRect(XS[first] + GAP, y - room, XS[last + 1] - XS[first] - 2 * GAP, room - gapAbove);
      page.fill();
      page.setNonStrokingColor(0f);
    }
  }

  private void across(float from, float to) throws IOException {
    line(from, y, to, y);
  }

  private void line(float x1, float y1, float x2, float y2) throws IOException {
    page.setLineWidth(0.5f);
    page.moveTo(x1, y1);
    page.lineTo(x2, y2);
    page.stroke();
  }

  /** The lines of a text in its cell. */
  private List<String> wrap(String text, int column, int row) throws IOException {
    int last = column;
    while (roadmap.goesOnRight(row, last)) {
      last++;
    }
    float width = XS[last + 1] - XS[column] - 2 * PADDING;
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) * SIZE / 1000 > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private void write(float x, float baseline, String text) throws IOException {
    page.beginText();
    page.setFont(font, SIZE);
    page.newLineAtOffset(x, baseline);
    page.showText(text);
    page.endText();
  }
}
