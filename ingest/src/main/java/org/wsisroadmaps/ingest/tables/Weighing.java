package org.wsisroadmaps.ingest.tables;

import java.util.ArrayList;
import java.util.List;

/** Evidence that adds up to a decision, as log-odds; mutable while it is gathered. */
final class Weighing {

  private final List<String> evidence = new ArrayList<>();
  private double odds;

  /**
   * Begins.
   *
   * @param prior the log-odds where nothing is known
   */
  Weighing(double prior) {
    odds = prior;
  }

  /** Adds a piece of evidence. */
  void add(double weight, String words) {
    odds += weight;
    evidence.add(words);
  }

  Verdict verdict() {
    double confidence = 1 / (1 + Math.exp(-Math.abs(odds)));
    return new Verdict(odds > 0, Math.round(confidence * 100) / 100.0, List.copyOf(evidence));
  }
}
