package org.wsisroadmaps.ingest.pdf;

import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;

/** What is to be said of text that a page holds and nobody sees on it: that it was left out. */
final class UnseenText {

  private UnseenText() {}

  static List<Finding> findings(PageContent page) {
    return page.unseen().stream()
        .map(text ->
            Finding.of(
                FindingCode.UNPLACED_TEXT,
                Place.ofPage(page.number()),
                "text of the page can't be seen on it, and stands nowhere in the edition: “"
                    + text
                    + "”"))
        .toList();
  }
}
