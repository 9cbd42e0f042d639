package org.wsisroadmaps.model.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 17 Sustainable Development Goals with their 169 targets.
 *
 * <p>Targets: United Nations General Assembly, resolution A/RES/70/1 of 25 September 2015. Titles
 * and colours: United Nations, <i>Sustainable Development Goals: Guidelines for the use of the SDG
 * logo, including the colour wheel, and 17 icons</i>.
 */
public final class Sdgs {

  private static final List<Sdg> GOALS =
      List.of(
          goal(1, "No Poverty", 0xE5243B, 5, 2),
          goal(2, "Zero Hunger", 0xDDA63A, 5, 3),
          goal(3, "Good Health and Well-being", 0x4C9F38, 9, 4),
          goal(4, "Quality Education", 0xC5192D, 7, 3),
          goal(5, "Gender Equality", 0xFF3A21, 6, 3),
          goal(6, "Clean Water and Sanitation", 0x26BDE2, 6, 2),
          goal(7, "Affordable and Clean Energy", 0xFCC30B, 3, 2),
          goal(8, "Decent Work and Economic Growth", 0xA21942, 10, 2),
          goal(9, "Industry, Innovation and Infrastructure", 0xFD6925, 5, 3),
          goal(10, "Reduced Inequalities", 0xDD1367, 7, 3),
          goal(11, "Sustainable Cities and Communities", 0xFD9D24, 7, 3),
          goal(12, "Responsible Consumption and Production", 0xBF8B2E, 8, 3),
          goal(13, "Climate Action", 0x3F7E44, 3, 2),
          goal(14, "Life Below Water", 0x0A97D9, 7, 3),
          goal(15, "Life on Land", 0x56C02B, 9, 3),
          goal(16, "Peace, Justice and Strong Institutions", 0x00689D, 10, 2),
          goal(17, "Partnerships for the Goals", 0x19486A, 19, 0));

  private Sdgs() {}

  private static Sdg goal(int number, String title, int colour, int numbered, int lettered) {
    List<String> targets = new ArrayList<>();
    for (int i = 1; i <= numbered; i++) {
      targets.add(number + "." + i);
    }
    for (int i = 0; i < lettered; i++) {
      targets.add(number + "." + (char) ('a' + i));
    }
    return new Sdg(number, title, colour, targets);
  }

  /** The goals, 1 to 17. */
  public static List<Sdg> all() {
    return GOALS;
  }

  /** The goal of that number; empty where there is none. */
  public static Optional<Sdg> goal(int number) {
    return number < 1 || number > GOALS.size()
        ? Optional.empty()
        : Optional.of(GOALS.get(number - 1));
  }

  /** Whether there is a target of that code, such as {@code 5.b}. */
  public static boolean hasTarget(String code) {
    int dot = code.indexOf('.');
    return dot > 0 && GOALS.stream().anyMatch(goal -> goal.targets().contains(code));
  }
}
