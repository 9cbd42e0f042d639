package org.wsisroadmaps.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.model.Timing;

class EditionWorkbookTest {

  private static final List<String> FORMULAS =
      List.of("=1+1", "+A1", "-2", "@SUM(A1)", "=HYPERLINK(\"http://x\")");

  @Test
  void everyOutcomeItemAndReferenceIsThere() throws IOException {
    try (XSSFWorkbook book = book(edition(30, "Text"))) {
      assertThat(sheetNames(book))
          .contains(
              "Overview",
              "Outcomes",
              "SDG matrix",
              "SDG targets",
              "References",
              "Timeline",
              "Findings");
      List<String> outcomes = texts(book.getSheet("Outcomes"));
      List<String> all = new ArrayList<>();
      book.forEach(sheet -> all.addAll(texts(sheet)));
      for (int i = 0; i < 30; i++) {
        String statement = "Statement " + i + " Text";
        assertThat(outcomes).filteredOn(text -> text.contains(statement)).hasSize(1);
        String item = "Result of " + i + " Text";
        assertThat(texts(items(book))).filteredOn(item::equals).hasSize(1);
      }
      assertThat(all).anyMatch(text -> text.contains("Resolution 37"));
    }
  }

  @Test
  void nothingBecomesAFormula() throws IOException {
    for (String text : FORMULAS) {
      try (XSSFWorkbook book = book(edition(2, text))) {
        int found = 0;
        for (Sheet sheet : book) {
          for (Row row : sheet) {
            for (Cell cell : row) {
              if (cell.getCellType() == CellType.FORMULA) {
                assertThat(cell.getCellFormula())
                    .startsWith("HYPERLINK(\"#'Full texts'!A\"&MATCH(");
              }
              found +=
                  cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains(text)
                      ? 1
                      : 0;
            }
          }
        }
        assertThat(found).isPositive();
      }
    }
  }

