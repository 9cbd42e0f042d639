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
   * is not found: it is the input itself, or stands beside an input that is an edition's JSON. What
   * the edition says of its source leads nowhere else, since it may come from a stranger.
   */
  static Edition of(Path input, Path folder, Edition edition) throws IOException {
    String name = edition.source().file();
    if (!isNameAlone(name)) {
      return edition;
    }
    Path source = input.resolveSibling(name);
    return Files.isRegularFile(source)
        ? relative(folder.toRealPath(), source.toRealPath())
            .map(place -> edition.withSource(edition.source().at(place)))
            .orElse(edition)
        : edition;
  }

  /** Whether a text is the name of a file on every system, and leads nowhere on any. */
  private static boolean isNameAlone(String name) {
    return OutputNames.isPlain(name) && name.chars().noneMatch(c -> "/\\:".indexOf(c) >= 0);
  }

  /**
   * Where a document stands as seen from a folder, by which it is known again in later runs. It
   * need not exist.
   */
  static String of(Path document, Path folder) throws IOException {
    Path absolute = document.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    // the document's own name: a link may lead to another document tomorrow
    Path real =
        parent == null || !Files.isDirectory(parent)
            ? absolute
            : parent.toRealPath().resolve(absolute.getFileName());
    return relative(folder.toRealPath(), real).orElse(real.toString());
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
