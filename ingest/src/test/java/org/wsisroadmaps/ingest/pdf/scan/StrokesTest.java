package org.wsisroadmaps.ingest.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.GridFinder;

class StrokesTest {

  /** Two columns of 400 pixels and three rows of 200, with text in each cell. */
  private static void table(Graphics2D g, int thick) {
    for (int i = 0; i < 4; i++) {
      g.fillRect(100, 100 + 200 * i, 800 + thick, thick);
    }
    for (int i = 0; i < 3; i++) {
      g.fillRect(100 + 400 * i, 100, thick, 600 + thick);
    }
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 2; column++) {
        g.drawString("Text — of IHL cells", 120 + 400 * column, 180 + 200 * row);
        g.drawString("goes on and on", 120 + 400 * column, 240 + 200 * row);
      }
    }
  }

  private static List<Grid> grids(GrayImage image) {
    return GridFinder.grids(Strokes.of(DrawnImage.ink(image)).stream().map(Points::of).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 12})
  void theLinesOfATableAreFoundAndNoneAmongItsLetters(int thick) {
    GrayImage image = DrawnImage.of(1000, 800, 255, g -> table(g, thick));

    List<Stroke> strokes = Strokes.of(DrawnImage.ink(image));

    assertThat(strokes).filteredOn(Stroke::horizontal).hasSize(4);
    assertThat(strokes).filteredOn(stroke -> !stroke.horizontal()).hasSize(3);
    Stroke first = strokes.get(0);
    assertThat(first.at()).isCloseTo(100 + thick / 2.0, within(0.6));
    assertThat(first.from()).isBetween(99, 101);
    assertThat(first.to()).isBetween(899 + thick, 901 + thick);
  }

  @Test
  void specksAndGapsAndGreyPaperHideNoLine() {
    Random random = new Random(1);
    GrayImage image = DrawnImage.of(1000, 800, 210, g -> table(g, 4));
    for (int i = 0; i < 8000; i++) {
      image.set(random.nextInt(1000), random.nextInt(800), random.nextBoolean() ? 0 : 255);
    }

    List<Grid> grids = grids(image);

    assertThat(grids).hasSize(1);
    assertThat(grids.get(0).rows()).isEqualTo(3);
    assertThat(grids.get(0).columns()).isEqualTo(2);
    assertThat(grids.get(0).cells()).hasSize(6);
  }

  @Test
  void aTableWithASlightSlopeIsFoundWhole() {
    GrayImage image = DrawnImage.of(1000, 800, 255, g -> table(g, 3)).rotated(Math.toRadians(0.1));

    assertThat(grids(image)).singleElement().satisfies(g -> assertThat(g.cells()).hasSize(6));
  }

  @Test
  void shadedCellsKeepTheirLinesAndAreToldFromOthers() {
    GrayImage image =
        DrawnImage.of(
            1000,
            800,
            250,
            g -> {
              g.setColor(new Color(200, 200, 200));
              g.fillRect(100, 100, 800, 200);
              g.setColor(Color.BLACK);
              table(g, 4);
            });

    Grid grid = grids(image).get(0);
    List<PixelBox> cells = grid.cells().stream().map(c -> Points.pixels(grid.box(c))).toList();

    assertThat(cells).hasSize(6);
    assertThat(Shading.of(image, cells)).containsExactlyElementsOf(cells.subList(0, 2));
  }

  @Test
  void aTableInABlackFrameHasTheEdgesOfBlackCells() {
    GrayImage image =
        DrawnImage.of(
            1000,
            800,
            255,
            g -> {
              table(g, 4);
              g.fillRect(100, 100, 804, 100);
            });

    assertThat(grids(image)).singleElement().satisfies(g -> assertThat(g.columns()).isEqualTo(2));
  }

  @Test
  void eraseLeavesTheLettersThatALineCrosses() {
    GrayImage image =
        DrawnImage.of(
            600,
            200,
            255,
            g -> {
              g.drawString("gypsy pages", 100, 100);
              g.fillRect(90, 104, 300, 2);
            });
    int before = DrawnImage.ink(image).count(new PixelBox(0, 108, 600, 200));
    Paper paper = Paper.of(image);

    new Eraser(image, paper).eraseStrokes(Strokes.of(DrawnImage.ink(image)));

    Ink after = DrawnImage.ink(image);
    assertThat(after.count(new PixelBox(360, 100, 390, 110))).isZero();
    assertThat(after.count(new PixelBox(0, 108, 600, 200))).isGreaterThan(before / 3);
    assertThat(Strokes.of(after)).isEmpty();
  }
}
