package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How large the text of a page is.
 *
 * @param glyphs how many glyphs tell it
 * @param usual the size in the middle of theirs, in points; 0 where there are none
 */
record TextSize(int glyphs, double usual) {

  /** The size of the text of runs. */
  static TextSize of(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(run -> run.look.size()));
    int all = 0;
    for (Run run : sorted) {
      all += run.glyphs.size();
    }
    int before = 0;
    for (Run run : sorted) {
      before += run.glyphs.size();
      if (before > all / 2) {
        return new TextSize(all, run.look.size());
      }
    }
    return new TextSize(0, 0);
  }
}
