package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.TextStyle;
import org.wsisroadmaps.report.wording.EditContext;

/**
 * Sets a text with its changes: what went is struck out, what came is underlined, so that a print
 * in black and white tells as well. Of what stayed, only the words next to a change are shown.
 */
final class EditRuns {

  static final TextStyle CAME = Look.BOLD.in(Look.CAME).underlined();
  static final TextStyle WENT = Look.TEXT.in(Look.WENT).struck();

  private EditRuns() {}

  static List<Run> of(List<Edit> edits) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      String text = edit.text().replace('\n', ' ');
      if (i > 0 && edit.op() == Edit.Op.INSERT && edits.get(i - 1).op() == Edit.Op.DELETE) {
        runs.add(Run.of(" ", Look.TEXT)); // else old and new would read as one word
      }
      runs.add(
          switch (edit.op()) {
            case EQUAL -> Run.of(EditContext.of(text, i > 0, i < edits.size() - 1), Look.TEXT);
            case INSERT -> Run.of(text, CAME);
            case DELETE -> Run.of(text, WENT);
          });
    }
    return runs;
  }
}
