package org.wsisroadmaps.benchmarks.tables;

/**
 * How many adjacency relations a program found.
 *
 * @param correct those that are true
 * @param found all that it found
 * @param expected all that are true
 */
record Score(int correct, int found, int expected) {

  static final Score NOTHING = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(correct + other.correct, found + other.found, expected + other.expected);
  }

  /** The share of what was found that is true; 0 where nothing was found. */
  double precision() {
    return found == 0 ? 0 : correct / (double) found;
  }

  double recall() {
    return expected == 0 ? 0 : correct / (double) expected;
  }

  double f1() {
    return f1(precision(), recall());
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
