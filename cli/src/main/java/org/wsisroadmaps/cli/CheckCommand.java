package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.check.EditionChecks;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadmaps check}: what is wrong or doubtful in editions. */
@Command(
    name = "check",
    description = "Tells what is wrong or doubtful in editions, where, and what to do.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "Every kind of finding is explained in docs/findings.md. Findings that were reviewed can be"
          + " accepted: --accept notes all that are told now in a file beside the edition"
          + " (roadmap-2025.accepted.json), and later runs leave them out.",
      "",
      "Examples:",
      "  roadmaps check roadmap-2025.pdf",
      "  roadmaps check out/roadmap-2025.json --format sarif > findings.sarif",
      "",
      "Exit status: 0 all well, 1 something at or above --fail-on was found or an edition was"
          + " refused, 2 wrong usage."
    })
final class CheckCommand implements Callable<Integer> {

  /** From which severity on a finding fails the check. */
  enum FailOn {
    /** Errors. */
    error,
    /** Errors and warnings. */
    warning,
    /** Everything. */
    info;

    boolean includes(Finding.Severity severity) {
      return switch (this) {
        case error -> severity == Finding.Severity.ERROR;
        case warning -> severity != Finding.Severity.INFO;
        case info -> true;
      };
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "EDITION_OR_FOLDER",
      description = "A PDF, a DOCX or an edition's JSON, or a folder that holds some.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How findings are told: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FindingsFormat format = FindingsFormat.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Writes the findings into this folder, as findings.FORMAT, and not on the screen.")
  private @Nullable Path folder;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "From which severity on the exit status is 1: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.error;

  @Option(
      names = "--accept",
      description = "Accepts all findings that are told now: later runs leave them out.")
  private boolean accept;

  @Mixin private ReadingOptions reading;

  @Mixin private Patience patience;

  @Override
  public Integer call() throws Exception {
    Messages messages = new Messages(spec.commandLine().getErr());
    EditionLoader loader = new EditionLoader(reading.reader());
    List<CheckedEdition> checked = new ArrayList<>();
    DocumentFinder found = DocumentFinder.find(inputs);
    boolean refused = found.tell(messages);
    boolean defect = false;
    for (Path input : found.documents()) {
      try {
        List<Finding> all =
            patience.within(reading, () -> EditionChecks.apply(loader.load(input)).findings());
        checked.add(checked(input, all));
      } catch (RoadmapException e) {
        messages.refused(input, String.valueOf(e.getMessage()));
        refused = true;
      } catch (IOException e) {
        messages.refused(input, "can't be checked: " + Messages.reason(e));
        refused = true;
      } catch (RuntimeException | StackOverflowError e) {
        // one document's defect must not cost the others their findings
        messages.refused(input, Defect.of(e));
        defect = true;
      }
    }
    tell(checked, messages);
    boolean fails =
        !accept
            && checked.stream()
                .flatMap(edition -> edition.findings().stream())
                .anyMatch(finding -> failOn.includes(finding.severity()));
    if (defect) {
      return Defect.STATUS;
    }
    return refused || fails ? 1 : 0;
  }

  /** On the screen, or into the folder and then where on the screen. */
  private void tell(List<CheckedEdition> checked, Messages messages)
      throws IOException, RoadmapException {
    PrintWriter out = spec.commandLine().getOut();
    if (folder == null) {
      Ansi colours = spec.commandLine().getColorScheme().ansi();
      format.print(checked, out, colours);
      out.flush();
      return;
    }
    try (ResultFolder results = OutputFolder.open(folder)) {
      ReportFiles files = new ReportFiles(results, "findings");
      files.publish(
          files.draft(
              List.of(format),
              (one, to) -> {
                PrintWriter text = new PrintWriter(to, false, StandardCharsets.UTF_8);
                one.print(checked, text, Ansi.OFF);
                text.flush();
              },
              messages),
          messages);
      out.println(
          Words.plural(checked.size(), "edition")
              + " checked, written to "
              + Messages.shown(results.path().resolve("findings." + format)));
      out.flush();
    }
  }

  private CheckedEdition checked(Path input, List<Finding> all)
      throws IOException, RoadmapException {
    AcceptedFindings accepted = AcceptedFindings.beside(input);
    if (accept) {
      accepted.accept(all);
    }
    Set<String> known = accept ? Set.of() : accepted.fingerprints();
    List<Finding> open =
        all.stream()
            .filter(finding -> !known.contains(AcceptedFindings.fingerprint(finding)))
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    return new CheckedEdition(input, open, all.size() - open.size());
  }

  /**
   * An edition that was checked.
   *
   * @param input the document
   * @param findings what was found and not accepted
   * @param accepted how many findings were accepted
   */
  record CheckedEdition(Path input, List<Finding> findings, int accepted) {

    long count(Finding.Severity severity) {
      return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    String summary() {
      List<String> counts = new ArrayList<>();
      for (Finding.Severity severity : Finding.Severity.values()) {
        counts.add(
            switch (severity) {
              case ERROR -> Words.plural((int) count(severity), "error");
              case WARNING -> Words.plural((int) count(severity), "warning");
              case INFO -> count(severity) + " info";
            });
      }
      return String.join(", ", counts) + (accepted == 0 ? "" : ", " + accepted + " accepted");
    }
  }
}
