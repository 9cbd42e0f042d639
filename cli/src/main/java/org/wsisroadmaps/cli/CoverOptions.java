package org.wsisroadmaps.cli;

import org.wsisroadmaps.report.wording.Cover;
import picocli.CommandLine.Option;

/** Options for what a meeting writes on its documents. */
final class CoverOptions {

  @Option(
      names = "--document-number",
      paramLabel = "NUMBER",
      description = "The number of the document on the report's cover, such as C25/18-E.")
  private String documentNumber = "";

  @Option(
      names = "--agenda-item",
      paramLabel = "ITEM",
      description = "The agenda item on the report's cover.")
  private String agendaItem = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date on the report's cover, as it is to be written.")
  private String date = "";

  @Option(
      names = "--cover-language",
      paramLabel = "LANGUAGE",
      description = "The language on the report's cover, such as English.")
  private String language = "";

  Cover cover() {
    return new Cover(documentNumber, agendaItem, date, language);
  }
}
