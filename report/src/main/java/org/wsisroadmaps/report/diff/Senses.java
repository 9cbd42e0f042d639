package org.wsisroadmaps.report.diff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words and phrases that bind or bound a reader: {@code senses.txt}. */
final class Senses {

  /**
   * Words one after the other that have a sense.
   *
   * @param words the words, in the form that is compared
   * @param sense the sense
   */
  record Phrase(List<String> words, Sense sense) {}

  private static final Senses ENGLISH = load();

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private Senses() {}

  /** Those of English. */
  static Senses english() {
    return ENGLISH;
  }

  /** The phrases that may begin with a word in one of its forms, the longest first. */
  List<Phrase> from(Word word) {
    List<Phrase> phrases = new ArrayList<>();
    for (String form : word.forms()) {
      phrases.addAll(byFirstWord.getOrDefault(form, List.of()));
    }
    phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words().size()));
    return phrases;
  }

  private static Senses load() {
    Senses senses = new Senses();
    InputStream in = Senses.class.getResourceAsStream("senses.txt");
    if (in == null) {
      throw new IllegalStateException("not in the program: senses.txt");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(senses::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return senses;
  }

  private void add(String line) {
    String[] parts = line.split(";");
    Sense sense =
        new Sense(Sense.Kind.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)), parts[1].strip());
    for (String phrase : parts[2].split(",")) {
      List<String> words = Word.of(phrase.strip()).stream().map(Word::form).toList();
      byFirstWord
          .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
          .add(new Phrase(words, sense));
    }
  }
}
