package org.wsisroadmaps.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.ingest.tables.Parts.heading;
import static org.wsisroadmaps.ingest.tables.Parts.plain;
import static org.wsisroadmaps.ingest.tables.Parts.row;
import static org.wsisroadmaps.ingest.tables.Parts.shifted;
import static org.wsisroadmaps.ingest.tables.Parts.table;
import static org.wsisroadmaps.ingest.tables.Parts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.evidence.Verdict;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.ingest.source.WordJoiner;

/** What tells that a table goes on, on the next page. */
class ContinuationTest {

  private static final String[] HEADER = {"State", "Project", "Year"};
  private static final String[] AUSTRIA = {"Austria", "Fibre", "2024"};
  private static final String[] CHILE = {"Chile", "Satellite", "2025"};

  @Test
  void columnsAtTheSamePlacesAndNothingBetweenTellOneTable() {
    assertOne(plain(2, CHILE));
  }

  @Test
  void asManyColumnsElsewhereTellLess() {
    SourceTable next = plain(2, CHILE);
    assertThat(judge(shifted(next, 5.9)).isDoubtful()).isFalse();
    assertThat(judge(shifted(next, 6.1)).isDoubtful()).isTrue();
  }

  @Test
  void asManyColumnsElsewhereThatRepeatTheHeaderAreOneTable() {
    assertOne(shifted(table(2, HEADER, CHILE), 60));
  }

  @Test
  void otherColumnsAreAnotherTable() {
    assertTwo(table(2, new String[] {"Goal", "Target"}, row("9", "9.c")));
  }

  @Test
  void aHeaderOfItsOwnTellsAnotherTable() {
    assertTwo(table(2, new String[] {"Body", "Meeting", "Place"}, CHILE));
  }

  @Test
  void textBetweenMakesItDoubtfulAndAHeadingOrACaptionTellTwo() {
    assertThat(judge(plain(2, CHILE), text(2, "Costs in dollars.")).isDoubtful()).isTrue();
    assertTwo(plain(2, CHILE), heading(2, "Plans"));
    assertTwo(plain(2, CHILE), text(2, "Table 2 – Plans"));
  }

  @Test
  void aRepeatedHeaderOutweighsTextBetween() {
    assertOne(table(2, HEADER, CHILE), text(2, "Costs in dollars."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Table 1 (continued)",
        "Table 1 (cont.)",
        "Tableau 1 (suite)",
        "Cuadro 1 (continuación)",
        "Таблица 1 (продолжение)",
        "表 1（续）",
        "الجدول 1 (تابع)"
      })
  void wordsThatSayThatItGoesOnPartNothing(String words) {
    assertOne(plain(2, CHILE), text(2, words));
  }

  private static void assertOne(SourceTable next, SourceText... between) {
    Verdict verdict = judge(next, between);
    assertThat(verdict.isOne() && !verdict.isDoubtful())
        .as("surely one table: %s", verdict)
        .isTrue();
  }

  private static void assertTwo(SourceTable next, SourceText... between) {
    Verdict verdict = judge(next, between);
    assertThat(verdict.isOne()).as("one table: %s", verdict).isFalse();
  }

  private static Verdict judge(SourceTable next, SourceText... between) {
    TableDraft table = new TableDraft(table(1, HEADER, AUSTRIA), WordJoiner.withSpaces());
    return Continuation.judge(table, next, table.commonWith(next), List.of(between));
  }
}
