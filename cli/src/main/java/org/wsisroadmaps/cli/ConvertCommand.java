package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wsisroadmaps.model.RoadmapException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code roadmaps convert}: documents in, files for people and programs out. */
@Command(
    name = "convert",
    description = "Converts editions (PDF, DOCX or an edition's JSON) into other formats.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "Folders are searched for documents, whatever their names. Every document is converted whole"
          + " or not at all; one that is refused is told on the error stream and costs no other."
          + " What an earlier run converted and what has not changed since is left as it is; the"
          + " folder's manifest.json tells what stands there. A Word document is read again before"
          + " it is written, and refused where it would not hold the edition.",
      "",
      "Examples:",
      "  roadmaps convert roadmap-2025.pdf --output out",
      "  roadmaps convert editions/ --output out --jobs 4",
      "",
      "Exit status: 0 all well, 1 a document was refused or text was lost, 2 wrong usage."
    })
final class ConvertCommand implements Callable<Integer> {

  /** The name of the workbook of all documents, without ending. */
  static final String MERGED = "merged";

  /** How long a file must stay the same to be whole. */
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  @Spec private CommandSpec spec;

  @Mixin private BatchInputs inputs;

  @Mixin private OutputFolder output;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all but docx, a"
              + " Word document for a new draft).")
  private List<OutputFormat> formats = OutputFormat.STANDARD;

  @Mixin private ReadingOptions reading;

  @Mixin private BatchOptions batch;

  @Option(names = "--merge", description = "Writes one workbook of all documents too: merged.xlsx.")
  private boolean merge;

  @Option(
      names = "--watch",
      description = "Goes on converting what arrives in the folders, until it is interrupted.")
  private boolean watch;

  @Mixin private ReportOptions reports;

  @Mixin private Limits limits;

  @Override
  public Integer call() throws InterruptedException, RoadmapException {
    batch.check(spec.commandLine());
    limits.check(spec.commandLine());
    inputs.check(spec.commandLine());
    Messages messages = new Messages(spec.commandLine().getErr());
    TextRecognition recognition = reading.recognition();
    try {
      Path folder = output.create();
      Batch.Plan plan = plan(folder, recognition);
      if (watch) {
        return watch(plan, folder, messages);
      }
      DocumentFinder found = DocumentFinder.find(inputs.paths(), folder);
      int status = found.tell(messages) ? 1 : 0;
      return found.documents().isEmpty() && status == 1
          ? status
          : Math.max(status, convert(plan, found.documents(), messages));
    } catch (IOException e) {
      messages.error(Messages.reason(e));
      return 1;
    }
  }

  private Batch.Plan plan(Path folder, TextRecognition recognition) {
    Worker.Setup setup =
        new Worker.Setup(
            folder,
            reading.reading(recognition),
            reports.settings(spec.commandLine()),
            limits.mostBytes(),
            batch.jobs());
    Wanted wanted = new Wanted.Editions(EnumSet.copyOf(formats));
    return new Batch.Plan(
        setup, wanted, limits, batch.force(), merge, Build.name(), Batch.Plan.SMALL);
  }

  private int convert(Batch.Plan plan, List<Path> documents, Messages messages)
      throws IOException, InterruptedException, RoadmapException {
    try (ResultFolder folder = output.open()) {
      Batch converting = new Batch(plan, folder, messages, Batch.Observer.NONE);
      List<Batch.Done> all = converting.run(documents);
      new SummaryTable(spec.commandLine().getOut()).print(all);
      return all.stream().allMatch(Batch.Done::isClean) && converting.isMerged() ? 0 : 1;
    }
  }

  /** Goes on for ever: what goes wrong at one look is told once, and tried again at the next. */
  private int watch(Batch.Plan plan, Path folder, Messages messages) throws InterruptedException {
    Watch documents = new Watch();
    Set<String> told = new HashSet<>();
    while (true) {
      List<Path> due = List.of();
      try {
        DocumentFinder found = DocumentFinder.find(inputs.paths(), folder);
        found.problems().stream().filter(told::add).forEach(messages::error);
        due = documents.due(found.documents());
        if (!due.isEmpty()) {
          convert(plan, due, messages);
        }
      } catch (IOException e) {
        documents.again(due);
        tell(Messages.reason(e), told, messages);
      } catch (RoadmapException e) {
        documents.again(due);
        tell(String.valueOf(e.getMessage()), told, messages);
      }
      Thread.sleep(LOOK_EVERY.toMillis());
    }
  }

  private static void tell(String text, Set<String> told, Messages messages) {
    if (told.add(text)) {
      messages.error(text);
    }
  }
}
