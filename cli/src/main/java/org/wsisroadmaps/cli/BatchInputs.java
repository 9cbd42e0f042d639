package org.wsisroadmaps.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The documents of a batch, as a person names them. */
final class BatchInputs {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE_OR_FOLDER",
      description = "A document, or a folder that holds documents.")
  private List<Path> paths = List.of();

  /**
   * Whether all that is named is there.
   *
   * @throws ParameterException where something is not
   */
  void check(CommandLine command) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(command, "no such file or folder: " + Messages.shown(path));
      }
    }
  }

  List<Path> paths() {
    return paths;
  }
}
