package org.wsisroadmaps.report.concord;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A number in a text.
 *
 * @param written how it is written
 * @param readings what it may mean: {@code 1,200} is 1200, or 1.2 where the comma is that of
 *     decimals
 * @param parts the numbers that it is a list of, where it may be one ({@code 4,5}); else empty
 * @param form how sure it is a number
 */
record TextNumber(
    String written, Set<BigDecimal> readings, List<BigDecimal> parts, TextNumber.Form form) {

  /** How a number is written. */
  enum Form {
    /** In digits: a translation must have it. */
    DIGITS,
    /** As a word that counts, or a month: another language may do without. */
    WORD,
    /** As what may be a number or not: an ordinal, letters that are numerals too. */
    DOUBTFUL
  }

  TextNumber {
    readings = Set.copyOf(readings);
    parts = List.copyOf(parts);
  }

  /** Whether it may mean what another one means. */
  boolean mayBe(TextNumber other) {
    return readings.stream().anyMatch(other.readings::contains);
  }
}
