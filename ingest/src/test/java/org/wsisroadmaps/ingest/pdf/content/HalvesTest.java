package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sheets of 1000 by 500 points, with a letter on each half and columns 100 points apart. */
class HalvesTest {

  private static final Box SHEET = new Box(0, 0, 1000, 500);

  /** Rules of columns on both halves, those on the right moved by some points. */
  private static List<Ruling> columns(int left, int right, double moved, double length) {
    List<Ruling> rules = new ArrayList<>();
    for (int i = 0; i < left; i++) {
      rules.add(Ruling.vertical(40 + 80 * i, 100, 100 + length));
    }
    for (int i = 0; i < right; i++) {
      rules.add(Ruling.vertical(540 + 80 * i + moved, 100, 100 + length));
    }
    return rules;
  }

  private static ContentEngine.Drawing sheet(Box page, List<Ruling> rules, double... letters) {
    List<Glyph> glyphs = new ArrayList<>();
    for (double left : letters) {
      glyphs.add(Ink.glyph("x", left, left + 5, 200, 10));
    }
    return new ContentEngine.Drawing(
        page,
        Map.of(0, glyphs),
        List.of(),
        rules,
        List.of(),
        List.of(),
        false,
        List.of(),
        0,
        new TextSize(2, 10),
        0,
        List.of(),
        List.of());
  }

  private static int pages(List<Ruling> rules, double... letters) {
    return new Halves().of(sheet(SHEET, rules, letters)).size();
  }

  @Test
  void aSheetWithTheSameColumnsTwiceShowsTwoPages() {
    assertThat(new Halves().of(sheet(SHEET, columns(4, 4, 0, 300), 50, 550)))
        .containsExactly(new Box(0, 0, 500, 500), new Box(500, 0, 1000, 500));
  }

  @Test
  void anUprightSheetShowsOnePage() {
    Box upright = new Box(0, 0, 1000, 1001);
    assertThat(new Halves().of(sheet(upright, columns(4, 4, 0, 300), 50, 550)))
        .containsExactly(upright);
  }

  @Test
  void fewRulesTellNothing() {
    assertThat(pages(columns(4, 4, 0, 300), 50)).isEqualTo(2);
    assertThat(pages(columns(3, 3, 0, 300), 50)).isEqualTo(1);
  }

  @Test
  void otherColumnsAreOfOnePage() {
    assertThat(pages(columns(4, 4, 2, 300), 50)).isEqualTo(2);
    assertThat(pages(columns(4, 4, 2.1, 300), 50)).isEqualTo(1);
    assertThat(pages(columns(4, 5, 0, 300), 50)).isEqualTo(1);
    assertThat(pages(columns(5, 4, 0, 300), 50)).isEqualTo(1);
  }

  @Test
  void shortRulesAreNoColumns() {
    assertThat(pages(columns(4, 4, 0, 10.1), 50)).isEqualTo(2);
    assertThat(pages(columns(4, 4, 0, 10), 50)).isEqualTo(1);
  }

  @Test
  void whatCrossesTheMiddleMakesOnePageOfIt() {
    assertThat(pages(columns(4, 4, 0, 300), 505)).isEqualTo(2);
    assertThat(pages(columns(4, 4, 0, 300), 504.9)).isEqualTo(1);
    List<Ruling> crossed = new ArrayList<>(columns(4, 4, 0, 300));
    crossed.add(Ruling.horizontal(50, 40, 960));
    assertThat(pages(crossed, 50)).isEqualTo(1);
  }

  @Test
  void aSheetWithoutTextIsOnePage() {
    ContentEngine.Drawing empty =
        new ContentEngine.Drawing(
            SHEET,
            Map.of(),
            List.of(),
            columns(4, 4, 0, 300),
            List.of(),
            List.of(),
            true,
            List.of(),
            0,
            new TextSize(0, 0),
            0,
            List.of(),
            List.of());
    assertThat(new Halves().of(empty)).hasSize(1);
  }

  @Test
  void whatOneSheetShowedHoldsForTheSheetsBehindIt() {
    Halves halves = new Halves();
    assertThat(halves.of(sheet(SHEET, List.of(), 50))).hasSize(1);
    halves.of(sheet(SHEET, columns(4, 4, 0, 300), 50));
    assertThat(halves.of(sheet(SHEET, List.of(), 50))).hasSize(2);
    assertThat(halves.of(sheet(SHEET, List.of(), 500))).hasSize(1);
  }
}
