package org.wsisroadmaps.report.pdf.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a story consists of, with the nodes of the structure tree that it fills. */
sealed interface Block {

  /** The running mark that was in force, empty where there was none. */
  String mark();

  /**
   * Text.
   *
   * @param runs the text
   * @param tags what each run is
   * @param label what stands in front, or null
   * @param labelTag what the label is
   * @param pageOf the place whose page number stands at the end of the last line, or null
   * @param place the name of this place, or null
   */
  record Text(
      ParagraphStyle style,
      List<Run> runs,
      List<Tag> tags,
      @Nullable Run label,
      Tag labelTag,
      @Nullable String pageOf,
      @Nullable String place,
      String mark)
      implements Block {}

  /** A table; the tags are those of its cells, row by row, the header's first. */
  record Grid(Table table, List<List<Tag>> tags, float before, String mark) implements Block {}

  /** A drawing. */
  record Drawing(Picture picture, Tag tag, float before, String mark) implements Block {}

  /** Free space, also at the top of a column. */
  record Space(float height, String mark) implements Block {}

  /** A line across the column. */
  record Divider(float before, int colour, String mark) implements Block {}
}
