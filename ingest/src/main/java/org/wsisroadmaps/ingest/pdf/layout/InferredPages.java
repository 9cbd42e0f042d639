package org.wsisroadmaps.ingest.pdf.layout;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;

/** Tells on which pages the columns of tables were inferred. */
final class InferredPages {

  private InferredPages() {}

  /** The finding that names these pages, where there are any. */
  static Optional<Finding> finding(List<PageLayout> pages) {
    List<Integer> inferred =
        pages.stream()
            .filter(page -> page.tables().stream().anyMatch(PageLayout.PageTable::inferred))
            .map(PageLayout::number)
            .toList();
    if (inferred.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            FindingCode.COLUMNS_INFERRED,
            Place.ofPage(inferred.get(0)),
            "no lines divide the columns of the tables on "
                + PageNumbers.named(inferred)
                + ": they were inferred from the header and from how the text below it stands"));
  }
}
