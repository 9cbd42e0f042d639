package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * Parts a line of words where it may run from one cell into the next: at wide gaps, and between
 * numbers, which follow each other without wide gaps in narrow tables.
 */
public final class AlignedPieces {

  /** Two numbers this many spaces apart stand in two cells. */
  private static final double NUMBERS_APART = 0.85;

  /** Gaps that differ by no more are of one width, in points. */
  private static final double SAME_GAP = 0.25;

  /** No line is stretched until its gaps are as many spaces wide. */
  private static final double STRETCHED = 6;

  /** Words whose widths differ by no more are of one width, in points. */
  private static final double EVEN = 3;

  /** A gap this many spaces wide is a space. */
  private static final double SPACE = 1.25;

  /** A sign behind a number is no more spaces away; one before it, four times as many. */
  private static final double SIGN = 4;

  private static final Pattern SIGN_ALONE = Pattern.compile("\\p{Lu}{0,3}\\p{Sc}|%");
  private static final Pattern DASH = Pattern.compile("[-–—−]");
  private static final Pattern NUMBER =
      Pattern.compile("[($€£¥+<>±~–—-]*\\p{N}[\\p{N}.,:/%)*†‡\\p{Sc}–-]*\\p{L}?");
  private static final Pattern NOTHING =
      Pattern.compile("[-–—−.…*†‡]+|\\(?[nN][./]?[aA]\\.?\\)?|#|NA|[xX]");
  private static final Pattern DIGITS = Pattern.compile("\\p{N}{1,3}");
  private static final Pattern THREE_DIGITS = Pattern.compile("\\p{N}{3}(?:[.,]\\p{N}+)?");

  private AlignedPieces() {}

  public static List<WordLine> of(WordLine line) {
    List<WordLine> pieces = new ArrayList<>();
    List<Word> words = line.words();
    int stretchedTo = 0;
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      stretchedTo = i > stretchedTo ? stretchedTo(words, i) : stretchedTo;
      if (i == words.size()
          || i > stretchedTo && isApart(words.get(i - 1), words.get(i)) && !isRange(words, i)) {
        pieces.add(new WordLine(line.baseline(), words.subList(start, i)));
        start = i;
      }
    }
    return pieces;
  }

  /**
   * The last of the words that wide gaps of one width divide, from the gap before a word on, or 0:
   * gaps as wide as that are the spaces of a line that is stretched to the width of its cell.
   */
  private static int stretchedTo(List<Word> words, int first) {
    if (first >= words.size() || !isWide(gap(words, first), words.get(first))) {
      return 0;
    }
    int last = first;
    while (last + 1 < words.size()
        && Math.abs(gap(words, last + 1) - gap(words, first)) < SAME_GAP) {
      last++;
    }
    List<Word> stretched = words.subList(first - 1, last + 1);
    long values = stretched.stream().filter(AlignedPieces::isValue).count();
    double narrowest = stretched.stream().mapToDouble(w -> w.right() - w.left()).min().orElse(0);
    double widest = stretched.stream().mapToDouble(w -> w.right() - w.left()).max().orElse(0);
    // gaps between columns are of one width where their words are
    boolean even = widest - narrowest < EVEN;
    return last - first >= 1 && values <= 1 && !even ? last : 0;
  }

  private static double gap(List<Word> words, int i) {
    return words.get(i).left() - words.get(i - 1).right();
  }

  private static boolean isWide(double gap, Word word) {
    return gap > WordLine.APART * word.spaceWidth() && gap < STRETCHED * word.spaceWidth();
  }

  private static boolean isApart(Word left, Word right) {
    double gap = (right.left() - left.right()) / right.spaceWidth();
    if (isSignOf(left, right) || isSignOf(right, left) && gap < SIGN) {
      return gap > SIGN * 4;
    }
    if (gap > WordLine.APART) {
      return !left.isBullet() || gap > 4 * WordLine.APART;
    }
    return gap > NUMBERS_APART && isValue(left) && isValue(right) && !isGrouped(left, right);
  }

  /** Whether a gap is before or behind a dash that single spaces set between two words. */
  private static boolean isRange(List<Word> words, int i) {
    return isDash(words, i) || isDash(words, i - 1);
  }

  private static boolean isDash(List<Word> words, int i) {
    return i > 0
        && i + 1 < words.size()
        && DASH.matcher(words.get(i).text()).matches()
        && gap(words, i) < SPACE * words.get(i).spaceWidth()
        && gap(words, i + 1) < SPACE * words.get(i).spaceWidth();
  }

  /** Whether a word is a sign that stands apart from its number, as where numbers line up. */
  private static boolean isSignOf(Word sign, Word number) {
    return SIGN_ALONE.matcher(sign.text()).matches() && NUMBER.matcher(number.text()).matches();
  }

  /** Whether two words are one number, its thousands parted by a space. */
  private static boolean isGrouped(Word left, Word right) {
    return DIGITS.matcher(left.text()).matches() && THREE_DIGITS.matcher(right.text()).matches();
  }

  private static boolean isValue(Word word) {
    return isValueWord(word.text());
  }

  private static boolean isSign(String word) {
    return SIGN_ALONE.matcher(word).matches();
  }

  private static boolean isValueWord(String word) {
    return NUMBER.matcher(word).matches() || NOTHING.matcher(word).matches();
  }

  /** Whether most words of a text are numbers, or signs for none. */
  public static boolean isValue(String text) {
    String[] words = text.strip().split("\\s+");
    long signs = Arrays.stream(words).filter(AlignedPieces::isSign).count();
    long values = Arrays.stream(words).filter(AlignedPieces::isValueWord).count();
    return 2 * values > words.length - signs;
  }

  /** Whether a piece is a number, or a sign for none. */
  public static boolean isValue(WordLine piece) {
    return isValue(piece.text());
  }
}
