package org.wsisroadmaps.report.excel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.SdgLink;

/**
 * What an outcome is linked to.
 *
 * @param byColumn by its SDG column
 * @param byResult by one of its results or activities
 */
record OutcomeSdgs(Set<SdgLink> byColumn, Set<SdgLink> byResult) {

  /** What links them; the marks can be told apart without colour. */
  enum Mark {
    /** The SDG column. */
    COLUMN("●"),
    /** A result. */
    RESULT("○"),
    /** Both. */
    BOTH("●○");

    private final String sign;

    Mark(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    Mark and(Mark other) {
      return this == other ? this : BOTH;
    }
  }

  static OutcomeSdgs of(OutcomeRow row) {
    Set<SdgLink> byResult = new LinkedHashSet<>();
    Stream.of(row.outcome().results().expectedResults(), row.outcome().results().activities())
        .flatMap(List::stream)
        .map(ResultItem::sdgs)
        .forEach(byResult::addAll);
    return new OutcomeSdgs(new LinkedHashSet<>(row.outcome().sdgs()), byResult);
  }

  /** The marks by the keys of an axis' columns. */
  Map<String, Mark> marks(SdgAxis axis) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    put(marks, axis, byColumn, Mark.COLUMN);
    put(marks, axis, byResult, Mark.RESULT);
    return marks;
  }

  private static void put(
      Map<String, Mark> marks, SdgAxis axis, Collection<SdgLink> links, Mark mark) {
    for (SdgLink link : links) {
      String key = axis.keys().apply(link);
      if (!key.equals(SdgAxis.NONE)) {
        marks.merge(key, mark, Mark::and);
      }
    }
  }
}
