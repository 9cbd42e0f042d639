package org.wsisroadmaps.report.pdf.layout;

import static java.util.Objects.requireNonNull;

/**
 * What a document says about itself.
 *
 * @param title its title
 * @param subject what it is about, in a sentence
 * @param keywords words to find it by, separated by commas
 * @param language its language, as a tag of BCP 47 such as {@code en}
 */
public record DocumentInfo(String title, String subject, String keywords, String language) {

  /** The program that makes the documents. */
  static final String CREATOR = "wsis-roadmaps";

  /** Checks. */
  public DocumentInfo {
    requireNonNull(title, "title");
    requireNonNull(subject, "subject");
    requireNonNull(keywords, "keywords");
    requireNonNull(language, "language");
  }
}
