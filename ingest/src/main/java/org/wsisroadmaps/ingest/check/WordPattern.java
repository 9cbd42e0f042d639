package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for where words and signs begin, and only at some characters. Trying a
 * pattern of many words at every place of a long text costs more than reading the text.
 */
final class WordPattern {

  private static final int ASCII = 0x80;

  private final Pattern pattern;
  private final boolean[] firsts;

  /**
   * A pattern.
   *
   * @param firsts the characters that it may begin with, all of them ASCII
   * @param pattern the pattern
   */
  WordPattern(String firsts, Pattern pattern) {
    this.firsts = new boolean[ASCII];
    firsts.chars().forEach(c -> this.firsts[c] = true);
    this.pattern = pattern;
  }

  /** The matches in a text, from left to right. */
  List<MatchResult> find(String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      boolean matches =
          text.charAt(at) < ASCII
              && firsts[text.charAt(at)]
              && begins(text, at)
              && matcher.region(at, text.length()).lookingAt();
      if (matches) {
        found.add(matcher.toMatchResult());
      }
      at = matches ? Math.max(at + 1, matcher.end()) : at + 1;
    }
    return found;
  }

  private static boolean begins(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    char first = text.charAt(at);
    return !(Character.isLetter(before) && Character.isLetter(first))
        && !(Character.isDigit(before) && Character.isDigit(first));
  }
}
