package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Where results go, and in which formats. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder for the results; it is made where it is missing.")
  @SuppressWarnings("NullAway.Init") // picocli sets a required option
  private Path folder;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all of them).")
  private List<OutputFormat> formats = List.of(OutputFormat.values());

  Path folder() {
    return folder;
  }

  Set<OutputFormat> formats() {
    return EnumSet.copyOf(formats);
  }

  void create() throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new IOException("the output folder " + folder + " is a file: name another one", e);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("the output folder " + folder + " can't be written to");
    }
  }
}
