package org.wsisroadmaps.ingest.pdf.text;

import java.util.regex.Pattern;

/**
 * A word as it is set.
 *
 * @param text its characters
 * @param left where it begins
 * @param right where it ends
 * @param baseline its baseline
 * @param size its font size
 * @param spaceWidth the width of a space beside it
 * @param bold whether it is bold
 */
public record Word(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    double spaceWidth,
    boolean bold) {

  private static final Pattern LABEL = Pattern.compile("\\(?(?:\\p{N}{1,3}|\\p{L}|[ivx]{1,5})[.)]");

  double top() {
    return baseline - 0.72 * size;
  }

  double bottom() {
    return baseline + 0.2 * size;
  }

  public double centerX() {
    return (left + right) / 2;
  }

  public boolean isBullet() {
    return Bullets.isBullet(text) || Bullets.isDash(text);
  }

  /** Whether it may be the number of a list's item. */
  public boolean isLabel() {
    return LABEL.matcher(text).matches();
  }
}
