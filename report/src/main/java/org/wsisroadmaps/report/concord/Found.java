package org.wsisroadmaps.report.concord;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Finding.Severity;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.concord.Discrepancy;
import org.wsisroadmaps.model.concord.DiscrepancyCode;

/** Collects what is found between the first version and another one. */
final class Found {

  /** A place in each version, and the words that stand there. */
  record Spot(@Nullable Place first, @Nullable Place other, String text, String otherText) {}

  private final int version;
  private final List<Discrepancy> discrepancies = new ArrayList<>();

  Found(int version) {
    this.version = version;
  }

  void add(DiscrepancyCode code, Spot spot, String message) {
    add(code, code.severity(), spot, message);
  }

  void add(DiscrepancyCode code, Severity severity, Spot spot, String message) {
    discrepancies.add(
        new Discrepancy(
            code,
            severity,
            version,
            spot.first(),
            spot.other(),
            spot.text(),
            spot.otherText(),
            message));
  }

  List<Discrepancy> discrepancies() {
    return List.copyOf(discrepancies);
  }
}
