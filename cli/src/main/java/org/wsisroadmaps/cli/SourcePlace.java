package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells where a document stands as seen from a folder. */
final class SourcePlace {

  private SourcePlace() {}

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
