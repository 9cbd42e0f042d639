package org.wsisroadmaps.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.review.Decision;
import org.wsisroadmaps.model.review.Duplicate;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.model.review.Unplaced;
import org.wsisroadmaps.report.LibreOffice;
import org.wsisroadmaps.report.excel.CollectedWorkbook;
import org.wsisroadmaps.report.excel.EditionWorkbook;
import org.wsisroadmaps.report.excel.returned.ReturnedWorkbook;

class RoundTripTest {

  private static final String OUTCOMES = "Outcomes";
  private static final String COMMENTS = "Comments";

  @TempDir Path folder;

  private final Edition edition = edition(2025, "");
  private byte[] sent = {};

  @Test
  void whatIsToBeFilledInIsOpenAndTheRestIsLocked() throws Exception {
    collect(
        Map.of(
            "a.xlsx",
            book -> {
              XSSFSheet comments = book.getSheet(COMMENTS);
              assertThat(comments.getProtect()).isTrue();
              assertThat(comments.getRow(3).getCell(5).getCellStyle().getLocked()).isTrue();
              assertThat(comments.getRow(4).getCell(5).getCellStyle().getLocked()).isFalse();
              assertThat(comments.getColumnStyle(5).getLocked()).isFalse();
              XSSFSheet outcomes = book.getSheet(OUTCOMES);
              Row row = rows(outcomes).get(0);
              assertThat(outcomes.getProtect()).isTrue();
              assertThat(outcomes.isSortLocked()).isFalse();
              assertThat(outcomes.isAutoFilterLocked()).isFalse();
              assertThat(row.getCell(column(outcomes, "Outcome")).getCellStyle().getLocked())
                  .isTrue();
              assertThat(
                      row.getCell(column(outcomes, "Committee comment")).getCellStyle().getLocked())
                  .isFalse();
            }));
  }

  @Test
  void nothingComesBackFromAWorkbookThatNobodyTouched() throws Exception {
    Review review = collect(Map.of("a.xlsx", book -> {}));
    assertThat(review.comments()).isEmpty();
    assertThat(review.unplaced()).isEmpty();
  }

  @Test
  void fiveHundredCommentsOfThirtyMembersComeBackAtTheirOutcomesAndNoneTwice() throws Exception {
    Map<String, String> expected = new TreeMap<>();
    Review review = collect(answers(30, expected));
    assertThat(expected).hasSize(500);
    assertAllCameBackOnce(review, expected);
  }

