package org.wsisroadmaps.report.pdf;

import java.util.List;
import java.util.function.ToIntFunction;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.report.diff.ReferenceText;

/**
 * The figures of some outcomes.
 *
 * @param outcomes the outcomes
 */
record Figures(List<Outcome> outcomes) {

  static Figures of(Edition edition) {
    return new Figures(
        edition.actionLines().stream().flatMap(line -> line.outcomes().stream()).toList());
  }

  static Figures of(ActionLine line) {
    return new Figures(line.outcomes());
  }

  int in(Section section) {
    return count(outcome -> outcome.section() == section ? 1 : 0);
  }

  int expectedResults() {
    return count(outcome -> outcome.ownResults().expectedResults().size());
  }

  int activities() {
    return count(outcome -> outcome.ownResults().activities().size());
  }

  int paragraphs() {
    return count(outcome -> outcome.ownResults().other().size());
  }

  /** Whether their paragraphs are not parted into expected results and activities. */
  boolean isUndivided() {
    return expectedResults() == 0 && activities() == 0 && paragraphs() > 0;
  }

  /** How many different things they refer to. */
  int references() {
    return (int)
        outcomes.stream()
            .flatMap(outcome -> outcome.references().stream())
            .map(ReferenceText::identity)
            .distinct()
            .count();
  }

  /** How many outcomes are linked to a goal, or one of its targets, by their SDG column. */
  int linkedTo(int goal) {
    return count(outcome -> outcome.sdgs().stream().anyMatch(link -> link.goal() == goal) ? 1 : 0);
  }

  /** How many outcomes have something in a column. */
  int filled(ColumnKey key) {
    return count(outcome -> outcome.cell(key).isEmpty() ? 0 : 1);
  }

  /** How many outcomes are under way in a year. */
  int underWay(int year) {
    return count(outcome ->
        switch (outcome.timing()) {
          case null -> 0;
          case Timing.Range range -> range.start() <= year && year <= range.end() ? 1 : 0;
          case Timing.Ongoing ongoing -> ongoing.start() <= year ? 1 : 0;
          case Timing.Continuous always -> 1;
        });
  }

  private int count(ToIntFunction<Outcome> share) {
    return outcomes.stream().mapToInt(share).sum();
  }
}
