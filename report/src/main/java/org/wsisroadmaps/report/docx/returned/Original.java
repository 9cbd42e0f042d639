package org.wsisroadmaps.report.docx.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.report.docx.mark.CellMark;
import org.wsisroadmaps.report.excel.mark.FieldText;
import org.wsisroadmaps.report.excel.mark.Fingerprint;
import org.wsisroadmaps.report.excel.mark.TextMark;
import org.wsisroadmaps.report.wording.ReviewWords;

/** What a document said when it went out: the edition that it was made of. */
final class Original {

  private final Edition edition;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, CommentPlace> outcomes = new HashMap<>();
  private @Nullable Set<String> outside;

  private Original(Edition edition) {
    this.edition = edition;
    for (ActionLine line : edition.actionLines()) {
      Map<OutcomeId, Integer> seen = new HashMap<>();
      for (Outcome outcome : line.outcomes()) {
        OutcomeId id = new OutcomeId(line.code(), outcome.section(), outcome.code());
        CommentPlace at = CommentPlace.of(id, seen.merge(id, 1, Integer::sum));
        for (Map.Entry<ColumnKey, List<Block>> cell : outcome.cells().entrySet()) {
          String mark = CellMark.name(at.in(cell.getKey()));
          texts.put(mark, FieldText.of(cell.getValue()));
          outcomes.put(mark, at);
        }
      }
    }
  }

  /**
   * The edition that a document was made of.
   *
   * @param fingerprint what the document tells of it
   * @param editions the editions that are at hand
   * @return nothing where it is none of these
   */
  static Optional<Original> of(String fingerprint, List<Edition> editions) {
    return editions.stream()
        .filter(edition -> Fingerprint.of(edition).equals(fingerprint))
        .findFirst()
        .map(Original::new);
  }

  /** What the cell of a mark said; nothing where there was no such cell. */
  Optional<String> text(String mark) {
    return Optional.ofNullable(texts.get(mark));
  }

  /** Whether it said a text outside of the cells of outcomes. */
  boolean saidOutside(String text) {
    if (outside == null) {
      outside = outside();
    }
    return outside.contains(TextMark.of(text));
  }

  /** The digests of what the edition says outside of the cells of outcomes. */
  private Set<String> outside() {
    List<String> texts = new ArrayList<>(List.of(edition.title()));
    edition.preamble().forEach(block -> texts.add(FieldText.prefix(block) + block.text()));
    for (ActionLine line : edition.actionLines()) {
      texts.add(line.heading());
      line.columns().forEach(column -> texts.add(column.header()));
      line.sectionHeadings().forEach(heading -> texts.add(heading.text()));
    }
    edition.otherTables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .forEach(blocks -> texts.add(FieldText.of(blocks)));
    Set<String> digests = new HashSet<>();
    texts.forEach(text -> digests.add(TextMark.of(text)));
    return digests;
  }

  /**
   * The names of outcomes that it had, and that a document has not.
   *
   * @param there the marks of the document's cells
   */
  Set<String> missing(Set<String> there) {
    Set<CommentPlace> found = new HashSet<>();
    there.stream().filter(outcomes::containsKey).forEach(mark -> found.add(outcomes.get(mark)));
    Set<String> names = new TreeSet<>();
    outcomes.values().stream()
        .filter(outcome -> !found.contains(outcome))
        .forEach(outcome -> names.add(ReviewWords.place(outcome)));
    return names;
  }
}
