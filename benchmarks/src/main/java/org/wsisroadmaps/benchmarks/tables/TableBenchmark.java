package org.wsisroadmaps.benchmarks.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how well programs read the tables of the ICDAR 2013 table competition. Arguments: the
 * folder of tabula-java's jars, the folder where its output is kept, then the folders of the set's
 * PDFs with their {@code -str.xml} files. Prints a report in Markdown.
 */
public final class TableBenchmark {

  private TableBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("usage: TableBenchmark TABULA_LIBRARY TABULA_OUTPUT FOLDER...");
      System.exit(2);
    }
    List<Program> programs = new ArrayList<>(List.of(new Roadmaps()));
    programs.addAll(Tabula.modes(Path.of(arguments[0]), Path.of(arguments[1])));
    for (String folder : List.of(arguments).subList(2, arguments.length)) {
      List<CompetitionDocument> documents = CompetitionDocument.in(Path.of(folder));
      List<Results> results = new ArrayList<>();
      for (Program program : programs) {
        results.add(Results.of(program, documents));
      }
      System.out.print(Report.of(Path.of(folder).getFileName().toString(), results));
    }
  }
}
