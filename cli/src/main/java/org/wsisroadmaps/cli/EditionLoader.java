package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.interpret.Interpreter;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.PasswordException;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;

/**
 * Loads an edition from whatever holds one.
 *
 * @param reader reads documents
 */
record EditionLoader(EditionReader reader) {

  /**
   * Loads an edition from a PDF, a DOCX or an edition's JSON.
   *
   * @throws IOException when the file can't be read
   * @throws RoadmapException when it holds no edition
   */
  Edition load(Path file) throws IOException, RoadmapException {
    if (Files.isDirectory(file)) {
      throw new RoadmapException("is a folder, and one document is wanted");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new RoadmapException("is a pipe or a device, and a file is wanted");
    }
    if (DocumentKind.of(file) == DocumentKind.EDITION_JSON) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        return EditionJson.read(in);
      }
    }
    try {
      return reader.read(file);
    } catch (PasswordException e) {
      Optional<String> password = PasswordPrompt.ask(file);
      if (password.isEmpty()) {
        throw e;
      }
      return reader.withPassword(password.get()).read(file);
    }
  }

  /**
   * Loads several editions to compare them. The typed fields of JSON are read from its cells anew,
   * so that all are of one version of the grammars, and a cell that somebody corrected counts. Each
   * edition that can't be loaded is told.
   *
   * @return those that could be loaded, in their order
   */
  List<Edition> loadAll(List<Path> files, Messages messages) {
    List<Edition> editions = new ArrayList<>();
    for (Path file : files) {
      try {
        editions.add(retyped(load(file)));
      } catch (RoadmapException e) {
        messages.refused(file, String.valueOf(e.getMessage()));
      } catch (NoSuchFileException e) {
        messages.error(Messages.reason(e));
      } catch (IOException e) {
        messages.refused(file, "can't be read: " + Messages.reason(e));
      }
    }
    return editions;
  }

  /** The same edition, its typed fields read from its cells anew. */
  static Edition retyped(Edition edition) {
    return edition.withActionLines(
        edition.actionLines().stream().map(line -> Interpreter.interpret(line).line()).toList());
  }
}
