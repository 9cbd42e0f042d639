package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.content.PageContent.TurnedText;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.tagged.Tag;
import org.wsisroadmaps.ingest.pdf.tagged.TaggedCell;

/**
 * Where the text of tagged cells stands on a page.
 *
 * @param content what the page draws
 * @param tables the cells with text, by the number of their table
 */
record TaggedPage(PageContent content, Map<Integer, List<Piece>> tables) {

  /** How exactly the ends of text are known, in points. */
  private static final double EXACT = 2;

  /**
   * The part of a cell that stands on the page.
   *
   * @param cell the cell
   * @param box around its text
   */
  record Piece(TaggedCell cell, Box box) {}

  static TaggedPage of(PageContent content) {
    Map<TaggedCell, Box> boxes = new LinkedHashMap<>();
    for (Glyph glyph : content.glyphs()) {
      TaggedCell cell = cell(glyph);
      if (cell != null) {
        Box box = new Box(glyph.left(), glyph.top(), glyph.right(), glyph.bottom());
        boxes.merge(cell, box, Box::union);
      }
    }
    for (TurnedText text : content.turned()) {
      for (Glyph glyph : text.glyphs()) {
        TaggedCell cell = cell(glyph);
        if (cell != null) {
          double[] a = PageContent.toPage(text.quarterTurns(), glyph.left(), glyph.top());
          double[] b = PageContent.toPage(text.quarterTurns(), glyph.right(), glyph.bottom());
          boxes.merge(cell, Box.between(a[0], a[1], b[0], b[1]), Box::union);
        }
      }
    }
    Map<Integer, List<Piece>> tables = new TreeMap<>();
    boxes.forEach((cell, box) ->
        tables
            .computeIfAbsent(cell.table().number(), t -> new ArrayList<>())
            .add(new Piece(cell, box)));
    return new TaggedPage(content, tables);
  }

  /** The visible text of a cell, without white space. */
  String text(TaggedCell cell) {
    return text(content.glyphs().stream().filter(g -> cell.equals(cell(g))).toList());
  }

  /** The visible text in a box that is tagged as no content, without white space. */
  Artifact artifact(Box box) {
    List<Glyph> glyphs =
        content.glyphs().stream()
            .filter(g -> Tag.ARTIFACT.equals(g.tag()) && !g.isSpace())
            .filter(g -> box.contains(g.centerX(), g.centerY()))
            .toList();
    Box around =
        glyphs.stream()
            .map(g -> new Box(g.left(), g.top(), g.right(), g.bottom()))
            .reduce(Box::union)
            .orElse(box);
    return new Artifact(text(glyphs), around);
  }

  /**
   * Text that is no content.
   *
   * @param text the text without white space
   * @param box around it
   */
  record Artifact(String text, Box box) {}

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream()
        .filter(g -> !g.isSpace())
        .sorted(
            Comparator.comparingLong((Glyph g) -> Math.round(g.baseline()))
                .thenComparingDouble(Glyph::left))
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  private static @Nullable TaggedCell cell(Glyph glyph) {
    return glyph.tag() == null || glyph.isSpace() ? null : glyph.tag().cell();
  }

  /** Whether a share of the content inside a box is that of one table. */
  boolean isOwn(int table, Box box, double share) {
    int all = 0;
    int own = 0;
    for (Glyph glyph : content.glyphs()) {
      boolean content = !glyph.isSpace() && !Tag.ARTIFACT.equals(glyph.tag());
      if (content && box.contains(glyph.centerX(), glyph.centerY())) {
        all++;
        TaggedCell cell = cell(glyph);
        own += cell != null && cell.table().number() == table ? 1 : 0;
      }
    }
    return own >= share * all;
  }

  /**
   * Whether the tags tell more than the tables that rules draw: cells outside of all of them, or
   * several in one, and none that a rule would cut.
   */
  boolean tellsMoreThan(List<PageTable> ruled) {
    boolean more = false;
    for (List<Piece> pieces : tables.values()) {
      Map<Box, Integer> inCell = new LinkedHashMap<>();
      for (Piece piece : pieces) {
        Box holder = null;
        for (PageTable table : ruled) {
          for (Grid.Cell cell : table.grid().cells()) {
            Box box = table.grid().box(cell);
            if (!box.intersection(piece.box()).isEmpty()) {
              if (!holds(box, piece.box())) {
                return false;
              }
              holder = box;
            }
          }
        }
        if (holder == null) {
          holder = openAbove(piece.box(), ruled);
        }
        more |= holder == null || inCell.merge(holder, 1, Integer::sum) > 1;
      }
    }
    return more;
  }

  /**
   * The cell that goes on below the last row of a page, and so holds what stands below it there;
   * null where none does.
   */
  private static @Nullable Box openAbove(Box piece, List<PageTable> ruled) {
    for (PageTable table : ruled) {
      Grid grid = table.grid();
      for (Grid.Cell cell : grid.cells()) {
        Box box = grid.box(cell);
        if (cell.row() + cell.rowSpan() == grid.rows()
            && grid.openBelow().contains(cell.column())
            && piece.top() >= box.bottom() - EXACT
            && piece.left() >= box.left() - EXACT
            && piece.right() <= box.right() + EXACT) {
          return box;
        }
      }
    }
    return null;
  }

  private static boolean holds(Box outer, Box inner) {
    return inner.left() >= outer.left() - EXACT
        && inner.right() <= outer.right() + EXACT
        && inner.top() >= outer.top() - EXACT
        && inner.bottom() <= outer.bottom() + EXACT;
  }
}
