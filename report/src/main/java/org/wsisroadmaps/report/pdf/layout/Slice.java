package org.wsisroadmaps.report.pdf.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a column that is never broken: a line, a row of a table, a drawing. Coordinates count
 * from its top left corner, y down.
 *
 * @param height its height
 * @param before free space above, but at the top of a column
 * @param mayBegin whether it may be the first of a column
 * @param shapes what is drawn behind the text
 * @param texts the text
 * @param numbers page numbers
 * @param picture the drawing's node, or null: the shapes then are a part of it and not decoration
 * @param place the name of this place, or null
 * @param repeated what stands above it where it begins a column, or null
 * @param mark the running mark
 */
record Slice(
    float height,
    float before,
    boolean mayBegin,
    List<Shape> shapes,
    List<Text> texts,
    List<PageNumber> numbers,
    @Nullable Tag picture,
    @Nullable String place,
    @Nullable Slice repeated,
    String mark) {

  /** A piece of text. */
  record Text(float x, float baseline, Piece piece) {}

  /** The number of a place's page, ending at x. */
  record PageNumber(float x, float baseline, String place, TextStyle style, Tag tag) {}

  /** Free space. */
  static Slice space(float height, String mark) {
    return new Slice(height, 0, true, List.of(), List.of(), List.of(), null, null, null, mark);
  }

  /** The height of this and of what is repeated above it, at the top of a column. */
  float heightAtTop() {
    return height + (repeated == null ? 0 : repeated.height);
  }
}
