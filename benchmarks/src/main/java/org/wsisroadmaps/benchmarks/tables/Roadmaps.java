package org.wsisroadmaps.benchmarks.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.ingest.PageTables;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.model.RoadmapException;

/** The toolkit's own reader of tables. */
record Roadmaps() implements Program {

  @Override
  public String name() {
    return "roadmaps";
  }

  @Override
  public List<TextTable> read(Path pdf) throws IOException {
    try {
      return PageTables.read(pdf).stream().map(Roadmaps::table).toList();
    } catch (RoadmapException e) {
      throw new IOException(pdf + " " + e.getMessage(), e);
    }
  }

  private static TextTable table(SourceTable table) {
    List<TextTable.Cell> cells = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      for (SourceCell cell : table.rows().get(r).cells()) {
        String text =
            cell.blocks().stream()
                .map(block -> block.marker() + block.text())
                .collect(Collectors.joining(" "));
        cells.add(
            new TextTable.Cell(
                r, cell.column(), cell.rowSpan(), cell.columnSpan(), CellText.of(text)));
      }
    }
    return new TextTable(cells);
  }
}
