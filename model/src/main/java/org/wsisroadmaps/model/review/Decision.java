package org.wsisroadmaps.model.review;

/** What became of a comment. */
public enum Decision {
  /** What it proposes is done. */
  ACCEPTED,
  /** It is right, and its words are not final. */
  ACCEPTED_IN_PRINCIPLE,
  /** Part of it is done. */
  PARTLY,
  /** It is not followed. */
  NOT_ACCEPTED,
  /** It was read, and asks for nothing. */
  NOTED
}
