package org.wsisroadmaps.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.diff.Editions.Draft;

/**
 * Editions with known random edits, of one kind and of all kinds at once: what is told of them,
 * beside what was done. {@code -Droadmaps.editions=2000} makes a long run of it.
 */
class HeavyEditsTest {

  private static final int EDITIONS = Integer.getInteger("roadmaps.editions", 30);

  /** Of all that is told of a kind, and of all that was done, so much must be right. */
  private static final double LEAST = 0.97;

  private enum Act {
    STATEMENT,
    EVIDENCE,
    TIMING,
    REFERENCE,
    SDG,
    ITEM_ADDED,
    ITEM_REMOVED,
    ITEM_REWORDED,
    ITEM_MOVED,
    OUTCOME_ADDED,
    OUTCOME_REMOVED,
    SWAPPED,
    OTHER_SECTION,
    OTHER_LINE
  }

  private final Map<String, int[]> counts = new TreeMap<>();

  @Test
  void whatWasDoneIsTold() {
    Random random = new Random(20_251);
    for (int i = 0; i < EDITIONS; i++) {
      Trial trial = new Trial(random);
      if (i % 2 == 0) {
        trial.act(Act.values()[i / 2 % Act.values().length]);
      } else {
        int edits = 10 + random.nextInt(31);
        for (int k = 0; k < edits; k++) {
          trial.act(Act.values()[random.nextInt(Act.values().length)]);
        }
      }
      count(trial.wanted(), trial.told());
    }
    StringBuilder figures = new StringBuilder();
    boolean good = true;
    for (Map.Entry<String, int[]> count : counts.entrySet()) {
      double precision = share(count.getValue()[0], count.getValue()[1]);
      double recall = share(count.getValue()[0], count.getValue()[2]);
      good &= precision >= LEAST && recall >= LEAST;
      figures.append(
          "%s: precision %.4f, recall %.4f of %d%n"
              .formatted(count.getKey(), precision, recall, count.getValue()[2]));
    }
    if (EDITIONS > 30) {
      System.out.println(figures);
    }
    assertThat(good).as("%s", figures).isTrue();
  }

  private static double share(int right, int of) {
    return of == 0 ? 1 : (double) right / of;
  }

  private void count(Set<String> wanted, Set<String> told) {
    for (String one : told) {
      int[] count = counts.computeIfAbsent(kind(one), key -> new int[3]);
      count[0] += wanted.contains(one) ? 1 : 0;
      count[1]++;
    }
    wanted.forEach(one -> counts.computeIfAbsent(kind(one), key -> new int[3])[2]++);
  }

  private static String kind(String one) {
    String[] parts = one.split("\\|", -1);
    return parts[0].equals("FIELD_CHANGED") ? "FIELD_CHANGED " + parts[3] : parts[0];
  }

  /** Two editions, of which the second was made of the first by edits. */
  private static final class Trial {
    private final Random random;
    private final Map<String, List<Draft>> before = new LinkedHashMap<>();
    private final Map<String, List<Draft>> after = new LinkedHashMap<>();
    private final Map<Draft, Draft> oldOf = new LinkedHashMap<>();
    private final Map<Draft, String> lineOf = new LinkedHashMap<>();
    private final Map<Draft, Set<String>> fields = new LinkedHashMap<>();
    private final List<Draft> removed = new ArrayList<>();
    private final Set<Draft> edited = new HashSet<>();
    private final Set<String> items = new HashSet<>();

    Trial(Random random) {
      this.random = random;
      for (String line : List.of("C2", "C5")) {
        List<Draft> old = Editions.drafts(random, 12);
        old.subList(8, 12).forEach(draft -> draft.section = Section.WSIS_PLUS_10);
        List<Draft> now = Editions.copy(old);
        for (int i = 0; i < old.size(); i++) {
          oldOf.put(now.get(i), old.get(i));
          lineOf.put(old.get(i), line);
        }
        before.put(line, old);
        after.put(line, now);
      }
    }

