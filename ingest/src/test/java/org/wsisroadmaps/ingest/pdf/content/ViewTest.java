package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

class ViewTest {

  private static final View PAGE = View.of(new Box(0, 0, 600, 800));

  private static double scale(int glyphs, double size) {
    return PAGE.better(0, new TextSize(glyphs, size)).scale();
  }

  @Test
  void aLevelPageOfUsualTextIsLookedAtAsItIs() {
    assertThat(PAGE.better(0, new TextSize(500, 10))).isSameAs(PAGE);
  }

  @Test
  void smallTextIsEnlargedToNinePoints() {
    assertThat(scale(60, 3)).isEqualTo(3);
    assertThat(scale(60, 3.9)).isCloseTo(2.307, within(0.001));
    assertThat(scale(60, 4)).isEqualTo(1);
  }

  @Test
  void largeTextIsShrunk() {
    assertThat(scale(60, 36)).isEqualTo(0.25);
    assertThat(scale(60, 30.1)).isLessThan(1);
    assertThat(scale(60, 30)).isEqualTo(1);
  }

  @Test
  void fewGlyphsTellNoSize() {
    assertThat(scale(59, 3)).isEqualTo(1);
    assertThat(scale(60, 3)).isEqualTo(3);
  }

  @Test
  void aTiltedPageIsTurnedBack() {
    TextSize usual = new TextSize(500, 10);
    assertThat(PAGE.better(0.0006, usual).tilt()).isEqualTo(0.0006);
    assertThat(PAGE.better(-0.0006, usual).tilt()).isEqualTo(-0.0006);
    assertThat(PAGE.better(0.00059, usual)).isSameAs(PAGE);
    assertThat(PAGE.better(0.01, usual).better(0.002, usual).tilt()).isEqualTo(0.012);
  }

  @Test
  void whatIsLookedAtIsMeasuredFromTheCornerOfThePart() {
    View right = new View(new Box(300, 0, 600, 400), 0, 2);
    assertThat(right.box()).isEqualTo(new Box(0, 0, 600, 800));
    assertThat(right.transform().transform(new Point2D.Double(310, 20), null))
        .isEqualTo(new Point2D.Double(20, 40));
  }

  @Test
  void aLineThatRunsDownwardsIsLevelInItsView() {
    View view = new View(new Box(0, 0, 600, 800), Math.atan2(6, 600), 1);
    double left = view.transform().transform(new Point2D.Double(0, 100), null).getY();
    double right = view.transform().transform(new Point2D.Double(600, 106), null).getY();
    assertThat(left).isCloseTo(right, within(1e-9));
  }
}
