package org.wsisroadmaps.ingest.tables;

import java.util.List;

/**
 * A decision.
 *
 * @param isOne whether two pieces are one
 * @param confidence how sure that is, from 0.5 to 1
 * @param evidence what spoke for and against it, in words
 */
record Verdict(boolean isOne, double confidence, List<String> evidence) {

  /** Beyond this confidence a decision is not doubtful; the same as for rows of roadmaps. */
  private static final double SURE = 0.75;

  boolean isDoubtful() {
    return confidence < SURE;
  }
}
