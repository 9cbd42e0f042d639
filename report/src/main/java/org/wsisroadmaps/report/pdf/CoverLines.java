package org.wsisroadmaps.report.pdf;

import java.util.List;
import org.wsisroadmaps.report.pdf.layout.Align;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.wording.Cover;
import org.wsisroadmaps.report.wording.Excerpt;

/** Sets what a meeting writes on its documents, at the end of the lines as conferences do. */
final class CoverLines {

  static final float LEADING = 16;

  private static final int LONGEST_LINE = 200;

  private CoverLines() {}

  static void write(Cover cover, Story story) {
    for (String line : cover.lines()) {
      story.paragraph(
          ParagraphStyle.of(LEADING, 0).aligned(Align.END),
          List.of(Run.of(Excerpt.of(line, LONGEST_LINE), Look.OUTCOME)));
    }
  }
}
