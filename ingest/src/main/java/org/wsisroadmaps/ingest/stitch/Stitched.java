package org.wsisroadmaps.ingest.stitch;

import java.util.List;
import org.wsisroadmaps.model.Finding;

/**
 * A document whose tables are whole.
 *
 * @param elements texts and tables in reading order
 * @param repeatedHeaders the texts of header rows that were dropped as repetitions
 * @param findings what was doubtful
 */
public record Stitched(
    List<WholeElement> elements, List<String> repeatedHeaders, List<Finding> findings) {
  /** Copies. */
  public Stitched {
    elements = List.copyOf(elements);
    repeatedHeaders = List.copyOf(repeatedHeaders);
    findings = List.copyOf(findings);
  }
}
