package org.wsisroadmaps.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;

/**
 * Looks for outcomes that were lost in another one: codes at the beginning of paragraphs of an
 * outcome cell that go on where the outcome's own code ends, and that no outcome has.
 */
final class SwallowedOutcomes {

  private SwallowedOutcomes() {}

  static List<Finding> findings(String line, List<Outcome> outcomes) {
    List<Finding> findings = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Set<String> codes =
          outcomes.stream()
              .filter(other -> other.section() == outcome.section())
              .map(Outcome::code)
              .collect(Collectors.toSet());
      List<String> lost = inside(outcome).stream().filter(code -> !codes.contains(code)).toList();
      if (!lost.isEmpty()) {
        findings.add(
            Finding.of(
                FindingCode.OUTCOME_SWALLOWED,
                Place.of(line, outcome).in(ColumnKey.OUTCOME),
                "the code"
                    + (lost.size() > 1 ? "s " : " ")
                    + String.join(", ", lost)
                    + (lost.size() > 1 ? " begin paragraphs" : " begins a paragraph")
                    + " inside outcome "
                    + outcome.code()
                    + " of "
                    + line
                    + ", and no outcome came of "
                    + (lost.size() > 1 ? "them" : "it")
                    + ": rows may have been joined"));
      }
    }
    return findings;
  }

  /** The codes inside an outcome that follow its own, each the one before. */
  private static List<String> inside(Outcome outcome) {
    Optional<OutcomeCode> own = OutcomeCode.at(outcome.code() + ": ");
    if (own.isEmpty()) {
      return List.of();
    }
    List<String> inside = new ArrayList<>();
    List<OutcomeCode> nested = new ArrayList<>();
    OutcomeCode last = own.get();
    for (Block block : outcome.cell(ColumnKey.OUTCOME)) {
      Optional<OutcomeCode> code = OutcomeCode.at(block.text());
      if (code.isEmpty()) {
        continue;
      }
      if (code.get().isNestedIn(last, nested)) {
        nested.add(code.get());
      } else if (code.get().isLike(own.get()) && code.get().follows(last)) {
        inside.add(code.get().value());
        last = code.get();
        nested.clear();
      }
    }
    return inside;
  }
}
