package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the documents that a user named, or that stand in the folders that the user named. */
final class DocumentFinder {

  private DocumentFinder() {}

  /**
   * The documents, each once: files as they were named, the contents of folders in the order of
   * their names. In folders documents are told by their content; hidden files and the lock files of
   * office programs are passed over, and so is what stands in the output folder, or where that is
   * the folder itself, what earlier runs wrote there.
   */
  static List<Path> find(List<Path> inputs, Path output) throws IOException {
    Set<Path> found = new LinkedHashSet<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        found.addAll(inFolder(input, output.toRealPath()));
      } else {
        found.add(input);
      }
    }
    return List.copyOf(found);
  }

  private static List<Path> inFolder(Path folder, Path output) throws IOException {
    List<Path> documents = new ArrayList<>();
    Journal results = Journal.open(output);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (!isResult(file, folder, output, results)
            && !name.startsWith(".")
            && !name.startsWith("~$")
            && DocumentKind.isDocument(file)) {
          documents.add(file);
        }
      }
    }
    return documents;
  }

  private static boolean isResult(Path file, Path folder, Path output, Journal results)
      throws IOException {
    Path real = file.toRealPath();
    if (!real.startsWith(output)) {
      return false;
    }
    return !folder.toRealPath().startsWith(output)
        || results.isResult(output.relativize(real).toString());
  }
}
