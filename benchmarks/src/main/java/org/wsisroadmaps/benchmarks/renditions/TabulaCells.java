package org.wsisroadmaps.benchmarks.renditions;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cells that tabula-java finds, in a process of its own. */
final class TabulaCells {

  /** On a further page, so many rows may repeat the header. */
  private static final int HEADER_ROWS = 1;

  private TabulaCells() {}

  /**
   * The texts of the cells of a PDF, and of those that go on over page breaks, joined.
   *
   * @param library the folder of tabula's jars
   * @param mode {@code -l} for tables with rules, {@code -t} for others
   */
  static List<String> read(Path library, String mode, Path pdf) throws IOException {
    Path output = Files.createTempFile("tabula", ".json");
    try {
      run(library, mode, pdf, output);
      Map<Integer, List<List<List<String>>>> pages = new TreeMap<>();
      for (JsonNode table : new JsonMapper().readTree(Files.readString(output))) {
        pages
            .computeIfAbsent(table.path("page_number").asInt(), page -> new ArrayList<>())
            .add(rows(table.path("data")));
      }
      return cells(pages);
    } finally {
      Files.delete(output);
    }
  }

  private static void run(Path library, String mode, Path pdf, Path output) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                library + File.separator + "*",
                "technology.tabula.CommandLineApp",
                "-f",
                "JSON",
                "-p",
                "all",
                mode,
                pdf.toString())
            .redirectOutput(output.toFile())
            .redirectError(Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("tabula can't read " + pdf);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while tabula ran");
    }
  }

  private static List<List<String>> rows(JsonNode data) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : data) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.path("text").asString()));
      rows.add(cells);
    }
    return rows;
  }

  private static List<String> cells(Map<Integer, List<List<List<String>>>> pages) {
    List<String> cells = new ArrayList<>();
    pages.forEach((page, tables) -> {
      tables.forEach(table -> table.forEach(cells::addAll));
      for (int header = 0; header <= HEADER_ROWS; header++) {
        List<List<String>> last = tables.get(tables.size() - 1);
        for (int c = 0; !last.isEmpty() && c < last.get(last.size() - 1).size(); c++) {
          addJoined(last.get(last.size() - 1).get(c), page + 1, c, header, pages, cells);
        }
      }
    });
    return cells;
  }

  /** Adds a cell with what stands below it on the next pages, as far as the row may go on. */
  private static void addJoined(
      String first,
      int firstPage,
      int column,
      int header,
      Map<Integer, List<List<List<String>>>> pages,
      List<String> cells) {
    StringBuilder text = new StringBuilder(first);
    for (int page = firstPage; pages.containsKey(page); page++) {
      List<List<String>> table = pages.get(page).get(0);
      if (table.size() <= header || table.get(header).size() <= column) {
        return;
      }
      text.append(' ').append(table.get(header).get(column));
      cells.add(text.toString());
      if (table.size() > header + 1 || pages.get(page).size() > 1) {
        return;
      }
    }
  }
}
