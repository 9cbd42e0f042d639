package org.wsisroadmaps.ingest.docx;

/**
 * Numbers as East Asia says them: each digit with its unit behind it, ten thousands by ten
 * thousands.
 *
 * @param digits the signs from 0 to 9; a space for 0 where zeros inside a number are not said
 * @param units those of ten, a hundred, a thousand and ten thousand
 * @param ones where a one is said before its unit
 */
record Myriads(String digits, String units, Ones ones) {

  private static final int MYRIAD = 10_000;

  /** Where a one is said before its unit. */
  enum Ones {
    /** As in 壹拾壹. */
    ALWAYS,
    /** As in 一百一十, but 十一. */
    BUT_IN_TEENS,
    /** As in 一万, but 百十一. */
    BEFORE_MYRIADS,
    /** As in 만백십일. */
    NEVER
  }

  /** A number from 0 to 99,999,999; others are written in digits. */
  String of(int number) {
    if (number < 0 || number >= MYRIAD * MYRIAD) {
      return String.valueOf(number);
    }
    if (number == 0) {
      return digits.charAt(0) == ' ' ? "0" : digits.substring(0, 1);
    }
    StringBuilder said = new StringBuilder();
    int high = number / MYRIAD;
    int low = number % MYRIAD;
    if (high > 0) {
      boolean bare = high == 1 && ones == Ones.NEVER;
      said.append(bare ? "" : below(high, false)).append(units.charAt(3));
    }
    return said + below(low, high > 0);
  }

  /** The digits of a number below ten thousand, a zero for each gap inside them. */
  private String below(int number, boolean goesOn) {
    StringBuilder said = new StringBuilder();
    boolean begun = goesOn;
    boolean gap = false;
    for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap |= begun;
        continue;
      }
      if (gap && digits.charAt(0) != ' ') {
        said.append(digits.charAt(0));
      }
      gap = false;
      if (digit > 1 || power == 0 || saysOne(power, begun)) {
        said.append(digits.charAt(digit));
      }
      if (power > 0) {
        said.append(units.charAt(power - 1));
      }
      begun = true;
    }
    return said.toString();
  }

  private boolean saysOne(int power, boolean begun) {
    return switch (ones) {
      case ALWAYS -> true;
      case BUT_IN_TEENS -> power > 1 || begun;
      case BEFORE_MYRIADS, NEVER -> false;
    };
  }
}
