package org.wsisroadmaps.report.wording;

/** The beginning of a text. */
public final class Excerpt {

  private Excerpt() {}

  /**
   * The text where it is short, else its first words with an ellipsis. It never parts the halves of
   * a letter.
   *
   * @param text the text
   * @param most how many characters (UTF-16 units) there may be, the ellipsis among them
   */
  public static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most - 1);
    int cut = end > most / 2 ? end : most - 1;
    return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut) + "…";
  }
}
