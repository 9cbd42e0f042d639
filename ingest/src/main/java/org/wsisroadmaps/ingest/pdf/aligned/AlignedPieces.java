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
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || isApart(words.get(i - 1), words.get(i))) {
        pieces.add(new WordLine(line.baseline(), words.subList(start, i)));
        start = i;
      }
    }
    return pieces;
  }

  private static boolean isApart(Word left, Word right) {
    double gap = (right.left() - left.right()) / right.spaceWidth();
    if (gap > WordLine.APART) {
      return !left.isBullet() || gap > 4 * WordLine.APART;
    }
    return gap > NUMBERS_APART && isValue(left) && isValue(right) && !isGrouped(left, right);
  }

  /** Whether two words are one number, its thousands parted by a space. */
  private static boolean isGrouped(Word left, Word right) {
    return DIGITS.matcher(left.text()).matches() && THREE_DIGITS.matcher(right.text()).matches();
  }

  private static boolean isValue(Word word) {
    return isValueWord(word.text());
  }

  private static boolean isValueWord(String word) {
    return NUMBER.matcher(word).matches() || NOTHING.matcher(word).matches();
  }

  /** Whether most words of a text are numbers, or signs for none. */
  public static boolean isValue(String text) {
    String[] words = text.strip().split("\\s+");
    long values = Arrays.stream(words).filter(AlignedPieces::isValueWord).count();
    return 2 * values > words.length;
  }

  /** Whether a piece is a number, or a sign for none. */
  public static boolean isValue(WordLine piece) {
    long values = piece.words().stream().filter(AlignedPieces::isValue).count();
    return 2 * values > piece.words().size();
  }
}
