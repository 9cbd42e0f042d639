package org.wsisroadmaps.ingest.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.wsisroadmaps.ingest.pdf.PdfInspector.OutcomeJoin;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageCell;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.layout.RunningLines;
import org.wsisroadmaps.ingest.pdf.text.TextLine;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;

/**
 * Draws a page and what was seen on it. The colours are those of M. Okabe and K. Ito, <cite>Color
 * Universal Design</cite> (2008), which colour-blind people can tell apart; lines differ in their
 * dashes too.
 */
final class PagePainter {

  private static final Color CELL = new Color(0, 114, 178);
  private static final Color RULING = new Color(213, 94, 0);
  private static final Color LINE = new Color(0, 158, 115);
  private static final Color OUTSIDE = new Color(204, 121, 167);
  private static final Color HEADER = new Color(240, 228, 66, 110);
  private static final Color LEFT_OUT = new Color(90, 90, 90, 120);
  private static final Color JOIN = new Color(230, 159, 0);
  private static final int LEGEND_ROWS = 3;

  private final PageLayout layout;
  private final PageContent content;
  private final RunningLines running;
  private final ColumnVocabulary vocabulary;
  private final double scale;

  PagePainter(
      PageLayout layout,
      PageContent content,
      RunningLines running,
      ColumnVocabulary vocabulary,
      double scale) {
    this.layout = layout;
    this.content = content;
    this.running = running;
    this.vocabulary = vocabulary;
    this.scale = scale;
  }

  BufferedImage paint(BufferedImage page, List<OutcomeJoin> joins) throws IOException {
    int row = (int) (13 * scale);
    BufferedImage picture =
        new BufferedImage(
            page.getWidth(),
            page.getHeight() + (LEGEND_ROWS + 1) * row,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    g.drawImage(page, 0, 0, null);
    // the page is pale, so that what was seen on it stands out
    g.setColor(new Color(255, 255, 255, 120));
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    g.setFont(font().deriveFont((float) (8 * scale)));
    layout.tables().forEach(table -> header(g, table));
    rulings(g);
    layout.tables().forEach(table -> table(g, table));
    layout.outside().forEach(line -> outside(g, line));
    joins(g, joins, page.getHeight());
    legend(g, page.getHeight(), row);
    g.dispose();
    return picture;
  }

  /** A font that needs none to be installed. */
  private static Font font() throws IOException {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return in == null
          ? new Font(Font.SANS_SERIF, Font.PLAIN, 1)
          : Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IOException("the font of the legend can't be read", e);
    }
  }

  private Stroke stroke(double width) {
    return new BasicStroke((float) (width * scale));
  }

  private Stroke dashes(double width) {
    float dash = (float) (4 * scale);
    return new BasicStroke(
        (float) (width * scale),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        10,
        new float[] {dash, dash / 2},
        0);
  }

  private Rectangle2D rectangle(double left, double top, double right, double bottom) {
    return new Rectangle2D.Double(
        left * scale, top * scale, (right - left) * scale, (bottom - top) * scale);
  }

  private void header(Graphics2D g, PageTable table) {
    for (int r = 0; r < Math.min(3, table.grid().rows()); r++) {
      int at = r;
      List<PageCell> cells = table.cells().stream().filter(c -> c.place().row() == at).toList();
      List<String> texts =
          cells.stream()
              .map(c -> String.join(" ", c.lines().stream().map(TextLine::text).toList()))
              .toList();
      if (vocabulary.isHeader(texts)) {
        g.setColor(HEADER);
        cells.forEach(c -> g.fill(rectangle(c.box())));
      }
    }
  }

  private Rectangle2D rectangle(Box box) {
    return rectangle(box.left(), box.top(), box.right(), box.bottom());
  }

  private void rulings(Graphics2D g) {
    g.setColor(RULING);
    g.setStroke(stroke(1.6));
    for (Ruling ruling : content.rulings()) {
      double at = ruling.at() * scale;
      double from = ruling.from() * scale;
      double to = ruling.to() * scale;
      g.draw(
          ruling.horizontal()
              ? new Line2D.Double(from, at, to, at)
              : new Line2D.Double(at, from, at, to));
    }
  }

  private void table(Graphics2D g, PageTable table) {
    for (PageCell cell : table.cells()) {
      g.setColor(LINE);
      g.setStroke(stroke(0.5));
      for (TextLine line : cell.lines()) {
        g.draw(rectangle(line.left(), line.top(), line.right(), line.bottom()));
      }
    }
    g.setColor(CELL);
    g.setStroke(table.inferred() ? dashes(1) : stroke(0.8));
    table.grid().cells().forEach(cell -> g.draw(inside(table.grid().box(cell))));
  }

