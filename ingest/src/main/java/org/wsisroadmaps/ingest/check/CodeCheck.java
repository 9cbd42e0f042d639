package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Section;

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
    Set<Character> letters = new HashSet<>();
    char first = 0;
    char last = 0;
    for (Outcome outcome : outcomes) {
      if (!outcome.code().isEmpty() && Character.isLetter(outcome.code().charAt(0))) {
        char letter = outcome.code().charAt(0);
        letters.add(letter);
        first = first == 0 ? letter : first;
        last = (char) Math.max(last, letter);
      }
    }
    boolean oneCase = Character.isUpperCase(first) == Character.isUpperCase(last);
    List<String> missing = new ArrayList<>();
    char start = Character.isUpperCase(first) ? 'A' : 'a';
    for (char letter = start; first != 0 && oneCase && letter < last; letter++) {
      if (!letters.contains(letter)) {
        missing.add(String.valueOf(letter));
      }
    }
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
