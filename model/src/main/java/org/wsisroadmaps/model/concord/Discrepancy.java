package org.wsisroadmaps.model.concord;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Finding.Severity;
import org.wsisroadmaps.model.Place;

/**
 * Something that two language versions of an edition do not say alike.
 *
 * @param code what kind of thing, stable over versions of this library
 * @param severity how bad it is
 * @param version which version is held against the first: its place in {@link
 *     Concordance#versions}, 1-based, so 2 or more
 * @param at where it is in the first version, or null where nothing there answers to it
 * @param otherAt where it is in the other version, or null where nothing there answers to it
 * @param text the words in question of the first version, empty where there are none
 * @param otherText the words in question of the other version, empty where there are none
 * @param message what differs, in plain words
 */
public record Discrepancy(
    DiscrepancyCode code,
    Severity severity,
    int version,
    @Nullable Place at,
    @Nullable Place otherAt,
    String text,
    String otherText,
    String message) {

  /** Checks. */
  public Discrepancy {
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(text, "text");
    requireNonNull(otherText, "otherText");
    requireNonNull(message, "message");
    if (version < 2) {
      throw new IllegalArgumentException("the first version is held against none: " + version);
    }
  }
}
