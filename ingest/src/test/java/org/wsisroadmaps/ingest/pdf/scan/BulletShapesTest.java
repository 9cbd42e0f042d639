package org.wsisroadmaps.ingest.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BulletShapesTest {

  private static List<PixelBox> bullets(Consumer<Graphics2D> drawing) {
    GrayImage image = DrawnImage.of(900, 500, 255, drawing);
    return BulletShapes.among(Blobs.of(DrawnImage.ink(image)));
  }

  @Test
  void dotsAndSquaresBeforeALineAreBullets() {
    assertThat(
            bullets(g -> {
              g.drawString("• a list item of words", 100, 100);
              g.drawString("•Glued to its text", 100, 160);
              g.fillRect(100, 203, 16, 16);
              g.drawString("behind a square", 140, 220);
            }))
        .hasSize(3);
  }

  @Test
  void stopsAndColonsAndTheDotsOfLettersAreNone() {
    assertThat(
            bullets(g -> {
              g.drawString("it is a line. It ends: so. i j ill …", 100, 100);
              g.drawString("indigenous a·b; e.g. 9.c", 100, 160);
              g.setFont(DrawnImage.font(92));
              g.drawString("i.e. Title: it", 100, 300);
            }))
        .isEmpty();
  }

  @Test
  void aDotWithNothingBehindItIsNone() {
    assertThat(bullets(g -> g.drawString("words and then •", 100, 100))).isEmpty();
  }
}
