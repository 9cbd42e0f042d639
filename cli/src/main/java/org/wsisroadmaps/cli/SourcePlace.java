package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.Edition;

/** Finds where an edition's source stands, so that reports can link to its pages. */
final class SourcePlace {

  private SourcePlace() {}

  /**
   * The edition with its source's place as seen from the output folder; as it is where the source
   * is not found: it is the input itself, or stands beside an input that is an edition's JSON.
   */
  static Edition of(Path input, Path folder, Edition edition) throws IOException {
    Path source = input.resolveSibling(edition.source().file());
    return Files.isRegularFile(source)
        ? relative(folder.toRealPath(), source.toRealPath())
            .map(place -> edition.withSource(edition.source().at(place)))
            .orElse(edition)
        : edition;
  }

  private static Optional<String> relative(Path folder, Path source) {
    if (!folder.getRoot().equals(source.getRoot())) {
      return Optional.empty(); // another drive: no relative address leads there
    }
    List<String> names = new ArrayList<>();
    folder.relativize(source).forEach(name -> names.add(name.toString()));
    return Optional.of(String.join("/", names));
  }
}
