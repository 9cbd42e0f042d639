package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.ingest.pdf.text.TextLine;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;

/**
 * What is to be said of text that is stamped over pages: nothing where it comes again on many, as
 * running lines do, else that it was left out.
 */
final class StampedText {

  private StampedText() {}

  static List<Finding> findings(List<PageLayout> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PageLayout page : pages) {
      page.stamped().stream()
          .map(TextLine::text)
          .distinct()
          .forEach(text -> counts.merge(text, 1, Integer::sum));
    }
    List<Finding> findings = new ArrayList<>();
    for (PageLayout page : pages) {
      for (TextLine line : page.stamped()) {
        if (!RunningLines.isMany(counts.getOrDefault(line.text(), 0), pages.size())) {
          findings.add(
              Finding.of(
                  FindingCode.UNPLACED_TEXT,
                  Place.ofPage(page.number()),
                  "text lies across the text of the page, as a stamp does, and stands nowhere in the"
                      + " edition: “"
                      + line.text()
                      + "”"));
        }
      }
    }
    return findings;
  }
}
