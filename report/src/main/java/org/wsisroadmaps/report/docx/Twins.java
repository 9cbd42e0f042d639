package org.wsisroadmaps.report.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.report.docx.PlainTable.OutcomeRow;

/** Which row of the old document is which of the new one, wherever they stand. */
final class Twins {

  private final Map<Integer, OutcomeRow> oldOfNew = new HashMap<>();
  private final Map<Integer, OutcomeRow> newOfOld = new HashMap<>();

  /**
   * The rows of two documents.
   *
   * @param oldByNew the places of outcomes that stand in both
   */
  Twins(PlainDocument old, PlainDocument now, Map<Integer, Integer> oldByNew) {
    Map<Integer, OutcomeRow> before = rows(old);
    Map<Integer, OutcomeRow> after = rows(now);
    oldByNew.forEach((newPlace, oldPlace) -> {
      OutcomeRow was = before.get(oldPlace);
      OutcomeRow is = after.get(newPlace);
      if (was != null && is != null) {
        oldOfNew.put(newPlace, was);
        newOfOld.put(oldPlace, is);
      }
    });
  }

  private static Map<Integer, OutcomeRow> rows(PlainDocument document) {
    Map<Integer, OutcomeRow> rows = new HashMap<>();
    for (PlainDocument.Roadmap roadmap : document.roadmaps()) {
      for (PlainTable.Row row : roadmap.table().rows()) {
        if (row instanceof OutcomeRow outcome) {
          rows.put(outcome.place(), outcome);
        }
      }
    }
    return rows;
  }

  /** The row that a row of the new document was. */
  Optional<OutcomeRow> old(OutcomeRow now) {
    return Optional.ofNullable(oldOfNew.get(now.place()));
  }

  /** The row that a row of the old document became. */
  Optional<OutcomeRow> now(OutcomeRow old) {
    return Optional.ofNullable(newOfOld.get(old.place()));
  }

  boolean areSame(OutcomeRow old, OutcomeRow now) {
    return old(now).filter(was -> was.place() == old.place()).isPresent();
  }
}
