package org.wsisroadmaps.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceTable;

/** Tables as other people and programs set them. */
class TableLayoutsTest {

  private static final String[] PROSE = {
    "The outcomes of the summit are followed up by",
    "many hands every year, and each of them reports",
    "what it has done so far, what it means to do, and",
    "which of the goals that were set in Geneva and in",
    "Tunis it has come nearer to. Nothing of all this is",
    "new, but nobody has put it together so that people",
    "who were not there can see at a glance how far the",
    "work has come since then, and where it stands still",
    "because nobody took it up or because it was never",
    "said in so many words who was meant to do the work.",
  };

  private static void prose(Sheet sheet, float x, float y) throws Exception {
    for (int i = 0; i < PROSE.length; i++) {
      sheet.text(x, y + 12 * i, PROSE[i]);
    }
  }

  /** A grid of lines with a text in every field. */
  private static Sheet ruled(Sheet sheet, float[] xs, float[] ys) throws Exception {
    for (float x : xs) {
      sheet.line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (float y : ys) {
      sheet.line(xs[0], y, xs[xs.length - 1], y);
    }
    for (int r = 0; r < ys.length - 1; r++) {
      for (int c = 0; c < xs.length - 1; c++) {
        sheet.text(xs[c] + 4, ys[r] + 14, "r" + r + "c" + c);
      }
    }
    return sheet;
  }

  private static final List<List<String>> THREE_BY_THREE =
      List.of(
          List.of("r0c0", "r0c1", "r0c2"),
          List.of("r1c0", "r1c1", "r1c2"),
          List.of("r2c0", "r2c1", "r2c2"));

  private static final float[] XS = {50, 150, 250, 350};
  private static final float[] YS = {100, 120, 140, 160};

  @Test
  void spanningAndMergedCellsAreCellsOfTheirSpans() throws Exception {
    Sheet sheet = new Sheet().box(50, 100, 350, 180);
    sheet.line(150, 100, 150, 180).line(250, 120, 250, 180);
    sheet.line(150, 120, 350, 120).line(50, 140, 350, 140).line(150, 160, 350, 160);
    sheet.text(60, 124, "State").centred(250, 114, "Projects");
    sheet.text(160, 134, "begun").text(260, 134, "ended");
    sheet.text(60, 162, "A").text(160, 154, "1").text(260, 154, "2");
    sheet.text(160, 174, "3").text(260, 174, "4");

    SourceTable table = sheet.read().get(0);

    List<SourceCell> first = table.rows().get(0).cells();
    assertThat(first).extracting(Sheet::text).containsExactly("State", "Projects");
    assertThat(first).extracting(SourceCell::rowSpan).containsExactly(2, 1);
    assertThat(first).extracting(SourceCell::columnSpan).containsExactly(1, 2);
    List<SourceCell> third = table.rows().get(2).cells();
    assertThat(third).extracting(Sheet::text).containsExactly("A", "1", "2");
    assertThat(third.get(0).rowSpan()).isEqualTo(2);
  }

  @Test
  void ruledTablesMayStandSideBySide() throws Exception {
    Sheet sheet = new Sheet(new PDRectangle(842, 595));
    ruled(sheet, XS, YS);
    ruled(sheet, new float[] {400, 500, 600, 700}, YS);

    assertThat(sheet.tables()).containsExactly(THREE_BY_THREE, THREE_BY_THREE);
  }

  @Test
  void tablesWithRulesBetweenRowsAloneMayStandSideBySide() throws Exception {
    Sheet sheet = new Sheet();
    for (int half = 0; half < 2; half++) {
      float x = 50 + 260 * half;
      for (int r = 0; r < 4; r++) {
        float y = 100 + 30 * r;
        sheet.line(x, y, x + 230, y);
        sheet.text(x + 2, y + 12, "animal " + half + r).text(x + 90, y + 12, "says");
        sheet.text(x + 160, y + 12, "a word or").text(x + 160, y + 24, "two " + r);
      }
      sheet.line(x, 220, x + 230, 220);
    }

    List<List<List<String>>> tables = sheet.tables();

    assertThat(tables).hasSize(2);
    assertThat(tables.get(0))
        .containsExactly(
            List.of("animal 00", "says", "a word or two 0"),
            List.of("animal 01", "says", "a word or two 1"),
            List.of("animal 02", "says", "a word or two 2"),
            List.of("animal 03", "says", "a word or two 3"));
    assertThat(tables.get(1).get(3)).containsExactly("animal 13", "says", "a word or two 3");
  }

  @Test
  void pagesMayBeOfAnySizeAndColumnsOfAnyWidth() throws Exception {
    Sheet sheet = ruled(new Sheet(), XS, YS);
    ruled(sheet.page(PDRectangle.A3), new float[] {50, 300, 400, 800}, YS);
    ruled(sheet.page(new PDRectangle(1191, 842)), new float[] {90, 500, 900, 1100}, YS);

    assertThat(sheet.tables()).containsExactly(THREE_BY_THREE, THREE_BY_THREE, THREE_BY_THREE);
  }

  @Test
  void pagesMayBeTurned() throws Exception {
    Sheet sheet = ruled(new Sheet(), XS, YS);
    ruled(sheet.turnedPage(PDRectangle.A4), XS, YS);

    assertThat(sheet.tables()).containsExactly(THREE_BY_THREE, THREE_BY_THREE);
  }

  @Test
  void headersMayRunUpwards() throws Exception {
    Sheet sheet = new Sheet();
    float[] ys = {100, 180, 200, 220};
    for (float x : XS) {
      sheet.line(x, 100, x, 220);
    }
    for (float y : ys) {
      sheet.line(50, y, 350, y);
    }
    sheet.text(60, 150, "State").upwards(200, 175, "Projects").upwards(300, 175, "Partners");
    sheet.text(60, 194, "A").text(160, 194, "1").text(260, 194, "2");
    sheet.text(60, 214, "B").text(160, 214, "3").text(260, 214, "4");

    assertThat(sheet.tables())
        .containsExactly(
            List.of(
                List.of("State", "Projects", "Partners"),
                List.of("A", "1", "2"),
                List.of("B", "3", "4")));
  }

  @Test
  void whiteRulesAreRules() throws Exception {
    Sheet sheet = new Sheet().fill(50, 100, 350, 160, new Color(200, 210, 230));

    assertThat(ruled(sheet.stroke(Color.WHITE), XS, YS).tables()).containsExactly(THREE_BY_THREE);
  }

  @Test
  void bandsOfColourPartRows() throws Exception {
    Sheet sheet = new Sheet();
    for (int r = 0; r < 5; r++) {
      float y = 100 + 28 * r;
      if (r % 2 == 0) {
        sheet.fill(50, y, 450, y + 28, new Color(220, 225, 240));
      }
      sheet.text(54, y + 12, "Member State").text(54, y + 24, "number " + r);
      sheet.text(180, y + 12, "in progress").text(300, y + 12, "with partners");
      sheet.text(300, y + 24, "of its own");
    }

    List<List<String>> table = sheet.tables().get(0);

    assertThat(table).hasSize(5);
    assertThat(table.get(3))
        .containsExactly("Member State number 3", "in progress", "with partners of its own");
  }

  @Test
  void shortTextsThatLineUpAreATable() throws Exception {
    Sheet sheet = new Sheet();
    String[] towns = {"Geneva", "Tunis", "Antalya", "Busan", "Bucharest", "Dubai"};
    String[] states = {"Switzerland", "Tunisia", "Turkey", "Korea", "Romania", "Emirates"};
    for (int r = 0; r < towns.length; r++) {
      float y = 100 + 14 * r;
      sheet.text(50, y, towns[r]).text(170, y, states[r]).text(290, y, r % 2 == 0 ? "yes" : "no");
    }

    List<List<String>> table = sheet.tables().get(0);

    assertThat(table).hasSize(towns.length);
    assertThat(table.get(4)).containsExactly("Bucharest", "Romania", "yes");
  }

  @Test
  void aTableMayStandBesideProse() throws Exception {
    Sheet sheet = new Sheet();
    prose(sheet, 50, 100);
    prose(sheet, 310, 300);
    prose(sheet, 50, 220);
    prose(sheet, 50, 340);
    for (int r = 0; r < 8; r++) {
      sheet.text(310, 104 + 16 * r, "Region " + r).right(500, 104 + 16 * r, "1" + r + "5");
    }

    assertThat(sheet.tables())
        .containsExactly(
            List.of(
                List.of("Region 0", "105"),
                List.of("Region 1", "115"),
                List.of("Region 2", "125"),
                List.of("Region 3", "135"),
                List.of("Region 4", "145"),
                List.of("Region 5", "155"),
                List.of("Region 6", "165"),
                List.of("Region 7", "175")));
  }

  @Test
  void linesStretchedToTheWidthOfACellAreOneText() throws Exception {
    Sheet sheet = new Sheet().box(50, 100, 350, 160).line(200, 100, 200, 160);
    sheet.line(50, 130, 350, 130);
    sheet.stretched(54, 196, 112, "Number of states that");
    sheet.text(54, 124, "reported").text(204, 112, "21");
    sheet.stretched(54, 196, 142, "Number of other bodies");
    sheet.text(54, 154, "that did").text(204, 142, "8");

    assertThat(sheet.tables())
        .containsExactly(
            List.of(
                List.of("Number of states that reported", "21"),
                List.of("Number of other bodies that did", "8")));
  }

  @Test
  void signsApartFromTheirNumbersBelongToThem() throws Exception {
    Sheet sheet = new Sheet();
    for (int r = 0; r < 4; r++) {
      float y = 100 + 14 * r;
      sheet.text(50, y, "Fund " + r).text(200, y, "$").right(260, y, "1" + r + "5");
      sheet.text(300, y, "$").right(360, y, "2" + r + ",000");
    }

    assertThat(sheet.tables().get(0).get(2)).containsExactly("Fund 2", "$ 125", "$ 22,000");
  }

  @Test
  void aRangeIsOneText() throws Exception {
    Sheet sheet = new Sheet();
    for (int r = 0; r < 4; r++) {
      float y = 100 + 14 * r;
      sheet.text(50, y, "201" + r + " - 202" + r).right(260, y, "1" + r).right(360, y, "2" + r);
    }

    assertThat(sheet.tables().get(0).get(1)).containsExactly("2011 - 2021", "11", "21");
  }

  @Test
  void aHeaderMayStandBeyondARule() throws Exception {
    Sheet sheet = new Sheet().line(50, 90, 450, 90).line(50, 110, 450, 110);
    sheet.text(50, 104, "Fund").text(190, 104, "Plan").text(290, 104, "Spent");
    for (int r = 0; r < 4; r++) {
      sheet.text(50, 140 + 14 * r, "Fund " + r);
      sheet.right(230, 140 + 14 * r, "10" + r).right(330, 140 + 14 * r, "20" + r);
    }

    List<List<String>> table = sheet.tables().get(0);

    assertThat(table.get(0)).containsExactly("Fund", "Plan", "Spent");
    assertThat(table).hasSize(5);
  }

  @Test
  void chartsAreNoTables() throws Exception {
    Sheet sheet = new Sheet();
    for (int i = 0; i <= 8; i++) {
      sheet.right(80, 100 + 20 * i, String.valueOf(400 - 50 * i));
      sheet.right(330, 100 + 20 * i, String.valueOf(400 - 50 * i));
    }
    sheet.text(120, 290, "2020").text(180, 290, "2025").text(360, 290, "2020");

    assertThat(sheet.tables()).isEmpty();
  }

  @Test
  void boxesOfADiagramAreNoTables() throws Exception {
    Sheet sheet = new Sheet();
    sheet.box(50, 100, 250, 130).line(150, 100, 150, 130).text(60, 118, "State budget");
    sheet.text(160, 118, "Ministry");
    sheet.box(300, 100, 420, 160).line(300, 130, 420, 130).line(360, 100, 360, 160);
    sheet.text(304, 120, "Taxes");

    assertThat(sheet.tables()).isEmpty();
  }

  @Test
  void aFrameAroundThePageIsNoTable() throws Exception {
    Sheet sheet = new Sheet().box(30, 30, 560, 800).line(30, 760, 560, 760);

    assertThat(ruled(sheet.text(40, 780, "Page 1"), XS, YS).tables())
        .containsExactly(THREE_BY_THREE);
  }

  @Test
  void aFrameAroundThePageMayHaveATab() throws Exception {
    Sheet sheet = new Sheet().box(30, 30, 560, 800).line(520, 30, 520, 800);

    assertThat(ruled(sheet.text(530, 90, "Tab"), XS, YS).tables()).containsExactly(THREE_BY_THREE);
  }

  @Test
  void aRuledRowOfTwoLinesIsOneRowAmongOthers() throws Exception {
    float[] ys = {100, 130, 160, 190, 220, 250};
    Sheet sheet = new Sheet();
    for (float x : XS) {
      sheet.line(x, 100, x, 250);
    }
    for (int r = 0; r < ys.length; r++) {
      sheet.line(50, ys[r], 350, ys[r]);
      if (r < 5) {
        sheet.text(54, ys[r] + 12, "State " + r);
        sheet.text(160, ys[r] + 12, "1" + r).text(160, ys[r] + 24, "(5%)");
        sheet.text(260, ys[r] + 12, "2" + r).text(260, ys[r] + 24, "(7%)");
      }
    }

    List<List<String>> table = sheet.tables().get(0);

    assertThat(table).hasSize(5);
    assertThat(table.get(1)).containsExactly("State 1", "11 (5%)", "21 (7%)");
  }

  @Test
  void rulesMayDivideColumnsAlone() throws Exception {
    Sheet sheet = new Sheet().box(50, 100, 500, 180).line(200, 100, 200, 180);
    sheet.line(350, 100, 350, 180);
    for (int r = 0; r < 4; r++) {
      float y = 116 + 18 * r;
      sheet.text(60, y, "Region " + r).text(210, y, "Office " + r).text(360, y, "City " + r);
    }

    List<List<String>> table = sheet.tables().get(0);

    assertThat(table).hasSize(4);
    assertThat(table.get(2)).containsExactly("Region 2", "Office 2", "City 2");
  }

  @Test
  void rulesOfManyKindsAreRules() throws Exception {
    Sheet sheet = new Sheet();
    for (float at : XS) {
      sheet.fill(at - 2, YS[0], at + 2, YS[3], Color.BLACK);
    }
    for (float at : YS) {
      sheet.line(XS[0], at - 1, XS[3], at - 1).line(XS[0], at + 1, XS[3], at + 1);
    }
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        sheet.text(XS[c] + 6, YS[r] + 14, "r" + r + "c" + c);
      }
    }

