package org.wsisroadmaps.report.docx.returned;

/**
 * A comment in the margin.
 *
 * @param id its number
 * @param author who wrote it
 * @param date when, as a day; empty where it does not tell
 * @param text what it says
 */
record Note(String id, String author, String date, String text) {

  /**
   * What a comment is on.
   *
   * @param mark the mark of its cell; empty where it is in none
   * @param words the words that it is on; empty where it is on none
   */
  record Anchor(String mark, String words) {
    static final Anchor NONE = new Anchor("", "");
  }
}
