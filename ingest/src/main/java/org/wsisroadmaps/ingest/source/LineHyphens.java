package org.wsisroadmaps.ingest.source;

import java.util.Set;

/**
 * Judges hyphens at the ends of lines: those of compounds stay, those that only divide a word are
 * undone. The words of the document decide; where they tell nothing, what its other lines show.
 */
final class LineHyphens {

  /** First parts of words that keep their hyphen wherever they stand. */
  private static final Set<String> PREFIXES =
      Set.of(
          "all", "anti", "co", "cross", "cyber", "e", "ex", "ever", "extra", "half", "high",
          "inter", "intra", "least", "long", "low", "m", "macro", "mid", "micro", "multi", "non",
          "off", "on", "one", "over", "post", "pre", "pro", "public", "re", "self", "semi", "short",
          "socio", "sub", "trans", "ultra", "under", "user", "well");

  /** Those of them that are no syllable of another word. */
  private static final Set<String> COMPOUNDING =
      Set.of(
          "e", "m", "non", "self", "cross", "multi", "well", "ex", "all", "long", "high", "low",
          "cyber", "ultra");

  /** Words that begin other words written without a hyphen. */
  private static final Set<String> STEMS =
      Set.of(
          "after", "any", "back", "down", "every", "fore", "inter", "macro", "micro", "other",
          "over", "some", "super", "tele", "there", "under", "what", "when", "where", "with");

  /** A shorter word may be the syllable of a longer one. */
  private static final int WHOLE = 4;

  private final boolean hyphenates;
  private final Set<String> words;

  /**
   * A judge for a document.
   *
   * @param hyphenates whether words are known to be hyphenated at line ends in it
   * @param words its words in lower case, those at line ends left out
   */
  LineHyphens(boolean hyphenates, Set<String> words) {
    this.hyphenates = hyphenates;
    this.words = Set.copyOf(words);
  }

  /**
   * Whether a hyphen only divides a word.
   *
   * @param stem the line that it ends, without it
   * @param below the text that follows
   */
  boolean isUndone(String stem, String below) {
    String first = WordJoiner.lastWord(stem);
    String second = WordJoiner.firstWord(below);
    boolean compound = words.contains(first + "-" + second);
    boolean one = words.contains(first + second);
    if (!Character.isLowerCase(below.codePointAt(0))) {
      return hyphenates && one && !compound;
    }
    if (hyphenates) {
      return one || !compound && !isChain(stem, below) && !isWhole(stem, first, second);
    }
    boolean parts = words.contains(first) && words.contains(second);
    return one && !compound && !parts && !PREFIXES.contains(first);
  }

  /** Whether the document has the two parts as a compound elsewhere, and not as one word. */
  boolean isCompound(String stem, String below) {
    String first = WordJoiner.lastWord(stem);
    String second = WordJoiner.firstWord(below);
    return words.contains(first + "-" + second) && !words.contains(first + second);
  }

  /** Whether the hyphen is one of several in a word, as in {@code hard-to-reach}. */
  private static boolean isChain(String stem, String below) {
    int before = stem.length() - WordJoiner.lastWord(stem).length() - 1;
    int behind = WordJoiner.firstWord(below).length();
    return before > 0 && stem.charAt(before) == '-'
        || behind < below.length() - 1
            && below.charAt(behind) == '-'
            && Character.isLetter(below.charAt(behind + 1));
  }

  /** Whether what stands before the hyphen is a word or an acronym, and no syllable. */
  private boolean isWhole(String stem, String first, String second) {
    if (COMPOUNDING.contains(first)) {
      return true;
    }
    String written = stem.substring(stem.length() - first.length());
    if (written.length() > 1 && written.chars().allMatch(Character::isUpperCase)) {
      return true;
    }
    return first.length() >= WHOLE
        && !STEMS.contains(first)
        && words.contains(first)
        && words.contains(second);
  }
}
