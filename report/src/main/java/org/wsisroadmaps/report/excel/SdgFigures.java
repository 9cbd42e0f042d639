package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many outcomes of an edition are linked to a goal.
 *
 * @param number the goal, 1 to 17
 * @param goal what it is
 * @param byColumn how many by their SDG column
 * @param byBoth how many of these also by a result
 * @param byResultOnly how many by a result alone
 */
record SdgFigures(int number, SdgReference.Goal goal, int byColumn, int byBoth, int byResultOnly) {

  /** The figures of all goals. */
  static List<SdgFigures> of(Contents contents, LabelledEdition edition) {
    SdgAxis axis = SdgAxis.goals();
    List<Map<String, OutcomeSdgs.Mark>> outcomes =
        contents.outcomes().stream()
            .filter(row -> row.edition().index() == edition.index())
            .map(row -> OutcomeSdgs.of(row).marks(axis))
            .toList();
    List<SdgFigures> figures = new ArrayList<>();
    for (SdgReference.Goal goal : SdgReference.goals()) {
      int number = figures.size() + 1;
      int column = count(outcomes, number, OutcomeSdgs.Mark.COLUMN);
      int both = count(outcomes, number, OutcomeSdgs.Mark.BOTH);
      int result = count(outcomes, number, OutcomeSdgs.Mark.RESULT);
      figures.add(new SdgFigures(number, goal, column + both, both, result));
    }
    return figures;
  }

  int outcomes() {
    return byColumn + byResultOnly;
  }

  private static int count(
      List<Map<String, OutcomeSdgs.Mark>> outcomes, int goal, OutcomeSdgs.Mark mark) {
    String key = Integer.toString(goal);
    return (int) outcomes.stream().filter(marks -> marks.get(key) == mark).count();
  }
}
