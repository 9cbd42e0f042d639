package org.wsisroadmaps.cli;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.report.language.Language;
import org.wsisroadmaps.report.wording.Cover;

/**
 * What reports say that no document does.
 *
 * @param cover what stands on their covers
 * @param sourceLink where the documents are published, with {@code {file}} for the name of a
 *     document; empty where they are looked for beside the reports
 * @param language the language of what reports say themselves; null where each is in that of its
 *     document
 */
record ReportSettings(Cover cover, String sourceLink, @Nullable Language language) {

  /** Nothing. */
  static final ReportSettings NONE = new ReportSettings(Cover.NONE, "", null);

  /** Stands for the name of the document in an address. */
  static final String FILE = "{file}";

  /** The edition, whose reports link to where it is published. */
  Edition published(Edition edition) {
    if (sourceLink.isEmpty()) {
      return edition;
    }
    String name = edition.source().file().replace("%", "%25").replace(" ", "%20");
    return edition.withSource(edition.source().at(sourceLink.replace(FILE, name)));
  }

  /** The language of a report of an edition. */
  Language language(Edition edition) {
    return language == null ? Language.of(edition) : language;
  }

  /** What results depend on, in words. */
  String made() {
    return (cover.equals(Cover.NONE) ? "" : " cover " + cover.lines())
        + (sourceLink.isEmpty() ? "" : " --source-link " + sourceLink)
        + (language == null ? "" : " --language " + language.code());
  }
}
