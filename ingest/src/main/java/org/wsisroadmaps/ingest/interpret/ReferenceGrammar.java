package org.wsisroadmaps.ingest.interpret;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Span;

/** Reads the references of a cell, block by block. */
final class ReferenceGrammar {

  /**
   * What was read.
   *
   * @param references the references in the order of the cell; a resolution whose body the cell
   *     does not tell has none
   * @param unread the words that could not be typed, which are {@link Reference.Text} among the
   *     references too
   */
  record Parsed(List<Reference> references, List<String> unread) {}

  private ReferenceGrammar() {}

  /** Reads a cell. */
  static Parsed parse(List<Block> blocks) {
    List<Reference> references = new ArrayList<>();
    ReferenceHeading heading = ReferenceHeading.NONE;
    for (Block block : blocks) {
      String text = CellWords.tidy(block.text());
      var next = ReferenceHeading.parse(text);
      if (next.isPresent()) {
        heading = next.get();
      } else if (!CellWords.sayNothing(text)) {
        for (Reference reference : new ReferenceScan(text, heading).references()) {
          references.add(withLink(reference, block));
        }
      }
    }
    List<String> unread =
        references.stream()
            .filter(Reference.Text.class::isInstance)
            .map(reference -> ((Reference.Text) reference).text())
            .toList();
    return new Parsed(List.copyOf(references), unread);
  }

  private static Reference withLink(Reference reference, Block block) {
    if (reference instanceof Reference.Document document) {
      for (Span span : block.spans()) {
        if (span.href() != null && CellWords.tidy(span.text()).contains(document.symbol())) {
          return new Reference.Document(document.symbol(), span.href());
        }
      }
    }
    return reference;
  }
}
