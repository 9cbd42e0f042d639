package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Something in an edition that is wrong, doubtful or worth knowing.
 *
 * @param code what kind of thing, stable over versions
 * @param severity how bad it is
 * @param at where it is, or null where the whole edition is meant
 * @param message what it is, in plain words, with the words in question
 */
public record Finding(FindingCode code, Severity severity, @Nullable Place at, String message) {

  /** How bad a finding is. */
  public enum Severity {
    /** Text was lost or the document contradicts itself. */
    ERROR,
    /** An editor should look. */
    WARNING,
    /** Worth knowing. */
    INFO
  }

  /** Checks. */
  public Finding {
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
  }

  /** A finding of its code's usual severity. */
  public static Finding of(FindingCode code, @Nullable Place at, String message) {
    return new Finding(code, code.severity(), at, message);
  }
}
