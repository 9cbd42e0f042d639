package org.wsisroadmaps.report.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Reference;

/**
 * Something that outcomes of an edition refer to.
 *
 * @param edition the edition
 * @param citations every mention of it, in the order of the document; never empty
 * @param index its place among all references of the workbook, 0-based
 * @param firstCitation how many mentions stand before its own in the sheet of the citations
 */
record CitedReference(
    LabelledEdition edition, List<Citation> citations, int index, int firstCitation) {

  /**
   * A mention.
   *
   * @param outcome who refers
   * @param reference how
   */
  record Citation(OutcomeRow outcome, Reference reference) {}

  /** It, as its first mention has it. */
  Reference first() {
    return citations.getFirst().reference();
  }

  /** How many outcomes refer to it. */
  long outcomes() {
    return citations.stream().map(citation -> citation.outcome().index()).distinct().count();
  }

  /** The outcomes that refer to it, each once. */
  String citedBy() {
    return distinct(citation -> citation.outcome().shortName(), ", ");
  }

  /** What its mentions tell, each thing once. */
  String told(Function<Reference, String> part) {
    return distinct(citation -> part.apply(citation.reference()), "; ");
  }

  /** The titles that its mentions give it, each once, whatever their last full stop and case. */
  String titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Citation citation : citations) {
      String title = ReferenceColumns.wording(citation.reference()).strip();
      String key = title.toLowerCase(Locale.ROOT).replaceAll("[\\s.;,]+", " ").strip();
      if (!key.isEmpty()) {
        titles.putIfAbsent(key, title);
      }
    }
    return String.join(" / ", titles.values());
  }

  /** Its first mention in the sheet of the citations. */
  Target.Row firstCitationTarget() {
    return new Target.Row(SheetName.CITATIONS, Worksheet.FIRST_DATA_ROW + firstCitation);
  }

  private String distinct(Function<Citation, String> part, String separator) {
    return citations.stream()
        .map(part)
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining(separator));
  }
}
