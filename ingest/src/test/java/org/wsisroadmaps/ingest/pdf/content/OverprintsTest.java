package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text of four letters of size 10 from x = 100, and a text that lies over it. */
class OverprintsTest {

  private static final int FAINT = 0xCCCCCC;

  private final Overprints overprints = new Overprints();

  private static Ink page() {
    return new Ink().text("text", 100, 100, 10, 0);
  }

  private List<String> marks(Ink page) {
    return overprints.among(page.runs, List.of()).marks().stream().map(Run::text).toList();
  }

  @Test
  void aFaintTextOverAnotherIsAWatermark() {
    assertThat(marks(page().text("DRAFT", 100, 100, 10, FAINT))).containsExactly("DRAFT");
  }

  @Test
  void aFaintTextBesideAnotherIsText() {
    assertThat(marks(page().text("DRAFT", 120, 100, 10, FAINT))).isEmpty();
  }

  @Test
  void threeLettersThatCollideMixTheTexts() {
    assertThat(marks(page().text("DRAFT", 105, 100, 10, FAINT))).containsExactly("DRAFT");
    assertThat(marks(page().text("OTHER", 110, 100, 10, FAINT))).isEmpty();
  }

  /** The letters are 9.2 points high, by the usual proportions of type. */
  @Test
  void linesThatShareAThirdOfTheirHeightCollide() {
    assertThat(marks(page().text("DRAFT", 100, 105.5, 10, FAINT))).containsExactly("DRAFT");
    assertThat(marks(page().text("OTHER", 100, 106.5, 10, FAINT))).isEmpty();
  }

  /** Contrasts to white, by WCAG 2.2: 4.48 and 4.54. */
  @Test
  void textIsFaintFromAContrastOn() {
    assertThat(marks(page().text("DRAFT", 100, 100, 10, 0x777777))).containsExactly("DRAFT");
    assertThat(marks(page().text("OTHER", 100, 100, 10, 0x767676))).isEmpty();
  }

  @Test
  void aTransparentTextIsFaint() {
    Run.Look look = new Run.Look(Ink.FACE, 10, 0, 0.15, false);
    assertThat(marks(page().text("DRAFT", 100, 100, look))).containsExactly("DRAFT");
  }

  @Test
  void aTextThatIsAsDarkIsAWatermarkWhereItIsLarger() {
    assertThat(marks(page().text("DRAFT", 100, 102, 13, 0))).containsExactly("DRAFT");
    assertThat(marks(page().text("OTHER", 100, 102, 12.9, 0))).isEmpty();
  }

  @Test
  void textsThatLieOverEachOtherAndAreNoWatermarksAreMixed() {
    assertThat(mixed(page().text("OTHER", 102, 100, 10, 0))).containsExactly("text", "OTHER");
    assertThat(mixed(page().text("DRAFT", 102, 100, 10, FAINT))).isEmpty();
    assertThat(mixed(page().text("text", 100.3, 100, 10, 0))).isEmpty();
  }

  private List<String> mixed(Ink page) {
    return overprints.among(page.runs, List.of()).mixed();
  }

  @Test
  void aTextThatIsDrawnTwiceIsBold() {
    assertThat(marks(page().text("text", 100.3, 100, 10, FAINT))).isEmpty();
  }

  @Test
  void textOfTwoCellsIsParted() {
    Ink page = page().text("OTHER", 103, 100, 10, FAINT);
    assertThat(overprints.among(page.runs, List.of(Ruling.vertical(104, 80, 120))).marks())
        .isEmpty();
    assertThat(overprints.among(page.runs, List.of(Ruling.vertical(104, 80, 90))).marks())
        .hasSize(1);
  }

  @Test
  void aWatermarkIsKnownAgainWhereItLiesOverNothing() {
    marks(page().text("DRAFT", 100, 100, 10, FAINT));
    assertThat(overprints.count()).isEqualTo(1);
    assertThat(marks(page().text("DRAFT", 100, 300, 10, FAINT))).containsExactly("DRAFT");
    assertThat(marks(page().text("DRAFT", 100, 300, 10, 0))).isEmpty();
    assertThat(marks(page().text("DRAFT", 100, 300, 11, FAINT))).isEmpty();
  }

  @Test
  void whatTheDocumentCallsAWatermarkIsOne() {
    Run.Look look = new Run.Look(Ink.FACE, 10, 0, 1, true);
    assertThat(marks(page().text("DRAFT", 100, 300, look))).containsExactly("DRAFT");
  }
}
