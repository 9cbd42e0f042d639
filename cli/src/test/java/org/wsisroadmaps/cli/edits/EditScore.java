package org.wsisroadmaps.cli.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How much of what was done is told, and how much of what is told was done, by kind of edit. */
final class EditScore {

  /** What was told where nothing was done. */
  private static final String UNTOUCHED = "(where nothing was done)";

  private static final class Count {
    private int edits;
    private int wanted;
    private int found;
    private int imagined;

    private double precision() {
      return share(found, found + imagined);
    }

    private double recall() {
      return share(found, wanted);
    }
  }

  private final Map<String, Count> byEdit = new TreeMap<>();
  private final Map<String, Count> byFact = new TreeMap<>();
  private final Count all = new Count();
  private final List<String> wrong = new ArrayList<>();

  void did(String edit) {
    count(byEdit, edit).edits++;
    all.edits++;
  }

  /** Counts what was wanted and what was told, each with the edits that led to it. */
  void count(Map<String, Set<String>> wanted, Map<String, Set<String>> told) {
    wanted.forEach((fact, edits) -> {
      boolean found = told.containsKey(fact);
      all(fact, edits)
          .forEach(count -> {
            count.wanted++;
            count.found += found ? 1 : 0;
          });
      if (!found) {
        wrong.add("missed " + fact + " of " + edits);
      }
    });
    told.forEach((fact, edits) -> {
      if (!wanted.containsKey(fact)) {
        all(fact, edits.isEmpty() ? Set.of(UNTOUCHED) : edits).forEach(count -> count.imagined++);
        wrong.add("imagined " + fact + " of " + edits);
      }
    });
  }

  private List<Count> all(String fact, Set<String> edits) {
    List<Count> counts = new ArrayList<>();
    counts.add(all);
    counts.add(count(byFact, kind(fact)));
    edits.forEach(edit -> counts.add(count(byEdit, edit)));
    return counts;
  }

  private static String kind(String fact) {
    String[] parts = fact.split("\\|", -1);
    return switch (parts[0]) {
      case "FIELD_CHANGED" -> parts[0] + " " + parts[3];
      case "WEIGHT" -> "significance of a change";
      case "WAY_BACK" -> "significance is the same backwards";
      default -> parts[0];
    };
  }

  private static Count count(Map<String, Count> counts, String name) {
    return counts.computeIfAbsent(name, unknown -> new Count());
  }

  double precision() {
    return all.precision();
  }

  double recall() {
    return all.recall();
  }

  /** What was missed and imagined. */
  List<String> wrong() {
    return wrong;
  }

  /** Both scores, by what is told and by what was done. */
  static String table(int editions, int kinds, EditScore alone, EditScore together) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%,d editions by %d kinds of edit: %,d edits alone, %,d of them with others.%n%n",
            editions,
            kinds,
            alone.all.edits,
            together.all.edits));
    rows(table, "what is told", alone.byFact, together.byFact, alone.all, together.all);
    table.append('\n');
    rows(table, "what was done", alone.byEdit, together.byEdit, alone.all, together.all);
    return table.toString();
  }

  private static void rows(
      StringBuilder table,
      String title,
      Map<String, Count> alone,
      Map<String, Count> together,
      Count allAlone,
      Count allTogether) {
    table
        .append("| ")
        .append(title)
        .append(
            " | alone: facts | precision | recall | with others: facts | precision | recall |\n")
        .append("|---|---:|---:|---:|---:|---:|---:|\n");
    Set<String> names = new TreeSet<>(alone.keySet());
    names.addAll(together.keySet());
    for (String name : names) {
      row(
          table,
          name,
          alone.getOrDefault(name, new Count()),
          together.getOrDefault(name, new Count()));
    }
    row(table, "**all**", allAlone, allTogether);
  }

  private static void row(StringBuilder table, String name, Count alone, Count together) {
    table
        .append("| ")
        .append(name)
        .append(" | ")
        .append(cells(alone))
        .append(" | ")
        .append(cells(together))
        .append(" |\n");
  }

  private static String cells(Count count) {
    return String.format(
        Locale.ROOT, "%d | %.3f | %.3f", count.wanted, count.precision(), count.recall());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
