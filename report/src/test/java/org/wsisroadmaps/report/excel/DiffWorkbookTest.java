package org.wsisroadmaps.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.report.diff.EditionDiffer;
import org.wsisroadmaps.report.diff.Historian;

class DiffWorkbookTest {

  private static final String FORMULA = "=HYPERLINK(\"http://x\")";

  @Test
  void everyChangeAndItemHasOneRow() throws IOException {
    EditionDiff diff = diff();
    assertThat(diff.changes()).hasSizeGreaterThan(5);
    int items = diff.changes().stream().mapToInt(change -> change.items().size()).sum();
    assertThat(items).isPositive();
    try (XSSFWorkbook book = book(diff)) {
      assertThat(rows(book.getSheet("Changes"))).hasSize(diff.changes().size());
      assertThat(rows(book.getSheet("Items"))).hasSize(items);
      List<String> summaries = new ArrayList<>();
      for (Row row : rows(book.getSheet("Changes"))) {
        summaries.add(row.getCell(8).getStringCellValue());
      }
      assertThat(summaries)
          .containsExactlyInAnyOrderElementsOf(
              diff.changes().stream().map(Change::summary).toList());
    }
  }

  @Test
  void wordsThatWentAreStruckAndWordsThatCameUnderlined() throws IOException {
    try (XSSFWorkbook book = book(diff())) {
      Row evidence =
          rows(book.getSheet("Changes")).stream()
              .filter(row -> row.getCell(4).getStringCellValue().equals("Evidence"))
              .findFirst()
              .orElseThrow();
      assertThat(marked(evidence, 9, true)).containsExactly("old");
      assertThat(marked(evidence, 10, false)).containsExactly("new");
      assertThat(evidence.getCell(9).getStringCellValue()).startsWith("The old situation of 0");
      assertThat(evidence.getCell(10).getStringCellValue()).startsWith("The new situation of 0");
    }
  }

  @Test
  void anOutcomeThatCameIsUnderlinedAsAWhole() throws IOException {
    try (XSSFWorkbook book = book(diff())) {
      Row added = rows(book.getSheet("Changes")).getFirst();
      assertThat(added.getCell(3).getStringCellValue()).isEqualTo("ADD");
      assertThat(added.getCell(5).getStringCellValue()).isEqualTo("outcome added");
      assertThat(marked(added, 10, false)).containsExactly(added.getCell(10).getStringCellValue());
    }
  }

  private static List<String> marked(Row row, int column, boolean struck) {
    XSSFRichTextString text = ((XSSFCell) row.getCell(column)).getRichStringCellValue();
    List<String> marked = new ArrayList<>();
    for (int run = 0; run < text.numFormattingRuns(); run++) {
      XSSFFont font = text.getFontOfFormattingRun(run);
      boolean isMarked = struck ? font.getStrikeout() : font.getUnderline() != XSSFFont.U_NONE;
      if (isMarked) {
        int start = text.getIndexOfFormattingRun(run);
        marked.add(
            text.getString().substring(start, start + text.getLengthOfFormattingRun(run)).strip());
      }
    }
    return marked;
  }

  @Test
  void changedCellsOfTheNewEditionAreColouredAndNamed() throws IOException {
    try (XSSFWorkbook book = book(diff())) {
      Row first = rows(book.getSheet("New edition")).getFirst();
      assertThat(first.getCell(3).getStringCellValue()).isEqualTo("MOD");
      assertThat(first.getCell(4).getStringCellValue()).contains("Evidence");
      int coloured = 0;
      for (int column = 5; column < 9; column++) {
        XSSFCell cell = (XSSFCell) first.getCell(column);
        if (cell != null && cell.getCellStyle().getFillForegroundColorColor() != null) {
          coloured++;
        }
      }
      assertThat(coloured).isEqualTo(2);
    }
  }

  @Test
  void nothingBecomesAFormulaAndTheSameComparisonGivesTheSameBytes() throws IOException {
    EditionDiff diff = diff();
    assertThat(bytes(diff)).isEqualTo(bytes(diff));
    try (XSSFWorkbook book = book(diff)) {
      int found = 0;
      for (var sheet : book) {
        for (Row row : sheet) {
          for (var cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            found +=
                cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains(FORMULA)
                    ? 1
                    : 0;
          }
        }
      }
      assertThat(found).isPositive();
    }
  }

  @Test
  void anEmptyComparisonGivesAWorkbook() throws IOException {
    Edition edition = edition(2024, 3, "old");
    try (XSSFWorkbook book = book(EditionDiffer.diff(edition, edition))) {
      assertThat(book.getSheet("Summary").getRow(4).getCell(0).getStringCellValue())
          .isEqualTo("The editions say the same.");
    }
  }

