package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;

/**
 * What the tags of a PDF say is used where the page agrees, and harms nothing where it does not.
 */
class TaggedPdfTest {

  private static final float[] XS = {40, 200, 260, 420, 560};
  private static final List<String> HEADER =
      List.of("WSIS Outcomes", "Timing", "Relevant Resolutions", "Expected results");
  private static final List<List<String>> ROWS =
      List.of(
          List.of("A: Promote access", "2020-2025", "WTDC Resolution 37", "Networks grow."),
          List.of("B: Train teachers", "2021-2025", "PP Resolution 71", "Teachers are trained."));

  /** Trees that are not as the page is. */
  enum Lie {
    NONE,
    CELLS_SWAPPED,
    ROWS_SWAPPED,
    CELLS_MISSING,
    CELLS_IN_ONE,
    ONE_PARAGRAPH,
    ALL_ARTIFACTS,
    CIRCLE,
    DEEP,
    ABSURD_SPANS,
    CONTENT_TWICE,
    NO_ROWS
  }

  @ParameterizedTest
  @EnumSource
  void aTreeThatLiesHarmsNothing(Lie lie) throws Exception {
    Edition edition = read(document(lie, true));
    assertThat(cells(edition)).isEqualTo(ROWS);
    assertThat(edition.source().textCoverage()).isEqualTo(1.0);
    boolean seen =
        switch (lie) {
          case CELLS_SWAPPED, ROWS_SWAPPED, CELLS_IN_ONE, ONE_PARAGRAPH -> true;
          default -> false;
        };
    assertThat(codes(edition).contains(FindingCode.TAGS_CONTRADICTED)).isEqualTo(seen);
  }

  /** Without rules a tree may be all there is; where it lies, the page is read as if untagged. */
  @ParameterizedTest
  @EnumSource
  void nothingIsLostWhereNoRulesTellTheTruth(Lie lie) throws Exception {
    Edition edition = read(document(lie, false));
    assertThat(cells(edition)).isEqualTo(ROWS);
    assertThat(edition.source().textCoverage()).isEqualTo(1.0);
    boolean believed =
        switch (lie) {
          case NONE, CIRCLE, DEEP -> true;
          default -> false;
        };
    assertThat(codes(edition).contains(FindingCode.COLUMNS_INFERRED)).isEqualTo(!believed);
  }

  private static byte[] document(Lie lie, boolean ruled) throws IOException {
    TaggedPdf pdf = new TaggedPdf();
    COSDictionary heading = pdf.add(pdf.root(), "H1");
    COSDictionary one = pdf.add(pdf.root(), "P");
    COSDictionary table = pdf.add(pdf.root(), "Table");
    if (lie == Lie.ALL_ARTIFACTS) {
      pdf.artifact(40, 40, "Roadmap for WSIS Action Line C2");
    } else {
      pdf.text(heading, 40, 40, "Roadmap for WSIS Action Line C2");
    }
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    rows.addAll(ROWS);
    List<List<COSDictionary>> cells = new ArrayList<>();
    for (List<String> row : rows) {
      COSDictionary tr = lie == Lie.NO_ROWS ? table : pdf.add(table, "TR");
      List<COSDictionary> own = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        boolean missing = lie == Lie.CELLS_MISSING && cells.size() == 1 && c == 1;
        own.add(missing ? pdf.add(table, "Div") : pdf.add(tr, "TD"));
      }
      cells.add(own);
    }
    switch (lie) {
      case CELLS_SWAPPED -> {
        COSDictionary second = cells.get(1).get(1);
        cells.get(1).set(1, cells.get(1).get(2));
        cells.get(1).set(2, second);
      }
      case ROWS_SWAPPED -> {
        List<COSDictionary> second = cells.get(1);
        cells.set(1, cells.get(2));
        cells.set(2, second);
      }
      case CELLS_IN_ONE ->
          cells.set(
              1,
              Arrays.asList(
                  new COSDictionary[] {
                    cells.get(1).get(0),
                    cells.get(1).get(0),
                    cells.get(1).get(0),
                    cells.get(1).get(0)
                  }));
      case ONE_PARAGRAPH -> cells.replaceAll(row -> List.of(one, one, one, one));
      case CIRCLE -> pdf.structure().addKid(cells.get(1).get(0), table);
      case DEEP -> {
        COSDictionary deep = pdf.add(pdf.root(), "Div");
        for (int i = 0; i < 5000; i++) {
          deep = pdf.add(deep, "Div");
        }
      }
      case ABSURD_SPANS -> {
        pdf.structure().span(cells.get(1).get(1), "ColSpan", 2_000_000_000);
        pdf.structure().span(cells.get(1).get(2), "RowSpan", -5);
        pdf.structure().span(cells.get(2).get(0), "RowSpan", 2_000_000_000);
      }
      default -> {
        // lies elsewhere
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      float y = 80 + 30 * r;
      for (int c = 0; c < HEADER.size(); c++) {
        if (lie == Lie.ALL_ARTIFACTS) {
          pdf.artifact(XS[c] + 4, y, rows.get(r).get(c));
        } else {
          pdf.text(cells.get(r).get(c), XS[c] + 4, y, rows.get(r).get(c));
        }
      }
    }
    if (lie == Lie.CONTENT_TWICE) {
      COSDictionary again = pdf.add(pdf.root(), "P");
      again.setItem(COSName.K, cells.get(1).get(2).getItem(COSName.K));
      COSDictionary copy = pdf.add(pdf.root(), "P");
      for (COSDictionary cell : cells.get(1)) {
        pdf.structure().addKid(copy, ((COSArray) cell.getItem(COSName.K)).get(0));
      }
    }
    if (ruled) {
      for (int r = 0; r <= rows.size(); r++) {
        pdf.rule(XS[0], 66 + 30 * r, XS[4], 66 + 30 * r);
      }
      for (float x : XS) {
        pdf.rule(x, 66, x, 66 + 30 * rows.size());
      }
    }
    return pdf.bytes();
  }

