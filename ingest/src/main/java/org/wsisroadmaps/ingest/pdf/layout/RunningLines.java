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
 * upper or lower edge, that come again at the same place of many pages, numbers apart.
 */
public final class RunningLines {

  /** The share of the page's height at either end in which running lines stand. */
  private static final double MARGIN = 0.13;

  /** Lines this far apart stand at the same place, in points. */
  private static final double SAME_PLACE = 4;

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
    for (PageLayout page : pages) {
      for (TextLine line : page.outside()) {
        if (isMarginal(line, page)) {
          long on = pagesAt(fromEdge(line, page), spots.getOrDefault(key(line, page), List.of()));
          boolean repeated = isMany(on, pages.size());
          boolean told = artifactsTold && isArtifact(line);
          if (told || repeated || PAGE_NUMBER.matcher(line.text()).matches()) {
            running.put(line, true);
          }
        }
      }
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
    boolean above = line.baseline() < page.size().height() / 2;
    return (above ? "above " : "below ")
        + MARKS.matcher(NUMBER.matcher(line.text()).replaceAll("#")).replaceAll(" ").strip();
  }

  private static double fromEdge(TextLine line, PageLayout page) {
    boolean above = line.baseline() < page.size().height() / 2;
    return above ? line.baseline() : page.size().height() - line.baseline();
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
