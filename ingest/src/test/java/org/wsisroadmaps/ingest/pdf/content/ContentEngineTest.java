package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContentEngineTest {

  private static PageContent drawn(String operators) throws IOException {
    return new DrawnPage().draw(operators).read();
  }

  @Test
  void aThinFilledShapeIsALine() throws IOException {
    PageContent line = drawn("20 100 100 3.5 re f");
    assertThat(line.rulings()).containsExactly(Ruling.horizontal(98.25, 20, 120));
    assertThat(line.fills()).isEmpty();
    PageContent area = drawn("20 100 100 3.6 re f");
    assertThat(area.rulings()).isEmpty();
    assertThat(area.fills()).hasSize(1);
  }

  @Test
  void aWhiteAreaIsNoFill() throws IOException {
    assertThat(drawn("1 g 20 100 100 20 re f").fills()).isEmpty();
    assertThat(drawn("0.9 g 20 100 100 20 re f").fills()).hasSize(1);
    assertThat(drawn("0 0 0 0 k 20 100 100 20 re f").fills()).isEmpty();
  }

  @Test
  void aLineIsStraightWithinHalfAPoint() throws IOException {
    assertThat(drawn("20 100 m 80 100.55 l S").rulings()).hasSize(1);
    assertThat(drawn("20 100 m 80 100.65 l S").rulings()).isEmpty();
    assertThat(drawn("20 100 m 20.55 160 l S").rulings().get(0).horizontal()).isFalse();
    assertThat(drawn("20 100 m 20.65 160 l S").rulings()).isEmpty();
  }

  @Test
  void aCurveIsNoLine() throws IOException {
    assertThat(drawn("20 100 m 40 100 60 100 80 100 c S").rulings()).isEmpty();
  }

  @Test
  void dashesThatAreFilledOneByOneAreALine() throws IOException {
    assertThat(drawn("20 100 3 1 re 25 100 3 1 re 30 100 3 1 re 35 100 3 1 re f").rulings())
        .containsExactly(Ruling.horizontal(99.5, 20, 38));
  }

  /** A square before a line of size 20, whose letters are so large that any of them may be one. */
  private static String beforeALine(double side) throws IOException {
    return new DrawnPage()
        .draw("20 %s %s %s re f".formatted(105 - side / 2, side, side))
        .text(20, 34, 100, "x")
        .text();
  }

  @Test
  void aSquareMayBeABullet() throws IOException {
    assertThat(beforeALine(8)).isEqualTo("x•");
    assertThat(beforeALine(8.1)).isEqualTo("x");
    assertThat(beforeALine(1.5)).isEqualTo("x•");
    assertThat(beforeALine(1.4)).isEqualTo("x");
  }

  @Test
  void aShapeThatIsNotAsWideAsHighIsNoBullet() throws IOException {
    assertThat(new DrawnPage().draw("20 103 4 3 re f").text(20, 34, 100, "x").text())
        .isEqualTo("x");
  }

  /** A clip of so many points in width and height, and a letter outside of it. */
  private static String outsideOfClip(double side) throws IOException {
    return new DrawnPage()
        .draw("q 0 0 %s %s re W n".formatted(side, side))
        .text(10, 10, 50, "in")
        .text(10, 180, 50, "out")
        .draw("Q")
        .text();
  }

  @Test
  void textOutsideOfThePartOfThePageThatIsShownIsCutOff() throws IOException {
    assertThat(outsideOfClip(121)).isEqualTo("in");
    assertThat(outsideOfClip(119)).isEqualTo("inout");
  }

  private static String under(float alpha) throws IOException {
    return new DrawnPage()
        .text(10, 20, 100, "text")
        .opacity(alpha)
        .draw("1 g 10 90 60 30 re f")
        .text();
  }

  @Test
  void textUnderAnAreaIsSeenWhereThatLetsItThrough() throws IOException {
    assertThat(under(0.98f)).isEmpty();
    assertThat(under(0.96f)).isEqualTo("text");
  }

  @Test
  void textThatIsPlacedAndNotDrawnStandsForThePage() throws IOException {
    assertThat(new DrawnPage().draw("BT 3 Tr /F 10 Tf 20 100 Td (scan) Tj ET").text())
        .isEqualTo("scan");
    PageContent page =
        new DrawnPage()
            .text(10, 20, 50, "text")
            .draw("BT 3 Tr /F 10 Tf 20 100 Td (hidden) Tj ET")
            .read();
    assertThat(page.unseen()).containsExactly("hidden");
    assertThat(page.glyphs()).hasSize(4);
  }

  @Test
  void textThatIsFilledAndStrokedLooksBold() throws IOException {
    PageContent page = drawn("BT 2 Tr /F 10 Tf 20 100 Td (b) Tj ET");
    assertThat(page.glyphs().get(0).emboldened()).isTrue();
  }

  @Test
  void aReplacementTextStandsOnceForAllItsGlyphs() throws IOException {
    assertThat(
            new DrawnPage()
                .draw("/Span << /ActualText (fi) >> BDC")
                .text(10, 20, 100, "xy")
                .draw("EMC")
                .text(10, 40, 100, "z")
                .text())
        .isEqualTo("fiz");
  }

  @Test
  void directionsAreToldInQuarterTurns() {
    assertThat(ContentEngine.quarterTurn(1, 0.5)).isZero();
    assertThat(ContentEngine.quarterTurn(0.5, 1)).isEqualTo(1);
    assertThat(ContentEngine.quarterTurn(-1, 1)).isEqualTo(2);
    assertThat(ContentEngine.quarterTurn(0.5, -1)).isEqualTo(3);
  }
}
