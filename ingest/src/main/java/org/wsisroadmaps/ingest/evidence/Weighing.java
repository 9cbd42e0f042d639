package org.wsisroadmaps.ingest.evidence;

import java.util.ArrayList;
import java.util.List;

/** Evidence that adds up to a decision, as log-odds; mutable while it is gathered. */
public final class Weighing {

  private final List<String> evidence = new ArrayList<>();
  private double odds;

  /**
   * Begins.
   *
   * @param prior the log-odds where nothing is known
   */
  public Weighing(double prior) {
    odds = prior;
  }

  /**
   * Adds a piece of evidence.
   *
   * @param weight its log-odds, below 0 where it speaks against
   * @param words what was seen
   */
  public void add(double weight, String words) {
    odds += weight;
    evidence.add(words);
  }

  /**
   * What the evidence so far says: whether it speaks for rather than against, with the probability
   * of the log-odds for confidence, to two digits.
   */
  public Verdict verdict() {
    double confidence = 1 / (1 + Math.exp(-Math.abs(odds)));
    return new Verdict(odds > 0, Math.round(confidence * 100) / 100.0, List.copyOf(evidence));
  }
}
