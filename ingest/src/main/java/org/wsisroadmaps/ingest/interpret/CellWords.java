package org.wsisroadmaps.ingest.interpret;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Block;

/** The words of a cell in the one form that the grammars compare. */
final class CellWords {

  private static final Set<String> NOTHING =
      Set.of("", "-", "--", "n/a", "na", "n.a.", "n/a.", "nil", "none", "not applicable", "/", ".");

  /** Longer texts say something, however they are spaced. */
  private static final int LONGEST_NOTHING = 40;

  private static final Pattern SUPERSCRIPTS =
      Pattern.compile(
          "[\u00B2\u00B3\u00B9\u02B0-\u02B8\u02E1-\u02E3\u1D43-\u1D5B\u1DBB\u2070-\u207F]+");

  private CellWords() {}

  /** The blocks' texts, joined with spaces. */
  static String joined(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining(" ")).strip();
  }

  /** Whether the words say that there is nothing: no words, a dash, {@code n/a}. */
  static boolean sayNothing(String text) {
    return text.length() <= LONGEST_NOTHING
        && NOTHING.contains(plain(text).toLowerCase(Locale.ROOT).strip());
  }

  /**
   * The text with compatibility characters resolved, every dash a hyphen and every digit 0 to 9.
   * Superscripts are left out: they are the marks of notes, and no part of numbers and words.
   */
  static String plain(String text) {
    String compatible =
        Normalizer.normalize(SUPERSCRIPTS.matcher(text).replaceAll(" "), Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(compatible.length());
    compatible
        .codePoints()
        .forEach(c -> {
          if (Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212) {
            plain.append('-');
          } else if (Character.isDigit(c)) {
            plain.append(Character.digit(c, 10));
          } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            plain.append(' ');
          } else {
            plain.appendCodePoint(c);
          }
        });
    return plain.toString();
  }

  /**
   * The text in its composed form, with plain spaces, hyphens and digits, and all else as the
   * document writes it.
   */
  static String tidy(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder tidy = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c == 0x2010 || c == 0x2011) {
        tidy.append('-');
      } else if (Character.isDigit(c)) {
        tidy.append(Character.digit(c, 10));
      } else if (c >= 0xFF01 && c <= 0xFF5E) {
        tidy.append((char) (c - 0xFF01 + '!')); // the full-width forms of ASCII
      } else {
        tidy.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    return tidy.toString();
  }

  /** The text between quotation marks, shortened where it is long, for messages. */
  static String quoted(String text) {
    int longest = 160;
    String shown =
        text.length() <= longest
            ? text
            : text.substring(0, text.offsetByCodePoints(0, cut(text, longest))) + "…";
    return "“" + shown + "”";
  }

  private static int cut(String text, int longest) {
    return Math.min(text.codePointCount(0, text.length()), longest);
  }
}
