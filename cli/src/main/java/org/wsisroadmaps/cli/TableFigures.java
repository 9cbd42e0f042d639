package org.wsisroadmaps.cli;

import org.wsisroadmaps.model.table.DocumentTables;

/**
 * What is told of a document whose tables were read.
 *
 * @param tables how many tables it holds
 * @param rows how many rows they have
 * @param joins how often a table was put together over a page break
 */
record TableFigures(int tables, int rows, int joins) {

  static TableFigures of(DocumentTables document) {
    return new TableFigures(
        document.tables().size(),
        document.tables().stream().mapToInt(table -> table.rows().size()).sum(),
        document.tables().stream().mapToInt(table -> table.joins().size()).sum());
  }
}
