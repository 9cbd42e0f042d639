package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.Edit;

/** Finds the changes that are the same in many outcomes. */
final class Groups {

  /** From so many outcomes on, a change is told once. */
  private static final int FEWEST = 3;

  private Groups() {}

  static List<ChangeGroup> of(List<Change> changes) {
    Map<String, List<Change>> same = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.kind() == Change.Kind.FIELD_CHANGED) {
        same.computeIfAbsent(signature(change), key -> new ArrayList<>()).add(change);
      }
    }
    List<ChangeGroup> groups = new ArrayList<>();
    for (List<Change> group : same.values()) {
      Change first = group.get(0);
      if (group.size() >= FEWEST && first.field() != null) {
        groups.add(
            new ChangeGroup(
                first.field(),
                first.summary(),
                first.significance(),
                group.stream().map(Change::after).filter(Objects::nonNull).toList()));
      }
    }
    return groups;
  }

  /** What was deleted and inserted, wherever that was. */
  private static String signature(Change change) {
    return change.field()
        + change.edits().stream()
            .filter(edit -> edit.op() != Edit.Op.EQUAL)
            .map(edit -> edit.op() + Token.layoutFree(edit.text()))
            .collect(Collectors.joining("|", "|", ""));
  }
}
