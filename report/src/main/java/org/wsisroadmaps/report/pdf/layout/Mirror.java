package org.wsisroadmaps.report.pdf.layout;

/** The brackets that look the other way in text from right to left (Unicode's UAX #9, rule L4). */
final class Mirror {

  private static final String PAIRS = "()[]{}<>«»‹›";

  private Mirror() {}

  static char of(char character) {
    int place = PAIRS.indexOf(character);
    return place < 0 ? character : PAIRS.charAt(place ^ 1);
  }
}
