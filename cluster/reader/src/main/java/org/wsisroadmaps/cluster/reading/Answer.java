package org.wsisroadmaps.cluster.reading;

/** What a reading process made of a request. */
public sealed interface Answer {

  /**
   * It was done.
   *
   * @param json an edition, or a comparison, as JSON
   */
  record Done(String json) implements Answer {}

  /**
   * It could not be done.
   *
   * @param reason why, in words that go on behind the document's name
   */
  record Refused(String reason) implements Answer {}
}
