package org.wsisroadmaps.model.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.Edit;

/**
 * What a member wrote on one place.
 *
 * @param id its identity: the same for the same words of the same member on the same place, however
 *     often they are collected
 * @param member who wrote it
 * @param at what it is on
 * @param type what kind of comment, or null where the member did not say
 * @param comment the comment, empty where there is none
 * @param proposal the proposed change in the member's words, empty where there is none
 * @param newText the exact new text of the field, as it is to be applied; null where there is none.
 *     Empty means that the field is to be emptied
 * @param isInPlace whether the member changed the edition's own text in its cell
 * @param baseText the text of the field that the change was made to; null where it is not known
 * @param edits the change word by word, empty where there is no new text
 * @param position what the member would decide, or null
 * @param decision what the secretariat decided, or null as yet
 * @param response what the secretariat answers, empty where nothing
 * @param origins where it was written; more than one where the member wrote it more than once
 * @param notes what a reader should know of how it was read
 */
public record ReviewComment(
    String id,
    String member,
    CommentPlace at,
    @Nullable CommentType type,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String comment,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String proposal,
    @Nullable String newText,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean isInPlace,
    @Nullable String baseText,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Edit> edits,
    @Nullable Decision position,
    @Nullable Decision decision,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String response,
    List<Origin> origins,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes) {

  /** Checks and copies. */
  public ReviewComment {
    requireNonNull(id, "id");
    requireNonNull(member, "member");
    requireNonNull(at, "at");
    comment = comment == null ? "" : comment;
    proposal = proposal == null ? "" : proposal;
    edits = edits == null ? List.of() : List.copyOf(edits);
    response = response == null ? "" : response;
    origins = List.copyOf(origins);
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /** Whether it proposes a change. */
  public boolean proposesChange() {
    return !proposal.isEmpty() || newText != null;
  }

  /** The change that it proposes, as exactly as it is known; empty where none. */
  public String change() {
    return newText != null ? newText : proposal;
  }
}
