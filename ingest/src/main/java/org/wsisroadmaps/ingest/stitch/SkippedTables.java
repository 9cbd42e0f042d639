package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;

/**
 * Watches over the tables that stand behind a roadmap and became none of it. However a page was
 * misread, rows that stand in the middle of a roadmap must not end beside it without a word.
 */
final class SkippedTables {

  private final List<SourceTable> behind = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Forgets the tables behind the roadmap before, as another one begins. */
  void beginAgain() {
    behind.clear();
  }

  /** Notes a table that became no part of the roadmap before it. */
  void note(SourceTable table, TableBuilder roadmap) {
    if (roadmap.mayGoOnIn(table)) {
      findings.add(finding(table, "opens with the code that comes next in the roadmap before it"));
    } else {
      behind.add(table);
    }
  }

  /** Adds a further part to the roadmap, over the tables that were noted. */
  void takeUp(TableBuilder roadmap, SourceTable part) {
    int from = roadmap.lastPage();
    boolean joined = roadmap.add(part);
    for (SourceTable table : behind) {
      if (roadmap.looksLike(table)) {
        findings.add(
            finding(table, "has the columns of the roadmap that it stands in the midst of"));
      } else if (joined && table.page() > from && table.page() < part.page()) {
        findings.add(finding(table, "stands on a page over which a row was joined"));
      }
    }
    behind.clear();
  }

  List<Finding> findings() {
    return findings;
  }

  private static Finding finding(SourceTable table, String what) {
    @Nullable Place place = table.page() > 0 ? Place.ofPage(table.page()) : null;
    return Finding.of(
        FindingCode.TABLE_SKIPPED,
        place,
        (place == null ? "table " + table.number() : "a table on page " + table.page())
            + " "
            + what
            + ", and became none of it: compare it with the document");
  }
}
