package org.wsisroadmaps.report.excel.returned;

/**
 * What somebody wrote on a sheet beside its cells: a note on a cell, or the text of a box that lies
 * on it.
 *
 * @param row the row of its cell, 0-based
 * @param column the column of its cell, 0-based
 * @param author who wrote it, empty where it is not known
 * @param text what it says
 * @param isBox whether it is a box
 */
record SheetNote(int row, int column, String author, String text, boolean isBox) {}
