package org.wsisroadmaps.ingest.pdf.headed;

import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * A page without a ruled table.
 *
 * @param content what it draws
 * @param lines the lines of its body
 * @param headers the headers of tables among them
 * @param separators what it draws across
 */
public record UnruledPage(
    PageContent content,
    List<WordLine> lines,
    List<HeaderFinder.Found> headers,
    Separators separators) {

  public UnruledPage {
    lines = List.copyOf(lines);
    headers = List.copyOf(headers);
  }

  UnruledPage withHeaders(List<HeaderFinder.Found> others) {
    return new UnruledPage(content, lines, others, separators);
  }
}