  @Test
  void tablesAreNativeAndTheirNamesAreOwn() throws IOException {
    try (XSSFWorkbook book = book(edition(5, "Text"))) {
      Set<String> names = new HashSet<>();
      for (Sheet sheet : book) {
        for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
          assertThat(names.add(table.getName().toLowerCase(Locale.ROOT))).isTrue();
          Row header = sheet.getRow(table.getStartRowIndex());
          Set<String> columns = new HashSet<>();
          for (int c = table.getStartColIndex(); c <= table.getEndColIndex(); c++) {
            String text = header.getCell(c).getStringCellValue();
            assertThat(columns.add(text.toLowerCase(Locale.ROOT))).as(text).isTrue();
            assertThat(table.getColumns().get(c - table.getStartColIndex()).getName())
                .isEqualTo(text);
          }
        }
      }
      assertThat(names).isNotEmpty();
    }
  }

  @Test
  void aCellThatOutcomesShareIsToldInEachAndItsResultsStandOnce() throws IOException {
    try (XSSFWorkbook book = book(merged(edition(4, "Text"), ColumnKey.RESULTS, 1, 3))) {
      assertThat(column(book.getSheet("Outcomes"), "Shared cells"))
          .containsExactly("", "Results and targets: A1–A2", "Results and targets: A1–A2", "");
      assertThat(column(book.getSheet("Outcomes"), "Results and targets"))
          .allMatch(text -> text.contains("Result of"));
      assertThat(column(book.getSheet("Results and activities"), "Code"))
          .containsExactly("A0", "A1", "A3");
    }
  }

  @Test
  void whereNoCellIsSharedNoColumnTellsOfIt() throws IOException {
    try (XSSFWorkbook book = book(edition(4, "Text"))) {
      assertThat(column(book.getSheet("Outcomes"), "Shared cells")).isEmpty();
    }
  }

  /** What stands below a header, empty where no column has it. */
  private static List<String> column(Sheet sheet, String header) {
    List<String> below = new ArrayList<>();
    int at = -1;
    for (Row row : sheet) {
      if (at >= 0 && row.getCell(at) != null) {
        below.add(row.getCell(at).toString());
      }
      for (int c = 0; at < 0 && c < row.getLastCellNum(); c++) {
        at = row.getCell(c) != null && header.equals(row.getCell(c).toString()) ? c : at;
      }
    }
    return below;
  }

  /** The edition with a cell merged over some of its outcomes. */
  private static Edition merged(Edition edition, ColumnKey key, int from, int to) {
    ActionLine line = edition.actionLines().get(0);
    Outcome first = line.outcomes().get(from);
    List<Outcome> outcomes = new ArrayList<>(line.outcomes());
    for (int i = from + 1; i < to; i++) {
      Outcome one = outcomes.get(i);
      Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>(one.cells());
      cells.put(key, first.cell(key));
      outcomes.set(
          i,
          new Outcome(
              one.section(),
              one.code(),
              one.text(),
              cells,
              Map.of(key, CellOrigin.of(first)),
              one.timing(),
              one.references(),
              one.sdgs(),
              first.results(),
              one.provenance()));
    }
    return new Edition(
        edition.schemaVersion(),
        edition.year(),
        edition.title(),
        edition.source(),
        edition.preamble(),
        List.of(line.withOutcomes(outcomes)),
        edition.otherTables(),
        edition.findings());
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    try (XSSFWorkbook book = book(edition(5, "Text"))) {
      int links = 0;
      for (Sheet sheet : book) {
        for (Hyperlink link : sheet.getHyperlinkList()) {
          links++;
          switch (link.getType()) {
            case DOCUMENT -> {
              CellReference place = new CellReference(link.getAddress());
              assertThat(book.getSheet(place.getSheetName())).as(link.getAddress()).isNotNull();
            }
            case URL, FILE, EMAIL ->
                assertThat(link.getAddress())
                    .matches("a%20file\\.pdf(#page=\\d+)?|https://example.org/.*");
            default -> assertThat(link.getType()).isNull();
          }
        }
      }
      assertThat(links).isPositive();
    }
  }

  @Test
  void longCellsKeepExcelsLimits() throws IOException {
    String tooLong = "word ".repeat(20_000).strip();
    try (XSSFWorkbook book = book(edition(1, tooLong))) {
      StringBuilder all = new StringBuilder();
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409.5f);
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              assertThat(cell.getStringCellValue().length()).isLessThanOrEqualTo(32_767);
              all.append(cell.getStringCellValue()).append(' ');
            }
          }
        }
      }
      long words = Pattern.compile("\\bword\\b").matcher(all).results().count();
      assertThat(words).isGreaterThanOrEqualTo(20_000);
    }
  }

  @Test
  void hostileCharactersAreSurvived() throws IOException {
    String hostile = "a\u0000\u0001\u001F\uFFFE\uD800b _x0041_ \u202E<&>\"'";
    try (XSSFWorkbook book = book(edition(1, hostile))) {
      List<String> all = new ArrayList<>();
      book.forEach(sheet -> all.addAll(texts(sheet)));
      assertThat(all).anyMatch(text -> text.contains("_x0041_") && text.contains("<&>\"'"));
    }
  }

  @Test
  void anEditionWithoutAnythingGivesAWorkbook() throws IOException {
    Edition empty =
        new Edition(
            "1",
            null,
            "",
            new Source("x.docx", Source.Format.DOCX, "0".repeat(64), null, 1),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    try (XSSFWorkbook book = book(empty)) {
      assertThat(sheetNames(book)).contains("Overview", "Outcomes");
    }
  }

  @Test
  void theSameEditionGivesTheSameBytes() throws IOException {
    assertThat(bytes(edition(5, "Text"))).isEqualTo(bytes(edition(5, "Text")));
  }

  @Test
  void neitherTheTimeZoneNorTheLocaleMakesADifference() throws IOException {
    byte[] here = bytes(edition(5, "Text"));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(bytes(edition(5, "Text"))).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void aFieldThatNobodyFilledHasNoBar() throws IOException {
    try (XSSFWorkbook book = book(edition(2, "Text"))) {
      var bars =
          book.getSheet("Overview")
              .getSheetConditionalFormatting()
              .getConditionalFormattingAt(0)
              .getRule(0)
              .getDataBarFormatting();
      // Excel takes 10 where nothing is said
      assertThat(bars.getWidthMin()).isZero();
      assertThat(bars.getWidthMax()).isEqualTo(100);
    }
  }

  @Test
  void whyResultsAreNotDividedIsToldAcrossTheTable() throws IOException {
    try (XSSFWorkbook book = book(undivided(edition(2, "Text")))) {
      Sheet overview = book.getSheet("Overview");
      Row told = null;
      for (Row row : overview) {
        if (row.getCell(0) != null && row.getCell(0).toString().startsWith("Not divided")) {
          told = row;
        }
      }
      assertThat(told).isNotNull();
      int number = told.getRowNum();
      assertThat(overview.getMergedRegions())
          .anyMatch(merged -> merged.getFirstRow() == number && merged.getLastColumn() > 5);
    }
  }

  /** The same, with all results as paragraphs of their own. */
  private static Edition undivided(Edition edition) {
    ActionLine line = edition.actionLines().getFirst();
    List<Outcome> outcomes =
        line.outcomes().stream()
            .map(outcome ->
                new Outcome(
                    outcome.section(),
                    outcome.code(),
                    outcome.text(),
                    outcome.cells(),
                    outcome.shared(),
                    outcome.timing(),
                    outcome.references(),
                    outcome.sdgs(),
                    new Results(List.of(), List.of(), List.of(Block.paragraph("Text"))),
                    outcome.provenance()))
            .toList();
    return new Edition(
        edition.schemaVersion(),
        edition.year(),
        edition.title(),
        edition.source(),
        edition.preamble(),
        List.of(line.withOutcomes(outcomes)),
        edition.otherTables(),
        edition.findings());
  }

  @Test
  void sheetsWithoutRowsAreLeftOut() throws IOException {
    try (XSSFWorkbook book = book(edition(2, "Text"))) {
      assertThat(sheetNames(book)).doesNotContain("Full texts");
    }
    try (XSSFWorkbook book = book(edition(0, "Text"))) {
      assertThat(sheetNames(book))
          .containsExactly("Overview", "Outcomes", "SDG targets", "Findings");
    }
  }

  @Test
  void aLongTextIsFoundByItsNumberHoweverTheSheetsAreSorted() throws IOException {
    try (XSSFWorkbook book = book(edition(1, "word ".repeat(20_000).strip()))) {
      Row outcome = book.getSheet("Outcomes").getRow(3);
      String formula = outcome.getCell(3).getCellFormula();
      String number = formula.replaceFirst(".*MATCH\\(\"(T\\d+)\".*", "$1");
      assertThat(book.getSheet("Full texts").getRow(3).getCell(0).getStringCellValue())
          .isEqualTo(number);
      assertThat(texts(book.getSheet("Outcomes")))
          .anyMatch(text -> text.endsWith("… goes on in Full texts, " + number));
    }
  }

  @Test
  void severalEditionsGiveOneWorkbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionWorkbook.writeMerged(List.of(edition(3, "One"), edition(4, "Two")), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<String> outcomes = texts(book.getSheet("Outcomes"));
      assertThat(outcomes).filteredOn(text -> text.contains("Statement 2")).hasSize(2);
    }
  }

  @Test
  void everyChartOfAMergedWorkbookHasItsOwnRowsAndTheTablesHeaders() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionWorkbook.writeMerged(List.of(edition(3, "One"), edition(4, "Two")), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet overview = book.getSheet("Overview");
      List<String> ranges = new ArrayList<>();
      for (XSSFChart chart : overview.getDrawingPatriarch().getCharts()) {
        for (var series : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
          var title = series.getTx().getStrRef();
          CellReference header = new CellReference(title.getF());
          assertThat(overview.getRow(header.getRow()).getCell(header.getCol()).getStringCellValue())
              .isEqualTo(title.getStrCache().getPtArray(0).getV());
          ranges.add(series.getVal().getNumRef().getF());
        }
      }
      assertThat(ranges).hasSize(10).doesNotHaveDuplicates();
    }
  }

  private static Sheet items(XSSFWorkbook book) {
    return book.getSheetAt(
        sheetNames(book)
            .indexOf(
                sheetNames(book).stream()
                    .filter(name -> name.startsWith("Results"))
                    .findFirst()
                    .orElseThrow()));
  }

  private static List<String> sheetNames(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  private static XSSFWorkbook book(Edition edition) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(edition)));
  }

  private static byte[] bytes(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionWorkbook.write(edition, out);
    return out.toByteArray();
  }

  private static Edition edition(int count, String text) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      outcomes.add(outcome(i, text));
    }
    ActionLine line =
        new ActionLine(
            "C2",
            "Infrastructure",
            "",
            List.of(
                new Column(ColumnKey.OUTCOME, "WSIS Outcomes"),
                new Column(ColumnKey.EVIDENCE, "Evidence"),
                new Column(ColumnKey.RESULTS, "Results")),
            List.of(),
            outcomes);
    return new Edition(
        "1",
        2025,
        "Title",
        new Source("a file.pdf", Source.Format.PDF, "0".repeat(64), 9, 1),
        List.of(),
        List.of(line),
        List.of(),
        List.of(Finding.of(FindingCode.YEAR_UNKNOWN, null, text)));
  }

  private static Outcome outcome(int i, String text) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    String statement = "Statement " + i + " " + text;
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph("A" + i + ": " + statement)));
    cells.put(
        ColumnKey.EVIDENCE,
        List.of(
            Block.paragraph(text),
            new Block(
                Block.Kind.PARAGRAPH,
                0,
                "link bad",
                List.of(
                    new Span("link ", false, false, false, "https://example.org/" + i),
                    new Span("bad", false, false, false, "javascript:alert(1)")))));
    String item = "Result of " + i + " " + text;
    cells.put(
        ColumnKey.RESULTS, List.of(Block.paragraph("Expected Results:"), Block.listItem(0, item)));
    return new Outcome(
        Section.GENEVA_PLAN,
        "A" + i,
        statement,
        cells,
        i % 2 == 0 ? new Timing.Range(2020, 2025) : new Timing.Continuous(),
        List.of(
            new Reference.Resolution(Reference.Body.WTDC, "37", null, null, "WTDC Resolution 37"),
            new Reference.Initiative("AFR", 1, "Title")),
        List.of(new SdgLink(9, null), new SdgLink(5, "5.b")),
        new Results(
            List.of(new ResultItem(item, List.of(new SdgLink(9, null)))), List.of(), List.of()),
        new Provenance(List.of(1 + i % 9), null, List.of(), List.of()));
  }
}
