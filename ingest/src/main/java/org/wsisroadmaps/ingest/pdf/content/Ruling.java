package org.wsisroadmaps.ingest.pdf.content;

/**
 * A straight line of a table, or a piece of one.
 *
 * @param horizontal whether it is horizontal, else it is vertical
 * @param at its y where it is horizontal, its x where it is vertical
 * @param from where it begins along its direction
 * @param to where it ends along its direction
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

  public double length() {
    return to - from;
  }

  public static Ruling horizontal(double y, double from, double to) {
    return new Ruling(true, y, Math.min(from, to), Math.max(from, to));
  }

  public static Ruling vertical(double x, double from, double to) {
    return new Ruling(false, x, Math.min(from, to), Math.max(from, to));
  }
}
