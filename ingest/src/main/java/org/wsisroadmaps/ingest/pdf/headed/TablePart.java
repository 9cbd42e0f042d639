package org.wsisroadmaps.ingest.pdf.headed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * The part of a table that stands on one page.
 *
 * @param page the page
 * @param header its header, or null where it has none
 * @param lines the lines below the header, from top to bottom
 */
record TablePart(UnruledPage page, @Nullable TableHeader header, List<WordLine> lines) {

  TablePart {
    lines = List.copyOf(lines);
  }

  TablePart withLines(List<WordLine> others) {
    return new TablePart(page, header, others);
  }
}
