package org.wsisroadmaps.report.concord;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.Json;
import org.wsisroadmaps.report.language.Language;

/**
 * The words of a language that say numbers, in lower case.
 *
 * @param scales words behind a number and the power of ten that they multiply it with; one that
 *     ends in {@code *} stands for all its endings
 * @param words words that count, and what they count
 * @param ordinals words that may count or not, such as <i>first</i> and <i>one</i>
 * @param months the months in their order, as they stand in dates
 */
record NumberWords(
    Map<String, Integer> scales,
    Map<String, Integer> words,
    Map<String, Integer> ordinals,
    List<String> months) {

  private record All(Map<String, NumberWords> languages) {}

  private static final Map<String, NumberWords> LANGUAGES = load();

  static NumberWords of(Language language) {
    return Objects.requireNonNull(LANGUAGES.get(language.code()), language.code());
  }

  private static Map<String, NumberWords> load() {
    try (InputStream in = NumberWords.class.getResourceAsStream("number-words.json")) {
      return new LinkedHashMap<>(
          Json.read(Objects.requireNonNull(in), All.class, "list of words").languages());
    } catch (IOException | RoadmapException e) {
      throw new IllegalStateException("the built-in words of numbers can't be read", e);
    }
  }

  /** A pattern's alternatives for the scales, the longest first. */
  String scaleAlternatives() {
    return alternatives(new ArrayList<>(scales.keySet()));
  }

  /** The power of ten of a scale as it stands in a text, in lower case. */
  int power(String scale) {
    Integer exact = scales.get(scale);
    if (exact != null) {
      return exact;
    }
    return scales.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("*"))
        .filter(entry -> scale.startsWith(stem(entry.getKey())))
        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
        .orElseThrow()
        .getValue();
  }

  static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(word -> Pattern.quote(stem(word)) + (word.endsWith("*") ? "\\p{L}*" : ""))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String stem(String word) {
    return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
  }
}
