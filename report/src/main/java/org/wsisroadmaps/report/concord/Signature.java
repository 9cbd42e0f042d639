package org.wsisroadmaps.report.concord;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.SdgLink;

/**
 * What tells that two outcomes of two languages are one.
 *
 * @param outcome the outcome
 * @param place its place in its action line, 0-based
 * @param citations what it cites
 * @param sdgs its goals and targets
 * @param numbers the numbers in digits of its texts
 * @param filled its columns that hold something
 */
record Signature(
    Outcome outcome,
    int place,
    Set<String> citations,
    Set<SdgLink> sdgs,
    Set<BigDecimal> numbers,
    Set<ColumnKey> filled) {

  private static final double CODE = 3;
  private static final double SECTION = 1;
  private static final double TIMING = 0.5;
  private static final double SDGS = 1;
  private static final double CITATIONS = 1.5;
  private static final double NUMBERS = 2;
  private static final double FILLED = 0.5;

  /** The signatures of an action line's outcomes, in their order. */
  static List<Signature> of(ActionLine line, NumberReader reader) {
    List<Signature> signatures = new ArrayList<>();
    line.outcomes().forEach(outcome -> signatures.add(of(outcome, signatures.size(), reader)));
    return signatures;
  }

  private static Signature of(Outcome outcome, int place, NumberReader reader) {
    Set<String> citations = new HashSet<>();
    Citation.of(outcome).forEach(citation -> citations.add(citation.key()));
    Set<BigDecimal> numbers = new HashSet<>();
    Set<ColumnKey> filled = new HashSet<>();
    outcome
        .cells()
        .forEach((column, blocks) -> {
          if (!Emptiness.isEmpty(blocks)) {
            filled.add(column);
          }
          for (Block block : outcome.owns(column) ? blocks : List.<Block>of()) {
            reader.read(block.text()).stream()
                .filter(number -> number.form() == TextNumber.Form.DIGITS)
                .forEach(number -> numbers.addAll(number.readings()));
          }
        });
    return new Signature(outcome, place, citations, new HashSet<>(outcome.sdgs()), numbers, filled);
  }

  /**
   * How much speaks for being the same outcome: the same code most of all, then the same fields.
   */
  double likeness(Signature other) {
    double score = likeness(sdgs, other.sdgs) * SDGS;
    score += likeness(citations, other.citations) * CITATIONS;
    score += likeness(numbers, other.numbers) * NUMBERS;
    score += likeness(filled, other.filled) * FILLED;
    if (Codes.mayBeSame(outcome.code(), other.outcome.code())) {
      score += CODE;
    }
    if (outcome.section() == other.outcome.section()) {
      score += SECTION;
    }
    if (outcome.timing() != null && Objects.equals(outcome.timing(), other.outcome.timing())) {
      score += TIMING;
    }
    return score;
  }

  /** The share of two sets that they have in common (Jaccard index); 0 where both are empty. */
  private static <T> double likeness(Set<T> one, Set<T> other) {
    long common = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
