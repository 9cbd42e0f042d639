package org.wsisroadmaps.report.diff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * English words, from a Hunspell dictionary (hunspell(5): a word with flags, each of which names
 * prefixes or suffixes that it may have).
 */
final class WordList {

  private static final String ARTIFACT = "org.webjars.npm/typo-js";
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The words of English as it is written in the United States. */
  static WordList english() {
    return Holder.ENGLISH;
  }

  private static final class Holder {
    static final WordList ENGLISH = load();
  }

  /**
   * What a flag allows.
   *
   * @param flag the flag
   * @param prefix whether it stands before the word
   * @param strip what goes from the word
   * @param affix what comes in its place
   * @param condition what the word begins or ends with
   */
  private record Affix(char flag, boolean prefix, String strip, String affix, Pattern condition) {

    /** Whether a word with this affix stands in the list. */
    boolean explains(String word, Map<String, String> flagsOf) {
      return explains(word, flagsOf, flag);
    }

    /** Whether a word with this affix, which must allow another one too, stands in the list. */
    boolean explains(String word, Map<String, String> flagsOf, char other) {
      int rest = word.length() - affix.length();
      if (rest < 2 || !(prefix ? word.startsWith(affix) : word.endsWith(affix))) {
        return false;
      }
      String stem =
          prefix ? strip + word.substring(affix.length()) : word.substring(0, rest) + strip;
      String flags = flagsOf.get(stem);
      return flags != null
          && flags.indexOf(flag) >= 0
          && flags.indexOf(other) >= 0
          && condition.matcher(stem).find();
    }
  }

  private final Map<String, String> flagsOf = new HashMap<>();
  private final List<Affix> affixes = new ArrayList<>();

  private WordList() {}

  /** Whether it is a word, written so or, where it begins a sentence, with a small letter. */
  boolean isWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return holds(lower) || !lower.equals(word) && holds(word);
  }

  private boolean holds(String word) {
    return flagsOf.containsKey(word)
        || affixes.stream().anyMatch(affix -> affix.explains(word, flagsOf))
        || affixes.stream().anyMatch(affix -> isWithBoth(affix, word));
  }

  /** Whether it is a word with a prefix and a suffix. */
  private boolean isWithBoth(Affix prefix, String word) {
    return prefix.prefix()
        && word.startsWith(prefix.affix())
        && affixes.stream()
            .filter(suffix -> !suffix.prefix())
            .anyMatch(suffix ->
                suffix.explains(word.substring(prefix.affix().length()), flagsOf, prefix.flag()));
  }

  private static WordList load() {
    WordList list = new WordList();
    try {
      // the path in a webjar holds its version
      Properties properties = new Properties();
      try (InputStream in = open("/META-INF/maven/" + ARTIFACT + "/pom.properties")) {
        properties.load(in);
      }
      String folder =
          "/META-INF/resources/webjars/typo-js/"
              + properties.getProperty("version")
              + "/dictionaries/en_US/en_US.";
      lines(folder + "aff").forEach(list::addAffix);
      lines(folder + "dic").forEach(list::addWord);
    } catch (IOException e) {
      throw new UncheckedIOException("the English word list of the program can't be read", e);
    }
    return list;
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = WordList.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("not in the program: " + resource);
    }
    return in;
  }

  private static List<String> lines(String resource) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.ISO_8859_1))) {
      return reader.lines().toList();
    }
  }

  private void addWord(String line) {
    int slash = line.indexOf('/');
    String word = slash < 0 ? line : line.substring(0, slash);
    flagsOf.merge(word.strip(), slash < 0 ? "" : line.substring(slash + 1).strip(), String::concat);
  }

  private void addAffix(String line) {
    String[] parts = SPACE.split(line.strip());
    boolean prefix = parts[0].equals("PFX");
    // the first line of a flag counts the others
    if ((prefix || parts[0].equals("SFX")) && parts.length == 5) {
      String strip = parts[2].equals("0") ? "" : parts[2];
      Pattern condition = Pattern.compile(prefix ? "^" + parts[4] : parts[4] + "$");
      affixes.add(new Affix(parts[1].charAt(0), prefix, strip, parts[3], condition));
    }
  }
}
