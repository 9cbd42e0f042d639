package org.wsisroadmaps.ingest.pdf;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.content.PageContent.TurnedText;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.model.RoadmapException;

/**
 * What is read of a document.
 *
 * @param pages the pages, 1-based; empty where all are read
 * @param area the part of each page, in points from its upper left corner as a reader sees it; null
 *     where pages are read whole
 */
public record Portion(SortedSet<Integer> pages, @Nullable Box area) {

  /** All of it. */
  public static final Portion WHOLE = new Portion(new TreeSet<>(), null);

  /** Copies. */
  public Portion {
    pages = new TreeSet<>(pages);
  }

  /** Whether all of a document is read. */
  public boolean isWhole() {
    return pages.isEmpty() && area == null;
  }

  boolean holds(int page) {
    return pages.isEmpty() || pages.contains(page);
  }

  /**
   * Whether a document has pages that are wanted.
   *
   * @param last the number of its last page
   * @throws RoadmapException when it has none of them
   */
  void check(int last) throws RoadmapException {
    if (!pages.isEmpty() && pages.first() > last) {
      throw new RoadmapException("has " + last + " pages, and none of those that are wanted");
    }
  }

  /**
   * The same pages, and of each what stands in a rectangle, in points from its upper left corner.
   *
   * @throws IllegalArgumentException when the rectangle holds no point
   */
  public Portion within(double left, double top, double right, double bottom) {
    Box box = new Box(left, top, right, bottom);
    if (box.isEmpty()) {
      throw new IllegalArgumentException("an area that holds nothing: " + box);
    }
    return new Portion(pages, box);
  }

  /**
   * Why a document without any text in this portion is refused.
   *
   * @param read how many pages were read
   */
  public String withoutText(int read) {
    if (area != null) {
      return "holds no text in the area that is wanted: choose another, or have the text of a scan"
          + " recognised (--ocr)";
    }
    String where =
        read == 1 ? "on the page that was read" : "on any of the " + read + " pages that were read";
    return "holds no text "
        + where
        + ": it is a scan or a drawing, whose text must be recognised (--ocr)";
  }

  /** What stands in the area. */
  PageContent of(PageContent page) {
    return area == null ? page : clip(page, area);
  }

  private static PageContent clip(PageContent page, Box area) {
    return new PageContent(
        page.number(),
        page.size(),
        page.glyphs().stream().filter(glyph -> holds(area, 0, glyph)).toList(),
        page.turned().stream()
            .map(turned ->
                new TurnedText(
                    turned.quarterTurns(),
                    turned.glyphs().stream()
                        .filter(glyph -> holds(area, turned.quarterTurns(), glyph))
                        .toList()))
            .filter(turned -> !turned.glyphs().isEmpty())
            .toList(),
        page.stamped().stream().filter(glyph -> holds(area, 0, glyph)).toList(),
        page.rulings().stream().flatMap(ruling -> clip(ruling, area).stream()).toList(),
        page.fills().stream()
            .map(fill -> fill.intersection(area))
            .filter(fill -> !fill.isEmpty())
            .toList(),
        page.links(),
        page.hasImages(),
        page.turn(),
        page.unseen(),
        page.shown(),
        page.damages());
  }

  private static boolean holds(Box area, int quarterTurns, Glyph glyph) {
    double[] middle = PageContent.toPage(quarterTurns, glyph.centerX(), glyph.centerY());
    return area.contains(middle[0], middle[1]);
  }

  private static List<Ruling> clip(Ruling ruling, Box area) {
    double from = ruling.horizontal() ? area.left() : area.top();
    double to = ruling.horizontal() ? area.right() : area.bottom();
    double low = ruling.horizontal() ? area.top() : area.left();
    double high = ruling.horizontal() ? area.bottom() : area.right();
    if (ruling.at() < low || ruling.at() > high || ruling.from() >= to || ruling.to() <= from) {
      return List.of();
    }
    return List.of(
        new Ruling(
            ruling.horizontal(),
            ruling.at(),
            Math.max(ruling.from(), from),
            Math.min(ruling.to(), to)));
  }
}
