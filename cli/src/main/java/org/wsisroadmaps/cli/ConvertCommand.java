package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.excel.EditionWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
          + " folder's manifest.json tells what stands there.",
      "",
      "Examples:",
      "  roadmaps convert roadmap-2025.pdf --output out",
      "  roadmaps convert editions/ --output out --jobs 4",
      "",
      "Exit status: 0 all well, 1 a document was refused or text was lost, 2 wrong usage."
    })
final class ConvertCommand implements Callable<Integer> {

  /** How long a file must stay the same to be whole. */
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE_OR_FOLDER",
      description = "A document, or a folder that holds documents.")
  private List<Path> inputs = List.of();

  @Mixin private OutputFolder output;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all but docx, a Word"
              + " document for a new draft).")
  private List<OutputFormat> formats = OutputFormat.STANDARD;

  @Mixin private ReadingOptions reading;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many documents are converted at once (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--force",
      description = "Converts again what an earlier run converted and what has not changed since.")
  private boolean force;

  @Option(names = "--merge", description = "Writes one workbook of all documents too: merged.xlsx.")
  private boolean merge;

  @Option(
      names = "--watch",
      description = "Goes on converting what arrives in the folders, until it is interrupted.")
  private boolean watch;

  @Mixin private Limits limits;

  @Override
  public Integer call() throws InterruptedException, RoadmapException {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, and is " + jobs);
    }
    if (!limits.areSound()) {
      throw new ParameterException(
          spec.commandLine(), "--timeout, --memory and --max-size must be 1 or more");
    }
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new ParameterException(spec.commandLine(), "no such file or folder: " + input);
      }
    }
    Messages messages = new Messages(spec.commandLine().getErr());
    TextRecognition recognition = reading.recognition();
    try {
      Path folder = output.create();
      Batch batch = batch(folder, recognition, messages);
      if (watch) {
        return watch(batch, folder);
      }
      List<Path> documents = DocumentFinder.find(inputs, folder);
      int status = convert(batch, documents);
      return merge ? Math.max(status, merge(documents, folder, recognition, messages)) : status;
    } catch (IOException e) {
      messages.error(Messages.reason(e));
      return 1;
    }
  }

  private Batch batch(Path folder, TextRecognition recognition, Messages messages)
      throws IOException {
    Worker.Setup setup =
        new Worker.Setup(
            folder,
            EnumSet.copyOf(formats),
            reading.separate(),
            reading.password(),
            reading.revisions(),
            reading.columns(),
            recognition,
            limits.mostBytes(),
            jobs);
    return new Batch(setup, limits, force, Build.name(), messages);
  }

  private int convert(Batch batch, List<Path> documents) throws IOException, InterruptedException {
    List<Manifest.Entry> entries = batch.run(documents);
    new SummaryTable(spec.commandLine().getOut()).print(entries);
    boolean clean =
        entries.stream()
            .allMatch(
                entry -> entry.status() != Outcome.Status.REFUSED && entry.errors().isEmpty());
    return clean ? 0 : 1;
  }

  /** Writes one workbook of all documents that can be read; those that can't were told already. */
  private int merge(
      List<Path> documents, Path folder, TextRecognition recognition, Messages messages)
      throws IOException {
    EditionLoader loader = new EditionLoader(reading.reader(recognition));
    List<Edition> editions = new ArrayList<>();
    for (Path document : documents) {
      try {
        editions.add(SourcePlace.of(document, folder, loader.load(document)));
      } catch (RoadmapException e) {
        // the batch has refused it already, and said why
      }
    }
    if (editions.isEmpty()) {
      messages.error("there is nothing to merge");
      return 1;
    }
    WholeFile.write(
        folder.resolve("merged.xlsx"), out -> EditionWorkbook.writeMerged(editions, out));
    return 0;
  }

  private int watch(Batch batch, Path folder) throws IOException, InterruptedException {
    Watch documents = new Watch();
    while (true) {
      List<Path> due = documents.due(DocumentFinder.find(inputs, folder));
      if (!due.isEmpty()) {
        convert(batch, due);
      }
      Thread.sleep(LOOK_EVERY.toMillis());
    }
  }
}
