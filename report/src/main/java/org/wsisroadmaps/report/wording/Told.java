package org.wsisroadmaps.report.wording;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionChange;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;

/** A change as it is told: once, in however many outcomes it is. */
public sealed interface Told {

  /**
   * A change outside of the outcomes.
   *
   * @param change the change
   */
  record OfEdition(EditionChange change) implements Told {}

  /**
   * A change that is the same in many outcomes.
   *
   * @param group the change with its outcomes
   * @param example the change of its first outcome
   */
  record InMany(ChangeGroup group, Change example) implements Told {}

  /**
   * A change of one outcome, or of a cell that several share.
   *
   * @param change the change
   */
  record InOne(Change change) implements Told {}

  /** Its mark in conference documents. */
  default Mark mark() {
    return switch (this) {
      case OfEdition(EditionChange change) -> change.mark();
      case InMany(ChangeGroup group, Change example) -> group.mark();
      case InOne(Change change) -> change.mark();
    };
  }

  /** How much it means. */
  default Significance significance() {
    return switch (this) {
      case OfEdition(EditionChange change) -> change.significance();
      case InMany(ChangeGroup group, Change example) -> group.significance();
      case InOne(Change change) -> change.significance();
    };
  }

  /** The outcomes that it is a change of; none where it is one of the edition. */
  default List<OutcomeId> outcomes() {
    return switch (this) {
      case OfEdition e -> List.of();
      case InMany(ChangeGroup group, Change example) -> group.outcomes();
      case InOne(Change change) ->
          change.sharedBy().isEmpty() ? List.of(Words.changedOutcome(change)) : change.sharedBy();
    };
  }

  /** The action lines that it is a change of, each once; none where it is of the whole edition. */
  default List<String> lines() {
    return switch (this) {
      case OfEdition(EditionChange change) -> Stream.ofNullable(change.line()).toList();
      case InMany m -> outcomes().stream().map(OutcomeId::line).distinct().toList();
      case InOne o -> outcomes().stream().map(OutcomeId::line).distinct().toList();
    };
  }

  /** The column that changed, or null where an outcome or the edition as a whole did. */
  default @Nullable ColumnKey field() {
    return switch (this) {
      case OfEdition e -> null;
      case InMany(ChangeGroup group, Change example) -> group.field();
      case InOne(Change change) -> change.field();
    };
  }

  /** Where it is: an outcome, how many of them, an action line, or the edition. */
  default String where() {
    return switch (this) {
      case OfEdition(EditionChange change) -> change.line() == null ? "Edition" : change.line();
      case InMany(ChangeGroup group, Change example) ->
          String.join(", ", lines()) + " " + many(group.outcomes());
      case InOne(Change change) ->
          change.sharedBy().size() > 1
              ? String.join(", ", lines()) + " " + many(change.sharedBy())
              : Words.outcome(Words.changedOutcome(change));
    };
  }

  private static String many(List<OutcomeId> outcomes) {
    return "in " + Words.plural(outcomes.size(), "outcome");
  }

  /** What it is, in words that can be understood alone. */
  default String words() {
    return switch (this) {
      case OfEdition(EditionChange change) -> InContext.of(change);
      case InMany(ChangeGroup group, Change example) ->
          group.items().isEmpty()
              ? InContext.of(example)
              : Words.column(group.field()) + ": " + group.summary();
      case InOne(Change change) -> InContext.of(change);
    };
  }
}