  @Test
  void aRowOfTheTreeIsOneRowOverThePageBreak() throws Exception {
    assertThat(overPageBreak(true)).containsExactly("A: Promote access. Teachers, too.");
    assertThat(overPageBreak(false)).containsExactly("A: Promote access.", "Teachers, too.");
  }

  /** Two pieces of which nothing but the tree tells whether they are one row. */
  private static List<String> overPageBreak(boolean oneRow) throws Exception {
    TaggedPdf pdf = new TaggedPdf();
    pdf.text(pdf.add(pdf.root(), "H1"), 40, 40, "Roadmap for WSIS Action Line C2");
    COSDictionary table = pdf.add(pdf.root(), "Table");
    row(pdf, pdf.add(table, "TR"), 80, HEADER);
    COSDictionary first = pdf.add(table, "TR");
    List<COSDictionary> cells =
        row(
            pdf,
            first,
            110,
            List.of("A: Promote access.", "2020-2025", "PP Resolution 71", "Done."));
    pdf.newPage();
    List<String> rest = List.of("Teachers, too.", "2020-2025", "PP Resolution 72", "Done, too.");
    if (oneRow) {
      for (int c = 0; c < rest.size(); c++) {
        pdf.text(cells.get(c), XS[c] + 4, 60, rest.get(c));
      }
    } else {
      row(pdf, pdf.add(table, "TR"), 60, rest);
    }
    Edition edition = read(pdf.bytes());
    List<Outcome> outcomes = edition.actionLines().get(0).outcomes();
    assertThat(codes(edition)).doesNotContain(FindingCode.DOUBTFUL_JOIN);
    if (oneRow) {
      assertThat(outcomes.get(0).provenance().joins())
          .singleElement()
          .satisfies(join -> {
            assertThat(join.evidence()).contains("one row in the structure tree");
            assertThat(join.confidence()).isGreaterThan(0.99);
          });
    }
    return outcomes.stream().map(o -> text(o, ColumnKey.OUTCOME)).toList();
  }

  private static List<COSDictionary> row(
      TaggedPdf pdf, COSDictionary tr, float y, List<String> texts) throws IOException {
    List<COSDictionary> cells = new ArrayList<>();
    for (int c = 0; c < texts.size(); c++) {
      COSDictionary cell = pdf.add(pdf.add(tr, "TD"), "P");
      pdf.text(cell, XS[c] + 4, y, texts.get(c));
      cells.add(cell);
    }
    return cells;
  }

  @Test
  void paragraphsOfTheTreeAreParagraphs() throws Exception {
    TaggedPdf pdf = new TaggedPdf();
    pdf.text(pdf.add(pdf.root(), "H1"), 40, 40, "Roadmap for WSIS Action Line C2");
    COSDictionary table = pdf.add(pdf.root(), "Table");
    row(pdf, pdf.add(table, "TR"), 80, HEADER);
    COSDictionary tr = pdf.add(table, "TR");
    row(pdf, tr, 110, List.of("A: Promote access.", "2020-2025", "PP Resolution 71"));
    COSDictionary results = pdf.add(tr, "TD");
    COSDictionary one = pdf.add(results, "P");
    pdf.text(one, XS[3] + 4, 110, "Networks of Member States ");
    pdf.text(one, XS[3] + 4, 121, "Grow and grow, said Europe");
    pdf.text(pdf.add(results, "P"), XS[3] + 4, 132, "Teachers are trained by 2025");
    COSDictionary item = pdf.add(pdf.add(results, "L"), "LI");
    pdf.text(pdf.add(item, "Lbl"), XS[3] + 4, 143, "a)");
    pdf.text(pdf.add(pdf.add(item, "LBody"), "P"), XS[3] + 14, 143, "Schools are connected.");
    Edition edition = read(pdf.bytes());
    assertThat(edition.actionLines().get(0).outcomes().get(0).cell(ColumnKey.RESULTS))
        .extracting(Block::kind, Block::text)
        .containsExactly(
            tuple(Block.Kind.PARAGRAPH, "Networks of Member States Grow and grow, said Europe"),
            tuple(Block.Kind.PARAGRAPH, "Teachers are trained by 2025"),
            tuple(Block.Kind.LIST_ITEM, "a) Schools are connected."));
  }

