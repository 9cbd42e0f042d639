package org.wsisroadmaps.report.docx.returned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.model.review.Unplaced;
import org.wsisroadmaps.report.LibreOffice;
import org.wsisroadmaps.report.docx.EditionDocument;
import org.wsisroadmaps.report.pdf.SampleEdition;
import org.wsisroadmaps.report.review.Collector;

/** Documents that went out, were changed as Word changes them, and came back. */
class ReturnedDocumentTest {

  private static final String COMMENTS =
      "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:comment w:id=\"7\" w:author=\"Ruritania\" w:date=\"2025-03-04T10:00:00Z\">"
          + "<w:p><w:r><w:t>Please</w:t></w:r></w:p><w:p><w:r><w:t>explain 😀</w:t></w:r></w:p>"
          + "</w:comment></w:comments>";

  @TempDir private Path folder;

  private final Edition edition = SampleEdition.of(6, 1, "same");
  private final Outcome first = edition.actionLines().getFirst().outcomes().getFirst();
  private final String words = first.cell(ColumnKey.OUTCOME).getFirst().text();

  @Test
  void nothingComesBackFromADocumentThatNobodyTouched() throws Exception {
    Review review = collect(xml -> xml);
    assertThat(review.comments()).isEmpty();
    assertThat(review.unplaced()).isEmpty();
    assertThat(review.returned().getFirst().isOfThisEdition()).isTrue();
  }

  @Test
  void trackedChangesAreProposalsOfTheirAuthorsEachAlone() throws Exception {
    Review review =
        collect(xml ->
            xml.replaceFirst(
                run(words),
                ins("Ruritania", "First ")
                    + "$0"
                    + ins("Borduria", " at last")
                    + del("Borduria", "")));
    assertThat(review.comments())
        .extracting(ReviewComment::member)
        .containsExactly("Borduria", "Ruritania");
    ReviewComment ruritania = review.comments().get(1);
    assertThat(ruritania.newText()).isEqualTo("First " + words);
    assertThat(ruritania.baseText()).isEqualTo(words);
    assertThat(ruritania.at().field()).isEqualTo(ColumnKey.OUTCOME);
    assertThat(ruritania.at().code()).isEqualTo(first.code());
    assertThat(review.comments().getFirst().newText()).isEqualTo(words + " at last");
    assertThat(review.conflicts()).hasSize(1);
  }

  @Test
  void aTextThatIsDeletedIsAProposalToEmptyTheField() throws Exception {
    Review review = collect(xml -> xml.replaceFirst(run(words), del("Ruritania", words)));
    assertThat(review.comments()).hasSize(1);
    assertThat(review.comments().getFirst().newText()).isEmpty();
  }

  @Test
  void aTextThatWasChangedWithoutTrackingIsAProposalOfTheDocumentsMember() throws Exception {
    Review review = collect(xml -> xml.replaceFirst(run(words), plainRun("Other words")));
    assertThat(review.comments()).hasSize(1);
    ReviewComment comment = review.comments().getFirst();
    assertThat(comment.member()).isEqualTo("answer");
    assertThat(comment.newText()).isEqualTo("Other words");
    assertThat(comment.notes()).anyMatch(note -> note.contains("without tracking"));
  }

  @Test
  void aTextOfAnOlderEditionThatWasChangedWithoutTrackingIsComparedWithThatEdition()
      throws Exception {
    Edition older = SampleEdition.of(7, 2, "older");
    Path file = write(older, xml -> xml.replaceFirst(run(saidBy(older, 0)), plainRun("Other")), "");
    Review review = review(file, List.of(SampleEdition.of(3, 3, "oldest"), older));
    assertThat(review.comments()).hasSize(1);
    ReviewComment comment = review.comments().getFirst();
    assertThat(comment.newText()).isEqualTo("Other");
    assertThat(comment.baseText()).isEqualTo(saidBy(older, 0));
    assertThat(comment.at().code()).isEqualTo(first.code());
    assertThat(review.returned().getFirst().notes())
        .anyMatch(note -> note.startsWith("it was made of another edition"))
        .noneMatch(note -> note.contains("without tracking"));
  }

