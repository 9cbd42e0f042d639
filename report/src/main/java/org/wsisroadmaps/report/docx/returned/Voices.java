package org.wsisroadmaps.report.docx.returned;

/** Whose changes count. */
@FunctionalInterface
interface Voices {

  /** Nobody's: the text as it was before all tracked changes. */
  Voices NONE = author -> false;

  /** Everybody's: the text as it reads now. */
  Voices ALL = author -> true;

  /** Whether the changes of an author count. */
  boolean count(String author);

  /** Those of one author alone. */
  static Voices of(String one) {
    return one::equals;
  }
}
