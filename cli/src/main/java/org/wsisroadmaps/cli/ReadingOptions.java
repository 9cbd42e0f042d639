package org.wsisroadmaps.cli;

import org.wsisroadmaps.ingest.EditionReader;
import picocli.CommandLine.Option;

/** How documents are read. */
final class ReadingOptions {

  @Option(
      names = "--no-join",
      description = "Leaves rows that page breaks cut in pieces, each an outcome of its own.")
  private boolean separate;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      defaultValue = "",
      description = "Opens encrypted documents.")
  private String password = "";

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      converter = KnownColumns.Converter.class,
      description = {
        "Knows further headers of columns, from a JSON file",
        "(see docs/columns.md)."
      })
  private KnownColumns columns = KnownColumns.STANDARD;

  boolean separate() {
    return separate;
  }

  String password() {
    return password;
  }

  KnownColumns columns() {
    return columns;
  }

  EditionReader reader() {
    EditionReader reader =
        EditionReader.standard().withPassword(password).withVocabulary(columns.vocabulary());
    return separate ? reader.withoutJoining() : reader;
  }
}
