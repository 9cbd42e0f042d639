package org.wsisroadmaps.benchmarks.tables;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a program scored.
 *
 * @param program its name
 * @param scores its scores by document
 */
record Results(String program, Map<CompetitionDocument, Score> scores) {

  static Results of(Program program, List<CompetitionDocument> documents) throws IOException {
    Map<CompetitionDocument, Score> scores = new LinkedHashMap<>();
    for (CompetitionDocument document : documents) {
      scores.put(document, document.score(program.read(document.pdf())));
    }
    return new Results(program.name(), scores);
  }

  /** The scores of some documents. */
  Summary of(List<CompetitionDocument> documents) {
    return Summary.of(documents.stream().map(scores::get).toList());
  }

  /**
   * Scores of several documents together.
   *
   * @param precision the mean of their precisions
   * @param recall the mean of their recalls
   * @param pooled the score of all their relations
   */
  record Summary(double precision, double recall, Score pooled) {

    private static Summary of(List<Score> scores) {
      return new Summary(
          scores.stream().mapToDouble(Score::precision).average().orElse(0),
          scores.stream().mapToDouble(Score::recall).average().orElse(0),
          scores.stream().reduce(Score.NOTHING, Score::plus));
    }

    double f1() {
      return Score.f1(precision, recall);
    }
  }
}
