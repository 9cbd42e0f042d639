package org.wsisroadmaps.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.RoadmapException;

/** Law 1 on documents of no sensible order: no word is lost without a word about it. */
class EveryWordTest {

  @Property(tries = 300, seed = "2025")
  void everyWordIsInTheEditionOrQuotedInAFinding(@ForAll long seed) throws Exception {
    RandomWord word = new RandomWord(new Random(seed));
    byte[] bytes = word.bytes();
    Edition edition;
    try {
      edition = EditionReader.standard().read(bytes, "roadmap-2025.docx");
    } catch (RoadmapException e) {
      // a field that begins before the table and ends behind it hides it, in Word too
      assertThat(word.hasStrayFields()).isTrue();
      return;
    }
    String all = edition.toString();
    assertThat(word.words()).allMatch(all::contains);
    assertInTheirOutcomes(edition, word.byOutcome());
  }

  /** What stands in a row stands in its outcome, unless a finding quotes it. */
  private static void assertInTheirOutcomes(Edition edition, Map<String, List<String>> words) {
    String findings = edition.findings().toString();
    List<Outcome> outcomes =
        edition.actionLines().stream().flatMap(line -> line.outcomes().stream()).toList();
    words.forEach((code, ofRow) -> {
      String own =
          outcomes.stream()
              .filter(outcome -> outcome.code().equals(code))
              .map(outcome -> outcome.cells().toString())
              .collect(Collectors.joining());
      assertThat(ofRow)
          .as("words of " + code)
          .allMatch(word -> own.contains(word) || findings.contains(word));
    });
  }
}
