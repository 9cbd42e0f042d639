package org.wsisroadmaps.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import picocli.CommandLine.Option;

/** The edition that comments are collected for, and others that documents went out of. */
final class CollectedEditions {

  @Option(
      names = "--edition",
      required = true,
      paramLabel = "EDITION",
      description =
          "The edition that the comments are on (PDF, DOCX or an edition's JSON). Further ones are"
              + " older editions that files came back of: what was changed in these is compared"
              + " with what they said.")
  private List<Path> files = List.of();

  /**
   * The editions.
   *
   * @param under the one that comments are collected for
   * @param older the others
   */
  record AtHand(Edition under, List<Edition> older) {}

  /** The name of the file that comments are collected for, for the results that are made of it. */
  String stem() {
    return OutputNames.stem(files.getFirst());
  }

  /** The editions; nothing where one of them can't be loaded, which is told. */
  Optional<AtHand> load(EditionReader reader, Messages messages) {
    List<Edition> editions = new EditionLoader(reader).loadAll(files, messages);
    return editions.size() < files.size()
        ? Optional.empty()
        : Optional.of(new AtHand(editions.getFirst(), editions.subList(1, editions.size())));
  }
}
