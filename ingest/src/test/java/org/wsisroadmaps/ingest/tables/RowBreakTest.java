package org.wsisroadmaps.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.ingest.tables.Parts.open;
import static org.wsisroadmaps.ingest.tables.Parts.plain;
import static org.wsisroadmaps.ingest.tables.Parts.row;
import static org.wsisroadmaps.ingest.tables.Parts.table;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.evidence.Verdict;
import org.wsisroadmaps.ingest.source.RowElement;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.WordJoiner;

/** What tells that a page break cut a row, each sign once with it and once without. */
class RowBreakTest {

  private static final String[] HEADER = {"State", "Project", "Year"};
  private static final String[] AUSTRIA = {"Austria", "Fibre", "2023"};
  private static final String[] BELGIUM = {"Belgium", "Radio", "2024"};

  @Test
  void aSentenceThatGoesOnTellsACutRow() {
    assertThat(cut(row("Chile", "Links between the islands and", "2025"), row("", "the coast", "")))
        .satisfies(RowBreakTest::one);
    assertThat(cut(row("Chile", "Links between the islands.", "2025"), row("", "the coast", "")))
        .extracting(Verdict::confidence)
        .isNotEqualTo(
            cut(row("Chile", "Links between the islands and", "2025"), row("", "the coast", ""))
                .confidence());
  }

  @Test
  void aSentenceThatIsCompleteAboveAndOneThatBeginsBelowAreTwoRows() {
    assertThat(cut(row("Chile", "Links to the islands.", "2025"), row("Peru", "Cables", "2026")))
        .satisfies(RowBreakTest::two);
  }

  @Test
  void aSentenceThatGoesOnBesideANewFirstCellIsDoubtful() {
    Verdict verdict =
        cut(row("Chile", "Links between the islands and", "2025"), row("Peru", "the coast", ""));
    assertThat(verdict.isDoubtful()).isTrue();
  }

  @Test
  void twoSentencesThatGoOnTellMoreThanOne() {
    String[] above = row("Links from the west of", "Cables between the islands and", "2025");
    assertThat(cut(above, row("the country", "the coast", "")).confidence())
        .isGreaterThan(cut(above, row("", "the coast", "")).confidence() - 0.1);
    assertThat(evidence(above, row("the country", "the coast", "")))
        .contains("sentences go on below the cut");
  }

  @Test
  void emptyCellsTellOnlyInColumnsThatAreFilledElsewhere() {
    String[] above = row("Chile", "Links", "2025");
    assertThat(evidence(above, row("", "More links", "")))
        .contains("cells below the cut are empty in columns that are filled elsewhere");
    SourceTable sparse =
        table(1, HEADER, row("Austria", "Fibre", ""), row("Belgium", "Radio", ""), above);
    assertThat(judge(sparse, row("Peru", "More links", "")).evidence())
        .doesNotContain("cells below the cut are empty in columns that are filled elsewhere");
  }

  @Test
  void aColumnIsUsuallyFilledFromFourCellsOfFive() {
    String empty = "cells below the cut are empty in columns that are filled elsewhere";
    assertThat(judge(yearsIn(4, 5), row("Peru", "More", "")).evidence()).contains(empty);
    assertThat(judge(yearsIn(3, 5), row("Peru", "More", "")).evidence()).doesNotContain(empty);
  }

  /** So many rows with a year of so many, and one more at the cut that has one. */
  private static SourceTable yearsIn(int filled, int all) {
    String[][] rows =
        IntStream.rangeClosed(0, all)
            .mapToObj(i -> row("State " + i, "Fibre", i < filled || i == all ? "2024" : ""))
            .toArray(String[][]::new);
    return table(1, HEADER, rows);
  }

  @Test
  void shortValuesOfTheirOwnTellTwoRowsMoreThanLongTexts() {
    String atMost = "X".repeat(24);
    Verdict shortOnes = cut(row("", atMost, ""), row("", atMost, ""));
    Verdict longOnes = cut(row("", atMost + "X", ""), row("", atMost, ""));
    assertThat(shortOnes).satisfies(RowBreakTest::two);
    assertThat(shortOnes.confidence()).isGreaterThan(longOnes.confidence());
  }

  @Test
  void numbersInBothRowsTellTwo() {
    assertThat(cut(row("", "", "2024"), row("", "", "2025")).confidence())
        .isGreaterThan(cut(row("", "", "Spring"), row("", "", "Autumn")).confidence());
  }

