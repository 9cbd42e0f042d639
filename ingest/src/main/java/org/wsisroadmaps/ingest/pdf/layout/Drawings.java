package org.wsisroadmaps.ingest.pdf.layout;

import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.InferredTable;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageCell;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.pdf.text.WordLines;

/**
 * Tells charts and other drawings from tables: their lines form grids too, but run through their
 * labels, or leave nearly all of their cells empty.
 */
final class Drawings {

  /** A grid with fewer rows or columns is not judged by how many of its cells are empty. */
  private static final int FEWEST = 4;

  /** The share of the cells that hold text in any table, or */
  private static final double FILLED = 0.15;

  /** the share of its rows that do: a table to be filled in has at least names in its rows. */
  private static final double ROWS_FILLED = 0.5;

  /** The same where not even a rule speaks for a table. */
  private static final double FILLED_UNRULED = 0.3;

  /** A grid with a larger share of filled cells is a table, whatever crosses its words. */
  private static final double SPARSE = 0.5;

  /** The share of its words that the rules of no table run through. */
  private static final double CROSSED = 0.1;

  /** So few words that rules run through are an accident. */
  private static final int FEW_CROSSED = 2;

  /** A rule this deep in a word runs through it, in points. */
  private static final double DEEP = 1.2;

  private Drawings() {}

  /** Whether the lines that seem to rule a table draw something else. */
  static boolean isDrawing(PageTable table, List<Glyph> glyphs, List<Ruling> rulings) {
    Grid grid = table.grid();
    if (grid.rows() < FEWEST || grid.columns() < FEWEST) {
      return false;
    }
    List<PageCell> filled = table.cells().stream().filter(cell -> !cell.lines().isEmpty()).toList();
    double share = filled.size() / (double) table.cells().size();
    if (share < FILLED) {
      long rows = filled.stream().mapToInt(cell -> cell.place().row()).distinct().count();
      if (rows < ROWS_FILLED * grid.rows()) {
        return true;
      }
    }
    return share < SPARSE && isCrossed(grid.box(), glyphs, rulings);
  }

  /** Whether what seems to line up as a table is scattered, as the labels of charts are. */
  static boolean isScattered(InferredTable table, List<Glyph> glyphs) {
    Grid grid = table.grid();
    if (grid.rows() < FEWEST || grid.columns() < FEWEST) {
      return false;
    }
    boolean[] filled = new boolean[table.boxes().size()];
    for (Glyph glyph : glyphs) {
      for (int i = 0; i < filled.length && !glyph.isSpace(); i++) {
        filled[i] |= table.boxes().get(i).contains(glyph.centerX(), glyph.centerY());
      }
    }
    int count = 0;
    for (boolean one : filled) {
      count += one ? 1 : 0;
    }
    return count < FILLED_UNRULED * filled.length;
  }

  private static boolean isCrossed(Box box, List<Glyph> glyphs, List<Ruling> rulings) {
    List<Glyph> inside =
        glyphs.stream().filter(g -> box.contains(g.centerX(), g.centerY())).toList();
    int all = 0;
    int crossed = 0;
    for (WordLine line : WordLines.of(inside)) {
      for (Word word : line.words()) {
        all++;
        crossed += rulings.stream().anyMatch(rule -> runsThrough(rule, word)) ? 1 : 0;
      }
    }
    return crossed > FEW_CROSSED && crossed > CROSSED * all;
  }

  private static boolean runsThrough(Ruling rule, Word word) {
    double middle = word.baseline() - 0.3 * word.size();
    return rule.horizontal()
        ? Math.abs(rule.at() - middle) < 0.15 * word.size()
            && rule.from() < word.left() - word.size()
            && rule.to() > word.right() + word.size()
        : rule.at() > word.left() + DEEP
            && rule.at() < word.right() - DEEP
            && rule.from() < middle - word.size()
            && rule.to() > middle + word.size();
  }
}
