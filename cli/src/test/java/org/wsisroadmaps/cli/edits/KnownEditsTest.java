package org.wsisroadmaps.cli.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import org.wsisroadmaps.cli.edits.KnownEdits.KnownEdit;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.diff.EditionDiffer;

/**
 * Editions that were made of the sample edition by known edits, of one kind alone and of 10 to 40
 * at once: what a comparison tells, beside what was done. {@code -Droadmaps.edits.editions=2000}
 * makes so many of them, {@code -Droadmaps.edits.table=FILE} writes precision and recall by kind,
 * {@code -Droadmaps.edits.wrong=FILE} what was missed and imagined, and {@code
 * -Droadmaps.edits.seed=N} makes other ones.
 */
class KnownEditsTest {

  private static final int TRIES = 40;

  private static final int EDITIONS = Integer.getInteger("roadmaps.edits.editions", 120);

  /** Of all that is told, and of all that was done, so much must be right. */
  private static final double LEAST = 0.99;

  /** An edit that finds nothing to be done to is tried in other editions, so often. */
  private static final int MOST_TRIALS = 30;

  /** So many mistakes are told where there are too many. */
  private static final int MOST_TOLD = 20;

  private static final long SEED = Long.getLong("roadmaps.edits.seed", 0);

  private static final Edition SAMPLE = sample();

  private final List<KnownEdit> kinds = KnownEdits.all();
  private final EditScore alone = new EditScore();
  private final EditScore together = new EditScore();
  private int made;

  // a build must not fail by chance: its editions are the same ones every time
  @Property(tries = TRIES, seed = "2025", shrinking = ShrinkingMode.OFF)
  void whatWasDoneIsTold(@ForAll long seed) {
    Random random = new Random(seed + SEED);
    for (int i = 0; i < EDITIONS / TRIES; i++) {
      if (made % 2 == 0) {
        one(kinds.get(made / 2 % kinds.size()), random);
      } else {
        several(random);
      }
      made++;
    }
  }

  private void one(KnownEdit kind, Random random) {
    for (int i = 0; i < MOST_TRIALS; i++) {
      EditedEdition edited = new EditedEdition(SAMPLE, random);
      if (kind.on(edited)) {
        alone.did(kind.name());
        compare(edited, alone);
        return;
      }
    }
  }

  private void several(Random random) {
    EditedEdition edited = new EditedEdition(SAMPLE, random);
    int edits = 10 + random.nextInt(31);
    for (int i = 0; i < edits; i++) {
      KnownEdit kind = kinds.get(random.nextInt(kinds.size()));
      if (kind.on(edited)) {
        together.did(kind.name());
      }
    }
    compare(edited, together);
  }

  private static void compare(EditedEdition edited, EditScore score) {
    Edition after = edited.after();
    EditionDiff diff = EditionDiffer.diff(edited.before(), after);
    Map<String, Set<String>> wanted = edited.wanted();
    score.count(wanted, edited.told(diff.editionChanges(), diff.changes(), wanted.keySet()));
    EditionDiff back = EditionDiffer.diff(after, edited.before());
    score.count(weights(diff.changes(), false), weights(back.changes(), true));
  }

  /** How much changes of cells weigh; those of the way back in the words of the way there. */
  private static Map<String, Set<String>> weights(List<Change> changes, boolean turned) {
    Map<String, Set<String>> facts = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.kind() == Change.Kind.FIELD_CHANGED) {
        OutcomeId old = turned ? change.after() : change.before();
        OutcomeId now = turned ? change.before() : change.after();
        facts.put(
            "WAY_BACK|" + old + "|" + now + "|" + change.field() + "|" + change.significance(),
            Set.of());
      }
    }
    return facts;
  }

  @AfterProperty
  void almostAllIsRight() throws IOException {
    write("table", EditScore.table(made, kinds.size(), alone, together));
    write("wrong", String.join("\n", alone.wrong()) + "\n" + String.join("\n", together.wrong()));
    assertThat(alone.precision()).as("precision, alone: %s", some(alone)).isGreaterThan(LEAST);
    assertThat(alone.recall()).as("recall, alone: %s", some(alone)).isGreaterThan(LEAST);
    assertThat(together.precision()).as("precision: %s", some(together)).isGreaterThan(LEAST);
    assertThat(together.recall()).as("recall: %s", some(together)).isGreaterThan(LEAST);
  }

  private static String some(EditScore score) {
    return score.wrong().stream().limit(MOST_TOLD).collect(Collectors.joining("\n"));
  }

  private static void write(String what, String text) throws IOException {
    String file = System.getProperty("roadmaps.edits." + what);
    if (file != null) {
      Files.writeString(Path.of(file), text);
    }
  }

  private static Edition sample() {
    try {
      return EditionReader.standard().read(Path.of("..", "samples", "roadmap-2025.docx"));
    } catch (IOException | RoadmapException e) {
      throw new IllegalStateException("the sample edition can't be read", e);
    }
  }
}
