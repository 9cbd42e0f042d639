package org.wsisroadmaps.model.reference;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A Sustainable Development Goal.
 *
 * @param number the goal's number, 1 to 17
 * @param title the short title that the United Nations use beside the goal's icon
 * @param colour the colour of the goal's icon, as {@code 0xRRGGBB}
 * @param targets the codes of its targets in their official order, such as {@code 5.1} and {@code
 *     5.b}
 */
public record Sdg(int number, String title, int colour, List<String> targets) {

  /** Checks and copies. */
  public Sdg {
    requireNonNull(title, "title");
    targets = List.copyOf(targets);
  }

  /** The goal's name as documents write it, such as {@code SDG 5: Gender Equality}. */
  public String name() {
    return "SDG " + number + ": " + title;
  }
}
