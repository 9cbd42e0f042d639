package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.model.json.ReviewJson;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.report.excel.EditionWorkbook;

/** The commands {@code collect} and {@code apply}. */
class RoundTripCommandsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path edition;
  private Path returned;

  @BeforeEach
  void write() throws IOException {
    edition =
        SmallEdition.write(
            folder.resolve("roadmap.json"), 2025, "2020-2025", "WTDC Resolution 45 (Rev. Baku)");
    returned = Files.createDirectory(folder.resolve("returned"));
  }

  @Test
  void whatMembersWroteIsOneWorkbookAndOneForPrograms() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    answer("b.xlsx", "Borduria", "2020-2028");
    assertThat(collect()).isZero();
    assertThat(out.toString())
        .contains("2 comments of 2 members, 1 in conflict", "written to", "comments-2025.*");
    assertThat(err.toString()).isEmpty();
    for (String format : List.of("json", "xlsx", "pdf", "html")) {
      assertThat(folder.resolve("out/comments-2025." + format)).isNotEmptyFile();
    }
    assertThat(review().members()).containsExactly("Borduria", "Ruritania");
  }

  @Test
  void formatsMayBeChosen() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    assertThat(collect("--formats", "json")).isZero();
    assertThat(folder.resolve("out/comments-2025.json")).exists();
    assertThat(folder.resolve("out/comments-2025.xlsx")).doesNotExist();
  }

  @Test
  void membersThatHaveNotAnsweredAreTold() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    Path members = Files.writeString(folder.resolve("members.txt"), "ruritania\nSyldavia\n");
    assertThat(collect("--members", members.toString())).isZero();
    assertThat(out.toString()).contains("not returned: Syldavia");
  }

  @Test
  void namesOfMembersInAnotherEncodingAreRefused() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    Path members =
        Files.write(folder.resolve("members.txt"), "Côte".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(collect("--members", members.toString())).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("members.txt is not encoded as UTF-8");
  }

  @Test
  void whatWasChangedWithoutTrackingInADocumentOfAnOlderEditionIsTold() throws Exception {
    Path older =
        SmallEdition.write(
            folder.resolve("roadmap-2024.json"), 2024, "2020-2024", "WTDC Resolution 45");
    assertThat(
            run(
                List.of(
                    "convert",
                    older.toString(),
                    "--output",
                    folder.resolve("sent").toString(),
                    "--formats",
                    "docx")))
        .isZero();
    retype(
        folder.resolve("sent/roadmap-2024.docx"),
        returned.resolve("a.docx"),
        "2020-2024",
        "2020-2031");
    assertThat(collect("--formats", "json")).isZero();
    assertThat(review().comments()).isEmpty();
    assertThat(collect("--formats", "json", "--edition", older.toString())).isZero();
    assertThat(review().comments()).hasSize(1);
    assertThat(review().comments().getFirst().newText()).isEqualTo("2020-2031");
    assertThat(review().comments().getFirst().baseText()).isEqualTo("2020-2024");
    assertThat(collect("--formats", "json", "--edition", folder.resolve("no.json").toString()))
        .isEqualTo(1);
  }

  private static void retype(Path from, Path to, String old, String now) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(part.getName()));
        String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        out.write(xml.replace(">" + old + "<", ">" + now + "<").getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
  }

  @Test
  void aWorkbookThatCannotBeReadIsToldAndCostsNoOtherItsComments() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    Files.writeString(returned.resolve("b.xlsx"), "a,b,c");
    Files.writeString(returned.resolve("c.ods"), "a,b,c");
    assertThat(collect()).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("b.xlsx", "c.ods");
    Review review = review();
    assertThat(review.comments()).hasSize(1);
    assertThat(review.returned()).hasSize(3);
  }

  @Test
  void aFolderWithoutWorkbooksIsRefusedAndNothingIsWritten() throws Exception {
    assertThat(collect()).isEqualTo(1);
    assertThat(err.toString()).contains("holds no workbook and no Word document that came back");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void decisionsThatWereWrittenIntoTheWorkbookAreNeverOverwritten() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    collect();
    Path collected = folder.resolve("out/comments-2025.xlsx");
    decide(collected, "Accepted");
    byte[] decided = Files.readAllBytes(collected);
    assertThat(collect()).isZero();
    assertThat(Files.readAllBytes(collected)).isEqualTo(decided);
    assertThat(folder.resolve("out/comments-2025 (2).xlsx")).exists();
    assertThat(err.toString()).contains("was changed since it was written: it is kept");
  }

  @Test
  void whatIsAcceptedBecomesADraftWhoseFieldsAreTypedAnew() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    collect();
    Path collected = folder.resolve("out/comments-2025.xlsx");
    decide(collected, "Accepted");
    assertThat(apply(collected)).isZero();
    assertThat(out.toString()).contains("1 applied, 0 not applied");
    try (InputStream in = Files.newInputStream(folder.resolve("out/draft-roadmap.json"))) {
      Edition draft = EditionJson.read(in);
      assertThat(draft.actionLines().get(0).outcomes().get(0).timing())
          .isEqualTo(new Timing.Range(2020, 2030));
    }
  }

  @Test
  void inWordWhatIsAcceptedIsATrackedChangeOfItsMember() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    collect();
    Path collected = folder.resolve("out/comments-2025.xlsx");
    decide(collected, "Accepted");
    int status = apply(collected);
    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    try (ZipFile zip = new ZipFile(folder.resolve("out/draft-roadmap.docx").toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(xml)
          .contains("<w:ins w:id=", "w:author=\"Ruritania\"")
          .doesNotContain("w:author=\"wsis-roadmaps\"");
    }
  }

  @Test
  void whatIsAcceptedForOneFieldTwiceIsToldAndNotApplied() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    answer("b.xlsx", "Borduria", "2020-2028");
    collect();
    Path collected = folder.resolve("out/comments-2025.xlsx");
    decide(collected, "Accepted");
    assertThat(apply(collected)).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString())
        .contains("comment of Ruritania on C2", "another text was accepted for the same field");
  }

  @Test
  void theJsonOfCollectedCommentsIsAppliedToo() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    collect();
    Path json = folder.resolve("out/comments-2025.json");
    Files.writeString(
        json,
        Files.readString(json).replace("\"edits\"", "\"decision\" : \"ACCEPTED\", \"edits\""));
    assertThat(apply(json)).isZero();
    assertThat(out.toString()).contains("1 applied");
  }

  @Test
  void aMembersWorkbookHoldsNoDecisions() throws Exception {
    answer("a.xlsx", "Ruritania", "2020-2030");
    assertThat(apply(returned.resolve("a.xlsx"))).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("a.xlsx holds no decisions: run roadmaps collect first");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Review review() throws Exception {
    try (InputStream in = Files.newInputStream(folder.resolve("out/comments-2025.json"))) {
      return ReviewJson.read(in);
    }
  }

  /** A member's workbook, in which the timing of the outcome was changed. */
  private void answer(String name, String member, String timing) throws Exception {
    Path file = returned.resolve(name);
    try (InputStream in = Files.newInputStream(edition);
        OutputStream to = Files.newOutputStream(file)) {
      EditionWorkbook.write(EditionJson.read(in), to);
    }
    change(
        file,
        book -> {
          cell(book.getSheet("Comments").getRow(2), 1).setCellValue(member);
          XSSFSheet sheet = book.getSheet("Outcomes");
          cell(sheet.getRow(3), column(sheet, "Timing")).setCellValue(timing);
        });
  }

  private static void decide(Path collected, String decision) throws IOException {
    change(
        collected,
        book -> {
          XSSFSheet sheet = book.getSheet("Comments");
          for (int row = 3; row <= sheet.getLastRowNum(); row++) {
            cell(sheet.getRow(row), column(sheet, "Decision")).setCellValue(decision);
          }
        });
  }

  private static void change(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      change.accept(book);
      try (OutputStream to = Files.newOutputStream(file)) {
        book.write(to);
      }
    }
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

  private int collect(String... options) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "collect",
                returned.toString(),
                "--edition",
                edition.toString(),
                "--output",
                folder.resolve("out").toString()));
    args.addAll(List.of(options));
    return run(args);
  }

  private int apply(Path decisions) {
    return run(
        List.of(
            "apply",
            decisions.toString(),
            "--edition",
            edition.toString(),
            "--output",
            folder.resolve("out").toString()));
  }

  private int run(List<String> args) {
    return Main.run(
        args.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
