package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wsisroadmaps.ingest.interpret.Interpreter;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.model.json.ReviewJson;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;
import org.wsisroadmaps.report.excel.returned.ReturnedWorkbook;
import org.wsisroadmaps.report.review.Applier;
import org.wsisroadmaps.report.review.Collector;
import org.wsisroadmaps.report.wording.ReviewWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadmaps apply}: accepted proposals become the next draft. */
@Command(
    name = "apply",
    description = "Puts the accepted proposals into the next draft of an edition.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "Of a comment that is decided “Accepted”, exactly what stands in “New text to apply” becomes"
          + " the new text of its field. What is accepted and can't be applied is told with the"
          + " reason.",
      "",
      "Example:",
      "  roadmaps apply comments-2025.xlsx --edition roadmap-2025.pdf --output out",
      "",
      "Exit status: 0 all well, 1 something accepted could not be applied, 2 wrong usage."
    })
final class ApplyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DECISIONS",
      description = "The workbook of roadmaps collect with the decisions, or its JSON.")
  @SuppressWarnings("NullAway.Init") // picocli sets a required parameter
  private Path decisions;

  @Option(
      names = "--edition",
      required = true,
      paramLabel = "EDITION",
      description = "The edition that the comments are on (PDF, DOCX or an edition's JSON).")
  @SuppressWarnings("NullAway.Init") // picocli sets a required option
  private Path edition;

  @Mixin private OutputFolder output;

  @Mixin private ReadingOptions reading;

  @Override
  public Integer call() throws RoadmapException {
    Messages messages = new Messages(spec.commandLine().getErr());
    EditionLoader loader = new EditionLoader(reading.reader());
    List<Edition> loaded = loader.loadAll(List.of(edition), messages);
    if (loaded.isEmpty()) {
      return 1;
    }
    try {
      Review review = review(loaded.get(0));
      Applier.Draft draft = Applier.apply(loaded.get(0), review);
      Edition typed =
          draft
              .edition()
              .withActionLines(
                  draft.edition().actionLines().stream()
                      .map(line -> Interpreter.interpret(line).line())
                      .toList());
      Path folder = output.create();
      Path file =
          KeptFile.write(
              folder,
              "draft-" + OutputNames.stem(edition),
              "json",
              out -> EditionJson.write(typed, out),
              messages);
      for (Applier.Left left : draft.left()) {
        messages.refused(
            decisions,
            ": the comment of "
                + left.member()
                + " on "
                + ReviewWords.place(left.at())
                + " is not applied: "
                + left.reason());
      }
      spec.commandLine()
          .getOut()
          .println(
              "%d applied, %d not applied, written to %s"
                  .formatted(draft.applied().size(), draft.left().size(), file));
      spec.commandLine().getOut().flush();
      return draft.left().isEmpty() ? 0 : 1;
    } catch (RoadmapException e) {
      messages.refused(decisions, String.valueOf(e.getMessage()));
      return 1;
    } catch (IOException e) {
      messages.error(Messages.reason(e));
      return 1;
    }
  }

  private Review review(Edition on) throws IOException, RoadmapException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(decisions))) {
      in.mark(1);
      int first = in.read();
      in.reset();
      if (first == '{') {
        return ReviewJson.read(in);
      }
    }
    ReturnedWorkbook workbook = ReturnedWorkbook.read(decisions);
    WorkbookMark mark = workbook.mark();
    if (mark == null || mark.kind() != WorkbookMark.Kind.COLLECTED) {
      throw new RoadmapException("holds no decisions: run roadmaps collect first");
    }
    Collector collector = new Collector(on);
    collector.add(String.valueOf(decisions.getFileName()), workbook);
    Review review = collector.review(List.of());
    return new Review(
        review.schemaVersion(),
        review.edition(),
        mark.edition(),
        review.comments(),
        review.duplicates(),
        review.conflicts(),
        review.unplaced(),
        review.returned(),
        review.missing());
  }
}
