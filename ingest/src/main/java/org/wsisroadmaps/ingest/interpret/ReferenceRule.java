package org.wsisroadmaps.ingest.interpret;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.Reference;

/** Recognises one kind of reference where it begins. */
interface ReferenceRule {

  /** Where a kind of reference may begin. */
  enum Reach {
    /** At any word: what it looks like leaves no doubt. */
    ANYWHERE,
    /** At any word but inside the title of another reference. */
    OUTSIDE_TITLES,
    /** Only where a text or a piece of it between commas begins. */
    AT_STARTS
  }

  /**
   * References that were recognised.
   *
   * @param end where their words end in the text
   * @param references the references, at least one
   * @param bodyBehind whether a resolution's body was named behind its number, and so may hold for
   *     numbers before it as well
   */
  record Match(int end, List<Reference> references, boolean bodyBehind) {
    static Match of(int end, Reference reference) {
      return new Match(end, List.of(reference), false);
    }

    static Match of(int end, List<Reference> references) {
      return new Match(end, references, false);
    }
  }

  /** Where this kind may begin. */
  Reach reach();

  /**
   * Tries to recognise a reference.
   *
   * @param text the text in its plain form
   * @param from the start of a word
   */
  Optional<Match> at(String text, int from);
}