  @Test
  void anOutcomeThatOnlyTheOlderEditionHadKeepsWhatWasWrittenInIt() throws Exception {
    Edition older = SampleEdition.of(7, 2, "older");
    Path file = write(older, xml -> xml.replaceFirst(run(saidBy(older, 6)), plainRun("Other")), "");
    Review review = review(file, List.of(older));
    assertThat(review.comments()).isEmpty();
    assertThat(review.unplaced()).extracting(Unplaced::text).containsExactly("Other");
  }

  @Test
  void thatChangesOfAnUnknownEditionWithoutTrackingAreNotSeenIsTold() throws Exception {
    Edition older = SampleEdition.of(6, 2, "older");
    Path file = write(older, xml -> xml.replaceFirst(run(saidBy(older, 0)), plainRun("Other")), "");
    Review review = review(file, List.of());
    assertThat(review.comments()).isEmpty();
    assertThat(review.returned().getFirst().notes())
        .anyMatch(note -> note.startsWith("what was changed in it without tracking is not told"));
  }

  private static String saidBy(Edition edition, int outcome) {
    return edition
        .actionLines()
        .getFirst()
        .outcomes()
        .get(outcome)
        .cell(ColumnKey.OUTCOME)
        .getFirst()
        .text();
  }

  @Test
  void aCellWhoseMarkIsGoneIsKnownByItsRowAndColumn() throws Exception {
    String second = saidBy(edition, 1);
    Review review =
        collect(xml ->
            xml.replaceFirst(
                "<w:bookmarkStart[^>]*/><w:bookmarkEnd[^>]*/>" + run(second),
                plainRun("Other words")));
    assertThat(review.comments()).hasSize(1);
    assertThat(review.comments().getFirst().at().code())
        .isEqualTo(edition.actionLines().getFirst().outcomes().get(1).code());
  }

  @Test
  void aCommentIsAtTheOutcomeAndFieldOfItsCell() throws Exception {
    Review review =
        collect(
            xml ->
                xml.replaceFirst(
                    run(words),
                    "<w:commentRangeStart w:id=\"7\"/>$0<w:commentRangeEnd w:id=\"7\"/><w:r>"
                        + "<w:commentReference w:id=\"7\"/></w:r>"),
            COMMENTS);
    assertThat(review.comments()).hasSize(1);
    ReviewComment comment = review.comments().getFirst();
    assertThat(comment.member()).isEqualTo("Ruritania");
    assertThat(comment.comment()).isEqualTo("Please\nexplain 😀");
    assertThat(comment.at().field()).isEqualTo(ColumnKey.OUTCOME);
    assertThat(comment.notes())
        .anyMatch(note -> note.startsWith("on “" + words.substring(0, 10)))
        .contains("of 2025-03-04");
  }

  @Test
  void aCommentOnNoCellIsOnTheWholeEdition() throws Exception {
    Review review = collect(xml -> xml, COMMENTS);
    assertThat(review.comments()).hasSize(1);
    assertThat(review.comments().getFirst().at().line()).isNull();
  }

  @Test
  void whatStandsOutsideOfTheCellsIsTold() throws Exception {
    Review review =
        collect(xml ->
            xml.replaceFirst(
                "<w:body>",
                "<w:body><w:p><w:pPr><w:rPr><w:ins w:id=\"900\" w:author=\"Ruritania\"/></w:rPr>"
                    + "</w:pPr>"
                    + ins("Ruritania", "A new preamble")
                    + "</w:p><w:p>"
                    + plainRun("Not tracked")
                    + "</w:p>"));
    assertThat(review.comments()).hasSize(1);
    assertThat(review.comments().getFirst().member()).isEqualTo("Ruritania");
    assertThat(review.comments().getFirst().proposal()).isEqualTo("New text: A new preamble");
    assertThat(review.unplaced()).extracting(Unplaced::text).containsExactly("Not tracked");
  }

  @Test
  void aRowThatWasTakenOutWithoutTrackingIsNamed() throws Exception {
    Review review =
        collect(xml -> {
          int at = xml.indexOf(words);
          int start = xml.lastIndexOf("<w:tr>", at);
          return xml.substring(0, start) + xml.substring(xml.indexOf("</w:tr>", at) + 7);
        });
    assertThat(review.returned().getFirst().notes())
        .anyMatch(note -> note.startsWith("rows that are not there any more: C2 "));
  }

