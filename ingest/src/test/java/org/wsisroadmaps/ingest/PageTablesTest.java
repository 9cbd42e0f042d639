package org.wsisroadmaps.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.RoadmapException;

class PageTablesTest {

  private static final String PROSE =
      "The outcomes of the summit are followed up by many hands every year, and each of them";

  @Property(tries = 60, seed = "2025")
  void valuesThatLineUpAreATable(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 30) int rows,
      @ForAll @IntRange(min = 1, max = 6) int columns)
      throws Exception {
    Random random = new Random(seed);
    Sheet sheet = new Sheet().text(50, 40, PROSE).text(50, 52, PROSE);
    List<List<String>> expected = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<String> row = new ArrayList<>();
      row.add("Member State " + (char) ('A' + r));
      sheet.text(50, 100 + 14 * r, row.get(0));
      for (int c = 0; c < columns; c++) {
        String value = String.valueOf(random.nextInt(100_000));
        sheet.right(200 + 60 * c, 100 + 14 * r, value);
        row.add(value);
      }
      expected.add(row);
    }
    float below = 140 + 14 * rows;
    sheet.text(50, below, PROSE).text(50, below + 12, PROSE);

    assertThat(sheet.tables()).containsExactly(expected);
  }

  @Test
  void headersMayRunOverColumnsAndHaveSeveralLines() throws Exception {
    Sheet sheet = new Sheet();
    sheet.line(50, 90, 450, 90).text(270, 102, "Projects").line(220, 106, 380, 106);
    sheet.text(50, 118, "Region").text(220, 118, "started").text(330, 118, "ended");
    sheet.text(220, 130, "in 2024").text(330, 130, "in 2025").line(50, 136, 450, 136);
    for (int r = 0; r < 4; r++) {
      sheet.text(50, 150 + 14 * r, "Region " + r);
      sheet.right(260, 150 + 14 * r, "1" + r).right(370, 150 + 14 * r, "2" + r);
    }

    assertThat(sheet.tables())
        .containsExactly(
            List.of(
                List.of("Region", "Projects"),
                List.of("started in 2024", "ended in 2025"),
                List.of("Region 0", "10", "20"),
                List.of("Region 1", "11", "21"),
                List.of("Region 2", "12", "22"),
                List.of("Region 3", "13", "23")));
  }

  @Test
  void aFrameAroundATableIsNotTheTable() throws Exception {
    Sheet sheet = new Sheet().box(40, 80, 400, 180).line(40, 104, 400, 104);
    sheet.text(50, 96, "State").text(150, 96, "before").text(250, 96, "after");
    for (int r = 0; r < 5; r++) {
      sheet.text(50, 118 + 14 * r, "State " + r);
      sheet.text(150, 118 + 14 * r, "3" + r).text(250, 118 + 14 * r, "4" + r);
    }

    List<List<String>> table = sheet.tables().get(0);

    assertThat(table.get(0)).containsExactly("State", "before", "after");
    assertThat(table.get(5)).containsExactly("State 4", "34", "44");
  }

  @Test
  void linesOfValuesAreRowsAlsoWithoutRulesBetweenThem() throws Exception {
    Sheet sheet = new Sheet().box(40, 80, 340, 170).line(40, 104, 340, 104);
    sheet.line(140, 80, 140, 170).line(240, 80, 240, 170);
    sheet.text(50, 96, "State").text(150, 96, "before").text(250, 96, "after");
    for (int r = 0; r < 4; r++) {
      sheet.text(50, 118 + 14 * r, "State " + r);
      sheet.text(150, 118 + 14 * r, "3" + r).text(250, 118 + 14 * r, "4" + r);
    }

    List<List<String>> table = sheet.tables().get(0);

    assertThat(table).hasSize(5);
    assertThat(table.get(2)).containsExactly("State 1", "31", "41");
  }

  @Test
  void textBesideTextIsOneRow() throws Exception {
    Sheet sheet = new Sheet().box(40, 80, 440, 150);
    sheet.line(40, 104, 440, 104).line(240, 80, 240, 150);
    sheet.text(50, 96, "Outcome").text(250, 96, "Result");
    for (int r = 0; r < 3; r++) {
      sheet.text(50, 118 + 14 * r, "more of what is wanted").text(250, 118 + 14 * r, "and more");
    }

    assertThat(sheet.tables().get(0)).hasSize(2);
  }

  @Test
  void proseInTwoColumnsAndContentsAreNoTables() throws Exception {
    Sheet sheet = new Sheet();
    for (int i = 0; i < 12; i++) {
      sheet.text(50, 60 + 12 * i, "the summit asked the Union to take up");
      sheet.text(300, 60 + 12 * i, "what the member states had agreed on");
    }
    for (int i = 1; i < 9; i++) {
      sheet.text(50, 300 + 14 * i, "Action line C" + i + " .............................");
      sheet.right(400, 300 + 14 * i, String.valueOf(3 * i));
    }

    assertThat(sheet.tables()).isEmpty();
  }

  @Test
  void whatIsNoDocumentIsRefused() throws Exception {
    Path file = Files.createTempFile("tables", ".txt");
    try {
      Files.writeString(file, "no document");
      assertThatThrownBy(() -> PageTables.read(file))
          .isInstanceOf(RoadmapException.class)
          .hasMessageContaining("neither a PDF nor a Word document");
    } finally {
      Files.delete(file);
    }
  }
}
