package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;

/**
 * Roadmaps of which nothing is drawn but their text are read by how that stands and what it says.
 */
class UnruledPdfTest {

  private static final float[] COLUMNS = {40, 190, 260, 400, 480};
  private static final float HEIGHT = 400;
  private static final float LEADING = 10;
  private static final float GAP = 6;
  private static final String HEADING = "Roadmap for WSIS Action Line C2: Infrastructure";
  private static final String[] HEADER = {
    "WSIS Outcomes", "Proposed Timing", "Relevant Resolutions", "SDGs", "Expected results"
  };

  /** Sets rows of lines below each other. */
  private static final class Sheet {
    private final DrawnPdf pdf = new DrawnPdf();
    private float y;

    Sheet page() throws IOException {
      pdf.page(700, HEIGHT, 0);
      y = 40;
      return this;
    }

    Sheet heading() throws IOException {
      pdf.text(COLUMNS[0], y, 12, HEADING);
      y += 30;
      return row(HEADER);
    }

    /** A row of cells, the lines of each parted by line breaks. */
    Sheet row(String... cells) throws IOException {
      int tallest = 1;
      for (int c = 0; c < cells.length; c++) {
        String[] lines = cells[c].split("\n");
        for (int l = 0; l < lines.length; l++) {
          if (!lines[l].isEmpty()) {
            pdf.text(COLUMNS[c], y + l * LEADING, 8, lines[l]);
          }
        }
        tallest = Math.max(tallest, lines.length);
      }
      y += tallest * LEADING + GAP;
      return this;
    }

    Sheet at(float height) {
      y = height;
      return this;
    }

    ActionLine read() throws Exception {
      Edition edition = EditionReader.standard().read(pdf.bytes(), "roadmap-2025.pdf");
      assertThat(edition.source().textCoverage()).isEqualTo(1.0);
      assertThat(edition.otherTables()).isEmpty();
      assertThat(edition.actionLines()).hasSize(1);
      return edition.actionLines().get(0);
    }
  }

  @Test
  void aRowBelowTheNameOfASectionIsNoHeader() throws Exception {
    ActionLine line =
        new Sheet()
            .page()
            .heading()
            .row("Geneva Plan of Action and Tunis Agenda")
            .row("A: Promote access.", "2020-2025", "Resolution 71", "SDG 9", "Done in time.")
            .row("WSIS+10 outcome documents")
            .row(
                "a. Foster skills that\npeople need.",
                "Continuous",
                "ITU-D priorities\nWTSA Resolutions 50",
                "SDG 4",
                "Trained.")
            .row("b. Share data.", "Continuous", "Resolution 99", "SDG 1", "Shared.")
            .read();

    assertThat(line.outcomes().stream().map(o -> o.section() + " " + o.code()))
        .containsExactly(
            Section.GENEVA_PLAN + " A", Section.WSIS_PLUS_10 + " a", Section.WSIS_PLUS_10 + " b");
    assertThat(texts(line.outcomes().get(1)).get(2))
        .isEqualTo("ITU-D priorities WTSA Resolutions 50");
  }

  @Test
  void aLineOfARowThatNamesColumnsIsNoHeader() throws Exception {
    ActionLine line =
        new Sheet()
            .page()
            .heading()
            .row("A: Promote access.", "2020-2025", "Resolution 71", "SDG 9", "Done in time.")
            .row(
                "B: Ease the\nprocedures, facilitating\ntheir use.",
                "2020-2025",
                "Several\nResolutions\nfollow.",
                "SDG 4",
                "Reports\nThe WSIS outcomes in\nfull.")
            .read();

    assertThat(codes(line)).containsExactly("A", "B");
    assertThat(texts(line.outcomes().get(1)).get(4))
        .isEqualTo("Reports The WSIS outcomes in full.");
  }

  @Test
  void aHeaderMayNameItsActionLineOnItsSecondLine() throws Exception {
    ActionLine line =
        new Sheet()
            .page()
            .row("WSIS Outcomes (WSIS AL\nC2)", "Proposed\nTiming", "Relevant\nResolutions", "SDGs")
            .row("A: Promote access.", "2020-2025", "Resolution 71", "SDG 9")
            .row("B: Share data.", "2020-2025", "Resolution 99", "SDG 4")
            .read();

    assertThat(line.code()).isEqualTo("C2");
    assertThat(line.columns().get(1).header()).isEqualTo("Proposed Timing");
    assertThat(codes(line)).containsExactly("A", "B");
  }