  @Test
  void anotherDocumentIsRefused() throws Exception {
    Path text = Files.writeString(folder.resolve("a.docx"), "Dear all");
    assertThatThrownBy(() -> ReturnedDocument.read(text, edition, List.of()))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("is no Word document: save it as .docx");
  }

  @Test
  void whatWasWrittenInLibreOfficeComesBack() throws Exception {
    Path sent =
        write(
            xml ->
                xml.replaceFirst(
                        run(words),
                        "<w:commentRangeStart w:id=\"7\"/>$0<w:commentRangeEnd w:id=\"7\"/><w:r>"
                            + "<w:commentReference w:id=\"7\"/></w:r>"
                            + ins("Ruritania", " at last"))
                    .replaceFirst(run(saidBy(edition, 1)), plainRun("Other words"))
                    .replaceFirst(run(saidBy(edition, 2)), del("Borduria", saidBy(edition, 2))),
            COMMENTS);
    Review review = review(LibreOffice.save(List.of(sent), "docx", folder).resolve("answer.docx"));
    assertThat(review.comments())
        .extracting(comment -> comment.at().code() + ": " + comment.newText() + comment.comment())
        .containsExactlyInAnyOrder(
            code(0) + ": " + words + " at last",
            code(0) + ": nullPlease\nexplain 😀",
            code(1) + ": Other words",
            code(2) + ": ");
    assertThat(review.unplaced()).isEmpty();
    assertThat(review.returned().getFirst().isOfThisEdition()).isTrue();
  }

  @Test
  void nothingComesBackThatLibreOfficeOnlySaved() throws Exception {
    Path sent = write(xml -> xml, "");
    Review review = review(LibreOffice.save(List.of(sent), "docx", folder).resolve("answer.docx"));
    assertThat(review.comments()).isEmpty();
    assertThat(review.unplaced()).isEmpty();
  }

  private String code(int outcome) {
    return edition.actionLines().getFirst().outcomes().get(outcome).code();
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + Pattern.quote(text) + "</w:t></w:r>";
  }

  private static String plainRun(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String ins(String author, String text) {
    return "<w:ins w:id=\"901\" w:author=\"" + author + "\">" + plainRun(text) + "</w:ins>";
  }

  private static String del(String author, String text) {
    return "<w:del w:id=\"902\" w:author=\""
        + author
        + "\"><w:r><w:delText xml:space=\"preserve\">"
        + text
        + "</w:delText></w:r></w:del>";
  }

  private Review collect(UnaryOperator<String> change) throws IOException, RoadmapException {
    return collect(change, "");
  }

  private Review collect(UnaryOperator<String> change, String comments)
      throws IOException, RoadmapException {
    return review(write(change, comments));
  }

  private Review review(Path file) throws IOException, RoadmapException {
    return review(file, List.of());
  }

  private Review review(Path file, List<Edition> older) throws IOException, RoadmapException {
    Collector collector = new Collector(edition);
    collector.add("answer.docx", ReturnedDocument.read(file, edition, older));
    return collector.review(List.of());
  }

  private Path write(UnaryOperator<String> change, String comments)
      throws IOException, RoadmapException {
    return write(edition, change, comments);
  }

  private Path write(Edition sent, UnaryOperator<String> change, String comments)
      throws IOException, RoadmapException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EditionDocument.write(sent, new Trusted(sent), bytes);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    parts.computeIfPresent(
        "word/document.xml", (name, xml) -> change.apply(new String(xml, UTF_8)).getBytes(UTF_8));
    if (!comments.isEmpty()) {
      parts.put("word/comments.xml", comments.getBytes(UTF_8));
      parts.computeIfPresent(
          "word/_rels/document.xml.rels",
          (name, xml) ->
              new String(xml, UTF_8)
                  .replace(
                      "</Relationships>",
                      "<Relationship Id=\"rIdC\" Type=\"http://schemas.openxmlformats.org/"
                          + "officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>"
                          + "</Relationships>")
                  .getBytes(UTF_8));
    }
    Path file = folder.resolve("answer.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }
}
