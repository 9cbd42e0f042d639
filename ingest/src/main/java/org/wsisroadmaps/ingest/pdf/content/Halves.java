package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells sheets that show two pages side by side: nothing crosses their middle, and the tables on
 * either side have the same columns. Where one sheet of a document is such, a clear middle is
 * enough on those that follow. Mutable.
 */
final class Halves {

  /** The share of the sheet's width around its middle that nothing crosses. */
  private static final double GUTTER = 0.01;

  /** Tables with fewer rules say nothing of pages. */
  private static final int FEWEST_RULES = 4;

  /** Columns stand at the same place of two pages within this, in points. */
  private static final double SAME = 2;

  /** A shorter rule is none of a column, in points. */
  private static final double LEAST_RULE = 10;

  private boolean halved;

  /** The parts of a sheet that are its pages, in the order in which they are read. */
  List<Box> of(ContentEngine.Drawing sheet) {
    Box whole = sheet.page();
    if (whole.width() < whole.height()) {
      return List.of(whole);
    }
    double middle = (whole.left() + whole.right()) / 2;
    if (sheet.glyphsByTurn().isEmpty() || !isClear(sheet, middle)) {
      return List.of(whole);
    }
    halved |= haveSameColumns(sheet.rulings(), whole, middle);
    return halved
        ? List.of(
            new Box(whole.left(), whole.top(), middle, whole.bottom()),
            new Box(middle, whole.top(), whole.right(), whole.bottom()))
        : List.of(whole);
  }

  private static boolean isClear(ContentEngine.Drawing sheet, double middle) {
    double from = middle - GUTTER / 2 * sheet.page().width();
    double to = middle + GUTTER / 2 * sheet.page().width();
    for (Map.Entry<Integer, List<Glyph>> turned : sheet.glyphsByTurn().entrySet()) {
      for (Glyph g : turned.getValue()) {
        double a = PageContent.toPage(turned.getKey(), g.left(), g.baseline())[0];
        double b = PageContent.toPage(turned.getKey(), g.right(), g.baseline())[0];
        if (!g.isSpace() && Math.min(a, b) < to && Math.max(a, b) > from) {
          return false;
        }
      }
    }
    return sheet.rulings().stream()
        .allMatch(rule ->
            rule.horizontal()
                ? rule.to() <= from || rule.from() >= to
                : rule.at() <= from || rule.at() >= to);
  }

  private static boolean haveSameColumns(List<Ruling> rulings, Box whole, double middle) {
    List<Double> left = columns(rulings, whole.left(), middle);
    List<Double> right = columns(rulings, middle, whole.right());
    return left.size() >= FEWEST_RULES
        && right.size() >= FEWEST_RULES
        && areIn(left, right)
        && areIn(right, left);
  }

  /** Where the vertical rules of a part stand, from its left edge. */
  private static List<Double> columns(List<Ruling> rulings, double from, double to) {
    List<Double> places = new ArrayList<>();
    rulings.stream()
        .filter(rule -> !rule.horizontal() && rule.length() > LEAST_RULE)
        .mapToDouble(Ruling::at)
        .filter(at -> at > from && at < to)
        .sorted()
        .forEach(at -> {
          if (places.isEmpty() || at - from - places.get(places.size() - 1) > SAME) {
            places.add(at - from);
          }
        });
    return places;
  }

  private static boolean areIn(List<Double> some, List<Double> others) {
    return some.stream()
        .allMatch(place -> others.stream().anyMatch(other -> Math.abs(other - place) <= SAME));
  }
}
