package org.wsisroadmaps.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.ingest.tables.Parts.plain;
import static org.wsisroadmaps.ingest.tables.Parts.row;
import static org.wsisroadmaps.ingest.tables.Parts.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;

/** What tells the headers of columns, each sign once with it and once without. */
class HeaderRowsTest {

  private static final String[] HEADER = {"State", "Project"};

  @Test
  void aBoldRowAboveOthersIsAHeader() {
    assertThat(count(table(1, HEADER, row("Austria", "Fibre"), row("Belgium", "Radio"))))
        .isEqualTo(1);
    assertThat(count(plain(1, HEADER, row("Austria", "Fibre"), row("Belgium", "Radio")))).isZero();
  }

  @Test
  void aThirdOfTheRowsBelowMayBeBoldToo() {
    assertThat(count(bold(true, false, false, true))).isEqualTo(1);
    assertThat(count(bold(true, false, true, true))).isZero();
  }

  @Test
  void whatTheDocumentDeclaresCountsFirst() {
    List<SourceRow> rows = new ArrayList<>();
    rows.add(declared(1, "Plans"));
    rows.add(declared(2, "State"));
    rows.add(Parts.row(1, 3, row("Austria", "Fibre"), false));
    assertThat(HeaderRows.count(drafts(rows), 2)).isEqualTo(2);
  }

  @Test
  void wordsAboveNumbersAreAHeader() {
    assertThat(count(plain(1, row("State", "Cost"), row("Austria", "12"), row("Chile", "7"))))
        .isEqualTo(1);
    assertThat(count(plain(1, row("State", "31"), row("Austria", "12"), row("Chile", "7"))))
        .isZero();
  }

  @Test
  void yearsAreHeadersOfNumbers() {
    assertThat(count(plain(1, row("State", "2024"), row("Austria", "12"), row("Chile", "7"))))
        .isEqualTo(1);
  }

  @Test
  void rowsWithYearsAloneAreNoHeaders() {
    String[][] rows = new String[9][];
    Arrays.fill(rows, row("Austria", "2024"));
    assertThat(count(plain(1, rows))).isZero();
    assertThat(count(table(1, HEADER, rows))).isEqualTo(1);
  }

  @Test
  void aColumnIsOneOfNumbersFromThreeCellsOfFive() {
    assertThat(count(numbers(3, 5))).isEqualTo(1);
    assertThat(count(numbers(2, 5))).isZero();
  }

  @Test
  void shortNamesAboveTextsThatSayMuchMoreAreAHeader() {
    assertThat(count(plain(1, row("aaaaa", "bbbbb"), row("c".repeat(9), "d".repeat(9)))))
        .isEqualTo(1);
    assertThat(count(plain(1, row("aaaaa", "bbbbb"), row("c".repeat(8), "d".repeat(9))))).isZero();
  }

  @Test
  void aNameOfAColumnHasEightyCharactersAtMost() {
    String longText = "d".repeat(300);
    assertThat(count(plain(1, row("a".repeat(80), "b"), row(longText, longText)))).isEqualTo(1);
    assertThat(count(plain(1, row("a".repeat(81), "b"), row(longText, longText)))).isZero();
  }

  @Test
  void aSentenceIsNoNameOfAColumn() {
    String longText = "d".repeat(300);
    assertThat(count(plain(1, row("All states.", "b"), row(longText, longText)))).isZero();
  }

  @Test
  void onlyAHeaderOfAnotherLookIsMarked() {
    assertThat(isMarked(table(1, HEADER, row("Austria", "Fibre")))).isTrue();
    assertThat(isMarked(plain(1, row("State", "Cost"), row("Austria", "12")))).isFalse();
  }

  /** Rows of words that are bold or not. */
  private static SourceTable bold(boolean... bold) {
    List<SourceRow> rows = new ArrayList<>();
    for (boolean each : bold) {
      rows.add(Parts.row(1, rows.size() + 1, row("Fibre", "Radio"), each));
    }
    return new SourceTable(1, 1, List.of(50.0, 250.0, 450.0), rows);
  }

  /** A header over a column of which so many cells of so many are numbers. */
  private static SourceTable numbers(int numbers, int all) {
    List<String[]> rows = new ArrayList<>();
    rows.add(row("State", "Cost"));
    for (int i = 0; i < all; i++) {
      rows.add(row("Peru", i < numbers ? "12" : "open"));
    }
    return plain(1, rows.toArray(String[][]::new));
  }

  private static SourceRow declared(int number, String text) {
    SourceRow row = Parts.row(1, number, row(text, text), false);
    return new SourceRow(1, number, true, true, true, row.cells());
  }

  private static int count(SourceTable table) {
    return HeaderRows.count(drafts(table.rows()), table.columnEdges().size() - 1);
  }

  private static boolean isMarked(SourceTable table) {
    return HeaderRows.isMarked(drafts(table.rows()), table.columnEdges().size() - 1);
  }

  private static List<DraftRow> drafts(List<SourceRow> rows) {
    return rows.stream().map(row -> new DraftRow(row, List.of(0, 1, 2))).toList();
  }
}
