package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.model.diff.EditionHistory.Gap;
import org.wsisroadmaps.model.diff.EditionHistory.Life;
import org.wsisroadmaps.model.diff.EditionHistory.State;
import org.wsisroadmaps.model.diff.OutcomeId;

/** Tells the life of every outcome over several editions. */
public final class Historian {

  /** A life that is being told. */
  private static final class Draft {
    final List<State> states = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();
    Entry last;
    @Nullable String ending;

    Draft(Entry first) {
      last = first;
    }
  }

  /** From here on an outcome that comes is one that went, come back. */
  private static final double COME_BACK = 0.8;

  private final List<Draft> lives = new ArrayList<>();
  private final List<Draft> ended = new ArrayList<>();
  private Map<OutcomePlace, Draft> current = new HashMap<>();

  /** An outcome's place in its edition: identities may repeat in a document with mistakes. */
  private record OutcomePlace(OutcomeId id, int order) {
    static OutcomePlace of(Entry entry) {
      return new OutcomePlace(entry.id(), entry.order());
    }
  }

  private Historian() {}

  /**
   * The history of editions.
   *
   * @param editions two or more editions, the oldest first
   */
  public static EditionHistory history(List<Edition> editions) {
    Historian historian = new Historian();
    for (int i = 0; i < editions.size(); i++) {
      if (i == 0) {
        historian.begin(editions.get(0));
      } else {
        historian.goOn(editions.get(i - 1), editions.get(i), i + 1);
      }
    }
    return new EditionHistory(
        editions.stream().map(EditionName::of).toList(), historian.told(editions.size()));
  }

  private void begin(Edition first) {
    for (Entry entry : Entry.of(first)) {
      current.put(OutcomePlace.of(entry), born(entry, 1, List.of()));
    }
  }

  private Draft born(Entry entry, int edition, List<Change> changes) {
    Draft life = new Draft(entry);
    life.states.add(new State(edition, entry.id(), changes));
    lives.add(life);
    return life;
  }

  private void goOn(Edition before, Edition after, int number) {
    Alignment alignment = Alignment.of(before, after);
    EditionDiff diff = EditionDiffer.diff(before, after, alignment);
    Map<OutcomePlace, Draft> next = new HashMap<>();
    Set<Draft> ending = new HashSet<>(current.values());
    for (Pair pair : alignment.pairs()) {
      Draft life = current.get(OutcomePlace.of(pair.before()));
      if (life != null) {
        ending.remove(life);
        List<Change> changes = changes(pair, diff);
        life.states.add(new State(number, pair.after().id(), changes));
        life.last = pair.after();
        next.put(OutcomePlace.of(pair.after()), life);
      }
    }
    Likeness likeness =
        new Likeness(ended.stream().map(life -> life.last).toList(), alignment.added());
    alignment
        .added()
        .forEach(entry ->
            next.computeIfAbsent(
                OutcomePlace.of(entry), place -> comeBack(entry, number, likeness)));
    for (Draft life : ending) {
      life.ending = ending(life.last, diff);
      ended.add(life);
    }
    for (Entry entry : Entry.of(after)) {
      next.computeIfAbsent(
          OutcomePlace.of(entry), place -> born(entry, number, origin(entry, diff)));
    }
    current = next;
  }

  /** The life of an outcome that went editions ago and says the same again; null for a new one. */
  private @Nullable Draft comeBack(Entry entry, int number, Likeness likeness) {
    Draft life =
        ended.stream()
            .filter(past -> past.last.id().line().equals(entry.id().line()))
            .filter(past -> !past.last.statement().isBlank())
            .filter(past ->
                Token.sayTheSame(past.last.statement(), entry.statement())
                    || likeness.statement(past.last).likeness(likeness.statement(entry))
                        >= COME_BACK)
            .max(Comparator.comparingInt(past -> latest(past).edition()))
            .orElse(null);
    if (life == null) {
      return null;
    }
    ended.remove(life);
    life.gaps.add(new Gap(latest(life).edition() + 1, number - 1, String.valueOf(life.ending)));
    life.ending = null;
    Alignment pair =
        new Alignment(
            List.of(new Pair(life.last, entry)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());
    life.states.add(new State(number, entry.id(), OutcomeChanges.of(pair).changes()));
    life.last = entry;
    return life;
  }

  /** What happened to an outcome; that several were merged into it is told once. */
  private static List<Change> changes(Pair pair, EditionDiff diff) {
    return diff.changes().stream()
        .filter(change -> pair.after().id().equals(change.after()))
        .filter(change ->
            change.kind() != Change.Kind.OUTCOME_MERGED
                || pair.before().id().equals(change.before()))
        .toList();
  }

  /** What became of an outcome that has no counterpart. */
  private static String ending(Entry last, EditionDiff diff) {
    return diff.changes().stream()
        .filter(change -> change.kind() == Change.Kind.OUTCOME_MERGED)
        .filter(change -> last.id().equals(change.before()))
        .map(Change::summary)
        .findFirst()
        .orElse("outcome removed");
  }

  /** Of which outcome one that came is a part; that it came goes without saying. */
  private static List<Change> origin(Entry entry, EditionDiff diff) {
    return diff.changes().stream()
        .filter(change -> change.kind() == Change.Kind.OUTCOME_SPLIT)
        .filter(change -> entry.id().equals(change.after()))
        .toList();
  }

  private List<Life> told(int editions) {
    return lives.stream()
        .sorted(
            Comparator.comparing((Draft life) -> life.last.id().line(), Historian::byNumber)
                .thenComparing(life -> latest(life).edition() < editions)
                .thenComparingInt(life -> life.last.order()))
        .map(life ->
            new Life(
                life.last.id(),
                life.last.outcome().text(),
                life.states.get(0).edition(),
                latest(life).edition(),
                life.states,
                life.ending,
                life.gaps))
        .toList();
  }

  private static State latest(Draft life) {
    return life.states.get(life.states.size() - 1);
  }

  /** C2 before C10. */
  private static int byNumber(String a, String b) {
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }
}
