package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.OutcomeId;

/**
 * An outcome with its place in its edition.
 *
 * @param id which outcome
 * @param outcome the outcome
 * @param order its place in the edition, 0-based
 * @param inSections whether its action line tells of two sections; where it does not, all its
 *     outcomes count as of the first one
 */
record Entry(OutcomeId id, Outcome outcome, int order, boolean inSections) {

  /** Fewer words than this are a goal, a year or a resolution. */
  private static final int FEWEST_WORDS = 7;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:!?。])\\s+");

  /** The outcomes of an edition in their order. */
  static List<Entry> of(Edition edition) {
    List<Entry> entries = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      boolean inSections =
          Stream.concat(
                  line.sectionHeadings().stream().map(ActionLine.SectionHeading::section),
                  line.outcomes().stream().map(Outcome::section))
              .anyMatch(section -> section == Section.WSIS_PLUS_10);
      for (Outcome outcome : line.outcomes()) {
        OutcomeId id = new OutcomeId(line.code(), outcome.section(), outcome.code());
        entries.add(new Entry(id, outcome, entries.size(), inSections));
      }
    }
    return entries;
  }

  /** What the outcome says, without its code. */
  String statement() {
    return withoutCode(text(ColumnKey.OUTCOME));
  }

  /** The sentences of all other cells; a goal, a year or a resolution is none. */
  List<String> otherSentences() {
    return outcome.cells().entrySet().stream()
        .filter(cell -> !cell.getKey().equals(ColumnKey.OUTCOME))
        .flatMap(cell -> cell.getValue().stream())
        .flatMap(block -> SENTENCE_END.splitAsStream(block.text()))
        .filter(
            sentence -> Token.of(sentence).stream().filter(Token::isWord).count() >= FEWEST_WORDS)
        .toList();
  }

  /** The text of a cell, its blocks on lines of their own. */
  String text(ColumnKey key) {
    return Block.lines(outcome.cell(key));
  }

  /**
   * The text of a cell as it is compared with that of another edition: that of an outcome without
   * its code, and where this is another one there, without it in the codes of nested points too
   * ({@code D1} inside of D that became {@code E1} inside of E).
   */
  String comparedWith(Entry other, ColumnKey key) {
    if (!key.equals(ColumnKey.OUTCOME)) {
      return text(key);
    }
    String code = outcome.code();
    return code.isEmpty() || code.equals(other.outcome.code())
        ? statement()
        : statement()
            .replaceAll("(?m)^(\\s*\\(?)" + Pattern.quote(code) + "(?=\\d+\\s*[:.)])", "$1");
  }

  /**
   * Whether both stand in one section, as far as both editions tell sections: where one edition has
   * no row that names the second one, and the codes do not begin again, its outcomes keep their
   * codes but seem to stand in the first.
   */
  boolean inSectionOf(Entry other) {
    return id.section() == other.id.section()
        || inSections != other.inSections && id.code().equals(other.id.code());
  }

  /** How many cells beside that of the outcome say the same in another one, or both nothing. */
  int equalCells(Entry other) {
    return (int)
        outcome.cells().keySet().stream()
            .filter(key -> !key.equals(ColumnKey.OUTCOME))
            .filter(key -> Token.sayTheSame(text(key), other.text(key)))
            .count();
  }

  private String withoutCode(String text) {
    String code = outcome.code();
    return code.isEmpty()
        ? text
        : text.replaceFirst("^\\s*\\(?\\s*" + Pattern.quote(code) + "\\s*[:.)–-]*\\s*", "");
  }

  /** An entry is itself alone: two editions may hold the same outcome at the same place. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  /** By its place alone: an outcome's cells are long, and entries are looked up all the time. */
  @Override
  public int hashCode() {
    return order;
  }
}