  /** A cell's box, a little smaller, so that it hides no ruling. */
  private Rectangle2D inside(Box box) {
    return rectangle(box.left() + 1.3, box.top() + 1.3, box.right() - 1.3, box.bottom() - 1.3);
  }

  private void outside(Graphics2D g, TextLine line) {
    Rectangle2D box = rectangle(line.left(), line.top(), line.right(), line.bottom());
    if (running.contains(line)) {
      g.setColor(LEFT_OUT);
      g.fill(box);
    } else {
      g.setColor(OUTSIDE);
      g.setStroke(dashes(0.7));
      g.draw(box);
    }
  }

  // ---------------------------------------------------------------- joins

  private void joins(Graphics2D g, List<OutcomeJoin> joins, int height) {
    double x = 12;
    double below = 12;
    for (OutcomeJoin join : joins) {
      if (join.join().to() == layout.number()) {
        x = arrow(g, x, 3, join, "from page " + join.join().from());
      }
      if (join.join().from() == layout.number()) {
        below = arrow(g, below, height / scale - 19, join, "to page " + join.join().to());
      }
    }
  }

  /** Draws an arrow down with its words, and returns where the next one may stand. */
  private double arrow(Graphics2D g, double x, double y, OutcomeJoin join, String where) {
    String words =
        "%s %s, %.0f %%"
            .formatted(
                join.outcome().isEmpty() ? "a row" : join.outcome(),
                where,
                100 * join.join().confidence());
    double width = g.getFontMetrics().stringWidth(words) / scale + 26;
    g.setColor(JOIN);
    g.fill(rectangle(x, y, x + width, y + 16));
    g.setColor(Color.BLACK);
    Path2D arrow = new Path2D.Double();
    arrow.moveTo((x + 5) * scale, (y + 4) * scale);
    arrow.lineTo((x + 15) * scale, (y + 4) * scale);
    arrow.lineTo((x + 10) * scale, (y + 13) * scale);
    arrow.closePath();
    g.fill(arrow);
    g.drawString(words, (float) ((x + 20) * scale), (float) ((y + 11) * scale));
    return x + width + 6;
  }

  // ---------------------------------------------------------------- legend

  private void legend(Graphics2D g, int top, int row) {
    g.setColor(Color.BLACK);
    long lines =
        layout.tables().stream()
            .flatMap(t -> t.cells().stream())
            .mapToLong(c -> c.lines().size())
            .sum();
    long out = layout.outside().stream().filter(running::contains).count();
    String counts =
        String.format(
            Locale.ROOT,
            "Page %d · rulings: %d · tables: %d, inferred: %d · cells: %d · lines of text in cells: %d,"
                + " outside of tables: %d, left out: %d",
            layout.number(),
            content.rulings().size(),
            layout.tables().size(),
            layout.tables().stream().filter(PageTable::inferred).count(),
            layout.tables().stream().mapToInt(t -> t.cells().size()).sum(),
            lines,
            layout.outside().size() - out,
            out);
    float x = (float) (12 * scale);
    g.drawString(counts, x, top + row);
    double second = key(g, 12, top + 2 * row, CELL, stroke(1.5), false, "cell");
    second = key(g, second, top + 2 * row, CELL, dashes(1.5), false, "inferred cell");
    second = key(g, second, top + 2 * row, RULING, stroke(2), false, "ruling");
    second = key(g, second, top + 2 * row, LINE, stroke(1), false, "line of text in a cell");
    key(g, second, top + 2 * row, OUTSIDE, dashes(1.2), false, "text outside of tables");
    double third = key(g, 12, top + 3 * row, HEADER, stroke(1), true, "header of a roadmap");
    third = key(g, third, top + 3 * row, LEFT_OUT, stroke(1), true, "left out: running lines");
    key(g, third, top + 3 * row, JOIN, stroke(1), true, "row joined over the page break");
  }

  private double key(
      Graphics2D g, double x, int y, Color color, Stroke stroke, boolean filled, String words) {
    Rectangle2D sample = rectangle(x, y / scale - 8, x + 20, y / scale);
    g.setColor(color);
    g.setStroke(stroke);
    if (filled) {
      g.fill(sample);
    } else {
      g.draw(sample);
    }
    g.setColor(Color.BLACK);
    g.drawString(words, (float) ((x + 25) * scale), y);
    return x + 40 + g.getFontMetrics().stringWidth(words) / scale;
  }
}
