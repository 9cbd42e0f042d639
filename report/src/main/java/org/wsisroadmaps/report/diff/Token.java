package org.wsisroadmaps.report.diff;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a text.
 *
 * @param text the token with the white space behind it, as it stands
 * @param core the token in the form that is compared: without white space, with plain quotes and
 *     hyphens, and composed characters
 */
record Token(String text, String core) {

  private static final Pattern TOKEN =
      Pattern.compile(
          // 1,200 and 70/1; the target 9.c
          "(?:\\p{N}+(?:[.,/]\\p{N}+)+"
              + "|\\p{Nd}{1,2}\\.[a-z](?![\\p{L}\\p{M}\\p{N}])"
              + "|[\\p{IsHan}]"
              + "|[\\p{L}\\p{M}\\p{N}]+(?:['’\\-\u2010\u2011][\\p{L}\\p{M}\\p{N}]+)*"
              + "|[^\\s\\p{Z}])[\\s\\p{Z}]*|^[\\s\\p{Z}]+");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SPACE_BEHIND = Pattern.compile("[\\s\\p{Z}]+\\z");

  /** What a list item begins with where its bullet was typed. */
  private static final Pattern BULLET =
      Pattern.compile(
          "(?m)^(?:[\\s\\p{Z}]*[•·▪■□◦‣⁃○●◆◇❖➢➤►▸▶✓✔‐‑‒–—―−*\\-\uF0B7\uF0A7\uF0D8\uF0FC][\\s\\p{Z}]+)+");

  /** The tokens of a text; their texts joined are the text. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String found = matcher.group();
      tokens.add(new Token(found, SPACE.matcher(plain(found)).replaceAll("")));
    }
    return tokens;
  }

  /**
   * White space that parts nothing: beside a sign, at an end of the text, or in a script that has
   * no spaces between words.
   */
  private static final Pattern EMPTY_SPACE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]) | (?![\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]])");

  /**
   * The form of a text in which two that differ in layout only are equal. White space is layout
   * where it parts no words.
   */
  static String layoutFree(String text) {
    String spaced = SPACE.matcher(plain(BULLET.matcher(text).replaceAll(""))).replaceAll(" ");
    return EMPTY_SPACE.matcher(spaced).replaceAll("");
  }

  /** Whether two texts differ in layout at most. */
  static boolean sayTheSame(String a, String b) {
    return a.equals(b) || layoutFree(a).equals(layoutFree(b));
  }

  /** Plain quotes, hyphens and dashes; the word “objective” in one case; composed characters. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case '‘', '’', '‚', '‛', '′', 'ʼ', '`', '´', '‹', '›' -> plain.append('\'');
        case '“', '”', '„', '‟', '″', '«', '»' -> plain.append('"');
        case '‐', '‑', '‒', '–', '—', '―', '−' -> plain.append('-');
        case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {
          // invisible
        }
        case '…' -> plain.append("...");
        case 'ﬀ' -> plain.append("ff");
        case 'ﬁ' -> plain.append("fi");
        case 'ﬂ' -> plain.append("fl");
        case 'ﬃ' -> plain.append("ffi");
        case 'ﬄ' -> plain.append("ffl");
        default -> plain.append(c);
      }
    }
    return OBJECTIVE.matcher(plain).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
  }

  private static final Pattern OBJECTIVE = Pattern.compile("(?i)\\bobjectives?\\b");

  /** Whether it is a word or a number, and no sign. */
  boolean isWord() {
    return !core.isEmpty() && Character.isLetterOrDigit(core.codePointAt(0));
  }

  /** Whether it holds a digit. */
  boolean isNumber() {
    return core.chars().anyMatch(Character::isDigit);
  }

  /** The white space behind it. */
  String space() {
    Matcher behind = SPACE_BEHIND.matcher(text);
    return behind.find() ? behind.group() : "";
  }

  /** The token without the white space behind it. */
  String bare() {
    return text.substring(0, text.length() - space().length());
  }

  /** The core in lower case. */
  String lower() {
    return core.toLowerCase(Locale.ROOT);
  }
}
