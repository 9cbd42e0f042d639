package org.wsisroadmaps.ingest.pdf;

import java.util.List;

/**
 * A page without a ruled table.
 *
 * @param content what it draws
 * @param lines the lines of its body
 * @param headers the headers of tables among them
 * @param separators what it draws across
 */
record UnruledPage(
    PageContent content,
    List<WordLine> lines,
    List<HeaderFinder.Found> headers,
    Separators separators) {

  UnruledPage {
    lines = List.copyOf(lines);
    headers = List.copyOf(headers);
  }
}
