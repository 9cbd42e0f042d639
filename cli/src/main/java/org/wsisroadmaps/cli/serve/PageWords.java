package org.wsisroadmaps.cli.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** The words of the page, in the six languages of the United Nations. */
final class PageWords {

  /** The languages (ISO 639-1), English first. */
  static final List<String> LANGUAGES = List.of("en", "ar", "zh", "fr", "ru", "es");

  private static final String BUNDLE = "org.wsisroadmaps.cli.serve.words";

  private PageWords() {}

  /**
   * All words in a language; those that it lacks in English.
   *
   * @param language one of {@link #LANGUAGES}
   */
  static Map<String, String> in(String language) throws MissingResourceException {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.forLanguageTag(language.equals("en") ? "" : language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Map<String, String> words = new LinkedHashMap<>();
    new TreeSet<>(bundle.keySet()).forEach(key -> words.put(key, bundle.getString(key)));
    return words;
  }
}
