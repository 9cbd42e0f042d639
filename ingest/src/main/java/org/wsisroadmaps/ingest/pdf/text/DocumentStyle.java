package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wsisroadmaps.ingest.source.WordJoiner;

/**
 * How a document is set, as its lines show: the distance of its lines, whether they carry their
 * spaces, whether words are hyphenated.
 *
 * @param joiner joins the words of lines
 * @param leadings the usual distance of baselines in points, by font size in quarter points
 * @param bodySize the size of most of the text, in points
 * @param unevenness how much room lines that end inside a sentence leave beside what the next word
 *     needs, in points: 0 where lines are filled one after the other, more where a program looks at
 *     whole paragraphs to find their best breaks (Knuth and Plass, "Breaking paragraphs into
 *     lines", 1981)
 */
public record DocumentStyle(
    WordJoiner joiner, Map<Integer, Double> leadings, double bodySize, double unevenness) {

  private static final String HYPHENS = "-\u2010";
  private static final double USUAL_LEADING = 1.2;

  /** How much rarer than the most frequent distance the distance inside paragraphs may be. */
  private static final double RARER = 0.2;

  /** How exactly the right edge of a text is known, in points. */
  private static final double EXACT = 4;

  /** The share of lines inside sentences that leave room in a document that evens lines out. */
  private static final double UNEVEN = 0.03;

  private static final int FEWEST_UNEVEN = 10;

  /** The share of the lines that leave room which leave no more than the unevenness. */
  private static final double MOST = 0.8;

  public DocumentStyle {
    leadings = Map.copyOf(leadings);
  }

  /** The usual distance of baselines for a font size. */
  public double leading(double size) {
    Double known = leadings.get(quarter(size));
    return known == null ? USUAL_LEADING * size : known;
  }

  /** Reads the style off the lines of all regions (cells, and pages outside of tables). */
  public static DocumentStyle of(List<List<TextLine>> regions) {
    Set<String> words = words(regions);
    return new DocumentStyle(
        new WordJoiner(carrySpaces(regions), hyphenates(regions, words), words),
        leadings(regions),
        bodySize(regions),
        unevenness(regions));
  }

  /** The room that few lines inside sentences exceed, where many of them leave any. */
  private static double unevenness(List<List<TextLine>> regions) {
    List<Double> rooms = new ArrayList<>();
    int inside = 0;
    for (List<TextLine> lines : regions) {
      double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
      for (int i = 1; i < lines.size(); i++) {
        TextLine upper = lines.get(i - 1);
        TextLine lower = lines.get(i);
        if (endsInsideSentence(upper.text(), lower.text())) {
          inside++;
          double room = right - upper.right() - upper.spaceWidth() - lower.firstWordWidth() - EXACT;
          if (room > 0) {
            rooms.add(room);
          }
        }
      }
    }
    if (rooms.size() < FEWEST_UNEVEN || rooms.size() < UNEVEN * inside) {
      return 0;
    }
    rooms.sort(null);
    return rooms.get((int) (MOST * (rooms.size() - 1)));
  }

  private static boolean endsInsideSentence(String upper, String lower) {
    return Character.isLowerCase(lower.codePointAt(0))
        && Character.isLetter(upper.charAt(upper.length() - 1));
  }

  private static int quarter(double size) {
    return (int) Math.round(size * 4);
  }

  private static double bodySize(List<List<TextLine>> regions) {
    Map<Integer, Integer> characters = new TreeMap<>();
    for (List<TextLine> lines : regions) {
      lines.forEach(l -> characters.merge(quarter(l.size()), l.text().length(), Integer::sum));
    }
    return characters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(40)
        / 4.0;
  }

  private static Set<String> words(List<List<TextLine>> regions) {
    Set<String> words = new HashSet<>();
    for (List<TextLine> lines : regions) {
      for (TextLine line : lines) {
        addInnerWords(withoutHyphen(line.text().toLowerCase(Locale.ROOT)), words);
      }
    }
    return words;
  }

  /** Adds the words of a line but its first, which may be the last part of one, and its last. */
  private static void addInnerWords(String line, Set<String> words) {
    int at = 0;
    while (at < line.length()) {
      int end = endOfWord(line, at);
      if (end > at && at > 0 && end < line.length()) {
        words.add(line.substring(at, end));
      }
      at = end + 1;
    }
  }

  /** Where the word that begins at a place ends; that place where none does. */
  private static int endOfWord(String line, int from) {
    int end = from;
    while (end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || end > from && joinsLetters(line, end))) {
      end++;
    }
    return end;
  }

  private static boolean joinsLetters(String line, int at) {
    return HYPHENS.indexOf(line.charAt(at)) >= 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  private static String withoutHyphen(String line) {
    int end = line.length();
    while (end > 0 && "-\u2010\u00AD".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  /** Whether most lines that end inside a sentence end with a space. */
  private static boolean carrySpaces(List<List<TextLine>> regions) {
    int with = 0;
    int without = 0;
    for (List<TextLine> lines : regions) {
      for (int i = 1; i < lines.size(); i++) {
        String upper = lines.get(i - 1).text();
        String lower = lines.get(i).text();
        if (endsInsideSentence(upper, lower)) {
          if (lines.get(i - 1).endsWithSpace()) {
            with++;
          } else {
            without++;
          }
        }
      }
    }
    return with > without;
  }

  /** Whether the hyphens at line ends are more often undone elsewhere than kept. */
  private static boolean hyphenates(List<List<TextLine>> regions, Set<String> words) {
    int undone = 0;
    int kept = 0;
    for (List<TextLine> lines : regions) {
      for (int i = 1; i < lines.size(); i++) {
        String upper = lines.get(i - 1).text();
        if (!upper.endsWith("-") || lines.get(i - 1).endsWithSpace()) {
          continue;
        }
        String lower = lines.get(i).text().toLowerCase(Locale.ROOT);
        String first =
            upper
                .substring(upper.lastIndexOf(' ') + 1, upper.length() - 1)
                .toLowerCase(Locale.ROOT);
        String second = lower.substring(0, endOfWord(lower, 0));
        if (second.isEmpty()) {
          continue;
        }
        if (words.contains(first + "-" + second)) {
          kept++;
        } else if (words.contains(first + second)) {
          undone++;
        }
      }
    }
    return undone >= 2 && undone > kept;
  }

  private static Map<Integer, Double> leadings(List<List<TextLine>> regions) {
    Map<Integer, Map<Long, Integer>> gaps = new HashMap<>();
    for (List<TextLine> lines : regions) {
      for (int i = 1; i < lines.size(); i++) {
        TextLine lower = lines.get(i);
        double gap = lower.baseline() - lines.get(i - 1).baseline();
        if (quarter(lower.size()) == quarter(lines.get(i - 1).size())
            && gap > 0.8 * lower.size()
            && gap < 3 * lower.size()) {
          gaps.computeIfAbsent(quarter(lower.size()), size -> new TreeMap<>())
              .merge(Math.round(gap * 2), 1, Integer::sum);
        }
      }
    }
    Map<Integer, Double> leadings = new HashMap<>();
    gaps.forEach((size, counts) -> leadings.put(size, smallestFrequent(counts) / 2.0));
    return leadings;
  }

  private static double smallestFrequent(Map<Long, Integer> counts) {
    int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= RARER * most)
        .mapToLong(Map.Entry::getKey)
        .min()
        .orElseThrow();
  }
}
