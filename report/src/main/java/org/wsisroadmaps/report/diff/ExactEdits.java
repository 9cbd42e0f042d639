package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.Edit.Op;

/**
 * Compares two texts word by word, as every comparison does, with what is the same around a change
 * kept out of it: white space that both sides of it end with did not change.
 */
public final class ExactEdits {

  private final List<Edit> edits = new ArrayList<>();

  /** What was deleted and inserted since the last piece that stands in both. */
  private final StringBuilder deleted = new StringBuilder();

  private final StringBuilder inserted = new StringBuilder();

  private ExactEdits() {}

  /** The edits that make the new text of the old one; no two neighbours are of one kind. */
  public static List<Edit> of(String oldText, String newText) {
    ExactEdits exact = new ExactEdits();
    for (Edit edit : WordDiff.edits(oldText, newText)) {
      switch (edit.op()) {
        case DELETE -> exact.deleted.append(edit.text());
        case INSERT -> exact.inserted.append(edit.text());
        case EQUAL -> exact.equal(edit.text());
      }
    }
    exact.close();
    return exact.edits;
  }

  private void equal(String text) {
    close();
    int last = edits.size() - 1;
    if (last >= 0 && edits.get(last).op() == Op.EQUAL) {
      edits.set(last, new Edit(Op.EQUAL, edits.get(last).text() + text));
    } else {
      edits.add(new Edit(Op.EQUAL, text));
    }
  }

  /** Ends what changed; a white space that both sides begin or end with did not. */
  private void close() {
    String old = deleted.toString();
    String now = inserted.toString();
    deleted.setLength(0);
    inserted.setLength(0);
    if (old.equals(now)) {
      if (!old.isEmpty()) {
        equal(old);
      }
      return;
    }
    int space = 0;
    while (space < Math.min(old.length(), now.length())
        && old.charAt(old.length() - 1 - space) == now.charAt(now.length() - 1 - space)
        && Character.isWhitespace(old.charAt(old.length() - 1 - space))) {
      space++;
    }
    add(Op.DELETE, old.substring(0, old.length() - space));
    add(Op.INSERT, now.substring(0, now.length() - space));
    if (space > 0) {
      edits.add(new Edit(Op.EQUAL, now.substring(now.length() - space)));
    }
  }

  private void add(Op op, String text) {
    if (!text.isEmpty()) {
      edits.add(new Edit(op, text));
    }
  }
}
