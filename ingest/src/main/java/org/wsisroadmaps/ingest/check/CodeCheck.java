package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.reference.ListLetters;

/** Codes that are missing in the sequence of a section, or that stand in it twice. */
final class CodeCheck implements Check {

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      for (Section section : Section.values()) {
        List<Outcome> outcomes =
            line.outcomes().stream().filter(o -> o.section() == section).toList();
        addGaps(line, section, outcomes, findings);
        addDoubles(line, outcomes, findings);
      }
    }
    return findings;
  }

  /** Letters only: of codes with numbers, and of Roman ones, nobody knows how many there are. */
  private static void addGaps(
      ActionLine line, Section section, List<Outcome> outcomes, List<Finding> findings) {
    if (OutcomeCode.areNumerals(outcomes.stream().map(Outcome::code).toList())) {
      return;
    }
    List<String> letters =
        outcomes.stream()
            .map(Outcome::code)
            .filter(code -> !code.isEmpty() && Character.isLetter(code.charAt(0)))
            .map(code -> code.substring(0, 1))
            .toList();
    if (letters.isEmpty()) {
      return;
    }
    String first = letters.getFirst();
    boolean isUpper = Character.isUpperCase(first.charAt(0));
    if (letters.stream().anyMatch(code -> Character.isUpperCase(code.charAt(0)) != isUpper)) {
      return;
    }
    List<String> missing = missing(letters);
    String last = letters.stream().max(Comparator.naturalOrder()).orElse(first);
    if (!missing.isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.CODE_GAP,
              new Place(line.code(), section, null, null, null),
              "no outcome has the code "
                  + String.join(", ", missing)
                  + ", though the codes go on to "
                  + last));
    }
  }

  /**
   * The letters that are not there, up to the last one that is, in the order of which the fewest
   * are missing: some scripts count in more than one.
   */
  private static List<String> missing(List<String> letters) {
    boolean isUpper = Character.isUpperCase(letters.getFirst().charAt(0));
    List<String> fewest = null;
    for (ListLetters order : ListLetters.values()) {
      List<Integer> places = letters.stream().map(code -> order.place(code.charAt(0))).toList();
      if (!places.contains(0)) {
        List<String> missing =
            IntStream.rangeClosed(1, Collections.max(places))
                .filter(place -> !places.contains(place))
                .mapToObj(order::letter)
                .map(code -> isUpper ? code.toUpperCase(Locale.ROOT) : code)
                .toList();
        fewest = fewest == null || missing.size() < fewest.size() ? missing : fewest;
      }
    }
    return fewest == null ? List.of() : fewest;
  }

  private static void addDoubles(ActionLine line, List<Outcome> outcomes, List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Outcome outcome : outcomes) {
      if (!outcome.code().isEmpty() && !seen.add(outcome.code())) {
        findings.add(
            Finding.of(
                FindingCode.CODE_REPEATED,
                Place.of(line.code(), outcome),
                "another outcome of this section has the code " + outcome.code() + " too"));
      }
    }
  }
}
