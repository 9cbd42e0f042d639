package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Edition;

/**
 * What changed from one edition to another.
 *
 * @param before the old edition
 * @param after the new edition
 * @param editionChanges what changed outside of the outcomes
 * @param changes what changed in the outcomes, in the order of the new edition; what went stands
 *     where it stood
 * @param outcomes all outcomes with their marks, in the order of the changes
 * @param groups the changes that are the same in many outcomes, each told once
 * @param summary how many changes there are
 */
public record EditionDiff(
    @JsonProperty("old") EditionName before,
    @JsonProperty("new") EditionName after,
    List<EditionChange> editionChanges,
    List<Change> changes,
    List<MarkedOutcome> outcomes,
    List<ChangeGroup> groups,
    DiffSummary summary) {

  /**
   * Which edition.
   *
   * @param year its year, or null where it does not tell it
   * @param title its title
   * @param file the file that it was read from
   */
  public record EditionName(@Nullable Integer year, String title, String file) {
    /** Checks. */
    public EditionName {
      requireNonNull(title, "title");
      requireNonNull(file, "file");
    }

    /** The name of an edition. */
    public static EditionName of(Edition edition) {
      return new EditionName(edition.year(), edition.title(), edition.source().file());
    }
  }

  /** Checks and copies. */
  public EditionDiff {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    editionChanges = List.copyOf(editionChanges);
    changes = List.copyOf(changes);
    outcomes = List.copyOf(outcomes);
    groups = List.copyOf(groups);
    requireNonNull(summary, "summary");
  }

  /** Whether nothing changed. */
  @JsonIgnore
  public boolean isEmpty() {
    return editionChanges.isEmpty() && changes.isEmpty();
  }

  /** The groups that tell a change, or part of it. */
  public List<ChangeGroup> groupsOf(Change change) {
    return groups.stream().filter(group -> group.holds(change)).toList();
  }

  /** Whether the groups tell all of a change. */
  public boolean isToldInGroups(Change change) {
    List<ChangeGroup> own = groupsOf(change);
    return own.stream().anyMatch(group -> group.items().isEmpty())
        || !change.items().isEmpty()
            && change.items().stream()
                .allMatch(item -> own.stream().anyMatch(group -> group.holds(item)));
  }
}
