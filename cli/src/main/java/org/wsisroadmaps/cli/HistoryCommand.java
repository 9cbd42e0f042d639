package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wsisroadmaps.cli.work.TooLongException;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.model.json.Json;
import org.wsisroadmaps.report.diff.Historian;
import org.wsisroadmaps.report.excel.HistoryWorkbook;
import org.wsisroadmaps.report.html.HistoryPage;
import org.wsisroadmaps.report.pdf.HistoryReport;
import org.wsisroadmaps.report.wording.Cover;
import org.wsisroadmaps.report.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadmaps history}: the life of every outcome over several editions. */
@Command(
    name = "history",
    description = "Tells since when each outcome stands, when it changed, and what changed.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "The editions (PDF, DOCX or an edition's JSON, in any mix) are taken in the order of their"
          + " years, or as they are named where a year is not known.",
      "",
      "Example:",
      "  roadmaps history roadmap-2023.pdf roadmap-2024.pdf roadmap-2025.docx --output out",
      "",
      "Exit status: 0 all well, 1 an edition was refused, 2 wrong usage."
    })
final class HistoryCommand implements Callable<Integer> {

  /** The formats that a history can be written in. */
  enum Format {
    /** For programs. */
    json,
    /** A workbook: outcomes by editions. */
    xlsx,
    /** A report, to be read and printed. */
    pdf,
    /** A page to look at. */
    html;

    void write(EditionHistory history, Cover cover, OutputStream out) throws IOException {
      switch (this) {
        case json -> Json.write(history, out);
        case xlsx -> HistoryWorkbook.write(history, out);
        case pdf -> HistoryReport.write(history, cover, out);
        case html -> HistoryPage.write(history, out);
      }
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "EDITION_OR_FOLDER",
      description = "Two editions or more, or a folder that holds them.")
  private List<Path> inputs = List.of();

  @Mixin private OutputFolder output;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all of them).")
  private List<Format> formats = List.of(Format.values());

  @Mixin private CoverOptions cover;

  @Mixin private ReadingOptions reading;

  @Mixin private Patience patience;

  private record Told(String name, EditionHistory history) {}

  @Override
  public Integer call() throws Exception {
    Messages messages = new Messages(spec.commandLine().getErr());
    DocumentFinder found = DocumentFinder.find(inputs, output.create());
    boolean isIncomplete = found.tell(messages);
    List<Path> documents = found.documents();
    if (isIncomplete) {
      return 1;
    }
    if (documents.size() < 2) {
      throw new ParameterException(spec.commandLine(), "a history needs two editions or more");
    }
    try {
      Optional<Told> told = patience.within(reading, () -> tell(documents, messages));
      return told.isPresent() ? write(told.get(), messages) : 1;
    } catch (TooLongException e) {
      messages.error("the history " + e.getMessage());
      return 1;
    }
  }

  private Optional<Told> tell(List<Path> documents, Messages messages) throws RoadmapException {
    List<Edition> editions = new EditionLoader(reading.reader()).loadAll(documents, messages);
    if (editions.size() < documents.size()) {
      return Optional.empty();
    }
    List<Edition> ordered = ordered(editions);
    return Optional.of(new Told(name(ordered), Historian.history(ordered)));
  }

  private int write(Told told, Messages messages) throws Exception {
    EditionHistory history = told.history();
    try (ResultFolder folder = output.open()) {
      ReportFiles files = new ReportFiles(folder, told.name());
      List<Draft> drafts =
          patience.within(
              reading,
              () ->
                  files.draft(
                      EnumSet.copyOf(formats),
                      (format, out) -> format.write(history, cover.cover(), out),
                      messages));
      files.publish(drafts, messages);
      spec.commandLine()
          .getOut()
          .println(
              Words.plural(history.lives().size(), "outcome")
                  + ", written to "
                  + Messages.shown(folder.path().resolve(files.name()))
                  + ".*");
      spec.commandLine().getOut().flush();
    }
    return 0;
  }

  private static List<Edition> ordered(List<Edition> editions) {
    return editions.stream().anyMatch(edition -> edition.year() == null)
        ? editions
        : editions.stream()
            .sorted(Comparator.comparingInt(edition -> Objects.requireNonNull(edition.year())))
            .toList();
  }

  private static String name(List<Edition> editions) {
    Integer first = editions.get(0).year();
    Integer last = editions.get(editions.size() - 1).year();
    return first == null || last == null ? "history" : "history-" + first + "-" + last;
  }
}
