package org.wsisroadmaps.benchmarks.renditions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.benchmarks.renditions.TruthEdition.TruthOutcome;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Timing;

/**
 * How an edition compares to what it is known to say, each figure from 0 to 1.
 *
 * @param outcomes F1 of the outcomes, by action line, section and code
 * @param cells the share of cells whose text is equal, white space folded
 * @param words twice the words that are in order, over all words of both, over all cells
 * @param blocks the share of cells whose paragraphs and list items are equal
 * @param timing the share of outcomes whose timing is equal
 * @param sdgs the mean F1 of the outcomes' goals and targets
 * @param references the mean F1 of the outcomes' references
 * @param results the share of outcomes with as many expected results and activities
 */
record EditionScore(
    double outcomes,
    double cells,
    double words,
    double blocks,
    double timing,
    double sdgs,
    double references,
    double results) {

  static EditionScore of(Edition edition, TruthEdition truth) {
    Map<String, Outcome> read = new HashMap<>();
    for (ActionLine line : edition.actionLines()) {
      for (Outcome outcome : line.outcomes()) {
        read.put(TruthEdition.key(line.code(), outcome.section().name(), outcome.code()), outcome);
      }
    }
    Tally tally = new Tally();
    truth.outcomes().forEach((key, wanted) -> tally.add(wanted, read.get(key)));
    return tally.score(f1(read.keySet(), truth.outcomes().keySet()));
  }

  private static final class Tally {
    private int outcomes;
    private int cells;
    private int equal;
    private int equalBlocks;
    private long matched;
    private long words;
    private double timing;
    private double sdgs;
    private double references;
    private int counted;
    private int equalCounts;

    void add(TruthOutcome wanted, @Nullable Outcome read) {
      outcomes++;
      Map<String, List<String>> mine = new HashMap<>();
      if (read != null) {
        read.cells().forEach((key, blocks) -> mine.put(key.toString(), texts(blocks)));
      }
      wanted.cells().forEach((key, blocks) -> addCell(blocks, mine.getOrDefault(key, List.of())));
      TruthEdition.Typed typed = wanted.typed();
      timing += typed.timing().equals(read == null ? "" : timing(read.timing())) ? 1 : 0;
      sdgs += f1(read == null ? Set.of() : sdgs(read), typed.sdgs());
      references += f1(read == null ? Set.of() : references(read), typed.references());
      if (!typed.results().isEmpty()) {
        counted++;
        List<Integer> counts =
            read == null
                ? List.of(0, 0)
                : List.of(
                    read.results().expectedResults().size(), read.results().activities().size());
        equalCounts += counts.equals(typed.results()) ? 1 : 0;
      }
    }

    private void addCell(List<String> wanted, List<String> read) {
      String a = Words.ofBlocks(read);
      String b = Words.ofBlocks(wanted);
      cells++;
      equal += a.equals(b) ? 1 : 0;
      equalBlocks += read.equals(wanted) ? 1 : 0;
      matched += 2L * Words.inOrder(a, b);
      words += Words.of(a).length + Words.of(b).length;
    }

    EditionScore score(double outcomeF1) {
      return new EditionScore(
          outcomeF1,
          (double) equal / cells,
          words == 0 ? 1 : (double) matched / words,
          (double) equalBlocks / cells,
          timing / outcomes,
          sdgs / outcomes,
          references / outcomes,
          counted == 0 ? 1 : (double) equalCounts / counted);
    }
  }

  static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(b -> b.kind().json() + ": " + Words.fold(b.text())).toList();
  }

  private static double f1(Set<String> found, Set<String> wanted) {
    Set<String> shared = new HashSet<>(found);
    shared.retainAll(wanted);
    int all = found.size() + wanted.size();
    return all == 0 ? 1 : 2.0 * shared.size() / all;
  }

  private static String timing(@Nullable Timing timing) {
    return switch (timing) {
      case null -> "";
      case Timing.Range range -> "RANGE " + range.start() + " " + range.end();
      case Timing.Ongoing ongoing -> "ONGOING " + ongoing.start();
      case Timing.Continuous continuous -> "CONTINUOUS";
    };
  }

  private static Set<String> sdgs(Outcome outcome) {
    return outcome.sdgs().stream()
        .map(
            link -> Objects.requireNonNullElseGet(link.target(), () -> String.valueOf(link.goal())))
        .collect(Collectors.toSet());
  }

  private static Set<String> references(Outcome outcome) {
    Set<String> keys = new LinkedHashSet<>();
    for (Reference reference : outcome.references()) {
      switch (reference) {
        case Reference.Resolution r -> keys.add("resolution:" + r.body() + ":" + r.number());
        case Reference.Goal g ->
            keys.add("goal:" + g.goal() + (g.target() == null ? "" : ":" + g.target()));
        case Reference.Objective o ->
            keys.add("objective:" + o.plan().replace(" Action Plan", "") + ":" + o.number());
        case Reference.Initiative i -> keys.add("initiative:" + i.region() + i.number());
        case Reference.Treaty t -> keys.add("treaty:" + t.name());
        case Reference.Plan p -> keys.add("plan:" + p.name());
        case Reference.Declaration d -> skip();
        case Reference.Programme p -> skip();
        case Reference.Document d -> skip();
        case Reference.Text t -> skip();
      }
    }
    return keys;
  }

  /** Kinds that truth files leave out. */
  private static void skip() {}
}
