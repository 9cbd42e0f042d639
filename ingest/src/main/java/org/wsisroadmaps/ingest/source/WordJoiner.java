package org.wsisroadmaps.ingest.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wsisroadmaps.model.Span;

/**
 * Joins the text of two lines that follow each other: with a space, without, or with the hyphen at
 * the line's end undone. It decides by what the document shows elsewhere: whether its lines carry
 * the spaces that they were broken at, and which words it holds. Immutable.
 */
public final class WordJoiner {

  private static final String HYPHENS = "-\u2010";

  /** A letter is at least so wide, in widths of a space. */
  private static final double LETTER = 2.6;

  /** The end of a word that is wider than its column has no more letters. */
  private static final int FRAGMENT = 3;

  /** With fewer words, a document does not tell which ones there are. */
  private static final int MANY_WORDS = 300;

  private static final char HYPHEN = '\u2010';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final boolean linesCarrySpaces;
  private final LineHyphens hyphens;
  private final Set<String> words;

  /** Whether words inside lines hold the hyphen that Unicode tells from the minus. */
  private final boolean writesHyphens;

  /**
   * A joiner for a document.
   *
   * @param linesCarrySpaces whether a line that was broken at a space ends with that space
   * @param hyphenates whether words are known to be hyphenated at line ends in this document
   * @param words the document's words in lower case, those at line ends left out
   */
  public WordJoiner(boolean linesCarrySpaces, boolean hyphenates, Set<String> words) {
    this.linesCarrySpaces = linesCarrySpaces;
    this.hyphens = new LineHyphens(hyphenates, words);
    this.words = Set.copyOf(words);
    this.writesHyphens = this.words.stream().anyMatch(word -> word.indexOf(HYPHEN) >= 0);
  }

  /** A joiner for formats that know no lines: it joins with a space. */
  public static WordJoiner withSpaces() {
    return new WordJoiner(false, false, Set.of());
  }

  /** Whether a line that was broken at a space ends with that space. */
  public boolean linesCarrySpaces() {
    return linesCarrySpaces;
  }

  /**
   * How a line ends.
   *
   * @param text the line, with a space at its end where it carries one
   * @param room the room behind it up to the edge of its column, in widths of a space
   */
  public record LineEnd(String text, double room) {

    /** Whether not even one more letter would have fitted. */
    private boolean isFull() {
      return room < LETTER;
    }
  }

  private enum Joint {
    SPACE,
    NOTHING,
    HYPHEN_UNDONE
  }

  /**
   * Joins two texts.
   *
   * @param upper the text above
   * @param end how the last line of the text above ends
   * @param lower the text below
   */
  public List<Span> join(List<Span> upper, LineEnd end, List<Span> lower) {
    SpanText text = new SpanText();
    upper.forEach(text::append);
    append(text, end, lower);
    return text.spans();
  }

  /**
   * Appends a further line to a text that grows line by line.
   *
   * @param text the text above
   * @param end how its last line ends
   * @param lower the text below
   */
  public void append(SpanText text, LineEnd end, List<Span> lower) {
    switch (joint(end, Span.text(lower))) {
      case SPACE -> text.append(Span.plain(" "));
      case HYPHEN_UNDONE -> text.dropLast();
      case NOTHING -> {
        // the texts follow each other as they are
      }
    }
    lower.forEach(text::append);
  }

  private Joint joint(LineEnd end, String below) {
    String upperLine = end.text();
    if (upperLine.isEmpty() || below.isEmpty()) {
      return Joint.NOTHING;
    }
    char last = upperLine.charAt(upperLine.length() - 1);
    if (last == SOFT_HYPHEN) {
      return Joint.HYPHEN_UNDONE;
    }
    if (Character.isWhitespace(last)) {
      return Joint.SPACE;
    }
    if (HYPHENS.indexOf(last) >= 0) {
      return jointAtHyphen(upperLine, below);
    }
    if (isIdeographic(last) || isIdeographic(below.charAt(0))) {
      return Joint.NOTHING;
    }
    if (closes(below)) {
      // no line is broken before such a sign but at a space, or inside a word that fills the line
      return linesCarrySpaces || upperLine.indexOf(' ') < 0 ? Joint.NOTHING : Joint.SPACE;
    }
    return linesCarrySpaces ? jointWithoutSpace(end, below) : jointBySigns(end, below);
  }

