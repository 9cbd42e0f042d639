package org.wsisroadmaps.ingest.evidence;

import java.util.List;

/**
 * A decision.
 *
 * @param isOne whether two pieces are one
 * @param confidence how sure that is, from 0.5 to 1
 * @param evidence what spoke for and against it, in words
 */
public record Verdict(boolean isOne, double confidence, List<String> evidence) {

  /** Beyond this confidence a decision is not doubtful. */
  private static final double SURE = 0.75;

  /** Copies. */
  public Verdict {
    evidence = List.copyOf(evidence);
  }

  /** Whether a person should look. */
  public boolean isDoubtful() {
    return confidence < SURE;
  }
}