    assertThat(sheet.tables()).containsExactly(THREE_BY_THREE);
  }

  @Test
  void indentedLabelsAreRowsAndGoOnOverLines() throws Exception {
    Sheet sheet = new Sheet().line(50, 90, 450, 90).line(50, 110, 450, 110);
    sheet.text(50, 104, "Item").text(220, 104, "2020").text(320, 104, "2021");
    sheet.text(50, 126, "Income");
    sheet.text(62, 139, "Taxes").right(250, 139, "11").right(350, 139, "21");
    sheet.text(62, 152, "Fees and other charges");
    sheet.text(62, 165, "that are levied").right(250, 165, "13").right(350, 165, "23");
    sheet.text(50, 178, "Spending");
    sheet.text(62, 191, "Staff").right(250, 191, "15").right(350, 191, "25");
    sheet.line(50, 196, 450, 196);

    assertThat(sheet.tables())
        .containsExactly(
            List.of(
                List.of("Item", "2020", "2021"),
                List.of("Income", "", ""),
                List.of("Taxes", "11", "21"),
                List.of("Fees and other charges that are levied", "13", "23"),
                List.of("Spending", "", ""),
                List.of("Staff", "15", "25")));
  }

  @Test
  void aColumnMayLackTheRulesThatTheOthersHave() throws Exception {
    Sheet sheet = new Sheet().box(50, 100, 350, 200).line(150, 100, 150, 200);
    sheet.line(250, 100, 250, 200);
    for (int r = 0; r < 5; r++) {
      float y = 100 + 20 * r;
      sheet.line(150, y, 350, y);
      sheet.text(60, y + 14, "State " + r).text(160, y + 14, "1" + r).text(260, y + 14, "2" + r);
    }

    List<List<String>> table = sheet.tables().get(0);

    assertThat(table).hasSize(5);
    assertThat(table.get(3)).containsExactly("State 3", "13", "23");
  }
}