  /** The same, opened by LibreOffice and saved. */
  @Test
  void whatLibreOfficeSavedComesBackAtItsOutcomesAndNoneTwice() throws Exception {
    Map<String, String> expected = new TreeMap<>();
    Map<String, Consumer<XSSFWorkbook>> returned = answers(4, expected);
    returned.put("untouched.xlsx", book -> {});
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Consumer<XSSFWorkbook>> one : returned.entrySet()) {
      files.add(write(one.getKey(), one.getValue()));
    }
    Path saved = LibreOffice.save(files, "xlsx", folder);
    Collector collector = new Collector(edition);
    for (Path file : files) {
      String name = file.getFileName().toString();
      collector.add(name, ReturnedWorkbook.read(saved.resolve(name)));
    }
    Review review = collector.review(List.of());
    assertAllCameBackOnce(review, expected);
    assertThat(review.members()).hasSize(4);
    assertThat(review.returned()).allMatch(file -> file.isOfThisEdition());
  }

  private static Map<String, Consumer<XSSFWorkbook>> answers(
      int members, Map<String, String> expected) {
    Random random = new Random(7);
    Map<String, Consumer<XSSFWorkbook>> returned = new LinkedHashMap<>();
    for (int member = 0; member < members; member++) {
      int number = member;
      returned.put(
          "m" + member + ".xlsx",
          book -> {
            name(book, "Member " + number);
            int beside = number < 20 ? 9 : 8;
            writeBeside(book, number, beside, expected, random);
            for (int i = 0; i < 8; i++) {
              String text = "Listed by " + number + ", comment " + i + " \uD83D\uDE00";
              comment(book, i, "C2", i % 2 == 0 ? "" : "Geneva Plan", code(i), text, "");
              expected.put(text, "C2 " + code(i));
            }
            change(book, random);
          });
    }
    return returned;
  }

  private static void assertAllCameBackOnce(Review review, Map<String, String> expected) {
    Map<String, String> found = new TreeMap<>();
    for (ReviewComment comment : review.comments()) {
      assertThat(found.put(comment.comment(), comment.at().line() + " " + comment.at().code()))
          .isNull();
    }
    assertThat(found).isEqualTo(expected);
    assertThat(review.unplaced()).isEmpty();
  }

  private static void writeBeside(
      XSSFWorkbook book, int number, int count, Map<String, String> expected, Random random) {
    XSSFSheet sheet = book.getSheet(OUTCOMES);
    List<Row> rows = rows(sheet);
    Collections.shuffle(rows, random);
    for (int i = 0; i < count; i++) {
      Row row = rows.get(i);
      String text = "Beside by " + number + ", comment " + i;
      if (i == 0 && number % 5 == 0) {
        text = text + " " + "x".repeat(32_767 - text.length() - 1);
      }
      cell(row, column(sheet, "Committee comment")).setCellValue(text);
      expected.put(
          text, row.getCell(0).getStringCellValue() + " " + row.getCell(2).getStringCellValue());
    }
  }

  /** What people and programs do to a workbook. */
  private static void change(XSSFWorkbook book, Random random) {
    XSSFSheet sheet = book.getSheet(OUTCOMES);
    if (random.nextBoolean()) {
      sort(sheet, random);
    }
    for (Row row : rows(sheet)) {
      row.setZeroHeight(random.nextInt(3) == 0);
    }
    if (random.nextBoolean()) {
      book.setSheetName(book.getSheetIndex(sheet), "Our matrix");
      book.setSheetName(book.getSheetIndex(COMMENTS), "Comments of ours");
      book.setSheetOrder("Our matrix", 0);
    }
    if (random.nextBoolean()) {
      book.removeSheetAt(book.getSheetIndex("Timeline"));
    }
  }

  /** Sorts the rows as a program does: cells move together, rows stay. */
  private static void sort(XSSFSheet sheet, Random random) {
    List<Row> rows = rows(sheet);
    List<List<String>> texts = new ArrayList<>();
    for (Row row : rows) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.getLastCellNum(); column++) {
        Cell cell = row.getCell(column);
        cells.add(
            cell == null
                ? ""
                : cell.getCellType() == CellType.FORMULA
                    ? "=" + cell.getCellFormula()
                    : cell.toString());
      }
      texts.add(cells);
    }
    Collections.shuffle(texts, random);
    for (int i = 0; i < rows.size(); i++) {
      for (int column = 0; column < texts.get(i).size(); column++) {
        String text = texts.get(i).get(column);
        Cell cell = cell(rows.get(i), column);
        cell.setBlank();
        if (text.startsWith("=")) {
          cell.setCellFormula(text.substring(1));
        } else {
          cell.setCellValue(text);
        }
      }
    }
  }

  @Test
  void textThatWasChangedInItsCellIsAProposalWordByWord() throws Exception {
    Review review =
        collect(
            Map.of(
                "a.xlsx",
                book -> {
                  XSSFSheet sheet = book.getSheet(OUTCOMES);
                  rows(sheet).get(1).getCell(column(sheet, "Timing")).setCellValue("2020-2030");
                }));
    assertThat(review.comments()).hasSize(1);
    ReviewComment comment = review.comments().get(0);
    assertThat(comment.isInPlace()).isTrue();
    assertThat(comment.at().field()).isEqualTo(ColumnKey.TIMING);
    assertThat(comment.newText()).isEqualTo("2020-2030");
    assertThat(comment.baseText()).isEqualTo("2020-2025");
    assertThat(comment.edits()).isNotEmpty();
  }

  @Test
  void aChangeInTheShownBeginningOfALongTextKeepsTheRestOfIt() throws Exception {
    Review review =
        collect(
            Map.of(
                "a.xlsx",
                book -> {
                  XSSFSheet sheet = book.getSheet(OUTCOMES);
                  Cell cell = rows(sheet).get(0).getCell(column(sheet, "Evidence"));
                  assertThat(cell.getStringCellValue()).contains("goes on");
                  cell.setCellValue(cell.getStringCellValue().replace("Sentence 1 ", "Clause 1 "));
                }));
    assertThat(review.comments()).hasSize(1);
    String newText = review.comments().get(0).newText();
    assertThat(newText).contains("Clause 1 ").contains("Sentence 399 ").doesNotContain("goes on");
    assertThat(newText.length()).isEqualTo(evidence(0).length() - 2);
  }

  @Test
  void textOutsideOfTheFieldsIsQuotedWithItsCell() throws Exception {
    Review review =
        collect(
            Map.of(
                "a.xlsx",
                book -> {
                  book.createSheet("More").createRow(4).createCell(2).setCellValue("See annex");
                  cell(book.getSheet("Overview").getRow(0), 30).setCellValue("On all");
                  comment(book, 0, "C9", "", "Q", "On an outcome that is not there", "");
                }));
    assertThat(review.comments()).isEmpty();
    assertThat(review.unplaced())
        .extracting(Unplaced::text)
        .anyMatch(text -> text.equals("See annex"))
        .anyMatch(text -> text.equals("On all"))
        .anyMatch(text -> text.contains("On an outcome that is not there"));
    assertThat(review.unplaced())
        .filteredOn(text -> text.text().equals("See annex"))
        .allMatch(
            text -> text.origin().sheet().equals("More") && text.origin().cell().equals("C5"));
  }

  @Test
  void formulasNotesInsertedColumnsAndMergedCellsComeBack() throws Exception {
    Review review =
        collect(
            Map.of(
                "a.xlsx",
                book -> {
                  XSSFSheet sheet = book.getSheet(OUTCOMES);
                  int column = column(sheet, "Committee comment");
                  cell(rows(sheet).get(0), column).setCellFormula("SUM(1,2)");
                  Row merged = rows(sheet).get(2);
                  cell(merged, column).setCellValue("On three");
                  sheet.addMergedRegion(
                      new CellRangeAddress(
                          merged.getRowNum(), merged.getRowNum() + 2, column, column));
                  cell(sheet.getRow(2), 40).setCellValue("Our own");
                  cell(rows(sheet).get(6), 40).setCellValue("In our own column");
                  Row noted = rows(sheet).get(7);
                  var anchor = book.getCreationHelper().createClientAnchor();
                  anchor.setRow1(noted.getRowNum());
                  anchor.setCol1(column);
                  var note = sheet.createDrawingPatriarch().createCellComment(anchor);
                  note.setString(book.getCreationHelper().createRichTextString("A note"));
                  noted.getCell(column).setCellComment(note);
                }));
    assertThat(review.comments())
        .extracting(ReviewComment::comment)
        .containsExactlyInAnyOrder("=SUM(1,2)", "On three", "In our own column", "A note");
    assertThat(review.unplaced()).extracting(Unplaced::text).containsOnly("Our own");
  }

  @Test
  void theSameWordsOfAMemberAreOneCommentAndThoseOfTwoAreADuplicate() throws Exception {
    String text = "Please say which body is responsible for the measure in each region";
    Review review =
        collect(
            Map.of(
                "a.xlsx",
                book -> {
                  name(book, "A");
                  comment(book, 0, "C2", "", "B", text, "");
                  comment(book, 1, "C2", "", "B", text, "");
                },
                "b.xlsx",
                book -> {
                  name(book, "B");
                  comment(book, 0, "C2", "", "B", text + " now", "");
                }));
    assertThat(review.comments()).hasSize(2);
    assertThat(review.duplicates()).hasSize(1);
    assertThat(review.duplicates().get(0).likeness()).isEqualTo(Duplicate.Likeness.NEAR);
  }

  @Test
  void decisionsComeBackAndWhatIsAcceptedBecomesTheNextDraft() throws Exception {
    Review review =
        collect(
            Map.of(
                "a.xlsx",
                book -> {
                  name(book, "A");
                  XSSFSheet sheet = book.getSheet(OUTCOMES);
                  rows(sheet).get(1).getCell(column(sheet, "Timing")).setCellValue("2020-2030");
                  comment(book, 0, "C2", "", "C", "Comment", "Delete the second sentence");
                }));
    Path collected = folder.resolve("comments.xlsx");
    try (OutputStream out = Files.newOutputStream(collected)) {
      CollectedWorkbook.write(edition, review, out);
    }
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(collected))) {
      XSSFSheet sheet = book.getSheet(COMMENTS);
      for (Row row : rows(sheet)) {
        cell(row, column(sheet, "Decision")).setCellValue("Accepted");
        cell(row, column(sheet, "Response")).setCellValue("Thank you");
      }
      try (OutputStream out = Files.newOutputStream(collected)) {
        book.write(out);
      }
    }
    Collector collector = new Collector(edition);
    collector.add("comments.xlsx", ReturnedWorkbook.read(collected));
    collector.add("a.xlsx", ReturnedWorkbook.read(folder.resolve("a.xlsx")));
    Review decided = collector.review(List.of("a", "C"));
    assertThat(decided.unplaced()).isEmpty();
    assertThat(decided.missing()).containsExactly("C");
    assertThat(decided.comments()).hasSize(2).allMatch(c -> c.decision() == Decision.ACCEPTED);
    assertThat(decided.comments()).allMatch(comment -> comment.response().equals("Thank you"));
    Applier.Draft draft = Applier.apply(edition, decided);
    assertThat(draft.applied()).hasSize(1);
    assertThat(draft.left()).hasSize(1);
    List<Block> timing =
        draft.edition().actionLines().get(0).outcomes().get(1).cell(ColumnKey.TIMING);
    assertThat(timing).extracting(Block::text).containsExactly("2020-2030");
  }

  @Test
  void aWorkbookOfAnOlderEditionIsReadAndSaysSo() throws Exception {
    Edition older = edition(2024, " once");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EditionWorkbook.write(older, bytes);
    sent = bytes.toByteArray();
    Review review =
        collect(
            Map.of(
                "old.xlsx",
                book -> {
                  XSSFSheet sheet = book.getSheet(OUTCOMES);
                  cell(rows(sheet).get(3), column(sheet, "Committee comment")).setCellValue("Late");
                }));
    assertThat(review.comments()).hasSize(1);
    assertThat(review.unplaced()).isEmpty();
    assertThat(review.returned().get(0).isOfThisEdition()).isFalse();
    assertThat(review.returned().get(0).notes()).anyMatch(note -> note.contains("2024"));
  }

  @Test
  void textOutsideOfTheFieldsIsListedAlsoWhereTheHiddenSheetIsGone() throws Exception {
    Review review = collect(Map.of("a.xlsx", book -> strayWithoutMarks(book)));
    assertThat(review.unplaced()).extracting(Unplaced::text).containsExactly("Do not forget Fiji");
    assertThat(review.unplaced().getFirst().reason()).doesNotContain("may have said it");
  }

  @Test
  void whatAWorkbookOfAnotherEditionMayHaveSaidItselfIsListedAsSuch() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EditionWorkbook.write(edition(2024, " once"), bytes);
    sent = bytes.toByteArray();
    Review review = collect(Map.of("old.xlsx", book -> strayWithoutMarks(book)));
    assertThat(review.unplaced())
        .anyMatch(left ->
            left.text().equals("Do not forget Fiji")
                && left.reason().endsWith("the workbook itself may have said it"));
    assertThat(review.returned().getFirst().notes())
        .anyMatch(note -> note.contains("its hidden sheet is gone"));
  }

  private static void strayWithoutMarks(XSSFWorkbook book) {
    book.removeSheetAt(book.getSheetIndex("Marks"));
    XSSFSheet overview = book.getSheetAt(0);
    cell(overview.createRow(overview.getLastRowNum() + 3), 2).setCellValue("Do not forget Fiji");
  }

  @Test
  void whatChangedInAWorkbookOfAnOlderEditionIsComparedWithThatEdition() throws Exception {
    Edition older = edition(2024, " once");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EditionWorkbook.write(older, bytes);
    sent = bytes.toByteArray();
    Path file =
        write(
            "old.xlsx",
            book -> {
              XSSFSheet sheet = book.getSheet(OUTCOMES);
              Cell cell = rows(sheet).get(0).getCell(column(sheet, "Evidence"));
              cell.setCellValue(cell.getStringCellValue().replace("Sentence 1 ", "Clause 1 "));
            });
    Collector collector = new Collector(edition, List.of(older));
    collector.add("old.xlsx", ReturnedWorkbook.read(file));
    Review review = collector.review(List.of());
    assertThat(review.comments()).hasSize(1);
    ReviewComment comment = review.comments().get(0);
    String said =
        older.actionLines().get(0).outcomes().get(0).cell(ColumnKey.EVIDENCE).get(0).text();
    assertThat(comment.baseText()).isEqualTo(said);
    assertThat(comment.newText()).isEqualTo(said.replace("Sentence 1 ", "Clause 1 "));
  }

  @Test
  void whatIsNoWorkbookIsRefusedInAWord() throws Exception {
    Path text = Files.writeString(folder.resolve("a.xlsx"), "a,b,c");
    assertThatThrownBy(() -> ReturnedWorkbook.read(text))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("save it as .xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(text)) {
      book.createSheet("Budget").createRow(0).createCell(0).setCellValue("1");
      book.write(out);
    }
    assertThatThrownBy(() -> ReturnedWorkbook.read(text))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("none of the committee's workbooks");
  }

  private Review collect(Map<String, Consumer<XSSFWorkbook>> returned)
      throws IOException, RoadmapException {
    Collector collector = new Collector(edition);
    for (Map.Entry<String, Consumer<XSSFWorkbook>> one : returned.entrySet()) {
      collector.add(one.getKey(), ReturnedWorkbook.read(write(one.getKey(), one.getValue())));
    }
    return collector.review(List.of());
  }

  /** A workbook that came back. */
  private Path write(String name, Consumer<XSSFWorkbook> change) throws IOException {
    if (sent.length == 0) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      EditionWorkbook.write(edition, bytes);
      sent = bytes.toByteArray();
    }
    Path file = folder.resolve(name);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sent));
        OutputStream out = Files.newOutputStream(file)) {
      change.accept(book);
      book.write(out);
    }
    return file;
  }

  private static void name(XSSFWorkbook book, String member) {
    cell(book.getSheet(COMMENTS).getRow(2), 1).setCellValue(member);
  }

  private static void comment(
      XSSFWorkbook book,
      int index,
      String line,
      String section,
      String code,
      String text,
      String proposal) {
    Row row = book.getSheet(COMMENTS).getRow(4 + index);
    cell(row, 0).setCellValue(line);
    cell(row, 1).setCellValue(section);
    cell(row, 2).setCellValue(code);
    cell(row, 5).setCellValue(text);
    cell(row, 6).setCellValue(proposal);
  }

  private static Cell cell(Row row, int column) {
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static int column(XSSFSheet sheet, String header) {
    for (Cell cell : sheet.getRow(2)) {
      if (cell.toString().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException("no column " + header);
  }

  private static List<Row> rows(XSSFSheet sheet) {
    List<Row> rows = new ArrayList<>();
    for (int row = 3; row <= sheet.getLastRowNum(); row++) {
      rows.add(sheet.getRow(row));
    }
    return rows;
  }

  private static String code(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private static String evidence(int index) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < (index == 0 ? 400 : 2); i++) {
      text.append(i == 0 ? "" : " ").append("Sentence ").append(i).append(" of ").append(index);
      text.append('.');
    }
    return text.toString();
  }

  private static Edition edition(int year, String suffix) {
    List<ActionLine> lines = new ArrayList<>();
    for (String line : List.of("C2", "C5")) {
      List<Outcome> outcomes = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
        String statement = "Statement " + line + " number " + i + suffix;
        cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph(code(i) + ": " + statement)));
        cells.put(ColumnKey.TIMING, List.of(Block.paragraph("2020-2025")));
        cells.put(ColumnKey.EVIDENCE, List.of(Block.paragraph(evidence(i))));
        outcomes.add(
            new Outcome(
                Section.GENEVA_PLAN,
                code(i),
                statement,
                cells,
                i == 4
                    ? Map.of(ColumnKey.TIMING, new CellOrigin(Section.GENEVA_PLAN, code(3)))
                    : Map.of(),
                null,
                List.of(),
                List.of(),
                new Results(List.of(), List.of(), List.of()),
                new Provenance(List.of(2), null, List.of(), List.of())));
      }
      lines.add(
          new ActionLine(
              line,
              "Line " + line,
              "",
              List.of(
                  new Column(ColumnKey.OUTCOME, "Outcomes"),
                  new Column(ColumnKey.TIMING, "Proposed Timing"),
                  new Column(ColumnKey.EVIDENCE, "Evidence")),
              List.of(),
              outcomes));
    }
    return new Edition(
        Edition.SCHEMA_VERSION,
        year,
        "Roadmaps " + year,
        new Source("roadmap.pdf", Source.Format.PDF, "0".repeat(64), 3, 1),
        List.of(),
        lines,
        List.of(),
        List.of());
  }
}
