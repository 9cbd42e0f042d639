package org.wsisroadmaps.report.wording;

import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.model.diff.EditionHistory.Life;
import org.wsisroadmaps.model.diff.EditionHistory.State;

/**
 * What became of the outcomes in an edition, beside the edition before it.
 *
 * @param outcomes how many it holds
 * @param added how many of them the edition before does not hold
 * @param modified how many changed
 * @param suppressed how many the edition before holds and this one does not
 */
public record HistoryFigures(int outcomes, int added, int modified, int suppressed) {

  /**
   * The figures of an edition.
   *
   * @param history the history
   * @param edition the edition, 1-based
   */
  public static HistoryFigures of(EditionHistory history, int edition) {
    int outcomes = 0;
    int added = 0;
    int modified = 0;
    int suppressed = 0;
    for (Life life : history.lives()) {
      State now = life.in(edition);
      State before = life.in(edition - 1);
      if (now != null) {
        outcomes++;
        added += before == null ? 1 : 0;
        modified += before != null && !now.changes().isEmpty() ? 1 : 0;
      } else if (before != null) {
        suppressed++;
      }
    }
    return new HistoryFigures(outcomes, added, modified, suppressed);
  }

  /** How many stayed the same. */
  public int unchanged() {
    return outcomes - added - modified;
  }
}
