package org.wsisroadmaps.report.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks.
 *
 * @param size the size of the type in points
 * @param bold whether the type is bold
 * @param underline whether the type is underlined
 * @param ink the colour of the type
 * @param fill the colour behind it, or {@link #NO_FILL}
 * @param across where the text stands from left to right
 * @param down where the text stands from top to bottom
 * @param wrap whether long text goes on in another line
 * @param upright whether the text runs from the bottom to the top
 * @param edge the lines around the cell
 * @param format the number format, as Excel writes it
 */
record Style(
    int size,
    boolean bold,
    boolean underline,
    int ink,
    int fill,
    HorizontalAlignment across,
    VerticalAlignment down,
    boolean wrap,
    boolean upright,
    Edge edge,
    String format) {

  /** The lines around a cell. */
  enum Edge {
    /** None. */
    NONE,
    /** A hairline below. */
    BELOW,
    /** A thin line all around. */
    AROUND
  }

  static final int NO_FILL = -1;

  private static final String GENERAL = "General";

  /** Type without anything. */
  static final Style PLAIN =
      new Style(
          9,
          false,
          false,
          Palette.INK,
          NO_FILL,
          HorizontalAlignment.LEFT,
          VerticalAlignment.TOP,
          false,
          false,
          Edge.NONE,
          GENERAL);

  /** A sheet's title. */
  static final Style TITLE =
      PLAIN.sized(16).heavy().inked(Palette.NAVY).downTo(VerticalAlignment.CENTER);

  /** A heading inside a sheet. */
  static final Style HEADING =
      PLAIN.sized(12).heavy().inked(Palette.NAVY).downTo(VerticalAlignment.BOTTOM);

  /** The words below a title. */
  static final Style HINT = PLAIN.inked(Palette.MUTED).wrapped();

  /** A column's header. */
  static final Style HEADER =
      PLAIN
          .heavy()
          .inked(Palette.WHITE)
          .filled(Palette.NAVY)
          .downTo(VerticalAlignment.CENTER)
          .wrapped()
          .edged(Edge.AROUND);

  /** Text in a table. */
  static final Style BODY = PLAIN.wrapped().edged(Edge.BELOW);

  /** Text in a table that stands back. */
  static final Style QUIET = BODY.inked(Palette.MUTED);

  /** A number in a table. */
  static final Style NUMBER =
      PLAIN.edged(Edge.BELOW).acrossTo(HorizontalAlignment.RIGHT).formatted("#,##0");

  /** A share in a table. */
  static final Style PERCENT = NUMBER.formatted("0%");

  /** A year in a table. */
  static final Style YEAR = BODY.acrossTo(HorizontalAlignment.CENTER).formatted("0");

  /** A cell for the committee to fill in. */
  static final Style INPUT = BODY.filled(Palette.INPUT).edged(Edge.AROUND);

  /** A cell of a grid of marks. */
  static final Style MARK =
      PLAIN
          .acrossTo(HorizontalAlignment.CENTER)
          .downTo(VerticalAlignment.CENTER)
          .edged(Edge.AROUND);

  /** How far the text stands from the cell's edge, so that it does not touch the next column's. */
  int indent() {
    return edge == Edge.NONE || across == HorizontalAlignment.CENTER ? 0 : 1;
  }

  Style sized(int points) {
    return new Style(points, bold, underline, ink, fill, across, down, wrap, upright, edge, format);
  }

  Style heavy() {
    return new Style(size, true, underline, ink, fill, across, down, wrap, upright, edge, format);
  }

  Style underlined() {
    return new Style(size, bold, true, ink, fill, across, down, wrap, upright, edge, format);
  }

  Style inked(int colour) {
    return new Style(
        size, bold, underline, colour, fill, across, down, wrap, upright, edge, format);
  }

  /** The same on a colour; the ink stays. */
  Style filled(int colour) {
    return new Style(size, bold, underline, ink, colour, across, down, wrap, upright, edge, format);
  }

  /** The same on a colour, with the ink that is easiest to read on it. */
  Style readableOn(int colour) {
    return filled(colour).inked(Palette.inkOn(colour));
  }

  Style acrossTo(HorizontalAlignment alignment) {
    return new Style(
        size, bold, underline, ink, fill, alignment, down, wrap, upright, edge, format);
  }

  Style downTo(VerticalAlignment alignment) {
    return new Style(
        size, bold, underline, ink, fill, across, alignment, wrap, upright, edge, format);
  }

  Style wrapped() {
    return new Style(size, bold, underline, ink, fill, across, down, true, upright, edge, format);
  }

  Style turnedUp() {
    return new Style(size, bold, underline, ink, fill, across, down, wrap, true, edge, format);
  }

  Style edged(Edge lines) {
    return new Style(size, bold, underline, ink, fill, across, down, wrap, upright, lines, format);
  }

  Style formatted(String numberFormat) {
    return new Style(
        size, bold, underline, ink, fill, across, down, wrap, upright, edge, numberFormat);
  }
}
