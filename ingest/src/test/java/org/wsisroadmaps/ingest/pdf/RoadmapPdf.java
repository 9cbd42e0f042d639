package org.wsisroadmaps.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Sets small roadmaps as PDF, as a word processor would: a table with rules, rows that page breaks
 * cut, cell by cell.
 */
final class RoadmapPdf {

  /** How rules are drawn. */
  enum Rules {
    /** Stroked lines. */
    STROKES,
    /** Thin filled rectangles. */
    FILLED,
    /** Stroked with a dash pattern. */
    DASHED,
    /** Two lines side by side. */
    DOUBLE,
    /** A border around every cell. */
    BOXES,
    /** Stroked lines, none at the left and the right of the table. */
    OPEN_SIDES,
    /** Stroked lines between columns, none between rows. */
    COLUMNS_ONLY,
    /** Stroked lines between rows, none between columns. */
    ROWS_ONLY,
    /** No lines, but every second row on a ground of its own. */
    BANDS,
    /** Nothing. */
    NONE;

    boolean divideColumns() {
      return this != COLUMNS_ONLY && this != ROWS_ONLY && this != BANDS && this != NONE;
    }
  }

  private static final float SIZE = 9;
  private static final float LEADING = 11;
  private static final float PADDING = 4;
  private static final float MARGIN = 40;

  private final PDFont regular = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private final Rules rules;
  private final boolean headerRepeats;
  private final int rotation;
  private final PDRectangle paper;
  private final float[] widths;
  private final PDDocument document = new PDDocument();

  private @Nullable PdfStructure structure;
  private COSDictionary table = new COSDictionary();

  private PDPageContentStream page;
  private PDPage paperPage;
  private float y;
  private boolean pageHasRows;
  private boolean shaded;

  RoadmapPdf(Rules rules, boolean headerRepeats, int rotation, float height, float... widths) {
    this.rules = rules;
    this.headerRepeats = headerRepeats;
    this.rotation = rotation;
    this.widths = widths;
    float width = 2 * MARGIN;
    for (float w : widths) {
      width += w;
    }
    this.paper = new PDRectangle(width, height);
  }

  /** Tags what is set: tables, rows, cells, paragraphs and items; repeated headers as artifacts. */
  RoadmapPdf tagged() {
    structure = new PdfStructure(document);
    return this;
  }

  /** A paragraph of a cell: a text, or an item behind a bullet. */
  record Par(String text, boolean item) {}

  /**
   * Sets a roadmap.
   *
   * @param heading the heading above the table
   * @param header the headers of the columns
   * @param rows rows of cells of paragraphs
   */
  byte[] set(String heading, List<String> header, List<List<List<Par>>> rows) throws IOException {
    newPage();
    write(bold, 14, MARGIN, y - 14, heading, element(null, "H1"));
    y -= 30;
    table = element(null, "Table");
    draw(headerLines(header, element(table, "TR")), bold);
    for (List<List<Par>> row : rows) {
      setRow(header, row);
    }
    page.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private void newPage() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage next = new PDPage(paper);
    next.setRotation(rotation);
    document.addPage(next);
    paperPage = next;
    page = new PDPageContentStream(document, next);
    y = paper.getHeight() - MARGIN;
    pageHasRows = false;
  }

  /** A line of a cell. */
  private record Line(
      String text,
      float indent,
      boolean bullet,
      boolean endsParagraph,
      @Nullable COSDictionary element) {}

  private @Nullable COSDictionary element(@Nullable COSDictionary parent, String type) {
    return structure == null
        ? null
        : structure.add(parent == null ? structure.root() : parent, type);
  }

  private void setRow(List<String> header, List<List<Par>> row) throws IOException {
    List<List<Line>> left = new ArrayList<>();
    COSDictionary tr = element(table, "TR");
    for (int c = 0; c < row.size(); c++) {
      left.add(lines(row.get(c), widths[c] - 2 * PADDING, regular, tr));
    }
    shaded = !shaded;
    while (left.stream().anyMatch(lines -> !lines.isEmpty())) {
      int room = (int) ((y - MARGIN - 2 * PADDING) / LEADING);
      int tallest = left.stream().mapToInt(List::size).max().orElse(0);
      if (room < Math.min(2, tallest) && pageHasRows) {
        newPage();
        if (headerRepeats) {
          draw(headerLines(header, null), bold);
        }
        continue;
      }
      List<List<Line>> part = new ArrayList<>();
      List<List<Line>> rest = new ArrayList<>();
      for (List<Line> lines : left) {
        int cut = Math.min(Math.max(1, room), lines.size());
        part.add(lines.subList(0, cut));
        rest.add(lines.subList(cut, lines.size()));
      }
      draw(part, regular);
      left = rest;
      if (left.stream().anyMatch(lines -> !lines.isEmpty())) {
        newPage();
        if (headerRepeats) {
          draw(headerLines(header, null), bold);
        }
      }
    }
  }

  private List<List<Line>> headerLines(List<String> header, @Nullable COSDictionary row)
      throws IOException {
    List<List<Line>> lines = new ArrayList<>();
    for (int c = 0; c < header.size(); c++) {
      List<Par> cell = List.of(new Par(header.get(c), false));
      lines.add(lines(cell, widths[c] - 2 * PADDING, bold, row));
    }
    return lines;
  }

