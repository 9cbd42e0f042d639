package org.wsisroadmaps.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wsisroadmaps.cli.work.TooLongException;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.report.diff.EditionDiffer;
import org.wsisroadmaps.report.wording.ToldChanges;
import org.wsisroadmaps.report.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadmaps diff}: what changed from one edition to another. */
@Command(
    name = "diff",
    description = "Compares two editions (PDF, DOCX or an edition's JSON, in any mix).",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "The results are named after the years, such as diff-2024-2025.json; after the files where a"
          + " year is not known or both are the same.",
      "",
      "With --formats docx the result is the new edition as a Word document in which all that"
          + " changed is a tracked change: accept all for the new edition, reject all for the old"
          + " one. It is read both ways before it is written.",
      "",
      "Example:",
      "  roadmaps diff roadmap-2024.pdf roadmap-2025.docx --output out",
      "",
      "Exit status: 0 all well, whether anything changed or not, 1 an edition or a result was"
          + " refused, 2 wrong usage."
    })
final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The older edition.")
  @SuppressWarnings("NullAway.Init") // picocli sets a required parameter
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition.")
  @SuppressWarnings("NullAway.Init") // picocli sets a required parameter
  private Path now;

  @Mixin private OutputFolder output;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all but docx, the"
              + " new edition with what changed as tracked changes).")
  private List<DiffFormat> formats = DiffFormat.STANDARD;

  @Mixin private CoverOptions cover;

  @Mixin private ReadingOptions reading;

  @Mixin private Patience patience;

  private record Compared(Edition before, Edition after, EditionDiff diff, EditionReader reader) {}

  @Override
  public Integer call() throws Exception {
    Messages messages = new Messages(spec.commandLine().getErr());
    try {
      Optional<Compared> compared = patience.within(reading, () -> compare(messages));
      return compared.isPresent() ? write(compared.get(), messages) : 1;
    } catch (TooLongException e) {
      messages.error("the comparison " + e.getMessage());
      return 1;
    }
  }

  private Optional<Compared> compare(Messages messages) throws RoadmapException {
    EditionReader reader = reading.reader();
    EditionLoader loader = new EditionLoader(reader);
    List<Edition> editions = loader.loadAll(List.of(old, now), messages);
    if (editions.size() < 2) {
      return Optional.empty();
    }
    Edition before = editions.get(0);
    Edition after = editions.get(1);
    return Optional.of(new Compared(before, after, EditionDiffer.diff(before, after), reader));
  }

  private int write(Compared compared, Messages messages) throws Exception {
    EditionDiff diff = compared.diff();
    tellWrongOrder(diff, messages);
    try (ResultFolder folder = output.open()) {
      ReportFiles files = new ReportFiles(folder, name(diff));
      List<Draft> drafts =
          patience.within(
              reading,
              () ->
                  files.draft(
                      EnumSet.copyOf(formats),
                      (format, out) ->
                          format.write(
                              diff,
                              compared.before(),
                              compared.after(),
                              cover.cover(),
                              new ReadAgain(compared.reader()),
                              out),
                      messages));
      files.publish(drafts, messages);
      print(diff, folder.path().resolve(files.name()), spec.commandLine().getOut());
      return drafts.size() == EnumSet.copyOf(formats).size() ? 0 : 1;
    }
  }

  private static void tellWrongOrder(EditionDiff diff, Messages messages) {
    Integer before = diff.before().year();
    Integer after = diff.after().year();
    if (before != null && after != null && before > after) {
      messages.note(
          "the old edition is of "
              + before
              + " and the new one of "
              + after
              + ": they are compared in this order");
    }
  }

  private String name(EditionDiff diff) {
    Integer before = diff.before().year();
    Integer after = diff.after().year();
    boolean byYear = before != null && after != null && !before.equals(after);
    return byYear
        ? "diff-" + before + "-" + after
        : OutputNames.shortened("diff-" + OutputNames.stem(old) + "-" + OutputNames.stem(now));
  }

  private static void print(EditionDiff diff, Path file, PrintWriter out) {
    if (diff.isEmpty()) {
      out.println("no change");
    } else {
      ToldChanges changes = ToldChanges.of(diff);
      out.println(Words.plural(changes.count(), "change") + ": " + Words.weights(changes));
      out.println("outcomes: " + Words.outcomesByMark(diff.summary()));
    }
    out.println("written to " + Messages.shown(file) + ".*");
    out.flush();
  }
}
