package org.wsisroadmaps.ingest.source;

/**
 * A row as the structure tree of a tagged PDF has it. Two pieces of a row on two pages have the
 * same.
 *
 * @param table the number of its table in the tree
 * @param row the number of the row in that table
 */
public record RowElement(int table, int row) {}
