package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.reference.Sdgs;
import org.wsisroadmaps.report.diff.ReferenceText;

/**
 * The figures of an action line.
 *
 * @param edition its edition
 * @param line the action line
 * @param outcomes its outcomes
 */
record LineFigures(LabelledEdition edition, ActionLine line, List<OutcomeRow> outcomes) {

  /** The figures of all action lines of all editions, in order. */
  static List<LineFigures> of(Contents contents) {
    return contents.editions().stream().flatMap(edition -> of(contents, edition)).toList();
  }

  private static Stream<LineFigures> of(Contents contents, LabelledEdition edition) {
    List<ActionLine> lines = edition.edition().actionLines();
    return IntStream.range(0, lines.size())
        .mapToObj(index ->
            new LineFigures(edition, lines.get(index), contents.outcomesOf(edition, index)));
  }

  int count() {
    return outcomes.size();
  }

  long in(Section section) {
    return outcomes.stream().filter(row -> row.outcome().section() == section).count();
  }

  int expectedResults() {
    return sum(results -> results.expectedResults().size());
  }

  int activities() {
    return sum(results -> results.activities().size());
  }

  int paragraphs() {
    return sum(results -> results.other().size());
  }

  /** Whether its paragraphs are not parted into expected results and activities. */
  boolean isUndivided() {
    return expectedResults() == 0 && activities() == 0 && paragraphs() > 0;
  }

  /** How many different things its outcomes refer to. */
  long references() {
    return outcomes.stream()
        .flatMap(row -> row.outcome().references().stream())
        .map(ReferenceText::identity)
        .distinct()
        .count();
  }

  /** How many of the 17 goals its outcomes are linked to, by column or by result. */
  long goals() {
    return outcomes.stream()
        .map(OutcomeSdgs::of)
        .flatMap(sdgs -> Stream.concat(sdgs.byColumn().stream(), sdgs.byResult().stream()))
        .map(SdgLink::goal)
        .filter(goal -> Sdgs.goal(goal).isPresent())
        .distinct()
        .count();
  }

  /** How many findings are about it. */
  long findings() {
    return edition.edition().findings().stream()
        .map(Finding::at)
        .filter(place -> place != null && line.code().equals(place.line()))
        .count();
  }

  /** The pages that its outcomes stand on, rising. */
  List<Integer> pages() {
    return outcomes.stream()
        .flatMap(row -> row.outcome().provenance().pages().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether its table has a column. */
  boolean has(ColumnKey key) {
    return line.columns().stream().anyMatch(column -> column.key().equals(key));
  }

  /** The share of its outcomes whose cell in a column is filled, from 0 to 1. */
  double filled(ColumnKey key) {
    long filled = outcomes.stream().filter(row -> !row.outcome().cell(key).isEmpty()).count();
    return outcomes.isEmpty() ? 0 : (double) filled / outcomes.size();
  }

  private int sum(ToIntFunction<Results> part) {
    return outcomes.stream().mapToInt(row -> part.applyAsInt(row.outcome().ownResults())).sum();
  }
}
