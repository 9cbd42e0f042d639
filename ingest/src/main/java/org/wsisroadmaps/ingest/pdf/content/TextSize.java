package org.wsisroadmaps.ingest.pdf.content;

import java.util.List;
import java.util.Map;

/**
 * How large the text of a page is.
 *
 * @param glyphs how many glyphs tell it
 * @param usual the size in the middle of theirs, in points; 0 where there are none
 */
record TextSize(int glyphs, double usual) {

  /** The size of a page's text. */
  static TextSize of(Map<Integer, List<Glyph>> glyphsByTurn) {
    double[] sizes =
        glyphsByTurn.values().stream()
            .flatMap(List::stream)
            .mapToDouble(Glyph::size)
            .sorted()
            .toArray();
    return new TextSize(sizes.length, sizes.length == 0 ? 0 : sizes[sizes.length / 2]);
  }
}
