package org.wsisroadmaps.benchmarks.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that reads the tables of a PDF. */
interface Program {

  /** Its name and mode, as the report says it. */
  String name();

  /**
   * The tables of a document.
   *
   * @throws IOException when the program fails on it
   */
  List<TextTable> read(Path pdf) throws IOException;
}
