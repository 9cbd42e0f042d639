package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.ReviewJson;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.report.excel.CollectedWorkbook;
import org.wsisroadmaps.report.excel.returned.ReturnedWorkbook;
import org.wsisroadmaps.report.review.Collector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadmaps collect}: what members wrote into the workbooks that came back. */
@Command(
    name = "collect",
    description = "Makes one workbook of the comments in the workbooks that members sent back.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "Every comment is told once, with its member, in the order of the document; what can't be"
          + " placed is quoted with file, sheet and cell. A workbook of an earlier run may be among"
          + " the returned ones: its decisions are kept.",
      "",
      "Example:",
      "  roadmaps collect returned/ --edition roadmap-2025.pdf --members members.txt --output out",
      "",
      "Exit status: 0 all well, 1 a workbook was refused or something could not be placed, 2 wrong"
          + " usage."
    })
final class CollectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RETURNED",
      description = "A workbook that came back, or a folder of them.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--edition",
      required = true,
      paramLabel = "EDITION",
      description = "The edition that the comments are on (PDF, DOCX or an edition's JSON).")
  @SuppressWarnings("NullAway.Init") // picocli sets a required option
  private Path edition;

  @Option(
      names = "--members",
      paramLabel = "FILE",
      description = "The members that were asked, one in a line: who has not answered is told.")
  private @Nullable Path members;

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
    Edition on = loaded.get(0);
    try {
      Collector collector = new Collector(on);
      int refused = add(collector, messages);
      Review review = collector.review(names());
      Path folder = output.create();
      String name = "comments-" + (on.year() == null ? OutputNames.stem(edition) : on.year());
      List<Path> written =
          List.of(
              KeptFile.write(folder, name, "json", out -> ReviewJson.write(review, out), messages),
              KeptFile.write(
                  folder, name, "xlsx", out -> CollectedWorkbook.write(on, review, out), messages));
      tell(review, written);
      return refused == 0 && review.unplaced().isEmpty() ? 0 : 1;
    } catch (IOException e) {
      messages.error(Messages.reason(e));
      return 1;
    }
  }

  private int add(Collector collector, Messages messages) throws IOException {
    int refused = 0;
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      try {
        collector.add(name, ReturnedWorkbook.read(file));
      } catch (RoadmapException e) {
        refused++;
        collector.addRefused(name, String.valueOf(e.getMessage()));
        messages.refused(file, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        refused++;
        collector.addRefused(name, "can't be read");
        messages.refused(file, "can't be read: " + Messages.reason(e));
      }
    }
    return refused;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> all = Files.walk(input)) {
          all.filter(Files::isRegularFile)
              .filter(CollectCommand::isWorkbook)
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
  private static boolean isWorkbook(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.matches("(?i)[^.~].*\\.(xlsx|xlsm|xls|xlsb|ods)");
  }

  private List<String> names() throws IOException {
    return members == null
        ? List.of()
        : Files.readAllLines(members, StandardCharsets.UTF_8).stream()
            .map(line -> line.replace("\uFEFF", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
  }

  private void tell(Review review, List<Path> written) {
    var out = spec.commandLine().getOut();
    out.println(
        "%d comments of %d members, %d in conflict, %d said more than once, %d not placed"
            .formatted(
                review.comments().size(),
                review.members().size(),
                review.conflicts().size(),
                review.duplicates().size(),
                review.unplaced().size()));
    if (!review.missing().isEmpty()) {
      out.println("not returned: " + String.join(", ", review.missing()));
    }
    written.forEach(file -> out.println("written to " + file));
    out.flush();
  }
}
