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
   * office programs are passed over, and so is what stands in the output folder.
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
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        boolean isResult =
            file.toRealPath().startsWith(output) && !folder.toRealPath().startsWith(output);
        if (!isResult
            && !name.startsWith(".")
            && !name.startsWith("~$")
            && DocumentKind.isDocument(file)) {
          documents.add(file);
        }
      }
    }
    return documents;
  }
}
