package org.wsisroadmaps.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.PdfInspector;
import org.wsisroadmaps.ingest.pdf.PdfInspector.OutcomeJoin;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.RoadmapException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadmaps inspect}: what the reading of a PDF saw, as pictures. */
@Command(
    name = "inspect",
    description =
        "Draws pages of a PDF with what was seen on them: rulings, lines of text, cells, joins and"
            + " what was left out.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "Each page becomes a picture, such as roadmap-2025-page-003.png, whose legend tells what the"
          + " colours mean.",
      "",
      "Example:",
      "  roadmaps inspect roadmap-2025.pdf --pages 3-5 --output out",
      "",
      "Exit status: 0 all well, 1 the document was refused, 2 wrong usage."
    })
final class InspectCommand implements Callable<Integer> {

  private static final int LEAST_DPI = 40;
  private static final int MOST_DPI = 400;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The PDF.")
  @SuppressWarnings("NullAway.Init") // picocli sets a required parameter
  private Path file;

  @Mixin private OutputFolder output;

  @Option(
      names = "--pages",
      paramLabel = "PAGES",
      converter = PageRange.Converter.class,
      description = "The pages, such as 3, 3-5 or 1,4-6 (default: all of them).")
  private @Nullable PageRange pages;

  @Option(
      names = "--dpi",
      paramLabel = "DPI",
      defaultValue = "110",
      description = "The resolution in dots per inch (default: ${DEFAULT-VALUE}).")
  private int dpi;

  @Mixin private ReadingOptions reading;

  @Mixin private Patience patience;

  @Override
  public Integer call() throws Exception {
    if (dpi < LEAST_DPI || dpi > MOST_DPI) {
      throw new ParameterException(
          spec.commandLine(),
          "--dpi must be from " + LEAST_DPI + " to " + MOST_DPI + ", and is " + dpi);
    }
    Messages messages = new Messages(spec.commandLine().getErr());
    try {
      int drawn = patience.within(reading, this::draw);
      spec.commandLine().getOut().println(drawn + (drawn == 1 ? " page drawn" : " pages drawn"));
      spec.commandLine().getOut().flush();
      return 0;
    } catch (RoadmapException e) {
      messages.refused(file, String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      messages.error(Messages.reason(e));
    } catch (IOException e) {
      messages.refused(file, Messages.reason(e));
    }
    return 1;
  }

  /** Draws the pages that are wanted; each appears whole as soon as it is drawn. */
  private int draw() throws IOException, RoadmapException {
    if (DocumentKind.of(file) != DocumentKind.PDF) {
      throw new RoadmapException("is no PDF: only the pages of a PDF can be drawn");
    }
    byte[] bytes = Files.readAllBytes(file);
    TextRecognition recognition = reading.recognition();
    try (PdfInspector inspector =
        PdfInspector.open(
            bytes, reading.password(), reading.columns().vocabulary(), recognition.recognizer())) {
      SortedSet<Integer> wanted = wanted(inspector.pages());
      draw(inspector, wanted, joins(bytes, recognition));
      return wanted.size();
    }
  }

  private SortedSet<Integer> wanted(int count) throws RoadmapException {
    SortedSet<Integer> wanted =
        pages == null
            ? new TreeSet<>(IntStream.rangeClosed(1, count).boxed().toList())
            : pages.pages();
    if (wanted.last() > count) {
      throw new RoadmapException(
          "has " + (count == 1 ? "one page" : count + " pages") + ", and no page " + wanted.last());
    }
    return wanted;
  }

  /** The joins that the document's edition tells; a document that is no roadmap has none. */
  private List<OutcomeJoin> joins(byte[] bytes, TextRecognition recognition) {
    List<OutcomeJoin> joins = new ArrayList<>();
    try {
      Edition edition = reading.reader(recognition).read(bytes, file.toString());
      for (ActionLine line : edition.actionLines()) {
        for (Outcome outcome : line.outcomes()) {
          outcome
              .provenance()
              .joins()
              .forEach(
                  join -> joins.add(new OutcomeJoin(line.code() + " " + outcome.code(), join)));
        }
      }
    } catch (RoadmapException e) {
      // its pages can be looked at all the more
      return List.of();
    }
    return joins;
  }

  private void draw(PdfInspector inspector, SortedSet<Integer> wanted, List<OutcomeJoin> joins)
      throws IOException {
    Path folder = output.create();
    String stem = OutputNames.stem(file);
    for (int page : wanted) {
      BufferedImage picture = inspector.draw(page, dpi, joins);
      Path png = folder.resolve(String.format(Locale.ROOT, "%s-page-%03d.png", stem, page));
      WholeFile.write(
          png,
          out -> {
            if (!ImageIO.write(picture, "png", out)) {
              throw new IOException("this Java can't write PNG");
            }
          });
    }
  }
}
