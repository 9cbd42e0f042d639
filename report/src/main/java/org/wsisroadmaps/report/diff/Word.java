package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or currency of a text, in the form in which it is weighed.
 *
 * @param text how it is written
 * @param form what is compared: in small letters, a number without what groups its digits
 * @param startsSentence whether it is the first word of a sentence, where a capital makes no name
 * @param from where it begins in its text
 * @param to where it ends there, without the white space behind it
 */
record Word(String text, String form, boolean startsSentence, int from, int to) {

  /** What is typed before an item to number it. */
  private static final Pattern TYPED_NUMBER =
      Pattern.compile(
          "(?m)^[\\s\\p{Z}]*(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[A-Za-z]|[ivxIVX]{1,5})[.)])"
              + "(?=[\\s\\p{Z}]+\\S)");

  private static final Pattern GROUPED_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/-])\\p{N}{1,3}(?:([,'’\u00A0\u2009\u202F ])\\p{N}{3})"
              + "(?:\\1\\p{N}{3})*(?![\\p{L}\\p{N}/-])(?:\\.\\p{N}+)?");

  /** Letters with a full stop each: {@code U.S.A.}, {@code e.g.} */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}|(?<![\\p{L}\\p{N}])(?:\\p{L}\\.)+\\p{L}(?!\\p{L})");

  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

  private static final String SIGNS = "$€£¥%&";

  /** Short words that are others in capitals. */
  private static final Set<String> OTHERWISE_IN_CAPITALS = Set.of("US", "IT", "WHO", "AIDS", "UN");

  /** The words of a text in their order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    String rest = blank(text, TYPED_NUMBER);
    boolean[] taken = new boolean[text.length()];
    addWhole(rest, GROUPED_NUMBER, taken, words);
    addWhole(rest, DOTTED, taken, words);
    int from = 0;
    for (Token token : Token.of(rest)) {
      int to = from + token.text().stripTrailing().length();
      boolean isWord = token.isWord() || !token.core().isEmpty() && SIGNS.contains(token.core());
      if (isWord && !taken[from]) {
        addToken(rest, token.core(), from, Math.max(to, from + 1), words);
      }
      from += token.text().length();
    }
    words.sort((a, b) -> Integer.compare(a.from, b.from));
    return words;
  }

  /** Adds a token; a range of numbers is the two of them. */
  private static void addToken(String text, String core, int from, int to, List<Word> words) {
    Matcher range = RANGE.matcher(core);
    if (range.matches()) {
      words.add(word(text, range.group(1), from, to));
      words.add(word(text, "to", from, to));
      words.add(word(text, range.group(2), from, to));
    } else {
      words.add(word(text, core, from, to));
    }
  }

  private static String blank(String text, Pattern pattern) {
    return pattern.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  private static void addWhole(String text, Pattern pattern, boolean[] taken, List<Word> words) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (taken[matcher.start()]) {
        continue;
      }
      for (int i = matcher.start(); i < matcher.end(); i++) {
        taken[i] = true;
      }
      String core = matcher.group().replaceAll(pattern == DOTTED ? "\\." : "[^\\p{N}.]", "");
      words.add(word(text, core, matcher.start(), matcher.end()));
    }
  }

  private static Word word(String text, String core, int from, int to) {
    return new Word(core, form(core), startsSentence(text, from), from, to);
  }

  private static String form(String core) {
    String bare = core.endsWith("'s") ? core.substring(0, core.length() - 2) : core;
    if (OTHERWISE_IN_CAPITALS.contains(bare)) {
      return bare;
    }
    boolean acronyms =
        bare.length() > 2
            && bare.endsWith("s")
            && isInCapitals(bare.substring(0, bare.length() - 1));
    String form = acronyms ? bare.substring(0, bare.length() - 1) : bare;
    return form.toLowerCase(Locale.ROOT);
  }

  private static boolean isInCapitals(String word) {
    return word.length() > 1
        && word.chars().anyMatch(Character::isLetter)
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean startsSentence(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && "\"'“”‘’«(".indexOf(c) < 0) {
        return ".!?:•".indexOf(c) >= 0 && i < at - 1;
      }
    }
    return true;
  }

  /** Whether it holds a digit. */
  boolean isNumber() {
    return form.chars().anyMatch(Character::isDigit);
  }

  /** Whether it is letters alone. */
  boolean isLetters() {
    return form.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
  }

  /** Whether it is written as an acronym. */
  boolean isAcronym() {
    return isInCapitals(text)
        || text.length() > 2
            && text.endsWith("s")
            && isInCapitals(text.substring(0, text.length() - 1));
  }

  /** Whether it is written as a name, or can only be one. */
  boolean isName() {
    return Character.isUpperCase(text.codePointAt(0))
        && (isAcronym() || !startsSentence || !Spelling.isWord(form));
  }

  /** The forms in which a list of words may hold it. */
  List<String> forms() {
    List<String> forms = new ArrayList<>(List.of(form));
    int n = form.length();
    if (n > 3 && isLetters()) {
      if (form.endsWith("ies") || form.endsWith("ied")) {
        forms.add(form.substring(0, n - 3) + "y");
      }
      if (form.endsWith("es") || form.endsWith("ed")) {
        forms.add(form.substring(0, n - 2));
        forms.add(undoubled(form.substring(0, n - 2)));
        forms.add(form.substring(0, n - 1));
      } else if (form.endsWith("s") && !form.endsWith("ss")) {
        forms.add(form.substring(0, n - 1));
      }
      if (form.endsWith("ing") && n > 5) {
        forms.add(form.substring(0, n - 3));
        forms.add(undoubled(form.substring(0, n - 3)));
        forms.add(form.substring(0, n - 3) + "e");
      }
    }
    return forms.stream().distinct().toList();
  }

  private static String undoubled(String stem) {
    int n = stem.length();
    return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : stem;
  }
}