  @Test
  void theNumbersOfTheTableLeadToTheirRows() throws IOException {
    EditionDiff diff = diff();
    try (XSSFWorkbook book = book(diff)) {
      XSSFSheet table = book.getSheet("By line and column");
      XSSFSheet changes = book.getSheet("Changes");
      int evidence = 0;
      for (var cell : table.getRow(2)) {
        evidence = cell.getStringCellValue().equals("Evidence") ? cell.getColumnIndex() : evidence;
      }
      AreaReference rows =
          new AreaReference(
              table.getHyperlink(3, evidence).getAddress(), SpreadsheetVersion.EXCEL2007);
      long all = diff.changes().stream().filter(c -> ColumnKey.EVIDENCE.equals(c.field())).count();
      int first = rows.getFirstCell().getRow();
      int last = rows.getLastCell().getRow();
      assertThat((long) last - first + 1).isEqualTo(all);
      for (int row = first; row <= last; row++) {
        assertThat(changes.getRow(row).getCell(4).getStringCellValue()).isEqualTo("Evidence");
      }
    }
  }

  @Test
  void aHistorySetsOutcomesAgainstEditions() throws IOException {
    var history =
        Historian.history(
            List.of(edition(2023, 4, "old"), edition(2024, 4, "old"), edition(2025, 6, "new")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HistoryWorkbook.write(history, out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = rows(book.getSheet("Outcomes by edition"));
      assertThat(rows).hasSize(history.lives().size());
      assertThat(rows.getFirst().getCell(6).getStringCellValue()).startsWith("●");
      assertThat(rows.getFirst().getCell(7).getStringCellValue()).isEqualTo("○");
      assertThat(rows.getFirst().getCell(8).getStringCellValue()).startsWith("◐").contains("Evid");
      assertThat(rows.getLast().getCell(6).getStringCellValue()).isEqualTo("–");
      assertThat(rows(book.getSheet("What was said when"))).isNotEmpty();
    }
  }

  private static List<Row> rows(XSSFSheet sheet) {
    List<Row> rows = new ArrayList<>();
    for (int row = 3; row <= sheet.getLastRowNum(); row++) {
      rows.add(sheet.getRow(row));
    }
    return rows;
  }

  private static EditionDiff diff() {
    return EditionDiffer.diff(edition(2024, 6, "old"), edition(2025, 7, "new"));
  }

  private static XSSFWorkbook book(EditionDiff diff) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(diff)));
  }

  private static byte[] bytes(EditionDiff diff) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DiffWorkbook.write(diff, edition(2025, 7, "new"), out);
    return out.toByteArray();
  }

  private static Edition edition(int year, int outcomes, String word) {
    List<Outcome> all = new ArrayList<>();
    for (int i = 0; i < outcomes; i++) {
      all.add(outcome(i, word));
    }
    ActionLine line =
        new ActionLine(
            "C2",
            "Infrastructure",
            "",
            List.of(
                new Column(ColumnKey.OUTCOME, "Outcomes"),
                new Column(ColumnKey.TIMING, "Timing"),
                new Column(ColumnKey.EVIDENCE, "Evidence"),
                new Column(ColumnKey.RESULTS, "Results")),
            List.of(),
            all);
    return new Edition(
        "1",
        year,
        "Roadmaps " + year,
        new Source("roadmap-" + year + ".pdf", Source.Format.PDF, "0".repeat(64), 9, 1),
        List.of(),
        List.of(line),
        List.of(),
        List.of());
  }

  private static Outcome outcome(int number, String word) {
    String[] topics = {"schools", "libraries", "cables", "satellites", "skills", "women", "trust"};
    String text = "Governments build " + topics[number].repeat(2) + " for number " + number;
    String item = FORMULA + " " + word + " " + topics[number];
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph(text)));
    cells.put(ColumnKey.TIMING, List.of(Block.paragraph("2020-2025")));
    cells.put(
        ColumnKey.EVIDENCE,
        List.of(Block.paragraph("The " + word + " situation of " + number + " is well known")));
    cells.put(
        ColumnKey.RESULTS, List.of(Block.paragraph("Expected Results:"), Block.listItem(0, item)));
    return new Outcome(
        Section.GENEVA_PLAN,
        String.valueOf((char) ('A' + number)),
        text,
        cells,
        new Timing.Range(2020, 2025),
        List.of(),
        List.of(),
        new Results(List.of(new ResultItem(item, List.of())), List.of(), List.of()),
        new Provenance(List.of(1), null, List.of(), List.of()));
  }
}
