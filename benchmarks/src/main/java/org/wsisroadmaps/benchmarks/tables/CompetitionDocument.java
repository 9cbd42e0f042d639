package org.wsisroadmaps.benchmarks.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of the competition.
 *
 * @param name its name, as {@code eu-001}
 * @param pdf its file
 * @param truths what its tables are; a second one where the competition lets two readings count
 * @param ruled how much of its tables is ruled
 */
record CompetitionDocument(String name, Path pdf, List<List<Truth.Region>> truths, Ruled ruled) {

  private static final String PDF = ".pdf";
  private static final String TRUTH = "-str.xml";

  CompetitionDocument {
    truths = List.copyOf(truths);
  }

  /** The documents of a folder, by name. */
  static List<CompetitionDocument> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(PDF)).sorted().toList();
    }
    List<CompetitionDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(of(file));
    }
    return documents;
  }

  private static CompetitionDocument of(Path pdf) throws IOException {
    String name = pdf.getFileName().toString().replace(PDF, "");
    List<List<Truth.Region>> truths = new ArrayList<>();
    truths.add(Truth.read(pdf.resolveSibling(name + TRUTH)));
    if (name.endsWith("a")) {
      name = name.substring(0, name.length() - 1);
      truths.add(Truth.read(pdf.resolveSibling(name + "b" + TRUTH)));
    }
    return new CompetitionDocument(name, pdf, truths, Ruled.of(pdf, truths.get(0)));
  }

  /** The score of what a program found in it, by the reading that suits it best. */
  Score score(List<TextTable> found) {
    return truths.stream()
        .map(regions -> Comparison.score(regions.stream().map(Truth.Region::table).toList(), found))
        .max(Comparator.comparingDouble(Score::f1))
        .orElseThrow();
  }
}
