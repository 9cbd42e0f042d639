package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;

/** Cells that are merged over outcomes are read as one, wherever pages break. */
class MergedCellsTest {

  private static final List<ColumnKey> KEYS =
      List.of(ColumnKey.OUTCOME, ColumnKey.TIMING, ColumnKey.REFERENCES, ColumnKey.RESULTS);

  private static final List<String> HEADER =
      List.of("WSIS Outcomes", "Proposed Timing", "Relevant Resolutions", "Expected results");

  /** What a program draws where a page ends inside a merged cell. */
  enum Foot {
    /** A rule over all columns, and one at the top of the next page, as word processors do. */
    CLOSED,
    /** Rules below the cells that end there, as browsers do. */
    OPEN
  }

  /**
   * A roadmap.
   *
   * @param texts the text of every cell; that of a merged one in its first row
   * @param merged whether a cell is the one of the row above
   */
  private record Roadmap(List<List<String>> texts, List<BitSet> merged) {

    static Roadmap of(Random random) {
      int rows = 5 + random.nextInt(8);
      List<List<String>> texts = new ArrayList<>();
      for (int r = 0; r < rows; r++) {
        char code = (char) ('A' + r);
        texts.add(
            List.of(
                code + ": Promote access number " + r,
                (2010 + r) + "-" + (2025 + r),
                "WTDC Resolution " + (10 + r),
                "Result of " + code));
      }
      List<BitSet> merged = Stream.generate(BitSet::new).limit(rows).toList();
      for (int c = 1; c < HEADER.size(); c++) {
        int from = random.nextInt(rows);
        int to = Math.min(rows - 1, from + random.nextInt(6));
        for (int r = from + 1; random.nextBoolean() && r <= to; r++) {
          merged.get(r).set(c);
        }
      }
      return new Roadmap(texts, merged);
    }

    int origin(int row, int column) {
      int origin = row;
      while (merged.get(origin).get(column)) {
        origin--;
      }
      return origin;
    }

    boolean goesOnBelow(int row, int column) {
      return row + 1 < texts.size() && merged.get(row + 1).get(column);
    }
  }

  @Property(tries = 150)
  void mergedCellsAreOneWhereverPagesBreak(
      @ForAll long seed,
      @ForAll Foot foot,
      @ForAll boolean headerRepeats,
      @ForAll @IntRange(min = 260, max = 700) int height)
      throws Exception {
    Random random = new Random(seed);
    Roadmap roadmap = Roadmap.of(random);
    byte[] pdf = new Setter(roadmap, foot, headerRepeats, height, random).set();

    Edition edition = EditionReader.standard().read(pdf, "roadmap-2025.pdf");

    assertThat(edition.actionLines()).hasSize(1);
    assertThat(edition.otherTables()).isEmpty();
    ActionLine line = edition.actionLines().get(0);
    List<String> wanted = new ArrayList<>();
    for (int r = 0; r < roadmap.texts().size(); r++) {
      for (int c = 0; c < KEYS.size(); c++) {
        int origin = roadmap.origin(r, c);
        wanted.add(
            roadmap.texts().get(origin).get(c)
                + (origin == r ? "" : " of " + (char) ('A' + origin)));
      }
    }
    assertThat(
            line.outcomes().stream().flatMap(outcome -> KEYS.stream().map(k -> said(outcome, k))))
        .containsExactlyElementsOf(wanted);
  }

  private static String said(Outcome outcome, ColumnKey key) {
    CellOrigin origin = outcome.shared().get(key);
    assertThat(outcome.section()).isEqualTo(Section.GENEVA_PLAN);
    return outcome.cell(key).stream().map(Block::text).collect(Collectors.joining(" "))
        + (origin == null ? "" : " of " + origin.code());
  }

  /** Sets a roadmap on pages, row by row; no row is cut. */
  private static final class Setter {
    private static final float[] XS = {40, 210, 290, 430, 600};
    private static final float MARGIN = 40;
    private static final float SIZE = 9;

    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private final Roadmap roadmap;
    private final Foot foot;
    private final boolean headerRepeats;
    private final int height;
    private final Random random;
    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;
    private float y;

    Setter(Roadmap roadmap, Foot foot, boolean headerRepeats, int height, Random random)
        throws IOException {
      this.roadmap = roadmap;
      this.foot = foot;
      this.headerRepeats = headerRepeats;
      this.height = height;
      this.random = random;
      this.page = page();
    }

    private PDPageContentStream page() throws IOException {
      PDPage next = new PDPage(new PDRectangle(640, height));
      document.addPage(next);
      y = height - MARGIN;
      return new PDPageContentStream(document, next);
    }

    byte[] set() throws IOException {
      write(XS[0], y - 12, "Roadmap for WSIS Action Line C2: Infrastructure");
      y -= 24;
      header();
      for (int r = 0; r < roadmap.texts().size(); r++) {
        float room = 30 + random.nextInt(60);
        if (y - room < MARGIN) {
          closeFoot(r - 1);
          page.close();
          page = page();
          if (headerRepeats) {
            header();
          } else if (foot == Foot.CLOSED) {
            across(XS[0], XS[4]);
          }
        }
        row(r, room);
      }
      across(XS[0], XS[4]);
      page.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      document.close();
      return out.toByteArray();
    }

    private void header() throws IOException {
      across(XS[0], XS[4]);
      for (int c = 0; c < HEADER.size(); c++) {
        write(XS[c] + 4, y - 12, HEADER.get(c));
      }
      down(18);
      across(XS[0], XS[4]);
    }

    /** Draws what ends a page below a row; the rule below every row is drawn by the next one. */
    private void closeFoot(int row) throws IOException {
      for (int c = 0; c < HEADER.size(); c++) {
        if (foot == Foot.CLOSED || !roadmap.goesOnBelow(row, c)) {
          across(XS[c], XS[c + 1]);
        }
      }
    }

    private void row(int row, float room) throws IOException {
      for (int c = 0; c < HEADER.size(); c++) {
        if (!roadmap.merged().get(row).get(c)) {
          if (y < height - MARGIN) {
            across(XS[c], XS[c + 1]);
          }
          write(XS[c] + 4, y - 12, roadmap.texts().get(row).get(c));
        }
      }
      down(room);
    }

    private void down(float room) throws IOException {
      for (float x : XS) {
        line(x, y, x, y - room);
      }
      y -= room;
    }

    private void across(float from, float to) throws IOException {
      line(from, y, to, y);
    }

    private void line(float x1, float y1, float x2, float y2) throws IOException {
      page.setLineWidth(0.5f);
      page.moveTo(x1, y1);
      page.lineTo(x2, y2);
      page.stroke();
    }

    private void write(float x, float baseline, String text) throws IOException {
      page.beginText();
      page.setFont(font, SIZE);
      page.newLineAtOffset(x, baseline);
      page.showText(text);
      page.endText();
    }
  }
}
