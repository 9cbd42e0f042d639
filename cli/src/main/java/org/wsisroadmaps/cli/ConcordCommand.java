package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.wsisroadmaps.cli.work.TooLongException;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.concord.Concordance;
import org.wsisroadmaps.model.json.ConcordanceJson;
import org.wsisroadmaps.report.concord.Concorder;
import org.wsisroadmaps.report.excel.ConcordanceWorkbook;
import org.wsisroadmaps.report.html.ConcordancePage;
import org.wsisroadmaps.report.wording.ConcordanceWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadmaps concord}: whether language versions of an edition say the same. */
@Command(
    name = "concord",
    description =
        "Tells where language versions of one edition (PDF, DOCX or an edition's JSON, in any mix)"
            + " do not say the same.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "Each version is held against the first one named: order and codes of outcomes, empty cells,"
          + " timings, SDGs, resolutions with their revisions, numbers in texts, items of lists."
          + " What texts mean is not compared.",
      "",
      "The results are named after the year and the languages, such as concord-2025-en-fr.json.",
      "",
      "Example:",
      "  roadmaps concord roadmap-en.docx roadmap-fr.docx roadmap-ar.pdf --output out",
      "",
      "Exit status: 0 all say the same, 1 something differs or an edition was refused, 2 wrong"
          + " usage."
    })
final class ConcordCommand implements Callable<Integer> {

  /** The formats that a concordance can be written in. */
  enum Format {
    /** For programs. */
    json,
    /** A workbook, for people who filter and annotate. */
    xlsx,
    /** A page with both texts side by side. */
    html;

    void write(Concordance concordance, OutputStream out) throws IOException {
      switch (this) {
        case json -> ConcordanceJson.write(concordance, out);
        case xlsx -> ConcordanceWorkbook.write(concordance, out);
        case html -> ConcordancePage.write(concordance, out);
      }
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "EDITION",
      description = "Two language versions or more; the first is what the others are held against.")
  private List<Path> inputs = List.of();

  @Mixin private OutputFolder output;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all of them).")
  private List<Format> formats = List.of(Format.values());

  @Mixin private ReadingOptions reading;

  @Mixin private Patience patience;

  @Override
  public Integer call() throws Exception {
    if (inputs.size() < 2) {
      throw new ParameterException(
          spec.commandLine(), "a concordance needs two language versions or more");
    }
    Messages messages = new Messages(spec.commandLine().getErr());
    try {
      Optional<Concordance> concordance = patience.within(reading, () -> compare(messages));
      return concordance.isPresent() ? write(concordance.get(), messages) : 1;
    } catch (TooLongException e) {
      messages.error("the concordance " + e.getMessage());
      return 1;
    }
  }

  private Optional<Concordance> compare(Messages messages) throws RoadmapException {
    List<Edition> editions = new EditionLoader(reading.reader()).loadAll(inputs, messages);
    return editions.size() < inputs.size()
        ? Optional.empty()
        : Optional.of(Concorder.concord(editions));
  }

  private int write(Concordance concordance, Messages messages) throws Exception {
    tellSameLanguage(concordance, messages);
    try (ResultFolder folder = output.open()) {
      ReportFiles files = new ReportFiles(folder, name(concordance));
      List<Draft> drafts =
          patience.within(
              reading,
              () ->
                  files.draft(
                      EnumSet.copyOf(formats),
                      (format, out) -> format.write(concordance, out),
                      messages));
      files.publish(drafts, messages);
      print(concordance, folder.path().resolve(files.name()), spec.commandLine().getOut());
    }
    return concordance.discrepancies().isEmpty() ? 0 : 1;
  }

  private static void tellSameLanguage(Concordance concordance, Messages messages) {
    List<Concordance.Version> versions = concordance.versions();
    for (int i = 1; i < versions.size(); i++) {
      Concordance.Version version = versions.get(i);
      if (versions.subList(0, i).stream().anyMatch(v -> v.language().equals(version.language()))) {
        messages.note(
            version.file()
                + " is in the language of another version ("
                + ConcordanceWords.language(version)
                + "): they are compared all the same");
      }
    }
  }

  private static String name(Concordance concordance) {
    StringBuilder name = new StringBuilder("concord");
    TreeSet<Integer> years = new TreeSet<>();
    for (Concordance.Version version : concordance.versions()) {
      if (version.year() != null) {
        years.add(version.year());
      }
    }
    years.forEach(year -> name.append('-').append(year));
    concordance.versions().forEach(version -> name.append('-').append(version.language()));
    return OutputNames.shortened(name.toString());
  }

  private static void print(Concordance concordance, Path file, PrintWriter out) {
    for (int number = 2; number <= concordance.versions().size(); number++) {
      Concordance.Version version = concordance.versions().get(number - 1);
      int count = concordance.of(number).size();
      out.println(
          Messages.shown(ConcordanceWords.version(concordance, number))
              + ": "
              + version.paired()
              + " of "
              + concordance.versions().getFirst().outcomes()
              + " outcomes found again, "
              + (count == 1 ? "1 discrepancy" : count + " discrepancies"));
    }
    out.println("written to " + Messages.shown(file) + ".*");
    out.flush();
  }
}
