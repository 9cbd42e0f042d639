package org.wsisroadmaps.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import picocli.CommandLine.Option;

/** The edition that a committee's comments are on. */
final class UnderReview {

  @Option(
      names = "--edition",
      required = true,
      paramLabel = "EDITION",
      description = "The edition that the comments are on (PDF, DOCX or an edition's JSON).")
  @SuppressWarnings("NullAway.Init") // picocli sets a required option
  private Path file;

  /** The name of its file, for the results that are made of it. */
  String stem() {
    return OutputNames.stem(file);
  }

  /** The edition; nothing where it can't be loaded, which is told. */
  Optional<Edition> load(EditionReader reader, Messages messages) {
    return new EditionLoader(reader).loadAll(List.of(file), messages).stream().findFirst();
  }
}
