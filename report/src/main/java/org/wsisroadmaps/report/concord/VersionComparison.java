package org.wsisroadmaps.report.concord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding.Severity;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.concord.Discrepancy;
import org.wsisroadmaps.model.concord.DiscrepancyCode;
import org.wsisroadmaps.report.concord.Found.Spot;
import org.wsisroadmaps.report.language.Language;
import org.wsisroadmaps.report.wording.Words;

/** One version held against the first. */
final class VersionComparison {

  private final Found found;
  private final NumberReader firstNumbers;
  private final NumberReader otherNumbers;
  private final CellComparison cells;
  private int paired;

  VersionComparison(Edition first, Edition other, int version) {
    this.found = new Found(version);
    this.firstNumbers = new NumberReader(Language.of(first));
    this.otherNumbers = new NumberReader(Language.of(other));
    this.cells = new CellComparison(firstNumbers, otherNumbers, found);
    compare(first, other);
  }

  List<Discrepancy> discrepancies() {
    return found.discrepancies();
  }

  /** How many outcomes have one in the first version that they are held against. */
  int paired() {
    return paired;
  }

  private void compare(Edition first, Edition other) {
    if (!Objects.equals(first.year(), other.year())) {
      found.add(
          DiscrepancyCode.EDITION_YEAR,
          new Spot(null, null, first.title(), other.title()),
          "the first version is of " + year(first) + ", this one of " + year(other));
    }
    cells.texts(new Spot(null, null, "", ""), first.preamble(), other.preamble(), Set.of());
    for (ActionLine line : first.actionLines()) {
      Optional<ActionLine> same = line(other, line.code());
      if (same.isPresent()) {
        compare(line, same.get());
      } else {
        found.add(
            DiscrepancyCode.LINE_MISSING,
            new Spot(Place.ofLine(line.code()), null, line.title(), ""),
            "the action line " + line.code() + " is not in this version");
      }
    }
    for (ActionLine line : other.actionLines()) {
      if (line(first, line.code()).isEmpty()) {
        found.add(
            DiscrepancyCode.LINE_MISSING,
            new Spot(null, Place.ofLine(line.code()), "", line.title()),
            "the action line " + line.code() + " is in this version alone");
      }
    }
  }

  private static String year(Edition edition) {
    return edition.year() == null ? "a year that it does not tell" : edition.year().toString();
  }

  private static Optional<ActionLine> line(Edition edition, String code) {
    return edition.actionLines().stream().filter(line -> line.code().equals(code)).findFirst();
  }

  // ---------------------------------------------------------------- action lines

  private void compare(ActionLine first, ActionLine other) {
    Set<ColumnKey> common = columns(first, other);
    OutcomePairs pairs =
        OutcomePairs.of(Signature.of(first, firstNumbers), Signature.of(other, otherNumbers));
    Codes codes = Codes.of(pairs.inOrder());
    sections(first, other, pairs.inOrder());
    List<Step> steps = new ArrayList<>();
    for (OutcomePairs.Pair pair : pairs.inOrder()) {
      steps.add(new Step(pair.first().place(), () -> outcomes(first.code(), pair, codes, common)));
    }
    for (OutcomePairs.Pair pair : pairs.moved()) {
      steps.add(new Step(pair.first().place(), () -> moved(first, other, pair, codes, common)));
    }
    for (Signature alone : pairs.onlyFirst()) {
      steps.add(new Step(alone.place(), () -> missing(first, alone.outcome())));
    }
    steps.sort(Comparator.comparingInt(Step::place));
    steps.forEach(step -> step.comparison().run());
    for (Signature signature : pairs.onlySecond()) {
      Outcome outcome = signature.outcome();
      found.add(
          DiscrepancyCode.OUTCOME_MISSING,
          new Spot(null, Place.of(other.code(), outcome), "", outcome.text()),
          "no outcome of the first version answers to it");
    }
  }

  /** What is to be compared at a place of the first version, so that all is told in its order. */
  private record Step(int place, Runnable comparison) {}

