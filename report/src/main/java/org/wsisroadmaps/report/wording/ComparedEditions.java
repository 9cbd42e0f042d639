package org.wsisroadmaps.report.wording;

import java.util.HashMap;
import java.util.Map;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.OutcomeId;

/** What the outcomes and action lines of two compared editions are called. */
public final class ComparedEditions {

  private final Map<OutcomeId, String> before;
  private final Map<OutcomeId, String> after;
  private final Map<String, String> lines = new HashMap<>();

  /**
   * The names.
   *
   * @param before the old edition
   * @param after the new edition, whose names go first
   */
  public ComparedEditions(Edition before, Edition after) {
    this.before = texts(before);
    this.after = texts(after);
    before.actionLines().forEach(line -> lines.put(line.code(), line.title()));
    after.actionLines().forEach(line -> lines.put(line.code(), line.title()));
  }

  private static Map<OutcomeId, String> texts(Edition edition) {
    Map<OutcomeId, String> texts = new HashMap<>();
    for (ActionLine line : edition.actionLines()) {
      for (Outcome outcome : line.outcomes()) {
        texts.putIfAbsent(
            new OutcomeId(line.code(), outcome.section(), outcome.code()), outcome.text());
      }
    }
    return texts;
  }

  /** The outcome that changed, as the new edition words it; as the old one does where it went. */
  public String text(Change change) {
    OutcomeId now = change.after();
    OutcomeId old = change.before();
    return now != null
        ? after.getOrDefault(now, "")
        : old != null ? before.getOrDefault(old, "") : "";
  }

  /** What an outcome of the new edition says. */
  public String text(OutcomeId outcome) {
    return after.getOrDefault(outcome, "");
  }

  /** An action line with its title. */
  public String line(String code) {
    return (code + " " + lines.getOrDefault(code, "")).strip();
  }
}
