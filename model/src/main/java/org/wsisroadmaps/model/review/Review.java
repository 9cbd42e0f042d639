package org.wsisroadmaps.model.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;

/**
 * What all members wrote on an edition.
 *
 * @param schemaVersion the version of the JSON contract, {@link #SCHEMA_VERSION} when made here
 * @param edition the edition
 * @param fingerprint a digest of what the edition says, which tells it from every other one
 * @param comments the comments, in the order of the document, those on one outcome together
 * @param duplicates comments of several members that say the same
 * @param conflicts proposals on one field that can't all be followed
 * @param unplaced what has no place: nothing that a member wrote is left out
 * @param returned the workbooks that came back
 * @param missing the members that were asked and have not answered
 */
public record Review(
    String schemaVersion,
    EditionName edition,
    String fingerprint,
    List<ReviewComment> comments,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Duplicate> duplicates,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Conflict> conflicts,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Unplaced> unplaced,
    List<ReturnedFile> returned,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> missing) {

  /** The version of the JSON contract that this library writes. */
  public static final String SCHEMA_VERSION = "1";

  /** Checks and copies. */
  public Review {
    requireNonNull(schemaVersion, "schemaVersion");
    requireNonNull(edition, "edition");
    requireNonNull(fingerprint, "fingerprint");
    comments = List.copyOf(comments);
    duplicates = duplicates == null ? List.of() : List.copyOf(duplicates);
    conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
    unplaced = unplaced == null ? List.of() : List.copyOf(unplaced);
    returned = List.copyOf(returned);
    missing = missing == null ? List.of() : List.copyOf(missing);
  }

  /** The same comments, said of another state of the edition. */
  public Review withFingerprint(String newFingerprint) {
    return new Review(
        schemaVersion,
        edition,
        newFingerprint,
        comments,
        duplicates,
        conflicts,
        unplaced,
        returned,
        missing);
  }

  /** The comment of an id. */
  public Optional<ReviewComment> comment(String id) {
    return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
  }

  /** The members that wrote something, each once, in alphabetical order. */
  @JsonIgnore
  public List<String> members() {
    return comments.stream().map(ReviewComment::member).distinct().sorted().toList();
  }
}
