package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wsisroadmaps.model.RoadmapException;
import picocli.CommandLine.Option;

/** Where results go. */
final class OutputFolder {

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder for the results; it is made where it is missing.")
  @SuppressWarnings("NullAway.Init") // picocli sets a required option
  private Path folder;

  /** The folder, made where it was missing. */
  Path create() throws IOException {
    return create(folder);
  }

  /** A folder for results, made where it was missing. */
  static Path create(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new IOException("the output folder " + folder + " is a file: name another one", e);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("the output folder " + folder + " can't be written to");
    }
    return folder;
  }

  /**
   * The folder, made where it was missing, for one run alone.
   *
   * @throws RoadmapException when another run has it
   */
  ResultFolder open() throws IOException, RoadmapException {
    return open(folder);
  }

  /** The same of a folder that an option of another command names. */
  static ResultFolder open(Path folder) throws IOException, RoadmapException {
    Path path = create(folder);
    try {
      return ResultFolder.open(path);
    } catch (FileSystemException e) {
      throw new IOException(
          "the output folder " + path + " can't be written to: " + Messages.why(e), e);
    }
  }
}
