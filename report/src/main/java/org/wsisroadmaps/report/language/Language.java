package org.wsisroadmaps.report.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;

/** The languages that the ITU publishes in, told by a document's script and its smallest words. */
public enum Language {
  /** English, which a document is also taken for that tells no language. */
  ENGLISH("en-GB", UnicodeScript.LATIN, Set.of("the", "of", "and", "to", "in", "for", "with")),
  /** French. */
  FRENCH("fr-FR", UnicodeScript.LATIN, Set.of("les", "des", "et", "le", "du", "dans", "pour")),
  /** Spanish. */
  SPANISH("es-ES", UnicodeScript.LATIN, Set.of("los", "las", "y", "el", "del", "en", "para")),
  /** Russian. */
  RUSSIAN("ru-RU", UnicodeScript.CYRILLIC, Set.of()),
  /** Arabic, which is written from right to left. */
  ARABIC("ar-SA", UnicodeScript.ARABIC, Set.of()),
  /** Chinese. */
  CHINESE("zh-CN", UnicodeScript.HAN, Set.of());

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final String tag;
  private final UnicodeScript script;
  private final Set<String> words;

  Language(String tag, UnicodeScript script, Set<String> words) {
    this.tag = tag;
    this.script = script;
    this.words = words;
  }

  /** The language that most of a text is in. */
  public static Language of(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    Map<Language, Integer> found = new EnumMap<>(Language.class);
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      for (Language language : values()) {
        if (language.words.contains(word)) {
          found.merge(language, 1, Integer::sum);
        }
      }
    }
    Language best = ENGLISH;
    for (Language language : values()) {
      int moreLetters =
          letters.getOrDefault(language.script, 0) - letters.getOrDefault(best.script, 0);
      int moreWords = found.getOrDefault(language, 0) - found.getOrDefault(best, 0);
      if (moreLetters > 0 || moreLetters == 0 && moreWords > 0) {
        best = language;
      }
    }
    return best;
  }

  /** The language that most of an edition is in. */
  public static Language of(Edition edition) {
    StringBuilder sample = new StringBuilder(edition.title()).append(' ');
    for (ActionLine line : edition.actionLines()) {
      line.columns().forEach(column -> sample.append(column.header()).append(' '));
      line.outcomes().forEach(outcome -> sample.append(outcome.text()).append(' '));
    }
    return of(sample.toString());
  }

  /** Its code (ISO 639-1), such as {@code fr}. */
  public String code() {
    return tag.substring(0, tag.indexOf('-'));
  }

  /** Its tag with the country whose spelling is used (BCP 47), such as {@code fr-FR}. */
  public String tag() {
    return tag;
  }

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    return script == UnicodeScript.ARABIC;
  }
}
