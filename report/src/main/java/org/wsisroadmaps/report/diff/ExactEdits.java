package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.Edit.Op;

/**
 * Compares two texts word by word, and to the letter: the pieces that are not deleted joined are
 * the new text, those that are not inserted the old one, white space, quotes and hyphens included.
 * Which words are the same is decided as for every comparison; where two that are differ in layout,
 * the one takes the place of the other.
 */
public final class ExactEdits {

  private final List<Edit> edits = new ArrayList<>();

  /** What was deleted and inserted since the last piece that stands in both. */
  private final StringBuilder deleted = new StringBuilder();

  private final StringBuilder inserted = new StringBuilder();

  private ExactEdits() {}

  /** The edits that make the new text of the old one; no two neighbours are of one kind. */
  public static List<Edit> of(String oldText, String newText) {
    List<Token> before = Token.of(oldText);
    List<Token> after = Token.of(newText);
    ExactEdits exact = new ExactEdits();
    int old = 0;
    int now = 0;
    for (WordDiff.Run run : WordDiff.runs(before, after)) {
      for (int i = 0; i < run.tokens.size(); i++) {
        switch (run.op) {
          case DELETE -> exact.deleted.append(before.get(old++).text());
          case INSERT -> exact.inserted.append(after.get(now++).text());
          case EQUAL -> exact.same(before.get(old++).text(), after.get(now++).text());
        }
      }
    }
    exact.close();
    return exact.edits;
  }

  /** Two forms of one token: what they begin with alike stands in both. */
  private void same(String old, String now) {
    int alike = 0;
    if (old.strip().equals(now.strip())) {
      while (alike < Math.min(old.length(), now.length())
          && old.charAt(alike) == now.charAt(alike)) {
        alike++;
      }
    }
    if (alike > 0) {
      equal(now.substring(0, alike));
    }
    deleted.append(old, alike, old.length());
    inserted.append(now, alike, now.length());
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
