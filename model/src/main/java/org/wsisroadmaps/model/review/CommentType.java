package org.wsisroadmaps.model.review;

/** What kind of comment it is, as the comment templates of standards bodies divide them. */
public enum CommentType {
  /** On the whole. */
  GENERAL,
  /** On what is said. */
  TECHNICAL,
  /** On how it is said. */
  EDITORIAL
}
