package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts of size 10 from (10, 100), where nothing else is said. */
class RunsTest {

  private static final int BLACK = 0;

  private final Ink ink = new Ink();

  private static Run.Look transparent(double alpha) {
    return new Run.Look(Ink.FACE, 10, BLACK, alpha, false);
  }

  private int seen() {
    return ink.glyphsByTurn.get(0).size();
  }

  @Test
  void whatIsSeenIsKept() {
    ink.text("abc", 10, 100, 10, BLACK);
    assertThat(ink.unseen()).isEmpty();
    assertThat(seen()).isEqualTo(3);
  }

  /** Contrasts to white, by WCAG 2.2: 1.06 and 1.14. */
  @Test
  void textNearlyInTheColourOfItsGroundIsNotSeen() {
    ink.text("abc", 10, 100, 10, 0xF8F8F8).text("de", 10, 130, 10, 0xF0F0F0);
    assertThat(ink.unseen()).containsExactly("abc");
    assertThat(seen()).isEqualTo(2);
    assertThat(ink.runs.all()).hasSize(1);
  }

  @Test
  void whiteTextIsSeenOnADarkGround() {
    ink.runs.paint(new Box(0, 80, 100, 110), 0x000080, true);
    ink.text("abc", 10, 100, 10, 0xFFFFFF).text("de", 10, 100, 10, 0x000088);
    assertThat(ink.unseen()).containsExactly("de");
  }

  @Test
  void textOnAPictureIsKept() {
    ink.runs.paint(new Box(0, 80, 100, 110), Colours.UNKNOWN, false);
    ink.text("abc", 10, 100, 10, 0xFFFFFF);
    assertThat(ink.unseen()).isEmpty();
  }

  @Test
  void transparentTextIsNotSeen() {
    ink.text("abc", 10, 100, transparent(0.03)).text("de", 10, 130, transparent(0.029));
    assertThat(ink.unseen()).containsExactly("de");
  }

  @Test
  void textBelowTwoPointsIsNotSeenBesideLargerText() {
    ink.text("abcdef", 10, 100, 10, BLACK).text("gh", 10, 130, 2, BLACK);
    ink.text("i", 10, 150, 1.9, BLACK);
    assertThat(ink.unseen()).containsExactly("i");
  }

  /** A page that is printed small all over: its text is of 6 points. */
  @Test
  void smallTextIsSeenFromAQuarterOfTheSizeOfTheOthers() {
    ink.text("abcdef", 10, 100, 6, BLACK).text("gh", 10, 130, 1.5, BLACK);
    ink.text("i", 10, 150, 1.4, BLACK);
    assertThat(ink.unseen()).containsExactly("i");
  }

  @Test
  void whatAnAreaIsPaintedOverIsNotSeen() {
    ink.text("abcd", 10, 100, 10, BLACK);
    ink.runs.paint(new Box(10, 90, 20, 102), 0xFFFFFF, true);
    assertThat(ink.unseen()).containsExactly("ab");
    assertThat(seen()).isEqualTo(2);
  }

  @Test
  void anAreaThatHidesNothingOrWasThereBeforeCoversNothing() {
    ink.runs.paint(new Box(0, 80, 100, 110), 0xFFFFFF, true);
    ink.text("abcd", 10, 100, 10, BLACK);
    ink.runs.paint(new Box(0, 80, 100, 110), 0xFFFFFF, false);
    assertThat(ink.unseen()).isEmpty();
  }

  /** From the top of the letters to their baseline, and no less. */
  @Test
  void aGlyphThatIsCoveredInPartIsSeen() {
    ink.text("a", 10, 100, 10, BLACK);
    ink.runs.paint(new Box(10, 93, 15, 102), 0xFFFFFF, true);
    assertThat(ink.unseen()).isEmpty();
  }

  @Test
  void textsThatFollowEachOtherAreToldInOne() {
    ink.text("ab", 10, 100, 10, 0xFFFFFF).text("cd", 10, 130, 10, 0xFFFFFF);
    ink.text("ef", 10, 150, 10, BLACK).text("gh", 10, 170, 10, 0xFFFFFF);
    assertThat(ink.unseen()).containsExactly("ab cd", "gh");
  }
}
