package org.wsisroadmaps.ingest.tables;

import java.util.List;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.model.Span;

/** A cell that may still grow. */
final class DraftCell {
  int column;
  int columnSpan;
  int rowSpan;
  final boolean filled;
  List<SourceBlock> blocks;

  DraftCell(SourceCell cell, List<Integer> edges) {
    this.column = edges.get(cell.column());
    int end = Math.min(cell.column() + cell.columnSpan(), edges.size() - 1);
    this.columnSpan = Math.max(1, edges.get(end) - column);
    this.rowSpan = cell.rowSpan();
    this.filled = cell.filled();
    this.blocks = cell.blocks();
  }

  boolean isBlank() {
    return blocks.stream().allMatch(block -> block.text().isBlank());
  }

  String text() {
    return SourceBlock.text(blocks).strip();
  }

  boolean covers(int place) {
    return place >= column && place < column + columnSpan;
  }

  /** Whether all of its text is bold. */
  boolean isBold() {
    return blocks.stream()
        .flatMap(block -> block.spans().stream())
        .filter(span -> !span.text().isBlank())
        .allMatch(Span::bold);
  }
}
