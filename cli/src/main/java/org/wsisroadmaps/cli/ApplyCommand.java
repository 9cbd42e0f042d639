package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wsisroadmaps.cli.work.TooLongException;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.model.json.ReviewJson;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.report.docx.DraftDocument;
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

  @Mixin private UnderReview edition;

  @Mixin private OutputFolder output;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all of them).")
  private List<DraftFormat> formats = List.of(DraftFormat.values());

  @Mixin private ReadingOptions reading;

  @Mixin private Patience patience;

  /** The formats that a draft can be written in. */
  enum DraftFormat {
    /** An edition like any other. */
    json,
    /** A Word document in which each new text is a tracked change of its member. */
    docx
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = new Messages(spec.commandLine().getErr());
    try {
      Optional<Edition> on =
          patience.within(reading, () -> edition.load(reading.reader(), messages));
      if (on.isEmpty()) {
        return 1;
      }
      Review review = patience.within(reading, () -> review(on.get()));
      return write(on.get(), Applier.apply(on.get(), review), messages);
    } catch (TooLongException e) {
      messages.error("applying " + e.getMessage());
      return 1;
    }
  }

  private int write(Edition on, Applier.Draft draft, Messages messages) throws Exception {
    Edition next = EditionLoader.retyped(draft.edition());
    try (ResultFolder folder = output.open()) {
      ReportFiles files = new ReportFiles(folder, OutputNames.shortened("draft-" + edition.stem()));
      List<Draft> drafts =
          patience.within(
              reading,
              () ->
                  files.draft(
                      EnumSet.copyOf(formats),
                      (format, out) -> {
                        switch (format) {
                          case json -> EditionJson.write(next, out);
                          case docx ->
                              DraftDocument.write(
                                  on, next, draft.authors(), new ReadAgain(reading.reader()), out);
                        }
                      },
                      messages));
      files.publish(drafts, messages);
      draft.left().forEach(left -> tell(left, messages));
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          "%d applied, %d not applied, written to %s.*"
              .formatted(
                  draft.applied().size(),
                  draft.left().size(),
                  Messages.shown(folder.path().resolve(files.name()))));
      out.flush();
      return draft.left().isEmpty() && drafts.size() == EnumSet.copyOf(formats).size() ? 0 : 1;
    }
  }

  private void tell(Applier.Left left, Messages messages) {
    messages.refused(
        decisions,
        "holds a comment of "
            + left.member()
            + " on "
            + ReviewWords.place(left.at())
            + " that is not applied: "
            + left.reason());
  }

  /** The comments with their decisions, of whichever file holds them. */
  private Review review(Edition on) throws IOException, RoadmapException {
    try {
      return isJson() ? ofJson() : ofWorkbook(on);
    } catch (RoadmapException e) {
      throw new RoadmapException(decisions + " " + e.getMessage(), e);
    }
  }

  private boolean isJson() throws IOException {
    try (InputStream in = Files.newInputStream(decisions)) {
      return in.read() == '{';
    }
  }

  private Review ofJson() throws IOException, RoadmapException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(decisions))) {
      return ReviewJson.read(in);
    }
  }

  private Review ofWorkbook(Edition on) throws IOException, RoadmapException {
    ReturnedWorkbook workbook = ReturnedWorkbook.read(decisions);
    WorkbookMark mark = workbook.mark();
    if (mark == null || mark.kind() != WorkbookMark.Kind.COLLECTED) {
      throw new RoadmapException("holds no decisions: run roadmaps collect first");
    }
    Collector collector = new Collector(on);
    collector.add(String.valueOf(decisions.getFileName()), workbook);
    return collector.review(List.of()).withFingerprint(mark.edition());
  }
}
