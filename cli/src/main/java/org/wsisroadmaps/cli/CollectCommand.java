package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.cli.work.TooLongException;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.report.docx.returned.ReturnedDocument;
import org.wsisroadmaps.report.excel.returned.ReturnedWorkbook;
import org.wsisroadmaps.report.review.Collector;
import org.wsisroadmaps.report.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadmaps collect}: what members wrote into the workbooks that came back. */
@Command(
    name = "collect",
    description =
        "Collects the comments in the workbooks and Word documents that members sent back.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "Every comment is told once, with its member, in the order of the document; what can't be"
          + " placed is quoted with file, sheet and cell. A workbook of an earlier run may be among"
          + " the returned ones: its decisions are kept. Name older editions behind the one that"
          + " comments are collected for where files of them come back: --edition NEW"
          + " --edition OLD.",
      "",
      "Example:",
      "  roadmaps collect returned/ --edition roadmap-2025.pdf --members members.txt --output out",
      "",
      "Exit status: 0 all well, 1 a file was refused or something could not be placed, 2 wrong"
          + " usage."
    })
final class CollectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RETURNED",
      description = "A workbook or Word document that came back, or a folder of them.")
  private List<Path> inputs = List.of();

  @Mixin private CollectedEditions editions;

  @Option(
      names = "--members",
      paramLabel = "FILE",
      description = "The members that were asked, one in a line: who has not answered is told.")
  private @Nullable Path members;

  @Mixin private OutputFolder output;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all of them).")
  private List<CollectFormat> formats = List.of(CollectFormat.values());

  @Mixin private CoverOptions cover;

  @Mixin private ReadingOptions reading;

  @Mixin private Patience patience;

  @Override
  public Integer call() throws Exception {
    Messages messages = new Messages(spec.commandLine().getErr());
    List<String> asked = asked();
    List<Path> files = files();
    if (files.isEmpty()) {
      messages.refused(inputs.get(0), "holds no workbook and no Word document that came back");
      return 1;
    }
    try {
      Optional<CollectedEditions.AtHand> atHand =
          patience.within(reading, () -> editions.load(reading.reader(), messages));
      return atHand.isPresent() ? collect(atHand.get(), files, asked, messages) : 1;
    } catch (TooLongException e) {
      messages.error("collecting " + e.getMessage());
      return 1;
    }
  }

  private int collect(
      CollectedEditions.AtHand atHand, List<Path> files, List<String> asked, Messages messages)
      throws Exception {
    Edition on = atHand.under();
    try (ResultFolder folder = output.open()) {
      Collector collector = new Collector(on, atHand.older());
      int refused = 0;
      for (Path file : files) {
        refused += add(file, atHand, collector, messages) ? 0 : 1;
      }
      Review review = collector.review(asked);
      ReportFiles reports = new ReportFiles(folder, name(on));
      List<Draft> drafts =
          patience.within(
              reading,
              () ->
                  reports.draft(
                      EnumSet.copyOf(formats),
                      (format, out) -> format.write(on, review, cover.cover(), out),
                      messages));
      reports.publish(drafts, messages);
      tell(review, folder.path().resolve(reports.name()));
      return refused == 0 && review.unplaced().isEmpty() ? 0 : 1;
    }
  }

  private String name(Edition on) {
    return OutputNames.shortened("comments-" + (on.year() == null ? editions.stem() : on.year()));
  }

  /** Adds a file; one that can't be read is told, here and in the results. */
  private boolean add(
      Path file, CollectedEditions.AtHand atHand, Collector collector, Messages messages)
      throws Exception {
    String name = String.valueOf(file.getFileName());
    try {
      collector.add(name, patience.within(reading, () -> read(file, atHand)));
      return true;
    } catch (RoadmapException e) {
      collector.addRefused(name, String.valueOf(e.getMessage()));
      messages.refused(file, String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      collector.addRefused(name, "is not there");
      messages.error(Messages.reason(e));
    } catch (IOException e) {
      collector.addRefused(name, "can't be read");
      messages.refused(file, "can't be read: " + Messages.reason(e));
    }
    return false;
  }

  private static ReturnedWorkbook read(Path file, CollectedEditions.AtHand atHand)
      throws IOException, RoadmapException {
    return isDocument(file)
        ? ReturnedDocument.read(file, atHand.under(), atHand.older())
        : ReturnedWorkbook.read(file);
  }

  private static boolean isDocument(Path file) {
    return String.valueOf(file.getFileName()).matches("(?i).*\\.(docx|docm|doc|odt|rtf)");
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> all = Files.walk(input)) {
          all.filter(Files::isRegularFile)
              .filter(CollectCommand::cameBack)
              .sorted()
              .forEach(files::add);
        }
      } else {
        files.add(input);
      }
    }
    return files.stream().distinct().toList();
  }

  /** By its name, also where it is of a kind that must be saved anew: it is told, not passed by. */
  private static boolean cameBack(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.matches("(?i)[^.~].*\\.(xlsx|xlsm|xls|xlsb|ods|docx|docm|doc|odt|rtf)");
  }

  private List<String> asked() throws IOException, RoadmapException {
    if (members == null) {
      return List.of();
    }
    try {
      return Files.readAllLines(members, StandardCharsets.UTF_8).stream()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (CharacterCodingException e) {
      throw new RoadmapException(
          members + " is not encoded as UTF-8: save it as a text of that encoding", e);
    }
  }

  private void tell(Review review, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "%s of %s, %d in conflict, %d said more than once, %d not placed"
            .formatted(
                Words.plural(review.comments().size(), "comment"),
                Words.plural(review.members().size(), "member"),
                review.conflicts().size(),
                review.duplicates().size(),
                review.unplaced().size()));
    if (!review.missing().isEmpty()) {
      out.println("not returned: " + Messages.shown(String.join(", ", review.missing())));
    }
    out.println("written to " + Messages.shown(file) + ".*");
    out.flush();
  }
}