    void act(Act act) {
      String line = random.nextBoolean() ? "C2" : "C5";
      List<Draft> drafts = after.get(line);
      Draft draft = drafts.get(random.nextInt(drafts.size()));
      if (!oldOf.containsKey(draft)) {
        return;
      }
      Set<String> done = fields.computeIfAbsent(draft, key -> new HashSet<>());
      switch (act) {
        case STATEMENT -> {
          if (done.add("outcome")) {
            draft.statement = reworded(draft.statement);
          }
        }
        case EVIDENCE -> {
          if (done.add("evidence")) {
            draft.evidence = draft.evidence + " " + Editions.sentence(random, 9);
          }
        }
        case TIMING -> {
          if (done.add("timing")) {
            draft.timing = new Timing.Range(2020, 2027 + random.nextInt(9));
          }
        }
        case REFERENCE -> {
          if (done.add("references")) {
            draft.references.add(new Reference.Plan("Plan " + Editions.sentence(random, 2)));
          }
        }
        case SDG -> {
          if (done.add("sdgs")) {
            draft.sdgs.add(new SdgLink(5, "5.b"));
          }
        }
        case ITEM_ADDED -> {
          String item = Editions.sentence(random, 12);
          draft.results.add(random.nextInt(draft.results.size() + 1), item);
          done.add("results");
          items.add("ITEM_ADDED|" + item);
        }
        case ITEM_REMOVED -> {
          String item = take(draft);
          if (item != null) {
            done.add("results");
            items.add("ITEM_REMOVED|" + item);
          }
        }
        case ITEM_REWORDED -> {
          int place = draft.results.size() - 1;
          if (place >= 0 && isOld(draft, draft.results.get(place))) {
            String item = reworded(draft.results.get(place));
            draft.results.set(place, item);
            done.add("results");
            items.add("ITEM_REWORDED|" + item);
          }
        }
        case ITEM_MOVED -> {
          Draft other = drafts.get(random.nextInt(drafts.size()));
          String item = other == draft || !oldOf.containsKey(other) ? null : take(draft);
          if (item != null) {
            other.results.add(item);
            done.add("results");
            fields.computeIfAbsent(other, key -> new HashSet<>()).add("results");
            items.add("ITEM_MOVED|" + item);
          }
        }
        case OUTCOME_ADDED ->
            drafts.add(random.nextInt(drafts.size()), Editions.drafts(random, 1).get(0));
        case OUTCOME_REMOVED -> {
          if (done.isEmpty() && edited.add(draft)) {
            drafts.remove(draft);
            removed.add(oldOf.remove(draft));
          }
        }
        case SWAPPED ->
            Collections.swap(drafts, drafts.indexOf(draft), random.nextInt(drafts.size()));
        case OTHER_SECTION ->
            draft.section =
                draft.section == Section.GENEVA_PLAN ? Section.WSIS_PLUS_10 : Section.GENEVA_PLAN;
        case OTHER_LINE -> {
          drafts.remove(draft);
          List<Draft> others = after.get(line.equals("C2") ? "C5" : "C2");
          others.add(random.nextInt(others.size()), draft);
        }
      }
    }

    private boolean isOld(Draft draft, String item) {
      return oldOf.get(draft).results.contains(item);
    }

    /** Takes an item that stood there before from an outcome; null where it has none. */
    private String take(Draft draft) {
      String item = draft.results.isEmpty() ? null : draft.results.get(0);
      if (item == null || !isOld(draft, item)) {
        return null;
      }
      draft.results.remove(0);
      return item;
    }

    private String reworded(String text) {
      String[] words = text.split(" ");
      words[1 + random.nextInt(words.length - 2)] = "altogether";
      words[1 + random.nextInt(words.length - 2)] = "furthermore";
      return String.join(" ", words);
    }

    Set<String> wanted() {
      after.values().forEach(Editions::letter);
      Set<String> wanted = new HashSet<>(items);
      removed.forEach(
          old -> wanted.add("OUTCOME_REMOVED|" + id(lineOf.get(old), old) + "|null|null"));
      after.forEach((line, drafts) -> {
        for (Draft draft : drafts) {
          Draft old = oldOf.get(draft);
          String now = id(line, draft);
          if (old == null) {
            wanted.add("OUTCOME_ADDED|null|" + now + "|null");
            continue;
          }
          String then = id(lineOf.get(old), old);
          boolean moved = !lineOf.get(old).equals(line) || old.section != draft.section;
          if (moved || !old.code.equals(draft.code)) {
            String kind = moved ? "OUTCOME_MOVED" : "OUTCOME_RENUMBERED";
            wanted.add(kind + "|" + then + "|" + now + "|null");
          }
          for (String field : fields.getOrDefault(draft, Set.of())) {
            wanted.add("FIELD_CHANGED|" + then + "|" + now + "|" + field);
          }
        }
      });
      return wanted;
    }

    Set<String> told() {
      EditionDiff diff = EditionDiffer.diff(Editions.edition(before), Editions.edition(after));
      Set<String> told = new HashSet<>();
      for (Change change : diff.changes()) {
        told.add(
            change.kind()
                + "|"
                + id(change.before())
                + "|"
                + id(change.after())
                + "|"
                + change.field());
        if (String.valueOf(change.field()).equals("results")) {
          change.items().forEach(item -> told.add("ITEM_" + item.kind() + "|" + text(item)));
        }
      }
      return told;
    }

    private static String text(ItemChange item) {
      return item.newText() == null ? item.oldText() : item.newText();
    }

    private static String id(String line, Draft draft) {
      return id(new OutcomeId(line, draft.section, draft.code));
    }

    private static String id(OutcomeId id) {
      return id == null ? "null" : id.line() + " " + id.section() + " " + id.code();
    }
  }
}
