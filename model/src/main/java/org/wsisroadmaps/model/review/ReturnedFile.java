package org.wsisroadmaps.model.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A workbook that came back.
 *
 * @param file its name, without folders
 * @param member whose it is
 * @param edition the edition that it was made of, as it says itself; empty where it does not tell
 * @param isOfThisEdition whether that is the edition that the comments were collected for
 * @param comments how many comments and proposals it holds
 * @param unplaced how many texts of it could not be placed
 * @param notes what a reader should know of it
 */
public record ReturnedFile(
    String file,
    String member,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String edition,
    boolean isOfThisEdition,
    int comments,
    int unplaced,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes) {
  /** Checks and copies. */
  public ReturnedFile {
    requireNonNull(file, "file");
    requireNonNull(member, "member");
    edition = edition == null ? "" : edition;
    notes = notes == null ? List.of() : List.copyOf(notes);
  }
}
