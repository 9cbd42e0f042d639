package org.wsisroadmaps.report.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.review.Decision;
import org.wsisroadmaps.model.review.Origin;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.report.excel.mark.TextMark;
import org.wsisroadmaps.report.wording.ReviewWords;

/** Puts together what a comment says in several workbooks: members', and the secretariat's own. */
final class Merging {

  private Merging() {}

  /** One comment of two that are the same. */
  static ReviewComment merged(ReviewComment first, ReviewComment second) {
    Set<Origin> origins = new LinkedHashSet<>(first.origins());
    origins.addAll(second.origins());
    Set<String> notes = new LinkedHashSet<>(first.notes());
    notes.addAll(second.notes());
    List<String> all = new ArrayList<>(notes);
    tellOther(first.comment(), second.comment(), "comment", all);
    tellOther(first.proposal(), second.proposal(), "proposed change", all);
    tellOther(first.response(), second.response(), "response", all);
    // the text to apply may be the secretariat's own by now: a later one counts
    String newText = second.newText() == null ? first.newText() : second.newText();
    if (first.newText() != null && second.newText() != null) {
      tellOther(second.newText(), first.newText(), "new text", all);
    }
    ReviewComment texts = second.newText() == null ? first : second;
    return new ReviewComment(
        first.id(),
        first.member(),
        first.at(),
        first.type() == null ? second.type() : first.type(),
        longer(first.comment(), second.comment()),
        longer(first.proposal(), second.proposal()),
        newText,
        first.isInPlace() || second.isInPlace(),
        first.baseText() == null ? second.baseText() : first.baseText(),
        texts.edits(),
        one(first.position(), second.position(), "position", all),
        one(first.decision(), second.decision(), "decision", all),
        longer(first.response(), second.response()),
        List.copyOf(origins),
        all);
  }

  private static @Nullable Decision one(
      @Nullable Decision first, @Nullable Decision second, String what, List<String> notes) {
    if (first != null && second != null && first != second) {
      notes.add("another workbook has the " + what + " " + ReviewWords.decision(second));
    }
    return first == null ? second : first;
  }

  private static String longer(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private static void tellOther(String kept, String other, String what, List<String> notes) {
    if (!kept.isEmpty()
        && !other.isEmpty()
        && !TextMark.plain(kept).equals(TextMark.plain(other))) {
      notes.add("another workbook has the " + what + ": " + other);
    }
  }
}
