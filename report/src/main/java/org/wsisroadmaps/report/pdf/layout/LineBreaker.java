package org.wsisroadmaps.report.pdf.layout;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/**
 * Breaks text into lines, each as full as it goes: at spaces, after hyphens and slashes, between
 * ideographs, and inside a word only where it alone is longer than the line.
 */
final class LineBreaker {

  /** What is never broken, a word or a space. */
  private record Atom(List<Piece> pieces, float width, boolean isSpace) {
    static Atom of(List<Piece> pieces, boolean isSpace) {
      float width = 0;
      for (Piece piece : pieces) {
        width += piece.width();
      }
      return new Atom(List.copyOf(pieces), width, isSpace);
    }
  }

  private final Fonts fonts;

  LineBreaker(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The lines of a paragraph, at least one.
   *
   * @param texts its pieces of one style each
   * @param tags what each of them is
   * @param first the first line's width
   * @param rest the other lines' width
   */
  List<Line> lines(List<Run> texts, List<Tag> tags, float first, float rest) {
    boolean rightToLeft = runsRightToLeft(texts);
    List<Line> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    float used = 0;
    Atom space = null;
    for (Atom atom : fitting(atoms(texts, tags), Math.min(first, rest))) {
      if (atom.isSpace()) {
        space = line.isEmpty() ? null : atom;
        continue;
      }
      float gap = space == null ? 0 : space.width();
      if (!line.isEmpty() && used + gap + atom.width() > (lines.isEmpty() ? first : rest)) {
        lines.add(Line.of(line, rightToLeft));
        line = new ArrayList<>();
        used = 0;
      } else if (space != null) {
        line.addAll(space.pieces());
        used += gap;
      }
      line.addAll(atom.pieces());
      used += atom.width();
      space = null;
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(Line.of(line, rightToLeft));
    }
    return lines;
  }

  private static boolean runsRightToLeft(List<Run> texts) {
    StringBuilder text = new StringBuilder();
    texts.forEach(run -> text.append(run.text()));
    char[] characters = text.toString().toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length)
        && new Bidi(text.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
  }

  private List<Atom> atoms(List<Run> texts, List<Tag> tags) {
    List<Atom> atoms = new ArrayList<>();
    List<Piece> word = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Run run = texts.get(i);
      String text = ArabicShaper.shape(clean(run.text()));
      if (run.style().box() != null) {
        word.addAll(pieces(text, run.style(), tags.get(i)));
        continue;
      }
      int from = 0;
      while (from < text.length()) {
        boolean space = text.charAt(from) == ' ';
        int to = space ? endOfSpaces(text, from) : endOfWord(text, from);
        if (space) {
          end(word, atoms);
          atoms.add(Atom.of(pieces(" ", run.style(), tags.get(i)), true));
        } else {
          word.addAll(pieces(text.substring(from, to), run.style(), tags.get(i)));
          if (to < text.length() && text.charAt(to) != ' ') {
            end(word, atoms);
          }
        }
        from = to;
      }
    }
    end(word, atoms);
    return atoms;
  }

  private static void end(List<Piece> word, List<Atom> atoms) {
    if (!word.isEmpty()) {
      atoms.add(Atom.of(word, false));
      word.clear();
    }
  }

  /** The text composed, without characters that only steer. */
  private static String clean(String text) {
    StringBuilder cleaned = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> {
          int type = Character.getType(c);
          if (Character.isWhitespace(c)) {
            cleaned.append(' ');
          } else if (type != Character.CONTROL
              && type != Character.FORMAT
              && type != Character.SURROGATE) {
            cleaned.appendCodePoint(c);
          }
        });
    return cleaned.toString();
  }

  private static int endOfSpaces(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    return to;
  }

  private static int endOfWord(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) != ' ') {
      int character = text.codePointAt(to);
      to += Character.charCount(character);
      if (to < text.length() && mayBreak(character, text.codePointAt(to), to - from > 2)) {
        return to;
      }
    }
    return to;
  }

  private static boolean mayBreak(int before, int after, boolean enough) {
    if (isIdeograph(before)) {
      return isIdeograph(after) || Character.isLetterOrDigit(after);
    }
    boolean breaker = before == '-' || before == '/' || before == '–' || before == '—';
    return (breaker && enough && Character.isLetter(after))
        || (isIdeograph(after) && Character.isLetterOrDigit(before));
  }

  private static boolean isIdeograph(int character) {
    return Character.isIdeographic(character)
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA;
  }

  /** The text in pieces of one font each. */
  private List<Piece> pieces(String text, TextStyle style, Tag tag) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    BaseFont current = null;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      Optional<BaseFont> found = fonts.of(character, style.face());
      String shown = found.isPresent() ? Character.toString(character) : codeOf(character);
      BaseFont font = found.or(() -> fonts.of('U', style.face())).orElseThrow();
      boolean mark = Character.getType(character) == Character.NON_SPACING_MARK;
      if (current != null && !font.equals(current) && !(mark && current.charExists(character))) {
        pieces.add(Piece.of(part.toString(), style, current, tag));
        part.setLength(0);
        current = font;
      } else if (current == null) {
        current = font;
      }
      part.append(shown);
    }
    if (current != null) {
      pieces.add(Piece.of(part.toString(), style, current, tag));
    }
    return pieces;
  }

  /** How a character is told that no font has: nothing may become an empty box. */
  private static String codeOf(int character) {
    return "[U+" + String.format(Locale.ROOT, "%04X", character) + "]";
  }

  /** The atoms, with those cut that are wider than a line. */
  private static List<Atom> fitting(List<Atom> atoms, float width) {
    List<Atom> fitting = new ArrayList<>();
    for (Atom atom : atoms) {
      if (atom.width() <= width) {
        fitting.add(atom);
      } else {
        atom.pieces().forEach(piece -> cut(piece, width, fitting));
      }
    }
    return fitting;
  }

  /** Cuts a piece into parts that are as long as a line, but never a letter. */
  private static void cut(Piece piece, float width, List<Atom> into) {
    String text = piece.text();
    float padding = Piece.of("", piece.style(), piece.font(), piece.tag()).width();
    float used = padding;
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      float wide = piece.font().getWidth(letter) * piece.style().size() / 1000;
      if (at > from && used + wide > width) {
        into.add(Atom.of(List.of(piece.part(from, at)), false));
        from = at;
        used = padding;
      }
      used += wide;
      at += Character.charCount(letter);
    }
    into.add(Atom.of(List.of(piece.part(from, text.length())), false));
  }
}