  @Test
  void anArtifactAtTheEdgeIsARunningLine() throws Exception {
    TaggedPdf pdf = new TaggedPdf();
    pdf.artifact(40, 20, "Draft of the secretariat");
    COSDictionary table = pdf.add(pdf.root(), "Table");
    pdf.text(pdf.add(pdf.root(), "H1"), 40, 40, "Roadmap for WSIS Action Line C2");
    row(pdf, pdf.add(table, "TR"), 80, HEADER);
    row(pdf, pdf.add(table, "TR"), 110, ROWS.get(0));
    Edition edition = read(pdf.bytes());
    assertThat(edition.title() + edition.preamble()).doesNotContain("Draft");
    assertThat(codes(edition)).doesNotContain(FindingCode.UNPLACED_TEXT);
    assertThat(edition.source().textCoverage()).isEqualTo(1.0);
  }

  /** Browsers leave empty cells out of the tree. */
  @Test
  void emptyCellsMayBeMissing() throws Exception {
    TaggedPdf pdf = new TaggedPdf();
    pdf.text(pdf.add(pdf.root(), "H1"), 40, 40, "Roadmap for WSIS Action Line C2");
    COSDictionary table = pdf.add(pdf.root(), "Table");
    row(pdf, pdf.add(table, "TR"), 80, HEADER);
    row(pdf, pdf.add(table, "TR"), 110, ROWS.get(0));
    COSDictionary tr = pdf.add(table, "TR");
    pdf.text(pdf.add(tr, "TD"), XS[0] + 4, 140, "B: Train teachers");
    pdf.text(pdf.add(tr, "TD"), XS[3] + 4, 140, "Teachers are trained.");
    Edition edition = read(pdf.bytes());
    assertThat(cells(edition).get(1))
        .containsExactly("B: Train teachers", "", "", "Teachers are trained.");
    assertThat(codes(edition))
        .doesNotContain(FindingCode.COLUMNS_INFERRED, FindingCode.TAGS_CONTRADICTED);
  }

  @Test
  void contentOfFormsHasItsTagsToo() throws Exception {
    TaggedPdf pdf = new TaggedPdf();
    pdf.text(pdf.add(pdf.root(), "H1"), 40, 40, "Roadmap for WSIS Action Line C2");
    COSDictionary table = pdf.add(pdf.root(), "Table");
    row(pdf, pdf.add(table, "TR"), 80, HEADER);
    COSDictionary tr = pdf.add(table, "TR");
    for (int c = 0; c < 4; c++) {
      pdf.form(pdf.add(tr, "TD"), XS[c] + 4, 110, ROWS.get(0).get(c));
    }
    Edition edition = read(pdf.bytes());
    assertThat(cells(edition)).isEqualTo(ROWS.subList(0, 1));
    assertThat(codes(edition)).doesNotContain(FindingCode.COLUMNS_INFERRED);
  }

  @Test
  void namesOfOtherProgramsAreMappedToTheStandardOnes() throws Exception {
    TaggedPdf pdf = new TaggedPdf();
    COSDictionary roles = new COSDictionary();
    roles.setName("Tabelle", "Gitter");
    roles.setName("Gitter", "Table");
    roles.setName("Zeile", "TR");
    roles.setName("Kreis", "Kreis");
    pdf.root().setItem(COSName.getPDFName("RoleMap"), roles);
    pdf.text(pdf.add(pdf.root(), "Kreis"), 40, 40, "Roadmap for WSIS Action Line C2");
    COSDictionary table = pdf.add(pdf.root(), "Tabelle");
    row(pdf, pdf.add(table, "Zeile"), 80, HEADER);
    row(pdf, pdf.add(table, "Zeile"), 110, ROWS.get(0));
    Edition edition = read(pdf.bytes());
    assertThat(cells(edition)).isEqualTo(ROWS.subList(0, 1));
    assertThat(codes(edition)).doesNotContain(FindingCode.COLUMNS_INFERRED);
  }

  private static Edition read(byte[] pdf) throws Exception {
    return EditionReader.standard().read(pdf, "roadmap-2025.pdf");
  }

  private static List<FindingCode> codes(Edition edition) {
    return edition.findings().stream().map(f -> f.code()).toList();
  }

  private static List<List<String>> cells(Edition edition) {
    return edition.actionLines().get(0).outcomes().stream()
        .map(o ->
            List.of(ColumnKey.OUTCOME, ColumnKey.TIMING, ColumnKey.REFERENCES, ColumnKey.RESULTS)
                .stream()
                .map(key -> text(o, key))
                .toList())
        .toList();
  }

  private static String text(Outcome outcome, ColumnKey key) {
    return String.join(" ", outcome.cell(key).stream().map(Block::text).toList());
  }
}