  @Test
  void textAtTheEndOfManyPagesIsNoRunningLineWhereOtherPagesHaveOtherText() throws Exception {
    Sheet sheet = new Sheet().page().heading();
    List<String> results = new ArrayList<>();
    for (char code = 'A'; code <= 'J'; code++) {
      boolean same = code % 2 == 0;
      String result = (same ? "The same text\nin each row." : "Result\nof outcome " + code + ".");
      sheet
          .at(HEIGHT - 80)
          .row(
              code + ": Promote access.", "2020-2025", "Resolution 71", "SDG 9", "First\n" + result)
          .page();
      results.add("First " + result.replace('\n', ' '));
    }
    ActionLine line =
        sheet.row("K: The last one.", "2020-2025", "Resolution 7", "SDG 1", "Done.").read();

    assertThat(line.outcomes().stream().limit(10).map(o -> texts(o).get(4))).isEqualTo(results);
  }

  @Test
  void aFooterOnMostPagesIsARunningLineBesideText() throws Exception {
    Sheet sheet = new Sheet().page().heading();
    for (char code = 'A'; code <= 'F'; code++) {
      sheet
          .row(code + ": Promote access.", "2020-2025", "Resolution 71", "SDG 9", "Done.")
          .at(HEIGHT - 30)
          .row("", "", "International Telecommunication Union");
      sheet.page();
    }
    ActionLine line = sheet.row("G: The last.", "2020-2025", "Resolution 7", "SDG 1", "").read();

    assertThat(line.outcomes()).hasSize(7);
    assertThat(line.outcomes().stream().map(o -> texts(o).get(2)))
        .noneMatch(text -> text.contains("Union"));
  }

  @Test
  void aWordWiderThanItsColumnDoesNotWidenIt() throws Exception {
    Sheet sheet = new Sheet().page().heading();
    for (char code = 'A'; code <= 'H'; code++) {
      String result = "Governments have been shown\nhow networks are built.\nThey build them.";
      sheet.row(code + ": Promote access.", "2020-2025", "Resolution 71", "SDG 9", result);
    }
    String wide = "https://www.example.org/" + "long".repeat(8);
    ActionLine line =
        sheet.page().row("I: The last.", "2020-2025", "Resolution 7", "SDG 1", wide).read();

    assertThat(texts(line.outcomes().get(8)).get(4)).isEqualTo(wide);
    List<Block> blocks = line.outcomes().get(0).cells().get(ColumnKey.RESULTS);
    assertThat(blocks).extracting(Block::text).first().asString().endsWith("networks are built.");
  }

  @Test
  void codesBeginAgainBelowASectionThatEndsAPage() throws Exception {
    ActionLine line =
        new Sheet()
            .page()
            .heading()
            .row("m. Promote access.", "2020-2025", "Resolution 71", "SDG 9", "Done.")
            .row("n. Share data.", "2020-2025", "Resolution 99", "SDG 4", "Done too.")
            .row("WSIS+10 outcome documents")
            .page()
            .row("a. promote digital\ninclusion;")
            .row("b. foster broadband;", "", "", "", "The platform is\nreleased.")
            .row("c. nurture innovation\nand entrepreneurship;")
            .read();

    assertThat(codes(line)).containsExactly("m", "n", "a", "b", "c");
    assertThat(texts(line.outcomes().get(1)).get(0)).isEqualTo("n. Share data.");
  }

  @Test
  void cellsMayBeCentredInTheirRows() throws Exception {
    Sheet sheet = new Sheet().page().heading();
    for (char code = 'A'; code <= 'F'; code++) {
      sheet.row(
          "\n" + code + ": Promote\naccess.",
          "\n2020-2025",
          "\n\nResolution 71",
          "\nSDG 9",
          "Governments of outcome\n" + code + " have been shown how\nnetworks are built\nand run.");
    }
    ActionLine line = sheet.read();

    assertThat(codes(line)).containsExactly("A", "B", "C", "D", "E", "F");
    for (Outcome outcome : line.outcomes()) {
      String code = outcome.code();
      assertThat(texts(outcome))
          .containsExactly(
              code + ": Promote access.",
              "2020-2025",
              "Resolution 71",
              "SDG 9",
              "Governments of outcome "
                  + code
                  + " have been shown how networks are built and run.");
    }
  }

  private static List<String> codes(ActionLine line) {
    return line.outcomes().stream().map(Outcome::code).toList();
  }

  private static List<String> texts(Outcome outcome) {
    return Arrays.asList(
            ColumnKey.OUTCOME,
            ColumnKey.TIMING,
            ColumnKey.REFERENCES,
            ColumnKey.SDGS,
            ColumnKey.RESULTS)
        .stream()
        .map(key -> String.join(" ", outcome.cells().get(key).stream().map(Block::text).toList()))
        .toList();
  }
}
