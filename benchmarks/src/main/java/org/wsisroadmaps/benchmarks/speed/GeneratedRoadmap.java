package org.wsisroadmaps.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.wsisroadmaps.report.pdf.EditionReport;

/**
 * Sets a roadmap of any length: eleven action lines, each one table of ruled rows that page breaks
 * cut, with as many glyphs on a page as the sample editions have. The same length gives the same
 * document.
 */
final class GeneratedRoadmap {

  private static final PDRectangle PAPER =
      new PDRectangle(
          /* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());
  private static final float MARGIN = 40;
  private static final float SIZE = 9;
  private static final float LEADING = 11;
  private static final float PADDING = 4;
  private static final float BULLET_INDENT = 10;
  private static final int ACTION_LINES = 11;

  private static final List<String> HEADER =
      List.of(
          "WSIS Outcomes",
          "Proposed Timing",
          "ITU Strategic Goals and Relevant Resolutions",
          "Linkages with SDGs",
          "Evidence-based analysis of the current situation",
          "Expected and Achieved results and targets to be achieved");
  private static final float[] WIDTHS = {125, 55, 120, 100, 170, 190};

  private static final String[] WORDS =
      ("governments access capacity infrastructure broadband policies regional digital inclusion"
              + " of the and in to for with at the national level by including their development"
              + " framework standards cybersecurity confidence connectivity communities women youth"
              + " resilient sustainable affordable measures monitoring cooperation stakeholders")
          .split(" ");

  private final SplittableRandom random = new SplittableRandom(2025);
  private final int pages;
  private final PDDocument document;
  private final PDFont font;
  private PDPageContentStream page;
  private int pagesBegun;
  private float y;

  /** A line of a cell. */
  private record Line(String text, boolean item, boolean first) {}

  private GeneratedRoadmap(int pages, PDDocument document) throws IOException {
    this.pages = pages;
    this.document = document;
    try (InputStream in =
        EditionReport.class.getResourceAsStream("fonts/LiberationSans-Regular.ttf")) {
      this.font = PDTrueTypeFont.load(document, in, WinAnsiEncoding.INSTANCE);
    }
    this.page = begin();
  }

  /** Writes a roadmap of a number of pages. */
  static void write(int pages, Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      new GeneratedRoadmap(pages, document).set();
      document.save(file.toFile());
    }
  }

  private void set() throws IOException {
    write(MARGIN, y - 12, "WSIS Action Lines Roadmaps 2025");
    y -= 20;
    for (int line = 1; line <= ACTION_LINES; line++) {
      if (line > 1) {
        next();
      }
      write(MARGIN, y - 12, "Roadmap for WSIS Action Line C" + line + ": " + words(3));
      y -= 20;
      row(HEADER.stream().map(text -> wrapped(text, 0, HEADER.indexOf(text))).toList());
      for (int i = 0; pagesBegun < pages * line / ACTION_LINES; i++) {
        row(outcome(i));
      }
    }
    page.close();
  }

  private List<List<Line>> outcome(int number) {
    String code = (char) ('A' + number / 20 % 26) + Integer.toString(number % 20 + 1);
    return List.of(
        wrapped(code + ": " + words(30) + ".", 0, 0),
        wrapped("2020-2025", 0, 1),
        lines(2, 2 + random.nextInt(4), () -> "PP-14 Resolution " + (1 + random.nextInt(200))),
        lines(3, 2 + random.nextInt(4), () -> "SDG " + (1 + random.nextInt(17)) + ": " + words(2)),
        lines(4, 2 + random.nextInt(4), () -> words(70) + "."),
        results());
  }

  private List<Line> results() {
    List<Line> lines = new ArrayList<>(wrapped("Expected Results:", 0, 5));
    for (int i = 2 + random.nextInt(8); i > 0; i--) {
      lines.addAll(wrapped(words(18) + ". (Aligned with SDG 9)", BULLET_INDENT, 5));
    }
    lines.addAll(wrapped("ITU Activities:", 0, 5));
    for (int i = 2 + random.nextInt(8); i > 0; i--) {
      lines.addAll(wrapped(words(22) + ".", BULLET_INDENT, 5));
    }
    return lines;
  }

  /** What makes the text of a paragraph. */
  private interface Text {
    String next();
  }

  private List<Line> lines(int column, int paragraphs, Text text) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      lines.addAll(wrapped(text.next(), 0, column));
    }
    return lines;
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      words.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
    }
    return words.toString();
  }

  private List<Line> wrapped(String text, float indent, int column) {
    List<Line> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && width(line + " " + word) > WIDTHS[column] - 2 * PADDING - indent) {
        // as word processors do, a line keeps the space that it was broken at
        lines.add(new Line(line + " ", indent > 0, lines.isEmpty()));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(new Line(line.toString(), indent > 0, lines.isEmpty()));
    return lines;
  }

  private float width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new IllegalStateException("the font lies in memory", e);
    }
  }

  /** Sets a row, cut where the page ends; the last page takes what it can. */
  private void row(List<List<Line>> cells) throws IOException {
    List<List<Line>> left = cells;
    while (true) {
      int room = (int) ((y - MARGIN - 2 * PADDING) / LEADING);
      if (room < 2) {
        if (pagesBegun == pages) {
          return;
        }
        next();
        continue;
      }
      left = piece(left, room);
      if (left.stream().allMatch(List::isEmpty) || pagesBegun == pages) {
        return;
      }
      next();
    }
  }

  /** Sets what has room, and gives what is left. */
  private List<List<Line>> piece(List<List<Line>> cells, int room) throws IOException {
    int tallest = Math.min(room, cells.stream().mapToInt(List::size).max().orElse(0));
    float height = tallest * LEADING + 2 * PADDING;
    List<List<Line>> left = new ArrayList<>();
    float x = MARGIN;
    for (int c = 0; c < WIDTHS.length; c++) {
      List<Line> lines = cells.get(c);
      int cut = Math.min(tallest, lines.size());
      float baseline = y - PADDING - SIZE;
      for (Line line : lines.subList(0, cut)) {
        if (line.item() && line.first()) {
          write(x + PADDING, baseline, "\u2022");
        }
        write(x + PADDING + (line.item() ? BULLET_INDENT : 0), baseline, line.text());
        baseline -= LEADING;
      }
      left.add(lines.subList(cut, lines.size()));
      rule(x, y, x, y - height);
      x += WIDTHS[c];
    }
    rule(x, y, x, y - height);
    rule(MARGIN, y, x, y);
    rule(MARGIN, y - height, x, y - height);
    y -= height;
    return left;
  }

  private void next() throws IOException {
    page.close();
    page = begin();
  }

  private PDPageContentStream begin() throws IOException {
    PDPage next = new PDPage(PAPER);
    document.addPage(next);
    pagesBegun++;
    y = PAPER.getHeight() - MARGIN;
    return new PDPageContentStream(document, next);
  }

  private void rule(float x1, float y1, float x2, float y2) throws IOException {
    page.setLineWidth(0.5f);
    page.moveTo(x1, y1);
    page.lineTo(x2, y2);
    page.stroke();
  }

  private void write(float x, float baseline, String text) throws IOException {
    page.beginText();
    page.setFont(font, SIZE);
    page.newLineAtOffset(x, baseline);
    page.showText(text);
    page.endText();
  }
}
