package org.wsisroadmaps.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** When an outcome is to be reached. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Timing.Range.class, name = "RANGE"),
  @JsonSubTypes.Type(value = Timing.Ongoing.class, name = "ONGOING"),
  @JsonSubTypes.Type(value = Timing.Continuous.class, name = "CONTINUOUS")
})
public sealed interface Timing {

  /**
   * From one year to another, both included; a single year is a range of one.
   *
   * @param start the first year
   * @param end the last year
   */
  record Range(int start, int end) implements Timing {}

  /**
   * Since a year and still going on, such as {@code 2012 to date}.
   *
   * @param start the first year
   */
  record Ongoing(int start) implements Timing {}

  /** Without beginning or end, such as {@code Continuous}. */
  record Continuous() implements Timing {}
}
