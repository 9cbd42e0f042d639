package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.report.diff.EditionDiffer;
import org.wsisroadmaps.report.docx.DiffDocument;
import org.wsisroadmaps.report.docx.EditionDocument;
import org.wsisroadmaps.report.docx.ReadBack;

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

  @Test
  void anyRoadmapOfAPdfComesBackInItsCellsAndFields() throws Exception {
    int roadmaps = Integer.getInteger("roadmaps.pairs", 24);
    int sure = 0;
    int merged = 0;
    int joined = 0;
    for (int seed = 0; seed < roadmaps; seed++) {
      Random random = new Random(seed);
      int outcomes = 4 + random.nextInt(6);
      Edition edition = READER.read(new SetRoadmap(random, outcomes).pdf(), "roadmap-2025.pdf");
      if (isDoubted(edition)) {
        continue;
      }
      sure++;
      assertSaysTheSame(READER.read(document(edition), "roadmap-2025.docx"), edition);
      List<Outcome> read = edition.actionLines().getFirst().outcomes();
      assertThat(read).as("seed %d", seed).hasSize(outcomes);
      merged += (int) read.stream().filter(outcome -> !outcome.shared().isEmpty()).count();
      joined += (int) read.stream().filter(o -> !o.provenance().joins().isEmpty()).count();
    }
    assertThat(sure).isGreaterThanOrEqualTo(roadmaps * 3 / 4);
    assertThat(merged).as("cells that were merged").isPositive();
    assertThat(joined).as("rows that a page cut").isPositive();
  }

  /** Cells that were taken as shared, and told as doubtful, may hold what no merged cell can. */
  private static boolean isDoubted(Edition edition) {
    return edition.findings().stream().anyMatch(f -> f.code() == FindingCode.DOUBTFUL_JOIN);
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
    int first = Integer.getInteger("roadmaps.seed", 0);
    int pairs = Integer.getInteger("roadmaps.pairs", 24);
    WordSchema schema = new WordSchema();
    Set<String> changes = new TreeSet<>();
    for (int seed = first; seed < first + pairs; seed++) {
      changes.addAll(changes(edited(sample, seed, schema)));
    }
    assertThat(changes).as("what the edits tried").containsAll(CHANGES);
  }

  /** Where the heading of a section stands behind outcomes whose codes tell that they are of it. */
  @Test
  void aCellThatOutcomesOfTwoSectionsShareStaysOne() throws Exception {
    edited(READER.read(SAMPLES.resolve("roadmap-2025.docx")), 1_183, new WordSchema());
  }

  /** Edits an excerpt at random, and sees that the redline holds it before and after. */
  private static byte[] edited(Edition sample, int seed, WordSchema schema) throws Exception {
    RandomEdits edits = new RandomEdits(new Random(seed));
    Edition old = settled(edits.excerpt(sample));
    Edition now = settled(edits.edited(old));
    byte[] redline = redline(old, now);
    assertSaysTheSame(AGAIN.accepted(redline), now);
    assertSaysTheSame(AGAIN.rejected(redline), old);
    assertThat(schema.faults(document(now))).isEmpty();
    assertThat(schema.faults(redline)).isEmpty();
    return redline;
  }

  /** Every kind of tracked change that is written. */
  private static final List<String> CHANGES =
      List.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "rPrChange",
          "pPrChange",
          "cellIns",
          "cellDel",
          "cellMerge",
          "tcPrChange",
          "commentReference");

  private static Set<String> changes(byte[] document) throws IOException {
    String xml = parts(document);
    return CHANGES.stream()
        .filter(change -> xml.contains("<w:" + change + " "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All parts of a document, one behind the other. */
  private static String parts(byte[] document) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      while (zip.getNextEntry() != null) {
        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }

  /** The document as if somebody else had changed it. */
  private static byte[] by(String author, byte[] document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        copy.putNextEntry(new ZipEntry(entry.getName()));
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        String changed = xml.replaceAll("w:author=\"[^\"]*\"", "w:author=\"" + author + "\"");
        copy.write(changed.getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void whoChangedTheInputsIsNotTold() throws Exception {
    RandomEdits edits = new RandomEdits(new Random(5));
    Edition old = settled(edits.excerpt(READER.read(SAMPLES.resolve("roadmap-2025.docx"))));
    Edition now = settled(edits.edited(old));
    byte[] tracked = by("Ruritania", redline(old, now));
    byte[] again = redline(AGAIN.accepted(tracked), AGAIN.rejected(tracked));
    assertThat(parts(again)).doesNotContain("Ruritania");
    assertSaysTheSame(AGAIN.accepted(again), old);
    assertSaysTheSame(AGAIN.rejected(again), now);
  }

  /** Whatever goes wrong between writing and reading, no wrong document is handed out. */
  @Test
  void aDocumentThatDoesNotHoldBothEditionsIsNotWritten() throws Exception {
    Edition sample = READER.read(SAMPLES.resolve("roadmap-2025.docx"));
    RandomEdits edits = new RandomEdits(new Random(1));
    Edition old = settled(edits.excerpt(sample));
    ActionLine line = old.actionLines().get(0);
    Edition now =
        old.withActionLines(
            List.of(line.withOutcomes(line.outcomes().subList(1, line.outcomes().size()))));
    ReadBack wrong = new Trusted(now);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> DiffDocument.write(EditionDiffer.diff(old, now), old, now, wrong, out))
        .isInstanceOf(RoadmapException.class)
        .hasMessageStartingWith("was not written: with its changes rejected it would not hold");
    assertThat(out.size()).isZero();
  }

  @Test
  void aDocumentThatDoesNotHoldItsEditionIsNotWritten() throws Exception {
    Edition edition = READER.read(SAMPLES.resolve("roadmap-2025.docx"));
    ActionLine line = edition.actionLines().get(0);
    Edition other =
        edition.withActionLines(
            List.of(line.withOutcomes(line.outcomes().subList(1, line.outcomes().size()))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> EditionDocument.write(edition, new Trusted(other), out))
        .isInstanceOf(RoadmapException.class)
        .hasMessageStartingWith("can't be written as a Word document: read again, that would not");
    assertThat(out.size()).isZero();
  }

  /** LibreOffice sets a document with every kind of change, where it is installed. */
  @Test
  void libreOfficeOpensIt(@TempDir Path folder) throws Exception {
    assumeTrue(isInstalled("soffice"), "LibreOffice is not installed");
    Edition old = READER.read(SAMPLES.resolve("roadmap-2024.docx"));
    RandomEdits edits = new RandomEdits(new Random(3));
    Edition before = settled(edits.excerpt(old));
    Path file = folder.resolve("redline.docx");
    Files.write(file, redline(before, settled(edits.edited(before))));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(folder.resolve("redline.pdf")).isNotEmptyFile();
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Test
  void theCommandsWriteThemWhereTheyAreNamed(@TempDir Path folder) throws Exception {
    String old = SAMPLES.resolve("roadmap-2024.docx").toString();
    String now = SAMPLES.resolve("roadmap-2025.docx").toString();
    String out = folder.toString();
    assertThat(run("convert", now, "--output", out, "--formats", "json")).isZero();
    assertThat(folder.resolve("roadmap-2025.docx")).doesNotExist();
    assertThat(run("convert", now, "--output", out, "--formats", "docx")).isZero();
    assertThat(folder.resolve("roadmap-2025.docx")).isNotEmptyFile();
    assertThat(run("diff", old, now, "--output", out, "--formats", "docx")).isZero();
    String redline = folder.resolve("diff-2024-2025.docx").toString();
    String back = folder.resolve("back").toString();
    assertThat(
            run(
                "convert",
                redline,
                "--output",
                back,
                "--formats",
                "json",
                "--revisions",
                "rejected",
                "--timeout",
                "300"))
        .isZero();
    assertSaysTheSame(
        EditionJson.read(
            new ByteArrayInputStream(
                Files.readAllBytes(folder.resolve("back/diff-2024-2025.json")))),
        READER.read(Path.of(old)));
  }

  private static int run(String... args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.run(args, nowhere, nowhere);
  }

  /** The edition as a document tells it: edits may make codes that are read otherwise. */
  private static Edition settled(Edition edition) throws Exception {
    return READER.read(document(edition, new Trusted(edition)), "");
  }

  private static byte[] document(Edition edition) throws IOException, RoadmapException {
    return document(edition, AGAIN);
  }

  private static byte[] document(Edition edition, ReadBack readBack)
      throws IOException, RoadmapException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionDocument.write(edition, readBack, out);
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
