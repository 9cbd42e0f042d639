package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.wording.Told;
import org.wsisroadmaps.report.wording.Words;

/**
 * The changes of a comparison by action line and outcome, and the names of their places. What
 * changed alike in many outcomes stands at the head of the first one's action line, and not in the
 * outcomes again.
 */
final class DiffPlaces {

  /**
   * What changed in an action line.
   *
   * @param groups what changed alike in many outcomes
   * @param outcomes the outcomes that changed otherwise, with these changes
   */
  record LineChanges(List<ChangeGroup> groups, Map<OutcomeId, List<Change>> outcomes) {
    LineChanges() {
      this(new ArrayList<>(), new LinkedHashMap<>());
    }
  }

  private final EditionDiff diff;
  private final Map<String, LineChanges> lines = new LinkedHashMap<>();
  private final Map<OutcomeId, String> names = new LinkedHashMap<>();

  DiffPlaces(EditionDiff diff) {
    this.diff = diff;
    for (Change change : diff.changes()) {
      OutcomeId outcome = Words.changedOutcome(change);
      LineChanges line = line(outcome.line());
      if (!diff.isToldInGroups(change)) {
        line.outcomes().computeIfAbsent(outcome, id -> new ArrayList<>()).add(change);
        names.computeIfAbsent(outcome, id -> "outcome-" + names.size());
      }
    }
    diff.groups().forEach(group -> line(group.outcomes().getFirst().line()).groups().add(group));
  }

  private LineChanges line(String line) {
    return lines.computeIfAbsent(line, code -> new LineChanges());
  }

  Map<String, LineChanges> lines() {
    return lines;
  }

  /** The groups that tell of an outcome. */
  List<ChangeGroup> groups(OutcomeId outcome) {
    return diff.groups().stream().filter(group -> group.outcomes().contains(outcome)).toList();
  }

  /** The change of the first outcome of a group. */
  Optional<Change> first(ChangeGroup group) {
    return diff.changes().stream()
        .filter(change -> group.outcomes().getFirst().equals(change.after()))
        .filter(change -> group.field().equals(change.field()))
        .findFirst();
  }

  /** Where a change is told. */
  String of(Told told) {
    return switch (told) {
      case Told.OfEdition edition -> DiffReport.EDITION;
      case Told.InMany(ChangeGroup group, Change example) -> of(group);
      case Told.InOne(Change change) -> of(change);
    };
  }

  String of(Change change) {
    return of(Words.changedOutcome(change));
  }

  /** Where an outcome's changes are told. */
  String of(OutcomeId outcome) {
    String own = names.get(outcome);
    return own != null ? own : groups(outcome).stream().findFirst().map(this::of).orElse("");
  }

  /** Where a group is told. */
  String of(ChangeGroup group) {
    return "group-" + diff.groups().indexOf(group);
  }
}
