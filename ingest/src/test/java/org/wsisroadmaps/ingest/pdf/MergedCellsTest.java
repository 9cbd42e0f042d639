package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.pdf.MergedPdf.Foot;
import org.wsisroadmaps.ingest.pdf.MergedPdf.Look;
import org.wsisroadmaps.ingest.pdf.MergedPdf.Rows;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;

/** Cells that are merged over outcomes are read as one, wherever pages break, in PDF and Word. */
class MergedCellsTest {

  private static final int ONE_PAGE = 1200;

  private static final List<ColumnKey> KEYS =
      List.of(ColumnKey.OUTCOME, ColumnKey.TIMING, ColumnKey.REFERENCES, ColumnKey.RESULTS);

  @Property(tries = 150, seed = "2025")
  void mergedCellsAreOneWhereverPagesBreak(
      @ForAll long seed,
      @ForAll Foot foot,
      @ForAll boolean headerRepeats,
      @ForAll @IntRange(min = 260, max = 700) int height)
      throws Exception {
    Random random = new Random(seed);
    MergedRoadmap roadmap = MergedRoadmap.of(random, 0, 0);
    assertRead(
        roadmap,
        new MergedPdf(roadmap, foot, Look.RULES, Rows.WHOLE, headerRepeats, height, random).set());
  }

  /**
   * On its second page a column without rules parts the others, and only those left of it close.
   */
  @Example
  void columnsApartFromAClosedOneGoOn() throws Exception {
    Random random = new Random(56);
    MergedRoadmap roadmap = MergedRoadmap.of(random, 0, 0);
    assertRead(
        roadmap,
        new MergedPdf(roadmap, Foot.OPEN, Look.RULES, Rows.WHOLE, false, 270, random).set());
  }

  /** On its fourth page a column without rules parts the others from one that is a single cell. */
  @Example
  void columnsApartFromASingleCellGoOn() throws Exception {
    Random random = new Random(49);
    MergedRoadmap roadmap = MergedRoadmap.of(random, 0, 25);
    assertRead(
        roadmap, new MergedPdf(roadmap, Foot.OPEN, Look.RULES, Rows.CUT, false, 322, random).set());
  }

  @Property(tries = 100, seed = "2025")
  void theyAreOneWhereRowsAreCut(
      @ForAll long seed,
      @ForAll Foot foot,
      @ForAll boolean headerRepeats,
      @ForAll @IntRange(min = 320, max = 700) int height)
      throws Exception {
    Random random = new Random(seed);
    MergedRoadmap roadmap = MergedRoadmap.of(random, 0, 25);
    assertRead(
        roadmap,
        new MergedPdf(roadmap, foot, Look.RULES, Rows.CUT, headerRepeats, height, random).set());
  }

  @Property(tries = 60, seed = "2025")
  void cellsOverColumnsAreReadInTheirFirst(@ForAll long seed, @ForAll Foot foot) throws Exception {
    Random random = new Random(seed);
    MergedRoadmap roadmap = MergedRoadmap.of(random, 0.5, 0);
    assertRead(
        roadmap,
        new MergedPdf(roadmap, foot, Look.RULES, Rows.WHOLE, true, ONE_PAGE, random).set());
  }

  /** That no rules are there is told: where shaded cells are merged is not seen. */
  @Property(tries = 40, seed = "2025")
  void noOutcomeAndNoTextOfShadedCellsIsLost(
      @ForAll long seed, @ForAll @IntRange(min = 260, max = 700) int height) throws Exception {
    Random random = new Random(seed);
    MergedRoadmap roadmap = MergedRoadmap.of(random, 0, 0);
    MergedPdf pdf =
        new MergedPdf(roadmap, Foot.CLOSED, Look.SHADING, Rows.WHOLE, true, height, random);

    Edition edition = EditionReader.standard().read(pdf.set(), "roadmap-2025.pdf");

    List<Outcome> outcomes = edition.actionLines().get(0).outcomes();
    assertThat(outcomes).hasSize(roadmap.rows());
    for (int r = 0; r < roadmap.rows(); r++) {
      for (int c = 0; c < MergedRoadmap.COLUMNS; c++) {
        if (roadmap.begins(r, c)) {
          assertThat(text(outcomes.get(r), KEYS.get(c))).isEqualTo(roadmap.texts().get(r).get(c));
        }
      }
    }
    assertThat(edition.findings()).extracting(Finding::code).contains(FindingCode.COLUMNS_INFERRED);
  }

  @Property(tries = 50, seed = "2025")
  void inWordTheSameIsRead(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    MergedRoadmap roadmap = MergedRoadmap.of(random, 0.3, 25);

    Edition edition = EditionReader.standard().read(MergedWord.of(roadmap), "roadmap-2025.docx");

    assertThat(said(edition)).containsExactlyElementsOf(wanted(roadmap));
  }

  private static void assertRead(MergedRoadmap roadmap, byte[] pdf) throws Exception {
    Edition edition = EditionReader.standard().read(pdf, "roadmap-2025.pdf");
    assertThat(edition.actionLines()).hasSize(1);
    assertThat(edition.otherTables()).isEmpty();
    assertThat(said(edition)).containsExactlyElementsOf(wanted(roadmap));
  }

  /** What stands in every field, and where its cell begins if that is in a row above. */
  private static List<String> wanted(MergedRoadmap roadmap) {
    List<String> wanted = new ArrayList<>();
    for (int r = 0; r < roadmap.rows(); r++) {
      for (int c = 0; c < MergedRoadmap.COLUMNS; c++) {
        MergedRoadmap.Field owner = roadmap.owner(r, c);
        String text = owner.column() == c ? roadmap.text(owner) : "";
        wanted.add(
            text.isEmpty() || owner.row() == r
                ? text
                : text + " of " + MergedRoadmap.code(owner.row()));
      }
    }
    return wanted;
  }

  private static List<String> said(Edition edition) {
    ActionLine line = edition.actionLines().get(0);
    return line.outcomes().stream()
        .flatMap(outcome -> KEYS.stream().map(key -> said(outcome, key)))
        .toList();
  }

  private static String said(Outcome outcome, ColumnKey key) {
    CellOrigin origin = outcome.shared().get(key);
    assertThat(outcome.section()).isEqualTo(Section.GENEVA_PLAN);
    return text(outcome, key) + (origin == null ? "" : " of " + origin.code());
  }

  private static String text(Outcome outcome, ColumnKey key) {
    return outcome.cell(key).stream().map(Block::text).collect(Collectors.joining(" "));
  }
}
