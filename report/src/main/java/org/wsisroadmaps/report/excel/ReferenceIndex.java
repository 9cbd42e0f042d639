package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.report.diff.ReferenceText;

/** Gathers what the outcomes refer to: each thing once per edition, by kind, body and number. */
final class ReferenceIndex {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

  private static final List<Class<? extends Reference>> ORDER =
      List.of(
          Reference.Resolution.class,
          Reference.Goal.class,
          Reference.Objective.class,
          Reference.Plan.class,
          Reference.Initiative.class,
          Reference.Treaty.class,
          Reference.Declaration.class,
          Reference.Programme.class,
          Reference.Document.class,
          Reference.Text.class);

  private static final Comparator<Reference> BY_KIND_AND_NUMBER =
      Comparator.<Reference>comparingInt(reference -> ORDER.indexOf(reference.getClass()))
          .thenComparing(reference -> sortable(ReferenceColumns.name(reference)));

  private ReferenceIndex() {}

  static List<CitedReference> of(Contents contents) {
    List<CitedReference> references = new ArrayList<>();
    int citations = 0;
    for (LabelledEdition edition : contents.editions()) {
      List<List<CitedReference.Citation>> cited =
          cited(contents, edition).values().stream()
              .sorted(Comparator.comparing(own -> own.getFirst().reference(), BY_KIND_AND_NUMBER))
              .toList();
      for (List<CitedReference.Citation> own : cited) {
        references.add(new CitedReference(edition, own, references.size(), citations));
        citations += own.size();
      }
    }
    return references;
  }

  private static Map<String, List<CitedReference.Citation>> cited(
      Contents contents, LabelledEdition edition) {
    Map<String, List<CitedReference.Citation>> cited = new LinkedHashMap<>();
    for (OutcomeRow row : contents.outcomes()) {
      if (row.edition().index() == edition.index()) {
        for (Reference reference : row.outcome().references()) {
          cited
              .computeIfAbsent(ReferenceText.identity(reference), key -> new ArrayList<>())
              .add(new CitedReference.Citation(row, reference));
        }
      }
    }
    return cited;
  }

  /** The text with its numbers filled up, so that 9 comes before 71. */
  private static String sortable(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(number -> "0".repeat(12 - number.group().length()) + number.group());
  }
}
