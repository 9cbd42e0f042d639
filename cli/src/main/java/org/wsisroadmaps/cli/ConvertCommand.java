package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
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
          + " or not at all; one that is refused is told on the error stream and costs no other.",
      "",
      "Examples:",
      "  roadmaps convert roadmap-2025.pdf --output out",
      "  roadmaps convert editions/ --output out --jobs 4",
      "",
      "Exit status: 0 all well, 1 a document was refused or text was lost, 2 wrong usage."
    })
final class ConvertCommand implements Callable<Integer> {

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
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all of them).")
  private List<OutputFormat> formats = List.of(OutputFormat.values());

  @Mixin private ReadingOptions reading;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many documents are converted at once (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, and is " + jobs);
    }
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new ParameterException(spec.commandLine(), "no such file or folder: " + input);
      }
    }
    Messages messages = new Messages(spec.commandLine().getErr());
    try {
      Path folder = output.create();
      Batch batch = new Batch(reading.reader(), folder, EnumSet.copyOf(formats), jobs, messages);
      return batch.run(DocumentFinder.find(inputs)).exitStatus(spec.commandLine().getOut());
    } catch (IOException e) {
      messages.error(Messages.reason(e));
      return 1;
    }
  }
}
