package org.wsisroadmaps.report.language;

import java.util.Locale;

/**
 * The form that a noun takes after a whole number.
 *
 * <p>Source of the rules: Unicode Common Locale Data Repository, <i>Language Plural Rules</i>,
 * cardinals. Forms that French and Spanish have for a million and more alone are left out: no
 * edition holds as many of anything.
 */
public enum PluralForm {
  /** As after 0 in Arabic. */
  ZERO,
  /** As after 1. */
  ONE,
  /** As after 2 in Arabic. */
  TWO,
  /** As after 3. */
  FEW,
  /** As after 11. */
  MANY,
  /** After all other numbers. */
  OTHER;

  /**
   * The form after a number.
   *
   * @param number 0 or more
   */
  public static PluralForm of(Language language, int number) {
    return switch (language) {
      case ENGLISH, SPANISH -> number == 1 ? ONE : OTHER;
      case FRENCH -> number < 2 ? ONE : OTHER;
      case RUSSIAN -> russian(number % 10, number % 100);
      case ARABIC -> arabic(number, number % 100);
      case CHINESE -> OTHER;
    };
  }

  private static PluralForm russian(int ones, int tens) {
    if (tens >= 11 && tens <= 14) {
      return MANY;
    }
    return switch (ones) {
      case 1 -> ONE;
      case 2, 3, 4 -> FEW;
      default -> MANY;
    };
  }

  private static PluralForm arabic(int number, int tens) {
    if (number <= 2) {
      return number == 0 ? ZERO : number == 1 ? ONE : TWO;
    }
    if (tens <= 2) {
      return OTHER;
    }
    return tens <= 10 ? FEW : MANY;
  }

  /** How it ends the key of a phrase. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
