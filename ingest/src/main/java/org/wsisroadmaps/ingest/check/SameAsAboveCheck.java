package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.vocabulary.FieldWords;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;

/** Cells that say “Same as above”, with the cell that is meant. */
final class SameAsAboveCheck implements Check {

  private static final Pattern WORDS =
      Pattern.compile(
          "[^\\p{L}]*(?:the\\s+)?"
              + FieldWords.alternatives(FieldWords.standard().sameAsAbove())
              + "[^\\p{L}]*");

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      Map<ColumnKey, Walk> above = new HashMap<>();
      for (Outcome outcome : line.outcomes()) {
        Walk walk = new Walk(line, outcome);
        outcome
            .cells()
            .keySet()
            .forEach(key -> look(walk, key, walk.ownCell(key), above, findings));
      }
    }
    return findings;
  }

  private static void look(
      Walk walk,
      ColumnKey key,
      List<Block> blocks,
      Map<ColumnKey, Walk> above,
      List<Finding> findings) {
    String text = Walk.text(blocks);
    boolean points =
        blocks.stream().anyMatch(block -> WORDS.matcher(FieldWords.normal(block.text())).matches());
    if (points) {
      Walk meant = above.get(key);
      findings.add(
          Finding.of(
              FindingCode.SAME_AS_ABOVE,
              walk.place(key),
              meant == null
                  ? Walk.quoted(text)
                      + " points to a cell above, and there is none that says anything"
                  : Walk.quoted(text)
                      + " means the cell of "
                      + meant.name()
                      + ": "
                      + Walk.quoted(meant.text(key))));
    }
    if (!points && !text.isEmpty()) {
      above.put(key, walk);
    }
  }
}
