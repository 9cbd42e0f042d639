package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.report.diff.EditionDiffer;
import org.wsisroadmaps.report.docx.DiffDocument;
import org.wsisroadmaps.report.docx.EditionDocument;

/**
 * Editions and comparisons as Word documents: what was written is read again, as it would be with
 * its tracked changes accepted and with them rejected.
 */
class WordDocumentsTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final EditionReader READER = EditionReader.standard();
  private static final ReadAgain AGAIN = new ReadAgain(READER);

  @ParameterizedTest
  @ValueSource(strings = {"roadmap-2024.docx", "roadmap-2025.docx"})
  void anEditionOfAWordDocumentComesBackToTheByte(String file) throws Exception {
    Edition edition = READER.read(SAMPLES.resolve(file));
    Edition again = READER.read(document(edition), file);
    assertThat(json(again)).isEqualTo(json(edition));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap-2024.pdf", "roadmap-2025.pdf"})
  void anEditionOfAPdfComesBackInItsCellsAndFields(String file) throws Exception {
    Edition edition = READER.read(SAMPLES.resolve(file));
    assertSaysTheSame(READER.read(document(edition), file), edition);
  }

  @ParameterizedTest
  @CsvSource({
    "roadmap-2024.docx, roadmap-2025.docx",
    "roadmap-2025.docx, roadmap-2024.docx",
    "roadmap-2024.pdf, roadmap-2025.docx",
    "roadmap-2024.docx, roadmap-2024.docx"
  })
  void acceptedItIsTheNewEditionAndRejectedTheOldOne(String before, String after) throws Exception {
    Edition old = READER.read(SAMPLES.resolve(before));
    Edition now = READER.read(SAMPLES.resolve(after));
    byte[] redline = redline(old, now);
    assertSaysTheSame(AGAIN.accepted(redline), now);
    assertSaysTheSame(AGAIN.rejected(redline), old);
    assertThat(redline(old, now)).as("the same editions make the same bytes").isEqualTo(redline);
  }

  @Test
  void anyEdits() throws Exception {
    Edition sample = READER.read(SAMPLES.resolve("roadmap-2025.docx"));
    int pairs = Integer.getInteger("roadmaps.pairs", 24);
    for (int seed = 0; seed < pairs; seed++) {
      RandomEdits edits = new RandomEdits(new Random(seed));
      Edition old = settled(edits.excerpt(sample));
      Edition now = settled(edits.edited(old));
      byte[] redline = redline(old, now);
      assertSaysTheSame(AGAIN.accepted(redline), now);
      assertSaysTheSame(AGAIN.rejected(redline), old);
    }
  }

  /** The edition as a document tells it: edits may make codes that are read otherwise. */
  private static Edition settled(Edition edition) throws Exception {
    return READER.read(document(edition), "");
  }

  private static byte[] document(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionDocument.write(edition, out);
    return out.toByteArray();
  }

  private static byte[] redline(Edition old, Edition now) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DiffDocument.write(EditionDiffer.diff(old, now), old, now, AGAIN, out);
    return out.toByteArray();
  }

  /** All but the source: its name and its digest. */
  private static String json(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionJson.write(edition.withSource(new Source("", Source.Format.DOCX, "", null, 1)), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertSaysTheSame(Edition read, Edition expected) {
    assertThat(read.title()).isEqualTo(expected.title());
    assertThat(read.preamble()).isEqualTo(expected.preamble());
    assertThat(read.actionLines()).hasSameSizeAs(expected.actionLines());
    for (int i = 0; i < expected.actionLines().size(); i++) {
      ActionLine wanted = expected.actionLines().get(i);
      ActionLine got = read.actionLines().get(i);
      assertThat(got.code()).isEqualTo(wanted.code());
      assertThat(got.heading()).isEqualTo(wanted.heading());
      assertThat(got.columns()).isEqualTo(wanted.columns());
      assertThat(got.sectionHeadings()).isEqualTo(wanted.sectionHeadings());
      assertThat(said(got)).isEqualTo(said(wanted));
    }
    assertThat(read.otherTables().stream().map(table -> table.rows()).toList())
        .isEqualTo(expected.otherTables().stream().map(table -> table.rows()).toList());
    assertThat(read.source().textCoverage()).isEqualTo(1);
  }

  /** What the outcomes say, in cells and typed fields, wherever they were read. */
  private static List<List<Object>> said(ActionLine line) {
    return line.outcomes().stream().map(WordDocumentsTest::said).toList();
  }

  private static List<Object> said(Outcome outcome) {
    return List.of(
        outcome.section(),
        outcome.code(),
        outcome.text(),
        outcome.cells(),
        outcome.shared(),
        String.valueOf(outcome.timing()),
        outcome.references(),
        outcome.sdgs(),
        outcome.results());
  }
}
