package org.wsisroadmaps.ingest.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.Json;

/**
 * The words of fields in the six languages of the United Nations, from {@code fields.json} beside
 * this class: to teach a language another word is to add it there.
 *
 * @param timing single words of timings
 * @param results what the headings in results say
 * @param sameAsAbove what a cell says that points to the one above
 */
public record FieldWords(TimingWords timing, ResultsWords results, List<String> sameAsAbove) {

  private static final FieldWords STANDARD = load();

  /**
   * Single words of timings, in lower case.
   *
   * @param to between the start and the end
   * @param from before the start
   * @param open for an end that is not known
   * @param continuous for what neither starts nor ends
   * @param nothing words that change nothing, such as months
   */
  public record TimingWords(
      List<String> to,
      List<String> from,
      List<String> open,
      List<String> continuous,
      List<String> nothing) {}

  /**
   * Whole headings in results, in lower case and without the marks behind them.
   *
   * @param expected above expected results
   * @param activities above activities
   * @param activitiesQualifiers words that may stand before or behind those of activities
   * @param other above anything else
   */
  public record ResultsWords(
      List<String> expected,
      List<String> activities,
      List<String> activitiesQualifiers,
      List<String> other) {}

  /** The words that are built in. */
  public static FieldWords standard() {
    return STANDARD;
  }

  private static FieldWords load() {
    try (InputStream in = FieldWords.class.getResourceAsStream("fields.json")) {
      return Json.read(Objects.requireNonNull(in), FieldWords.class, "list of words");
    } catch (IOException | RoadmapException e) {
      throw new IllegalStateException("the built-in words of fields can't be read", e);
    }
  }

  /** A pattern's alternatives, the longest first. */
  public static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(word -> Pattern.quote(normal(word)))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** A text as words are compared: composed, in lower case, with plain apostrophes. */
  public static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }
}
