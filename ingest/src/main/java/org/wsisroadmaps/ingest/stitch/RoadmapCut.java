package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.ingest.vocabulary.ActionLineName;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.ColumnKey;

/**
 * Cuts a table that holds the roadmaps of several action lines: where a row over all columns names
 * another one, or a row of headers does.
 */
final class RoadmapCut {

  /** A row that names an action line is no longer than this. */
  private static final int LONGEST_NAME = 160;

  private final ColumnVocabulary vocabulary;
  private final List<Optional<ColumnKey>> columns;
  private final List<WholeElement> elements = new ArrayList<>();
  private final List<String> repeatedHeaders = new ArrayList<>();
  private final List<WholeTable.Row> rows = new ArrayList<>();
  private List<String> headers;

  /** The action line that a row named last, empty where none did. */
  private String line;

  private RoadmapCut(WholeTable table, ColumnVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.headers = table.headers();
    this.columns = vocabulary.findAll(headers);
    this.line = named(headers);
  }

  static RoadmapCut of(WholeTable table, ColumnVocabulary vocabulary) {
    RoadmapCut cut = new RoadmapCut(table, vocabulary);
    if (!table.roadmap()) {
      cut.elements.add(table);
      return cut;
    }
    table.rows().forEach(cut::add);
    cut.endTable();
    return cut;
  }

  /** The roadmaps with their headings, in the order of the table. */
  List<WholeElement> elements() {
    return elements;
  }

  /** The texts of rows that are headers again, in other words. */
  List<String> repeatedHeaders() {
    return repeatedHeaders;
  }

  private void add(WholeTable.Row row) {
    String heading = row.spanning() ? SourceBlock.text(row.cells().get(0)) : "";
    String named = heading.length() <= LONGEST_NAME ? named(List.of(heading)) : "";
    if (!named.isEmpty() && !named.equals(line)) {
      endTable();
      line = named;
      row.cells().get(0).forEach(block -> addHeading(block, row));
      return;
    }
    if (!isHeader(row)) {
      rows.add(row);
      return;
    }
    List<String> texts = row.cells().stream().map(SourceBlock::text).toList();
    String name = named(texts);
    if (rows.isEmpty() || name.isEmpty() || name.equals(line)) {
      repeatedHeaders.addAll(rows.isEmpty() ? headers : texts);
      headers = rows.isEmpty() ? texts : headers;
    } else {
      endTable();
      headers = texts;
    }
    line = name.isEmpty() ? line : name;
  }

  private void addHeading(SourceBlock block, WholeTable.Row row) {
    List<Integer> pages = row.provenance().pages();
    int page = pages.isEmpty() ? 0 : pages.get(0);
    elements.add(new WholeElement.Text(new SourceText(block, page, true)));
  }

  private void endTable() {
    if (!rows.isEmpty() || elements.isEmpty()) {
      elements.add(new WholeTable(headers, true, rows));
      rows.clear();
    }
  }

  /** Whether a row names the same columns as the headers do. */
  private boolean isHeader(WholeTable.Row row) {
    for (int c = 0; c < columns.size(); c++) {
      if (!vocabulary.find(SourceBlock.text(row.cells().get(c))).equals(columns.get(c))) {
        return false;
      }
    }
    return true;
  }

  private static String named(List<String> texts) {
    return texts.stream()
        .flatMap(text -> ActionLineName.find(text).stream())
        .map(ActionLineName::code)
        .findFirst()
        .orElse("");
  }
}
