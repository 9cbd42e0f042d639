package org.wsisroadmaps.benchmarks.tables;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * tabula-java, in a process of its own. What it wrote is kept and read again: it does not change.
 *
 * @param library the folder of its jars
 * @param kept the folder where its output is kept
 * @param mode what the report calls the mode
 * @param options the options that choose the mode
 */
record Tabula(Path library, Path kept, String mode, List<String> options) implements Program {

  Tabula {
    options = List.copyOf(options);
  }

  /** The modes that it offers, its own choice first. */
  static List<Program> modes(Path library, Path kept) {
    return List.of(
        new Tabula(library, kept, "default", List.of()),
        new Tabula(library, kept, "guess (-g)", List.of("-g")),
        new Tabula(library, kept, "lattice (-l)", List.of("-l")),
        new Tabula(library, kept, "stream (-t)", List.of("-t")));
  }

  @Override
  public String name() {
    return "tabula " + mode;
  }

  @Override
  public List<TextTable> read(Path pdf) throws IOException {
    String name = pdf.getFileName().toString().replace(".pdf", "");
    Path output = kept.resolve(name + String.join("", options) + ".json");
    if (!Files.exists(output)) {
      Files.createDirectories(kept);
      Path partial = Files.createTempFile(kept, name, ".new");
      run(pdf, partial);
      Files.move(partial, output);
    }
    List<TextTable> tables = new ArrayList<>();
    for (JsonNode table : JsonMapper.builder().build().readTree(output.toFile())) {
      tables.add(table(table.path("data")));
    }
    return tables;
  }

  private void run(Path pdf, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(library + File.separator + "*");
    command.addAll(List.of("technology.tabula.CommandLineApp", "-f", "JSON", "-p", "all"));
    command.addAll(options);
    command.add(pdf.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(Redirect.DISCARD)
            .start();
    try {
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException("tabula fails on " + pdf + " with status " + status);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while tabula ran");
    }
  }

  /** Its rows of texts; it knows no spans. */
  private static TextTable table(JsonNode rows) {
    List<TextTable.Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        String text = CellText.of(rows.get(r).get(c).path("text").asString());
        cells.add(new TextTable.Cell(r, c, 1, 1, text));
      }
    }
    return new TextTable(cells);
  }
}
