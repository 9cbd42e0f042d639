package org.wsisroadmaps.report.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.report.diff.Editions.copy;
import static org.wsisroadmaps.report.diff.Editions.edition;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.diff.Editions.Draft;
import org.wsisroadmaps.report.wording.Told;

/** Cells that are merged over several outcomes: what changed in one is told once. */
class SharedCellsTest {

  private final List<Draft> old = Editions.drafts(new Random(11), 25);

  @Test
  void aChangeOfASharedCellIsToldOnceAndNamesAllItsOutcomes() {
    share(old, ColumnKey.EVIDENCE, 1, 21);
    List<Draft> now = copy(old);
    now.subList(1, 22).forEach(draft -> draft.evidence = draft.evidence + " Kenya shall report.");
    EditionDiff diff = EditionDiffer.diff(edition(old), edition(now));
    assertThat(diff.changes()).hasSize(1);
    Change change = diff.changes().getFirst();
    assertThat(change.sharedBy()).extracting(OutcomeId::code).hasSize(21).startsWith("B", "C");
    assertThat(diff.groups()).isEmpty();
    assertThat(new Told.InOne(change).where()).isEqualTo("C2 in 21 outcomes");
  }

  @Test
  void anItemOfASharedCellCameOnce() {
    share(old, ColumnKey.RESULTS, 2, 3);
    List<Draft> now = copy(old);
    now.subList(2, 5).forEach(draft -> draft.results.add("A yearly bulletin on tariffs."));
    EditionDiff diff = EditionDiffer.diff(edition(old), edition(now));
    assertThat(diff.changes()).hasSize(1);
    assertThat(diff.changes().getFirst().sharedBy()).hasSize(3);
    assertThat(diff.changes().getFirst().items())
        .extracting(ItemChange::kind)
        .containsExactly(ItemChange.Kind.ADDED);
  }

  @Test
  void thatCellsWereMergedOrPartedIsNoChange() {
    old.get(1).evidence = old.get(0).evidence;
    List<Draft> now = copy(old);
    share(now, ColumnKey.EVIDENCE, 0, 2);
    assertThat(EditionDiffer.diff(edition(old), edition(now)).isEmpty()).isTrue();
    assertThat(EditionDiffer.diff(edition(now), edition(old)).isEmpty()).isTrue();
  }

  @Test
  void outcomesThatNoLongerShareACellAndSayDifferentThingsAreToldApart() {
    share(old, ColumnKey.EVIDENCE, 3, 3);
    List<Draft> now = copy(old);
    now.get(4).shared.clear();
    now.get(4).evidence = "Promote savings clubs.";
    now.get(5).shared.clear();
    now.get(5).evidence = "Promote lending libraries.";
    EditionDiff diff = EditionDiffer.diff(edition(old), edition(now));
    assertThat(diff.changes())
        .extracting(change -> change.after().code())
        .containsExactly("E", "F");
    assertThat(diff.changes()).allMatch(change -> change.sharedBy().isEmpty());
  }

  @Test
  void equalCellsThatAreNotSharedAreToldEach() {
    old.get(1).evidence = old.get(0).evidence;
    List<Draft> now = copy(old);
    now.subList(0, 2).forEach(draft -> draft.evidence = draft.evidence + " More is planned.");
    EditionDiff diff = EditionDiffer.diff(edition(old), edition(now));
    assertThat(diff.changes()).hasSize(2).allMatch(change -> change.sharedBy().isEmpty());
  }

  @Test
  void aChangeThatIsTheSameInOtherOutcomesCountsAllThatShareTheCell() {
    share(old, ColumnKey.EVIDENCE, 0, 4);
    List<Draft> now = copy(old);
    for (Draft draft : now.subList(0, 6)) {
      draft.evidence = draft.evidence + " More is planned.";
    }
    EditionDiff diff = EditionDiffer.diff(edition(old), edition(now));
    assertThat(diff.changes()).hasSize(3);
    assertThat(diff.groups()).hasSize(1);
    assertThat(diff.groups()).flatExtracting(ChangeGroup::outcomes).hasSize(6);
  }

  /** Merges the cells of a column over so many outcomes. */
  private static void share(List<Draft> drafts, ColumnKey key, int first, int count) {
    Draft owner = drafts.get(first);
    for (Draft draft : drafts.subList(first + 1, first + count)) {
      draft.evidence = key.equals(ColumnKey.EVIDENCE) ? owner.evidence : draft.evidence;
      draft.results = key.equals(ColumnKey.RESULTS) ? owner.copy().results : draft.results;
      draft.shared.put(key, new CellOrigin(owner.section, owner.code));
    }
  }
}
