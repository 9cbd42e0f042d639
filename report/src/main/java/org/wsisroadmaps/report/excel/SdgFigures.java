package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;

/**
 * How many outcomes of an edition are linked to a goal.
 *
 * @param goal the goal
 * @param byColumn how many by their SDG column
 * @param byBoth how many of these also by a result
 * @param byResultOnly how many by a result alone
 */
record SdgFigures(Sdg goal, int byColumn, int byBoth, int byResultOnly) {

  /** The figures of all goals. */
  static List<SdgFigures> of(Contents contents, LabelledEdition edition) {
    SdgAxis axis = SdgAxis.goals();
    List<Map<String, OutcomeSdgs.Mark>> outcomes =
        contents.outcomes().stream()
            .filter(row -> row.edition().index() == edition.index())
            .map(row -> OutcomeSdgs.of(row).marks(axis))
            .toList();
    List<SdgFigures> figures = new ArrayList<>();
    for (Sdg goal : Sdgs.all()) {
      int column = count(outcomes, goal, OutcomeSdgs.Mark.COLUMN);
      int both = count(outcomes, goal, OutcomeSdgs.Mark.BOTH);
      int result = count(outcomes, goal, OutcomeSdgs.Mark.RESULT);
      figures.add(new SdgFigures(goal, column + both, both, result));
    }
    return figures;
  }

  int outcomes() {
    return byColumn + byResultOnly;
  }

  private static int count(
      List<Map<String, OutcomeSdgs.Mark>> outcomes, Sdg goal, OutcomeSdgs.Mark mark) {
    String key = Integer.toString(goal.number());
    return (int) outcomes.stream().filter(marks -> marks.get(key) == mark).count();
  }
}
