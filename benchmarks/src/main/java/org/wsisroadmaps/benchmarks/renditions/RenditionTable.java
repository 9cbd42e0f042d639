package org.wsisroadmaps.benchmarks.renditions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;

/** Reads renditions of editions, scores them, and prints a table in Markdown. */
public final class RenditionTable {

  private RenditionTable() {}

  /**
   * Prints the table.
   *
   * @param args the list of renditions (a line each: truth file, how tabula is to read it or {@code
   *     -}, file, description; with tabs between), and the folder of tabula's jars
   * @throws IOException when a file can't be read, or tabula can't be run
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        "| rendition | outcomes | cells | words | blocks | timing | SDGs | references | results"
            + " | cells found: ours | tabula | words found: ours | tabula |");
    out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] fields = line.split("\t", -1);
      out.println("| " + fields[3] + " | " + row(fields, Path.of(args[1])) + " |");
    }
  }

  private static String row(String[] fields, Path tabula) throws IOException {
    TruthEdition truth = TruthEdition.read(Path.of(fields[0]));
    Path file = Path.of(fields[2]);
    List<String> figures = new ArrayList<>();
    try {
      Edition edition = EditionReader.standard().read(file);
      EditionScore score = EditionScore.of(edition, truth);
      for (double figure :
          List.of(
              score.outcomes(),
              score.cells(),
              score.words(),
              score.blocks(),
              score.timing(),
              score.sdgs(),
              score.references(),
              score.results())) {
        figures.add(percent(figure));
      }
      CellMatch ours = CellMatch.of(cells(edition), truth);
      boolean beside = !fields[1].equals("-");
      CellMatch theirs =
          beside ? CellMatch.of(TabulaCells.read(tabula, fields[1], file), truth) : ours;
      figures.add(percent(ours.cells()));
      figures.add(beside ? percent(theirs.cells()) : "");
      figures.add(percent(ours.words()));
      figures.add(beside ? percent(theirs.words()) : "");
    } catch (RoadmapException e) {
      figures.add("refused: " + e.getMessage());
    }
    return String.join(" | ", figures);
  }

  private static List<String> cells(Edition edition) {
    return edition.actionLines().stream()
        .flatMap(line -> line.outcomes().stream())
        .flatMap(outcome -> outcome.cells().values().stream())
        .map(blocks -> Words.ofBlocks(EditionScore.texts(blocks)))
        .toList();
  }

  private static String percent(double share) {
    return share == 1 ? "100" : String.format(Locale.ROOT, "%.2f", Math.floor(1e4 * share) / 100);
  }
}
