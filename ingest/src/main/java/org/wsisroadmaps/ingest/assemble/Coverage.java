package org.wsisroadmaps.ingest.assemble;

import java.util.List;
import org.wsisroadmaps.ingest.source.CharacterCount;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.stitch.Stitched;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.OtherTable;
import org.wsisroadmaps.model.Outcome;

/**
 * How much of a document's body stands in the edition that was made of it. The body's characters
 * were counted by the reader before anything was interpreted, so this is a check on all that came
 * after.
 *
 * @param share the share of the body's characters that stand in a block, from 0 to 1
 * @param lost how many characters stand neither in a block nor in a finding that quotes them
 */
public record Coverage(double share, long lost) {

  /** Measures it. Repeated header rows are named as such and count neither way. */
  public static Coverage of(
      SourceDocument document, Stitched stitched, Assembler.Assembled assembled) {
    CharacterCount repeated = new CharacterCount();
    stitched.repeatedHeaders().forEach(repeated::add);
    assembled.repeated().forEach(repeated::add);
    CharacterCount kept = new CharacterCount();
    stitched.repeatedHeaders().forEach(kept::add);
    assembled.repeated().forEach(kept::add);
    add(assembled, kept);
    long all = document.body().total();
    long body = all - repeated.total();
    long placed = document.body().sharedWith(kept) - repeated.total();
    assembled.unplaced().forEach(kept::add);
    document.leftOut().forEach(kept::add);
    long lost = all - document.body().sharedWith(kept);
    return new Coverage(body <= 0 ? 1 : Math.clamp((double) placed / body, 0, 1), lost);
  }

  private static void add(Assembler.Assembled assembled, CharacterCount kept) {
    kept.add(assembled.title());
    addBlocks(assembled.preamble(), kept);
    for (ActionLine line : assembled.lines()) {
      kept.add(line.heading());
      line.columns().forEach(column -> kept.add(column.header()));
      line.sectionHeadings().forEach(heading -> kept.add(heading.text()));
      for (Outcome outcome : line.outcomes()) {
        outcome.cells().values().forEach(cell -> addBlocks(cell, kept));
      }
    }
    for (OtherTable table : assembled.otherTables()) {
      table.rows().forEach(row -> row.forEach(cell -> addBlocks(cell, kept)));
    }
  }

  private static void addBlocks(List<Block> blocks, CharacterCount kept) {
    blocks.forEach(block -> kept.add(block.text()));
  }
}
