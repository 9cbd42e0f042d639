package org.wsisroadmaps.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;

/** What is to be said of pages: what is damaged of them, and what they hold that nobody sees. */
final class PageFindings {

  private PageFindings() {}

  /**
   * The findings.
   *
   * @param page the page
   * @param held whether the file holds it; else it got lost
   */
  static List<Finding> of(PageContent page, boolean held) {
    if (!held) {
      return List.of(lost(page.number()));
    }
    Place place = Place.ofPage(page.number());
    List<Finding> findings = new ArrayList<>();
    for (String damage : page.damages()) {
      findings.add(
          Finding.of(
              FindingCode.PAGE_DAMAGED,
              place,
              "page " + page.number() + " is damaged: it " + damage + "; compare it"));
    }
    for (String text : page.unseen()) {
      findings.add(
          Finding.of(
              FindingCode.UNPLACED_TEXT,
              place,
              "text of the page can't be seen on it, and stands nowhere in the edition: “"
                  + text
                  + "”"));
    }
    return findings;
  }

  /** What is to be said of a document whose sheets show two pages each. */
  static Finding halves(int pages, int sheets) {
    return Finding.of(
        FindingCode.PAGES_ON_SHEETS,
        null,
        "sheets of the document show two pages side by side: its "
            + sheets
            + " sheets are counted as "
            + pages
            + " pages");
  }

  private static Finding lost(int number) {
    return Finding.of(
        FindingCode.PAGE_LOST,
        Place.ofPage(number),
        "page "
            + number
            + " got lost: the file names it, but holds no page in its place; what it said is"
            + " missing, and nothing was joined over it");
  }
}
