package org.wsisroadmaps.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;

/** The real documents, held against what they are known to say. */
class CorpusTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  /** A document, the truth about it, and the share of its cells whose blocks must be right. */
  enum Document {
    PDF_2025("roadmap-2025.pdf", "roadmap-2025.truth.json", 1),
    PDF_2024("roadmap-2024.pdf", "roadmap-2024.truth.json", 1),
    PDF_VARIANT("roadmap-2025-variant.pdf", "roadmap-2025.truth.json", 1),
    DOCX_2025("roadmap-2025.docx", "roadmap-2025.truth.json", 1),
    DOCX_2024("roadmap-2024.docx", "roadmap-2024.truth.json", 1),
    DOCX_VARIANT("roadmap-2025-variant.docx", "roadmap-2025.truth.json", 1);

    private final String file;
    private final String truth;
    private final double blocks;

    Document(String file, String truth, double blocks) {
      this.file = file;
      this.truth = truth;
      this.blocks = blocks;
    }

    private Path path() {
      try {
        return file.contains("variant")
            ? Path.of(Objects.requireNonNull(CorpusTest.class.getResource(file)).toURI())
            : SAMPLES.resolve(file);
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCellAndEveryFieldIsRead(Document document) throws Exception {
    Edition edition = read(document);
    assertThat(Truth.cells(edition)).isEqualTo(Truth.cells(document.truth));
    assertThat(Truth.typed(edition)).isEqualTo(Truth.typed(document.truth));
    Map<String, List<String>> wanted = Truth.blocks(document.truth);
    Map<String, List<String>> found = Truth.blocks(edition);
    long equal =
        wanted.entrySet().stream().filter(e -> e.getValue().equals(found.get(e.getKey()))).count();
    assertThat((double) equal / wanted.size()).isGreaterThanOrEqualTo(document.blocks);
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsLost(Document document) throws Exception {
    Edition edition = read(document);
    assertThat(edition.source().textCoverage()).isEqualTo(1.0);
    assertThat(edition.findings())
        .filteredOn(finding -> !finding.code().isEditorial())
        .extracting(Finding::severity)
        .doesNotContain(Finding.Severity.ERROR);
  }

  @ParameterizedTest
  @EnumSource
  void twoRunsGiveTheSameBytesAndSoDoesReadingThemAgain(Document document) throws Exception {
    byte[] first = json(read(document));
    assertThat(json(read(document))).isEqualTo(first);
    assertThat(json(EditionJson.read(new ByteArrayInputStream(first)))).isEqualTo(first);
  }

  @Test
  void pdfAndWordOfOneEditionSayTheSame() throws Exception {
    List<ActionLine> pdf = read(Document.PDF_2025).actionLines();
    List<ActionLine> word = read(Document.DOCX_2025).actionLines();
    assertThat(withoutProvenance(pdf)).isEqualTo(withoutProvenance(word));
  }

  /** Codes, texts and typed fields of all outcomes. */
  private static List<List<Object>> withoutProvenance(List<ActionLine> lines) {
    List<List<Object>> all = new ArrayList<>();
    for (ActionLine line : lines) {
      for (Outcome o : line.outcomes()) {
        all.add(
            Arrays.asList(
                line.code(),
                o.section(),
                o.code(),
                o.text(),
                o.timing(),
                o.references(),
                o.sdgs(),
                o.results().expectedResults(),
                o.results().activities(),
                o.results().other().stream().map(Block::text).toList()));
      }
    }
    return all;
  }

  @Test
  void wordKnowsTablesAndRowsInsteadOfPages() throws Exception {
    assertThat(read(Document.DOCX_2025).actionLines())
        .flatExtracting(line -> line.outcomes())
        .allSatisfy(outcome -> {
          assertThat(outcome.provenance().pages()).isEmpty();
          assertThat(outcome.provenance().table()).isNotNull();
          assertThat(outcome.provenance().rows()).isNotEmpty();
        });
  }

  @Test
  void everyOutcomeKnowsItsPages() throws Exception {
    assertThat(read(Document.PDF_2025).actionLines())
        .flatExtracting(line -> line.outcomes())
        .allSatisfy(outcome ->
            assertThat(outcome.provenance().pages())
                .isNotEmpty()
                .isSorted()
                .allMatch(page -> page >= 1 && page <= 96));
  }

  @Test
  void rowsThatPageBreaksCutStayInPiecesWhereThatIsAsked() throws Exception {
    Edition joined = read(Document.PDF_2025);
    Edition pieces = EditionReader.standard().withoutJoining().read(Document.PDF_2025.path());
    assertThat(outcomes(pieces)).isGreaterThan(outcomes(joined));
    assertThat(pieces.source().textCoverage()).isEqualTo(1.0);
    assertThat(pieces.actionLines())
        .flatExtracting(line -> line.outcomes())
        .allSatisfy(outcome -> assertThat(outcome.provenance().joins()).isEmpty());
  }

  private static int outcomes(Edition edition) {
    return edition.actionLines().stream().mapToInt(line -> line.outcomes().size()).sum();
  }

  private static Edition read(Document document) throws IOException, RoadmapException {
    return EditionReader.standard().read(document.path());
  }

  private static byte[] json(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionJson.write(edition, out);
    return out.toByteArray();
  }
}
