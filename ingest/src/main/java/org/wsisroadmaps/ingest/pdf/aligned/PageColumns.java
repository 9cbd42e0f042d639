package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * Parts a page into the areas that are read one after the other: the columns of a page of prose,
 * where a table may stand beside text, and tables side by side, each with rules of its own.
 */
final class PageColumns {

  /** A gutter is at least as wide, in points. */
  private static final double GUTTER = 8;

  /** Gutters are looked for at places this far apart, in points. */
  private static final double STEP = 4;

  /** A column of prose has at least so many lines that fill it. */
  private static final int FEWEST_LINES = 6;

  /** A line of prose has at least so many words. */
  private static final int FEWEST_WORDS = 4;

  /** A line with this share of its column's width fills it. */
  private static final double FULL = 0.85;

  /** The share of the lines of a column of prose that fill it. */
  private static final double PROSE = 0.5;

  /** The share of these that begin in the middle of a sentence. */
  private static final double GOES_ON = 0.4;

  /** A column of a page has at least this share of the page's text in its width. */
  private static final double NARROWEST = 0.25;

  /** Tables side by side have rules at so many heights each. */
  private static final int FEWEST_RULES = 3;

  private final Separators separators;

  private PageColumns(Separators separators) {
    this.separators = separators;
  }

  /** The areas of a page, each as its lines from top to bottom. */
  static List<List<WordLine>> of(List<WordLine> lines, Separators separators) {
    return new PageColumns(separators).areas(lines);
  }

  /**
   * A white strip through lines that follow each other.
   *
   * @param x its middle
   * @param from the first line
   * @param to the line behind the last one
   */
  private record Gutter(double x, int from, int to) {
    int length() {
      return to - from;
    }
  }

  private List<List<WordLine>> areas(List<WordLine> lines) {
    Optional<Gutter> gutter = gutter(lines);
    if (gutter.isEmpty()) {
      return lines.isEmpty() ? List.of() : List.of(lines);
    }
    Gutter found = gutter.get();
    List<WordLine> beside = lines.subList(found.from(), found.to());
    List<List<WordLine>> areas = new ArrayList<>(areas(lines.subList(0, found.from())));
    areas.addAll(areas(side(beside, found.x(), true)));
    areas.addAll(areas(side(beside, found.x(), false)));
    areas.addAll(areas(lines.subList(found.to(), lines.size())));
    return areas;
  }

  /** The longest gutter that parts columns of a page. */
  private Optional<Gutter> gutter(List<WordLine> lines) {
    double left = lines.stream().mapToDouble(WordLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(WordLine::right).max().orElse(0);
    Gutter best = null;
    double margin = NARROWEST * (right - left);
    for (double x = left + margin; x < right - margin; x += STEP) {
      for (Gutter gutter : runs(lines, x)) {
        if ((best == null || gutter.length() > best.length())
            && parts(lines.subList(gutter.from(), gutter.to()), x)) {
          best = gutter;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The longest runs of lines in which no word comes near a place. */
  private static List<Gutter> runs(List<WordLine> lines, double x) {
    List<Gutter> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || meets(lines.get(i), x)) {
        if (i - start >= FEWEST_LINES) {
          runs.add(new Gutter(x, start, i));
        }
        start = i + 1;
      }
    }
    return runs;
  }

  private static boolean meets(WordLine line, double x) {
    return line.words().stream()
        .anyMatch(w -> w.right() > x - GUTTER / 2 && w.left() < x + GUTTER / 2);
  }

  private static List<WordLine> side(List<WordLine> lines, double x, boolean isLeft) {
    List<WordLine> side = new ArrayList<>();
    for (WordLine line : lines) {
      List<Word> words = line.words().stream().filter(w -> w.centerX() < x == isLeft).toList();
      if (!words.isEmpty()) {
        side.add(new WordLine(line.baseline(), words));
      }
    }
    return side;
  }

  private boolean parts(List<WordLine> lines, double x) {
    List<WordLine> left = side(lines, x, true);
    List<WordLine> right = side(lines, x, false);
    if (left.size() < FEWEST_LINES || right.size() < FEWEST_LINES) {
      return false;
    }
    return isProse(left) || isProse(right) || isRuled(left) && isRuled(right) && !crosses(lines, x);
  }

  /**
   * Whether lines are a column of prose: most of them run from its left to its right edge, and many
   * go on in the middle of a sentence, which the labels of rows do not.
   */
  private static boolean isProse(List<WordLine> lines) {
    double left = lines.stream().mapToDouble(WordLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(WordLine::right).max().orElse(0);
    int full = 0;
    int goesOn = 0;
    for (WordLine line : lines) {
      boolean wide = line.right() - line.left() >= FULL * (right - left);
      boolean whole = AlignedPieces.of(line).size() == 1;
      if (wide && whole && line.words().size() >= FEWEST_WORDS) {
        full++;
        int first = line.words().get(0).text().codePointAt(0);
        goesOn += Character.isLetter(first) && !Character.isUpperCase(first) ? 1 : 0;
      }
    }
    return full >= FEWEST_LINES && full >= PROSE * lines.size() && goesOn >= GOES_ON * full;
  }

  /** Whether rules run over lines at several heights. */
  private boolean isRuled(List<WordLine> lines) {
    double left = lines.stream().mapToDouble(WordLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(WordLine::right).max().orElse(0);
    return separators.rules().stream()
            .filter(r -> within(r, lines))
            .filter(r -> Math.min(r.to(), right) - Math.max(r.from(), left) > 0.9 * (right - left))
            .count()
        >= FEWEST_RULES;
  }

  private boolean crosses(List<WordLine> lines, double x) {
    return separators.rules().stream()
        .anyMatch(r -> within(r, lines) && r.from() < x - 1 && r.to() > x + 1);
  }

  private static boolean within(Ruling rule, List<WordLine> lines) {
    WordLine first = lines.get(0);
    return rule.at() > first.top() - 2 * first.size()
        && rule.at() < lines.get(lines.size() - 1).bottom() + first.size();
  }
}
