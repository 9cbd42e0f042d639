package org.wsisroadmaps.ingest.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;

/**
 * Tells by its header what a column holds. Headers are compared as words without case, accents,
 * punctuation and line breaks, so that small changes of wording do not matter.
 */
public final class ColumnVocabulary {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /**
   * Words that tell a column: the header holds all of one list. The first that fits counts, so that
   * a header with the words of two columns is the more telling one's.
   */
  private record Rule(ColumnKey key, List<String> words) {}

  private static final List<Rule> RULES =
      List.of(
          rule(ColumnKey.COVID_RESPONSE, "covid"),
          rule(ColumnKey.SDGS, "sdg"),
          rule(ColumnKey.SDGS, "sdgs"),
          rule(ColumnKey.SDGS, "sustainable", "development", "goals"),
          rule(ColumnKey.EVIDENCE, "evidence"),
          rule(ColumnKey.EVIDENCE, "current", "situation"),
          rule(ColumnKey.EVIDENCE, "situation", "analysis"),
          rule(ColumnKey.RESULTS, "expected", "results"),
          rule(ColumnKey.RESULTS, "achieved", "results"),
          rule(ColumnKey.RESULTS, "results", "targets"),
          rule(ColumnKey.RESULTS, "expected", "result"),
          rule(ColumnKey.OUTCOME, "wsis", "outcomes"),
          rule(ColumnKey.OUTCOME, "wsis", "outcome"),
          rule(ColumnKey.OUTCOME, "wsis", "al"),
          rule(ColumnKey.REFERENCES, "relevant", "resolutions"),
          rule(ColumnKey.REFERENCES, "strategic", "goals"),
          rule(ColumnKey.REFERENCES, "resolutions"),
          rule(ColumnKey.TIMING, "timing"),
          rule(ColumnKey.TIMING, "timeframe"),
          rule(ColumnKey.TIMING, "time", "frame"),
          rule(ColumnKey.TIMING, "timeline"),
          rule(ColumnKey.OUTCOME, "outcomes"),
          rule(ColumnKey.OUTCOME, "outcome"),
          rule(ColumnKey.RESULTS, "results"));

  /** A header is no longer than this. */
  private static final int LONGEST = 200;

  private ColumnVocabulary() {}

  private static Rule rule(ColumnKey key, String... words) {
    return new Rule(key, List.of(words));
  }

  /** The known column that a header names. */
  public static Optional<ColumnKey> find(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> words = List.of(NO_WORD.split(plain(header).strip()));
    return RULES.stream()
        .filter(rule -> words.containsAll(rule.words()))
        .map(Rule::key)
        .findFirst();
  }

  /** The columns that a row of headers names, each key once; unknown ones keep their header. */
  public static List<Column> columns(List<String> headers) {
    List<Column> columns = new ArrayList<>();
    for (String header : headers) {
      ColumnKey known = find(header).orElseGet(() -> ColumnKey.other(header));
      columns.add(new Column(unused(known, header, columns), header));
    }
    return columns;
  }

  private static ColumnKey unused(ColumnKey wanted, String header, List<Column> columns) {
    ColumnKey key = wanted;
    for (int n = 2; isUsed(key, columns); n++) {
      key =
          n == 2 && !wanted.isOther() ? ColumnKey.other(header) : ColumnKey.other(header + " " + n);
    }
    return key;
  }

  private static boolean isUsed(ColumnKey key, List<Column> columns) {
    return columns.stream().anyMatch(column -> column.key().equals(key));
  }

  /**
   * Whether a row's texts are the headers of a roadmap: at least two known columns, of which one
   * holds the outcomes, or three.
   */
  public static boolean isHeader(List<String> texts) {
    List<ColumnKey> keys = texts.stream().flatMap(t -> find(t).stream()).distinct().toList();
    return keys.size() >= 3 || keys.size() == 2 && keys.contains(ColumnKey.OUTCOME);
  }

  private static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