  private Joint jointAtHyphen(String upperLine, String below) {
    String stem = upperLine.substring(0, upperLine.length() - 1);
    if (stem.isEmpty() || !Character.isLetterOrDigit(stem.charAt(stem.length() - 1))) {
      return linesCarrySpaces ? Joint.NOTHING : Joint.SPACE;
    }
    char last = upperLine.charAt(upperLine.length() - 1);
    if (last == HYPHEN && !writesHyphens && Character.isLowerCase(below.charAt(0))) {
      // the sign that a program divides words with, in a document that writes the other one
      return hyphens.isCompound(stem, below) ? Joint.NOTHING : Joint.HYPHEN_UNDONE;
    }
    return hyphens.isUndone(stem, below) ? Joint.HYPHEN_UNDONE : Joint.NOTHING;
  }

  /** Whether the text opens with a sign that never stands behind a space. */
  private static boolean closes(String below) {
    return ",.;:!?)]}%’”»".indexOf(below.charAt(0)) >= 0
        && (below.length() == 1 || !Character.isLetterOrDigit(below.charAt(1)));
  }

  /**
   * Lines carry spaces, and this one carries none: the break is inside a word or beside a sign, or
   * the space hung over the edge of a full line and was not drawn.
   */
  private Joint jointWithoutSpace(LineEnd end, String below) {
    String upperLine = end.text();
    char last = upperLine.charAt(upperLine.length() - 1);
    char first = below.charAt(0);
    if ("/–—".indexOf(last) >= 0 || "/–—".indexOf(first) >= 0) {
      return Joint.NOTHING;
    }
    return isBrokenWord(end, below) ? Joint.NOTHING : Joint.SPACE;
  }

  /** Whether a line that carries no space, though others do, ends inside a word that fills it. */
  private boolean isBrokenWord(LineEnd end, String below) {
    String above = end.text();
    String word = lastWord(above);
    return end.isFull()
        && mayBeOneWord(above, below)
        && (!words.contains(word) || word.length() < FRAGMENT || isOneWord(above, below));
  }

  /**
   * Whether what follows a line is only the end of a word that is wider than its column: a few
   * letters that are no word of the document behind what is none either, where that is known to
   * have many.
   */
  private boolean isFragmentBehind(LineEnd end, String below) {
    String above = end.text();
    String word = lastWord(above);
    return end.isFull()
        && mayBeOneWord(above, below)
        && words.size() >= MANY_WORDS
        && firstWord(below).length() <= FRAGMENT
        && !words.contains(firstWord(below))
        && (!words.contains(word) || word.length() < FRAGMENT);
  }

  private static boolean mayBeOneWord(String above, String below) {
    char last = above.charAt(above.length() - 1);
    char first = below.charAt(0);
    return above.indexOf(' ') < 0
        && Character.isLetterOrDigit(last)
        && Character.isLetterOrDigit(first)
        && !(Character.isLowerCase(last) && Character.isUpperCase(first));
  }

  private Joint jointBySigns(LineEnd end, String below) {
    String upperLine = end.text();
    char last = upperLine.charAt(upperLine.length() - 1);
    char first = below.charAt(0);
    boolean spaceBeforeLast =
        upperLine.length() > 1 && Character.isWhitespace(upperLine.charAt(upperLine.length() - 2));
    boolean spaceAfterFirst = below.length() > 1 && Character.isWhitespace(below.charAt(1));
    if ("/—".indexOf(last) >= 0 && !spaceBeforeLast
        || "/—".indexOf(first) >= 0 && !spaceAfterFirst) {
      return Joint.NOTHING;
    }
    boolean oneWord = upperLine.indexOf(' ') < 0 && isOneWord(upperLine, below);
    return oneWord || isFragmentBehind(end, below) ? Joint.NOTHING : Joint.SPACE;
  }

  private boolean isOneWord(String upperLine, String below) {
    String first = lastWord(upperLine);
    String second = firstWord(below);
    return !first.isEmpty()
        && !second.isEmpty()
        && words.contains(first + second)
        && !(words.contains(first) && words.contains(second));
  }

  private static boolean isIdeographic(char c) {
    return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF;
  }

  static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start).toLowerCase(Locale.ROOT);
  }

  static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
