package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionChange;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.wording.Words;

/**
 * What a comparison says of the places of a document, each on lines of its own. Every place is told
 * once, also where two outcomes share an identity; it is mutable.
 */
final class Comments {

  private final Map<OutcomeId, List<Change>> onNew = new LinkedHashMap<>();
  private final Map<OutcomeId, List<Change>> onOld = new LinkedHashMap<>();
  private final Map<String, List<EditionChange>> onLines = new HashMap<>();

  private Comments() {}

  /** No comments. */
  static Comments none() {
    return new Comments();
  }

  /** What a comparison says. */
  static Comments of(EditionDiff diff) {
    Comments comments = new Comments();
    for (Change change : diff.changes()) {
      OutcomeId after = change.after();
      OutcomeId before = change.before();
      if (after != null) {
        comments.onNew.computeIfAbsent(after, id -> new ArrayList<>()).add(change);
      } else if (before != null) {
        comments.onOld.computeIfAbsent(before, id -> new ArrayList<>()).add(change);
      }
    }
    for (EditionChange change : diff.editionChanges()) {
      String line = change.line() == null ? "" : change.line();
      comments.onLines.computeIfAbsent(line, code -> new ArrayList<>()).add(change);
    }
    return comments;
  }

  /** What is said of an outcome of the new edition. */
  Optional<String> onNew(OutcomeId outcome) {
    return text(onNew.remove(outcome));
  }

  /** What is said of an outcome that went. */
  Optional<String> onOld(OutcomeId outcome) {
    return text(onOld.remove(outcome));
  }

  /**
   * What is said of an action line as a whole.
   *
   * @param line its code, empty for the edition as a whole
   */
  Optional<String> onLine(String line) {
    List<EditionChange> changes = onLines.remove(line);
    return changes == null
        ? Optional.empty()
        : Optional.of(
            String.join(
                "\n",
                changes.stream()
                    .map(change -> change.mark().written() + " " + change.summary())
                    .toList()));
  }

  private static Optional<String> text(@Nullable List<Change> changes) {
    return changes == null
        ? Optional.empty()
        : Optional.of(String.join("\n", changes.stream().map(Comments::text).toList()));
  }

  private static String text(Change change) {
    Mark mark = change.mark();
    String field = change.field() == null ? "" : Words.column(change.field()) + ": ";
    return mark.written() + " " + field + change.summary() + " (" + change.reason() + ")";
  }
}
