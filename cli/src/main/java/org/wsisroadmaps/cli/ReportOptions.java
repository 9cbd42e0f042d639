package org.wsisroadmaps.cli;

import org.wsisroadmaps.report.address.Address;
import org.wsisroadmaps.report.wording.Cover;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options for what stands on reports. */
final class ReportOptions {

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
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "The language on the report's cover, such as English.")
  private String language = "";

  @Option(
      names = "--source-link",
      paramLabel = "URL",
      description = {
        "Where the documents are published, for links to their pages;",
        "{file} stands for a document's name. Without it, they are",
        "looked for beside the reports."
      })
  private String sourceLink = "";

  ReportSettings settings(CommandLine command) {
    boolean isAddress =
        sourceLink.isEmpty()
            || Address.link(sourceLink.replace(ReportSettings.FILE, "file")).isPresent();
    if (!isAddress) {
      throw new ParameterException(
          command, "--source-link must be an address such as https://example.org/{file}");
    }
    return new ReportSettings(new Cover(documentNumber, agendaItem, date, language), sourceLink);
  }
}
