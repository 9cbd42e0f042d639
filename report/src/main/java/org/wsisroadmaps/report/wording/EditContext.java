package org.wsisroadmaps.report.wording;

/** Shortens what stayed the same between two changes of a text. */
public final class EditContext {

  /** How many words that stayed are shown on either side of a change. */
  private static final int WORDS = 14;

  private EditContext() {}

  /**
   * The words of a stretch that stayed the same which stand next to a change; all of it where that
   * is hardly more.
   *
   * @param text the stretch
   * @param changeBefore whether a change stands before it
   * @param changeBehind whether one stands behind it
   */
  public static String of(String text, boolean changeBefore, boolean changeBehind) {
    String[] words = text.split("(?<=\\s)(?=\\S)");
    int head = changeBefore ? WORDS : 0;
    int tail = changeBehind ? WORDS : 0;
    if (words.length <= head + tail + 3) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < head; i++) {
      kept.append(words[i]);
    }
    kept.append("… ");
    for (int i = words.length - tail; i < words.length; i++) {
      kept.append(words[i]);
    }
    return kept.toString();
  }
}
