package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;

/** The changes of a comparison by action line and outcome, and the names of their places. */
final class DiffPlaces {

  private final Map<String, Map<OutcomeId, List<Change>>> lines = new LinkedHashMap<>();
  private final Map<OutcomeId, String> names = new LinkedHashMap<>();
  private final List<ChangeGroup> groups;

  DiffPlaces(EditionDiff diff) {
    groups = diff.groups();
    for (Change change : diff.changes()) {
      OutcomeId outcome = outcome(change);
      lines
          .computeIfAbsent(outcome.line(), line -> new LinkedHashMap<>())
          .computeIfAbsent(outcome, id -> new ArrayList<>())
          .add(change);
      names.computeIfAbsent(outcome, id -> "outcome-" + names.size());
    }
  }

  Map<String, Map<OutcomeId, List<Change>>> lines() {
    return lines;
  }

  String of(Change change) {
    return of(outcome(change));
  }

  String of(OutcomeId outcome) {
    return names.getOrDefault(outcome, "");
  }

  /** The first outcome of those that have the same change; the change's own where none has. */
  OutcomeId first(Change change) {
    OutcomeId outcome = outcome(change);
    return groups.stream()
        .filter(group -> group.field().equals(change.field()))
        .filter(group -> group.summary().equals(change.summary()))
        .filter(group -> group.outcomes().contains(outcome))
        .map(group -> group.outcomes().getFirst())
        .findFirst()
        .orElse(outcome);
  }

  static String line(Change change) {
    return outcome(change).line();
  }

  /** The outcome in the new edition, in the old one where it went. */
  static OutcomeId outcome(Change change) {
    OutcomeId after = change.after();
    OutcomeId before = change.before();
    if (after != null) {
      return after;
    }
    if (before != null) {
      return before;
    }
    throw new IllegalArgumentException("a change of no outcome: " + change.summary());
  }
}