  @Test
  void smallLettersTellNothingWhereAColumnsTextsBeginSmall() {
    SourceTable small =
        table(
            1,
            HEADER,
            row("Austria", "fibre", "2023"),
            row("Belgium", "radio", "2024"),
            row("Chile", "links between islands and", "2025"));
    SourceTable capital =
        table(1, HEADER, AUSTRIA, BELGIUM, row("Chile", "Links between islands and", "2025"));
    assertThat(judge(small, row("", "coast", "")).evidence())
        .doesNotContain("sentences go on below the cut");
    assertThat(judge(capital, row("", "coast", "")).evidence())
        .contains("sentences go on below the cut");
  }

  @Test
  void aHeaderIsNeverCut() {
    TableDraft header = draft(table(1, HEADER, AUSTRIA));
    header.rows().removeLast();
    Verdict verdict = RowBreak.judge(header, lower(row("", "and more", "")), true);
    assertThat(verdict).satisfies(RowBreakTest::two);
    assertThat(verdict.evidence()).contains("the row above is a header");
  }

  @Test
  void aRowOverAllColumnsIsNeverCut() {
    SourceTable table = table(1, HEADER, AUSTRIA, BELGIUM);
    List<Integer> edges = List.of(0, 1, 2, 3);
    Verdict verdict =
        RowBreak.judge(
            draft(table), new DraftRow(Parts.spanning(2, 1, 3, "and more"), edges), true);
    assertThat(verdict).satisfies(RowBreakTest::two);
    assertThat(verdict.confidence()).isGreaterThan(0.99);
  }

  @Test
  void aMissingRuleAtTheCutTellsARowOnlyWhereRulesPartTheOthers() {
    String told = "rules part the other rows, and none is drawn at the cut";
    TableDraft upper = draft(open(table(1, HEADER, AUSTRIA, BELGIUM)));
    SourceRow opened =
        open(plain(2, row("", "Cables", ""), row("Peru", "Radio", "2026"))).rows().getFirst();
    DraftRow lower = new DraftRow(opened, List.of(0, 1, 2, 3));
    assertThat(RowBreak.judge(upper, lower, true).evidence()).contains(told);
    assertThat(RowBreak.judge(upper, lower, false).evidence()).doesNotContain(told);
    assertThat(evidence(BELGIUM, row("", "Cables", ""))).doesNotContain(told);
  }

  @Test
  void theStructureTreeOutweighsWhatIsSeen() {
    TableDraft upper = draft(table(1, HEADER, AUSTRIA, BELGIUM));
    upper.rows().getLast().element = new RowElement(1, 3);
    DraftRow same = lower(row("Peru", "Cables", "2026"));
    same.element = new RowElement(1, 3);
    assertThat(RowBreak.judge(upper, same, true)).satisfies(RowBreakTest::one);
    DraftRow next = lower(row("", "and more", ""));
    next.element = new RowElement(1, 4);
    assertThat(RowBreak.judge(upper, next, true)).satisfies(RowBreakTest::two);
    DraftRow other = lower(row("", "and more", ""));
    other.element = new RowElement(2, 3);
    assertThat(RowBreak.judge(upper, other, true).evidence())
        .noneMatch(words -> words.contains("structure tree"));
  }

  @Test
  void anEmptyRowBelowTheCutIsTheRestOfTheOneAbove() {
    assertThat(cut(BELGIUM, row("", "", ""))).satisfies(RowBreakTest::one);
  }

  private static void one(Verdict verdict) {
    assertThat(verdict.isOne()).as("one row: %s", verdict).isTrue();
  }

  private static void two(Verdict verdict) {
    assertThat(verdict.isOne()).as("one row: %s", verdict).isFalse();
  }

  private static List<String> evidence(String[] above, String[] below) {
    return cut(above, below).evidence();
  }

  /** Two rows at a page break, below two that show what the columns hold. */
  private static Verdict cut(String[] above, String[] below) {
    return judge(table(1, HEADER, AUSTRIA, BELGIUM, above), below);
  }

  private static Verdict judge(SourceTable upper, String[] below) {
    return RowBreak.judge(draft(upper), lower(below), true);
  }

  private static DraftRow lower(String[] texts) {
    return new DraftRow(Parts.row(2, 1, texts, false), List.of(0, 1, 2, 3));
  }

  private static TableDraft draft(SourceTable table) {
    return new TableDraft(table, WordJoiner.withSpaces());
  }
}
