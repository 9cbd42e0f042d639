package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static int turn(int upwards, int level) throws IOException {
    return new DrawnPage()
        .draw("BT /F 10 Tf 0 1 -1 0 100 50 Tm (" + "x".repeat(upwards) + ") Tj ET")
        .text(10, 10, 20, "x".repeat(level))
        .read()
        .turn();
  }

  @Test
  void aPageIsTurnedWhereMostOfItsTextRunsUpwards() throws IOException {
    assertThat(turn(7, 3)).isEqualTo(3);
    assertThat(turn(6, 4)).isZero();
  }

  @Test
  void aTurnedPageIsReadFromItsOwnCorner() throws IOException {
    PageContent page =
        new DrawnPage()
            .draw("BT /F 10 Tf 0 1 -1 0 100 50 Tm (up) Tj ET 100 20 m 100 80 l S")
            .read();
    Glyph first = page.glyphs().get(0);
    assertThat(first.left()).isEqualTo(50);
    assertThat(first.baseline()).isEqualTo(100);
    assertThat(page.rulings()).containsExactly(Ruling.horizontal(100, 20, 80));
  }

  @Test
  void textInAnotherDirectionIsInAFrameOfItsOwn() throws IOException {
    PageContent page =
        new DrawnPage()
            .text(10, 10, 20, "level text")
            .draw("BT /F 10 Tf 0 1 -1 0 100 50 Tm (up) Tj ET")
            .read();
    assertThat(page.glyphs()).hasSize(10);
    assertThat(page.turned()).hasSize(1);
    assertThat(page.turned().get(0).quarterTurns()).isEqualTo(3);
    assertThat(page.turned().get(0).glyphs()).extracting(Glyph::text).containsExactly("u", "p");
  }
}
