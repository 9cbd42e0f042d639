package org.wsisroadmaps.report.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part of the program says, in one language. The phrases stand beside the class that says
 * them, a file for each language: {@code edition_fr.properties}, in UTF-8. Places for what changes
 * are written {@code {0}}, {@code {1}} and so on.
 *
 * @param language the language
 * @param byKey the phrases
 */
public record Phrases(Language language, Map<String, String> byKey) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** Checks and copies. */
  public Phrases {
    requireNonNull(language, "language");
    byKey = Map.copyOf(byKey);
  }

  /**
   * Phrases that stand beside a class.
   *
   * @param language their language
   * @param beside the class
   * @param name the name of their files, without language and ending
   */
  public static Phrases of(Language language, Class<?> beside, String name) {
    String file = name + "_" + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = requireNonNull(beside.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> phrases = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
    return new Phrases(language, phrases);
  }

  /** Whether there is a phrase of this key. */
  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /**
   * A phrase.
   *
   * @param key its key
   * @param filling what stands in its places, in their order
   * @throws IllegalArgumentException when there is no such phrase, or too little to fill it
   */
  public String say(String key, Object... filling) {
    String phrase = byKey.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase " + key + " in " + language);
    }
    return filling.length == 0 ? phrase : filled(phrase, filling);
  }

  private static String filled(String phrase, Object... filling) {
    return PLACE
        .matcher(phrase)
        .replaceAll(place -> {
          int number = Integer.parseInt(place.group(1));
          if (number >= filling.length) {
            throw new IllegalArgumentException("nothing stands for " + place.group());
          }
          return Matcher.quoteReplacement(String.valueOf(filling[number]));
        });
  }

  /**
   * A number of things, the noun in the form that the number asks for.
   *
   * @param key the key of the phrase, without its form
   * @param number 0 or more
   */
  public String count(String key, int number) {
    return say(key + PluralForm.of(language, number).ending(), number);
  }
}
