package org.wsisroadmaps.ingest.pdf.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Ruling;

/**
 * What a page draws between the rows of a table: rules across it, and the upper and lower edges of
 * filled areas.
 *
 * @param rules the horizontal rules, their pieces joined
 * @param edges the horizontal edges of fills
 */
public record Separators(List<Ruling> rules, List<Ruling> edges) {

  /** The share of the table's width that must be drawn. */
  private static final double ACROSS = 0.6;

  /** Edges closer than this are one, in points. */
  private static final double SAME = 1.5;

  /** A fill lower than this is a mark in the text, in points. */
  private static final double LOWEST_FILL = 6;

  public Separators {
    rules = List.copyOf(rules);
    edges = List.copyOf(edges);
  }

  public static Separators of(List<Ruling> rulings, List<Box> fills) {
    List<Ruling> edges = new ArrayList<>();
    for (Box fill : fills) {
      if (fill.height() > LOWEST_FILL) {
        edges.add(Ruling.horizontal(fill.top(), fill.left(), fill.right()));
        edges.add(Ruling.horizontal(fill.bottom(), fill.left(), fill.right()));
      }
    }
    edges.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
    return new Separators(GridFinder.joined(rulings, true), edges);
  }

  /** Whether a rule runs across between two heights. */
  public boolean isRuled(double top, double bottom, double left, double right) {
    return across(rules, top, bottom, left, right).isPresent();
  }

  /** The height of a rule or of a fill's edge that runs across between two heights. */
  public OptionalDouble between(double top, double bottom, double left, double right) {
    OptionalDouble rule = across(rules, top, bottom, left, right);
    return rule.isPresent() ? rule : across(edges, top, bottom, left, right);
  }

  private static OptionalDouble across(
      List<Ruling> lines, double top, double bottom, double left, double right) {
    List<Ruling> near =
        lines.stream().filter(line -> line.at() >= top && line.at() <= bottom).toList();
    for (Ruling line : near) {
      double covered = 0;
      double reached = left;
      List<Ruling> level =
          near.stream()
              .filter(other -> Math.abs(other.at() - line.at()) <= SAME)
              .sorted(Comparator.comparingDouble(Ruling::from))
              .toList();
      for (Ruling piece : level) {
        double from = Math.max(reached, piece.from());
        double to = Math.min(right, piece.to());
        covered += Math.max(0, to - from);
        reached = Math.max(reached, to);
      }
      if (covered >= ACROSS * (right - left)) {
        return OptionalDouble.of(line.at());
      }
    }
    return OptionalDouble.empty();
  }
}
