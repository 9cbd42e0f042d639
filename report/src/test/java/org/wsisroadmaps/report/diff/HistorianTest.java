package org.wsisroadmaps.report.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.report.diff.Editions.copy;
import static org.wsisroadmaps.report.diff.Editions.edition;
import static org.wsisroadmaps.report.diff.Editions.letter;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.model.diff.EditionHistory.Life;
import org.wsisroadmaps.report.diff.Editions.Draft;

class HistorianTest {

  @Test
  void tellsTheLifeOfEveryOutcome() {
    List<Draft> first = Editions.drafts(new Random(1), 4);
    List<Draft> second = copy(first);
    Draft came = Editions.drafts(new Random(2), 1).get(0);
    second.add(1, came);
    letter(second);
    List<Draft> third = copy(second);
    third.get(2).timing = new Timing.Range(2020, 2030);
    third.remove(4);

    EditionHistory history =
        Historian.history(List.of(edition(first), edition(second), edition(third)));

    assertThat(history.editions()).hasSize(3);
    assertThat(history.lives())
        .extracting(life -> life.id().code() + " " + life.since() + "-" + life.until())
        .containsExactly("A 1-3", "B 2-3", "C 1-3", "D 1-3", "E 1-2");
    Life renumbered = history.lives().get(2);
    assertThat(renumbered.states())
        .extracting(state -> state.id().code() + " " + state.changes().size())
        .containsExactly("B 0", "C 1", "C 1");
    assertThat(renumbered.states().get(2).changes().get(0).summary())
        .isEqualTo("end moved from 2025 to 2030");
    assertThat(history.lives().get(0).states().get(2).changes()).isEmpty();
  }

  @Test
  void tellsHowALifeEnded() {
    List<Draft> first = Editions.drafts(new Random(1), 5);
    List<Draft> second = copy(first);
    second.get(1).statement = second.get(1).statement + " " + second.get(2).statement;
    second.remove(4);
    second.remove(2);
    letter(second);

    EditionHistory history = Historian.history(List.of(edition(first), edition(second)));

    assertThat(history.lives())
        .extracting(life -> life.id().code() + " " + life.ending())
        .containsExactly(
            "A null",
            "B null",
            "C null",
            "C outcomes B and C were merged into B",
            "E outcome removed");
    assertThat(history.lives().get(1).states().get(1).changes())
        .extracting(Change::summary)
        .containsExactly("outcomes B and C were merged into B");
  }
}
