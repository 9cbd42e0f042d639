package org.wsisroadmaps.cli;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.report.address.Address;
import org.wsisroadmaps.report.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options for what stands on reports. */
final class ReportOptions {

  @Mixin private CoverOptions cover;

  @Option(
      names = "--source-link",
      paramLabel = "URL",
      description = {
        "Where the documents are published, for links to their pages;",
        "{file} stands for a document's name. Without it, they are",
        "looked for beside the reports."
      })
  private String sourceLink = "";

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = LanguageCode.class,
      description = {
        "The language of what the pages (html) say themselves: ar,",
        "en, es, fr, ru or zh (default: that of each document). All",
        "other reports are in English, and so are the sentences of",
        "findings."
      })
  private @Nullable Language language;

  ReportSettings settings(CommandLine command) {
    boolean isAddress =
        sourceLink.isEmpty()
            || Address.link(sourceLink.replace(ReportSettings.FILE, "file")).isPresent();
    if (!isAddress) {
      throw new ParameterException(
          command, "--source-link must be an address such as https://example.org/{file}");
    }
    return new ReportSettings(cover.cover(), sourceLink, language);
  }
}