  private List<Line> lines(List<Par> pars, float width, PDFont font, @Nullable COSDictionary row)
      throws IOException {
    List<Line> lines = new ArrayList<>();
    COSDictionary cell = row == null ? null : element(row, "TD");
    for (Par par : pars) {
      COSDictionary element = cell == null ? null : element(cell, par.item() ? "LI" : "P");
      float indent = par.item() ? 10 : 0;
      boolean first = true;
      StringBuilder line = new StringBuilder();
      for (String word : par.text().split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > width - indent) {
          // as word processors do, a line keeps the space that it was broken at
          lines.add(new Line(line + " ", indent, par.item() && first, false, element));
          first = false;
          line = new StringBuilder(word);
        } else {
          line = new StringBuilder(longer);
        }
      }
      lines.add(new Line(line.toString(), indent, par.item() && first, true, element));
    }
    return lines;
  }

  private void draw(List<List<Line>> cells, PDFont font) throws IOException {
    int tallest = cells.stream().mapToInt(List::size).max().orElse(0);
    float spacing = 3; // below each paragraph
    float height = 2 * PADDING;
    for (List<Line> lines : cells) {
      float own = 2 * PADDING;
      for (Line line : lines) {
        own += LEADING + (line.endsParagraph() ? spacing : 0);
      }
      height = Math.max(height, own);
    }
    if (tallest == 0) {
      return;
    }
    if (rules == Rules.BANDS && shaded) {
      shade(height);
    }
    float x = MARGIN;
    for (int c = 0; c < widths.length; c++) {
      float baseline = y - PADDING - SIZE;
      for (Line line : c < cells.size() ? cells.get(c) : List.<Line>of()) {
        if (line.bullet()) {
          write(font, SIZE, x + PADDING, baseline, "\u2022", line.element());
        }
        write(font, SIZE, x + PADDING + line.indent(), baseline, line.text(), line.element());
        baseline -= LEADING + (line.endsParagraph() ? spacing : 0);
      }
      rule(x, y, x, y - height);
      if (rules == Rules.BOXES) {
        box(x, y - height, widths[c], height);
      }
      x += widths[c];
    }
    rule(x, y, x, y - height);
    rule(MARGIN, y, x, y);
    rule(MARGIN, y - height, x, y - height);
    y -= height;
    pageHasRows = true;
  }

  private void shade(float height) throws IOException {
    page.setNonStrokingColor(0.85f);
    float x = MARGIN;
    for (float width : widths) {
      page.addRect(x, y - height, width, height);
      x += width;
    }
    page.fill();
    page.setNonStrokingColor(0f);
  }

  private void box(float x, float bottom, float width, float height) throws IOException {
    page.setLineWidth(0.5f);
    page.addRect(x + 0.3f, bottom + 0.3f, width - 0.6f, height - 0.6f);
    page.stroke();
  }

  private void rule(float x1, float y1, float x2, float y2) throws IOException {
    switch (rules) {
      case FILLED -> {
        page.addRect(
            Math.min(x1, x2) - 0.3f,
            Math.min(y1, y2) - 0.3f,
            Math.abs(x2 - x1) + 0.6f,
            Math.abs(y2 - y1) + 0.6f);
        page.fill();
      }
      case DASHED -> {
        page.setLineDashPattern(new float[] {3, 2}, 0);
        line(x1, y1, x2, y2);
      }
      case DOUBLE -> {
        boolean level = y1 == y2;
        line(x1, y1, x2, y2);
        line(
            level ? x1 : x1 + 1.5f,
            level ? y1 + 1.5f : y1,
            level ? x2 : x2 + 1.5f,
            level ? y2 + 1.5f : y2);
      }
      case STROKES -> line(x1, y1, x2, y2);
      case COLUMNS_ONLY -> {
        if (x1 == x2) {
          line(x1, y1, x2, y2);
        }
      }
      case ROWS_ONLY -> {
        if (y1 == y2) {
          line(x1, y1, x2, y2);
        }
      }
      case OPEN_SIDES -> {
        if (y1 == y2 || x1 > MARGIN + 1 && x1 < paper.getWidth() - MARGIN - 1) {
          line(x1, y1, x2, y2);
        }
      }
      case BOXES, BANDS, NONE -> {
        // every cell has a border or a ground of its own, or nothing
      }
    }
  }

  private void line(float x1, float y1, float x2, float y2) throws IOException {
    page.setLineWidth(0.5f);
    page.moveTo(x1, y1);
    page.lineTo(x2, y2);
    page.stroke();
  }

  private void write(
      PDFont font,
      float size,
      float x,
      float baseline,
      String text,
      @Nullable COSDictionary element)
      throws IOException {
    if (structure != null && element != null) {
      structure.begin(page, paperPage, element);
    } else if (structure != null) {
      PdfStructure.beginArtifact(page);
    }
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, baseline);
    page.showText(text);
    page.endText();
    if (structure != null) {
      page.endMarkedContent();
    }
  }
}
