package org.wsisroadmaps.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Span;

/**
 * A cell to write.
 *
 * @param content what it holds
 * @param style how it looks
 * @param target where it leads, or null
 */
record TableCell(Content content, Style style, @Nullable Target target) {

  /** What a cell holds. */
  sealed interface Content {}

  /** Nothing. */
  record Blank() implements Content {}

  /**
   * A number.
   *
   * @param value the number
   */
  record Amount(double value) implements Content {}

  /**
   * Text.
   *
   * @param spans the text in pieces of one style each, never empty
   * @param emphasis what is meant by pieces that are bold
   */
  record Words(List<Span> spans, Emphasis emphasis) implements Content {
    Words {
      spans = List.copyOf(spans);
    }

    Words(List<Span> spans) {
      this(spans, Emphasis.NONE);
    }

    String plain() {
      return CellText.plain(spans);
    }
  }

  /**
   * A formula of ours.
   *
   * @param formula the formula, without the sign of equality
   * @param shown what it gives
   */
  record Formula(String formula, String shown) implements Content {}

  /** What is meant by the pieces of a text that are bold, and how they look therefore. */
  enum Emphasis {
    /** What bold means in any text. */
    NONE,
    /** They came: green and underlined. */
    CAME,
    /** They went: red and struck out. */
    WENT
  }

  private static final Blank BLANK = new Blank();

  static TableCell blank() {
    return new TableCell(BLANK, Style.BODY, null);
  }

  static TableCell count(long value) {
    return new TableCell(new Amount((double) value), Style.NUMBER, null);
  }

  /** A share from 0 to 1, in per cent. */
  static TableCell share(double value) {
    return new TableCell(new Amount(value), Style.PERCENT, null);
  }

  static TableCell text(String text) {
    return words(CellText.of(text));
  }

  static TableCell words(List<Span> spans) {
    return spans.isEmpty() ? blank() : new TableCell(new Words(spans), Style.BODY, null);
  }

  /** The same half-way up its row: in rows of one line that is calmer than at the top. */
  TableCell centred() {
    return in(style.downTo(VerticalAlignment.CENTER));
  }

  /** The same in another look. */
  TableCell in(Style newStyle) {
    return new TableCell(content, newStyle, target);
  }

  /**
   * The same as a link, or unchanged where there is nowhere to go. A link is for a short text:
   * LibreOffice shows but one line of it.
   */
  TableCell to(@Nullable Target newTarget) {
    return newTarget == null
        ? this
        : new TableCell(content, style.inked(Palette.BLUE).underlined(), newTarget);
  }
}
