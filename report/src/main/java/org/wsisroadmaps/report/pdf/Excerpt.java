package org.wsisroadmaps.report.pdf;

/** The beginning of a text. */
final class Excerpt {

  private Excerpt() {}

  /** The text where it is short, else its first words with an ellipsis. */
  static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most - 1);
    int cut = end > most / 2 ? end : most - 1;
    return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut) + "…";
  }
}
