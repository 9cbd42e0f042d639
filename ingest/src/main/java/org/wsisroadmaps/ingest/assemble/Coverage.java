package org.wsisroadmaps.ingest.assemble;

import org.wsisroadmaps.ingest.source.CharacterCount;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.stitch.Stitched;

/** How much of a document's body stands in the edition that was made of it. */
public final class Coverage {

  private Coverage() {}

  /**
   * The share of the body's characters that stand in a block, from 0 to 1. Repeated header rows are
   * named as such and count neither way.
   */
  public static double of(
      SourceDocument document, Stitched stitched, Assembler.Assembled assembled) {
    CharacterCount kept = new CharacterCount();
    kept.add(assembled.title());
    assembled.preamble().forEach(block -> kept.add(block.text()));
    assembled
        .lines()
        .forEach(line -> {
          kept.add(line.heading());
          line.columns().forEach(column -> kept.add(column.header()));
          line.sectionHeadings().forEach(heading -> kept.add(heading.text()));
          line.outcomes()
              .forEach(outcome ->
                  outcome
                      .cells()
                      .values()
                      .forEach(cell -> cell.forEach(block -> kept.add(block.text()))));
        });
    assembled
        .otherTables()
        .forEach(table ->
            table
                .rows()
                .forEach(row -> row.forEach(cell -> cell.forEach(b -> kept.add(b.text())))));
    CharacterCount repeated = new CharacterCount();
    stitched.repeatedHeaders().forEach(repeated::add);
    long body = document.body().total() - repeated.total();
    if (body <= 0) {
      return 1;
    }
    stitched.repeatedHeaders().forEach(kept::add);
    long placed = document.body().sharedWith(kept) - repeated.total();
    return Math.clamp((double) placed / body, 0, 1);
  }
}