  private void missing(ActionLine first, Outcome outcome) {
    found.add(
        DiscrepancyCode.OUTCOME_MISSING,
        new Spot(Place.of(first.code(), outcome), null, outcome.text(), ""),
        "no outcome of this version answers to it");
  }

  /**
   * Tells columns of one version alone; those that a version names in its own words are not held.
   */
  private Set<ColumnKey> columns(ActionLine first, ActionLine other) {
    Set<ColumnKey> mine = keys(first);
    Set<ColumnKey> others = keys(other);
    Set<ColumnKey> common = new HashSet<>(mine);
    common.retainAll(others);
    for (Column column : first.columns()) {
      if (!common.contains(column.key())) {
        found.add(
            DiscrepancyCode.COLUMN_MISSING,
            new Spot(Place.ofLine(first.code()).in(column.key()), null, column.header(), ""),
            "the column is not in this version, or its header is not understood there");
      }
    }
    for (Column column : other.columns()) {
      if (!common.contains(column.key())) {
        found.add(
            DiscrepancyCode.COLUMN_MISSING,
            new Spot(null, Place.ofLine(other.code()).in(column.key()), "", column.header()),
            "the column is in this version alone, or its header is not understood");
      }
    }
    return common;
  }

  private static Set<ColumnKey> keys(ActionLine line) {
    Set<ColumnKey> keys = new HashSet<>();
    line.columns().forEach(column -> keys.add(column.key()));
    return keys;
  }

  // ---------------------------------------------------------------- outcomes

  private void moved(
      ActionLine first,
      ActionLine other,
      OutcomePairs.Pair pair,
      Codes codes,
      Set<ColumnKey> common) {
    found.add(
        DiscrepancyCode.OUTCOME_ORDER,
        spot(first.code(), pair),
        "it stands "
            + after(first.outcomes(), pair.first().place())
            + " in the first version, "
            + after(other.outcomes(), pair.second().place())
            + " in this one");
    outcomes(first.code(), pair, codes, common);
  }

  private static String after(List<Outcome> outcomes, int at) {
    return at == 0 ? "first" : "behind “" + outcomes.get(at - 1).code() + "”";
  }

  /** Tells outcomes of another section, once for all that follow each other. */
  private void sections(ActionLine first, ActionLine other, List<OutcomePairs.Pair> pairs) {
    boolean isTold = !first.sectionHeadings().isEmpty() && !other.sectionHeadings().isEmpty();
    int at = 0;
    while (at < pairs.size()) {
      int end = at;
      while (end < pairs.size() && isElsewhere(pairs.get(end))) {
        end++;
      }
      if (end > at) {
        found.add(
            DiscrepancyCode.OUTCOME_SECTION,
            isTold ? Severity.ERROR : Severity.WARNING,
            spot(first.code(), pairs.get(at)),
            Words.plural(end - at, "outcome")
                + ", up to “"
                + pairs.get(end - 1).first().outcome().code()
                + "”, in another section"
                + (isTold ? "" : " (no row names the sections: the codes tell them)"));
      }
      at = end + 1;
    }
  }

  private static boolean isElsewhere(OutcomePairs.Pair pair) {
    return pair.first().outcome().section() != pair.second().outcome().section();
  }

  private void outcomes(String line, OutcomePairs.Pair pair, Codes codes, Set<ColumnKey> common) {
    paired++;
    Outcome first = pair.first().outcome();
    Outcome other = pair.second().outcome();
    if (!codes.areSame(pair)) {
      found.add(
          DiscrepancyCode.OUTCOME_CODE,
          spot(line, pair),
          "its code is “"
              + first.code()
              + "” in the first version, “"
              + other.code()
              + "” in this one");
    }
    for (ColumnKey key : first.cells().keySet()) {
      // a merged cell is one text: it is compared where it begins
      if (common.contains(key) && (first.owns(key) || other.owns(key))) {
        cells.compare(line, first, other, key);
      }
    }
  }

  private static Spot spot(String line, OutcomePairs.Pair pair) {
    Outcome first = pair.first().outcome();
    Outcome other = pair.second().outcome();
    return new Spot(Place.of(line, first), Place.of(line, other), first.text(), other.text());
  }
}
