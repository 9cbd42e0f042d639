package org.wsisroadmaps.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.report.diff.ReferenceText;

/** All references of an edition, each once, with the outcomes that cite it. */
public final class ReferenceNames {

  /**
   * A reference.
   *
   * @param id its identifier in the page
   * @param kind what it is
   * @param text its name
   * @param details the revisions and titles that it is cited with
   * @param citations the outcomes that cite it
   */
  public record Name(
      String id, String kind, String text, List<String> details, List<Citation> citations) {}

  /**
   * An outcome that cites a reference.
   *
   * @param line its action line
   * @param number its place in the action line, 1-based
   * @param text how it is called
   */
  public record Citation(ActionLine line, int number, String text) {}

  private final Map<String, Name> byIdentity = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Terms terms;

  /** The references of an edition, in English. */
  public ReferenceNames(Edition edition) {
    this(edition, Terms.ENGLISH);
  }

  /** The references of an edition, as they are called in a language. */
  public ReferenceNames(Edition edition, Terms terms) {
    this.terms = terms;
    for (ActionLine line : edition.actionLines()) {
      for (int i = 0; i < line.outcomes().size(); i++) {
        Outcome outcome = line.outcomes().get(i);
        Citation citation = new Citation(line, i + 1, line.code() + " " + outcome.code());
        outcome.references().forEach(reference -> add(reference, citation));
      }
    }
  }

  private void add(Reference reference, Citation citation) {
    Name name =
        byIdentity.computeIfAbsent(
            ReferenceText.identity(reference),
            identity ->
                new Name(
                    id(reference),
                    terms.kind(reference),
                    terms.reference(reference),
                    new ArrayList<>(),
                    new ArrayList<>()));
    String detail = terms.detail(reference);
    if (!detail.isEmpty() && !name.details().contains(detail)) {
      name.details().add(detail);
    }
    if (!name.citations().contains(citation)) {
      name.citations().add(citation);
    }
  }

  /** The identifier of a reference in the page. */
  public String id(Reference reference) {
    String identity = ReferenceText.identity(reference);
    Integer number = numbers.computeIfAbsent(identity, key -> numbers.size() + 1);
    return "r" + number;
  }

  public int count() {
    return byIdentity.size();
  }

  /** All references, by kind and name. */
  public List<Name> all() {
    return byIdentity.values().stream()
        .sorted(
            Comparator.comparing(Name::kind)
                .thenComparing(name -> padded(name.text()))
                .thenComparing(Name::text))
        .toList();
  }

  /** The text with its numbers padded, so that 9 stands before 10. */
  private static String padded(String text) {
    return Pattern.compile("\\d+")
        .matcher(text)
        .replaceAll(found -> "0".repeat(Math.max(0, 6 - found.group().length())) + found.group());
  }
}
