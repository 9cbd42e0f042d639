package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.pdf.tagged.Tag;
import org.wsisroadmaps.ingest.pdf.text.TextLine;

/**
 * Tells running headers, footers and page numbers from the body: lines outside of tables, near the
 * upper or lower edge, that come again at the same place of many pages, numbers apart. A line that
 * comes again because a table has the same text in many rows stands where other pages have other
 * text.
 */
public final class RunningLines {

  /** The share of the page's height at either end in which running lines stand. */
  private static final double MARGIN = 0.13;

  /** Lines this far apart stand at the same place, in points. */
  private static final double SAME_PLACE = 4;

  /** A line on so large a share of the pages is a running one wherever other text stands. */
  private static final double MOST_PAGES = 0.6;

  /** The share of the pages whose other text may stand as near to the edge as a running line. */
  private static final double FEW_PAGES = 0.1;

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}#]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+|\\b[ivxlc]+\\b");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—|\\s]*(?:page|p\\.|página|страница|第)?\\s*\\p{N}{1,4}\\s*(?:(?:of|/|de|sur|из)\\s*\\p{N}{1,4})?\\s*页?[-–—|\\s]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final IdentityHashMap<TextLine, Boolean> running = new IdentityHashMap<>();

  public RunningLines(List<PageLayout> pages) {
    boolean artifactsTold = tellArtifacts(pages);
    Map<String, List<Spot>> spots = new HashMap<>();
    for (PageLayout page : pages) {
      for (TextLine line : page.outside()) {
        if (isMarginal(line, page)) {
          spots
              .computeIfAbsent(key(line, page), k -> new ArrayList<>())
              .add(new Spot(page.number(), fromEdge(line, page)));
        }
      }
    }
    List<Repeated> repeated = new ArrayList<>();
    Map<Margin, List<Double>> nearest = new HashMap<>();
    for (PageLayout page : pages) {
      double[] nearestOther = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
      for (TextLine line : page.outside()) {
        if (isMarginal(line, page)) {
          long on = pagesAt(fromEdge(line, page), spots.getOrDefault(key(line, page), List.of()));
          boolean told = artifactsTold && isArtifact(line);
          if (told || PAGE_NUMBER.matcher(line.text()).matches()) {
            running.put(line, true);
          } else if (isMany(on, pages.size())) {
            repeated.add(new Repeated(line, page, on));
          } else {
            int edge = isAbove(line, page) ? 0 : 1;
            nearestOther[edge] = Math.min(nearestOther[edge], fromEdge(line, page));
          }
        }
      }
      nearest.computeIfAbsent(Margin.of(page, true), m -> new ArrayList<>()).add(nearestOther[0]);
      nearest.computeIfAbsent(Margin.of(page, false), m -> new ArrayList<>()).add(nearestOther[1]);
    }
    for (Repeated line : repeated) {
      if (line.pages() >= MOST_PAGES * pages.size() || line.isAmongFew(nearest)) {
        running.put(line.line(), true);
      }
    }
  }

  /**
   * The upper or lower margin of pages of one size.
   *
   * @param width the pages' width, in points
   * @param height their height
   * @param above whether it is the upper one
   */
  private record Margin(long width, long height, boolean above) {
    static Margin of(PageLayout page, boolean above) {
      return new Margin(Math.round(page.size().width()), Math.round(page.size().height()), above);
    }
  }

  /**
   * A line that comes again at its place.
   *
   * @param line the line
   * @param page its page
   * @param pages on how many pages it stands
   */
  private record Repeated(TextLine line, PageLayout page, long pages) {

    /** Whether hardly any page has other text as near to the edge. */
    boolean isAmongFew(Map<Margin, List<Double>> nearest) {
      List<Double> others = nearest.getOrDefault(Margin.of(page, isAbove(line, page)), List.of());
      double mine = fromEdge(line, page);
      long nearer = others.stream().filter(other -> other <= mine + SAME_PLACE).count();
      return nearer <= Math.max(1, FEW_PAGES * others.size());
    }
  }

  /** Whether what stands on so many pages is a part of the pages and not of the text. */
  static boolean isMany(long on, int pages) {
    return on >= 2 && on >= 0.2 * pages || on >= 5;
  }

  /** Whether tags say of most of the text that it is the document's content. */
  private static boolean tellArtifacts(List<PageLayout> pages) {
    int content = 0;
    int artifacts = 0;
    for (PageLayout page : pages) {
      for (TextLine line : page.outside()) {
        artifacts += isArtifact(line) ? 1 : 0;
        content += line.tag() != null && !isArtifact(line) ? 1 : 0;
      }
      content +=
          page.tables().stream()
              .mapToInt(table -> table.cells().stream().mapToInt(c -> c.lines().size()).sum())
              .sum();
    }
    return artifacts < content;
  }

  private static boolean isArtifact(TextLine line) {
    return line.tag() != null && line.tag().equals(Tag.ARTIFACT);
  }

  public boolean contains(TextLine line) {
    return running.containsKey(line);
  }

  private static boolean isMarginal(TextLine line, PageLayout page) {
    double height = page.size().height();
    boolean above = line.baseline() < MARGIN * height;
    boolean below = line.top() > (1 - MARGIN) * height;
    boolean clear =
        page.tables().stream()
            .allMatch(t ->
                above && line.bottom() <= t.grid().box().top() + 2
                    || below && line.top() >= t.grid().box().bottom() - 2
                    || !above && !below);
    return (above || below) && clear;
  }

  /** What a line says, numbers and marks apart: scans show a dash as any of its kind. */
  private static String key(TextLine line, PageLayout page) {
    return (isAbove(line, page) ? "above " : "below ")
        + MARKS.matcher(NUMBER.matcher(line.text()).replaceAll("#")).replaceAll(" ").strip();
  }

  private static boolean isAbove(TextLine line, PageLayout page) {
    return line.baseline() < page.size().height() / 2;
  }

  private static double fromEdge(TextLine line, PageLayout page) {
    return isAbove(line, page) ? line.baseline() : page.size().height() - line.baseline();
  }

  /**
   * Where a line stands.
   *
   * @param page the page
   * @param fromEdge how far it is from the nearer edge, in points
   */
  private record Spot(int page, double fromEdge) {}

  private static long pagesAt(double fromEdge, List<Spot> spots) {
    return spots.stream()
        .filter(spot -> Math.abs(spot.fromEdge() - fromEdge) <= SAME_PLACE)
        .mapToInt(Spot::page)
        .distinct()
        .count();
  }
}
