package org.wsisroadmaps.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;

/**
 * Changes set out by action line and column of the roadmap. A change of several action lines counts
 * in each of them.
 *
 * @param lines the action lines with changes, in the order of the document
 * @param columns the columns with changes, outcomes as a whole first
 * @param changes the changes
 */
public record ChangeTable(List<String> lines, List<Column> columns, ToldChanges changes) {

  /**
   * A column.
   *
   * @param field what changed, or null where outcomes came, went or moved
   */
  public record Column(@Nullable ColumnKey field) {

    /** What it is called. */
    public String title() {
      return field == null ? "Whole outcomes" : Words.column(field);
    }

    boolean holds(Told told) {
      return Objects.equals(field, told.field());
    }
  }

  /** Sets changes out. */
  public static ChangeTable of(ToldChanges changes) {
    ToldChanges ofOutcomes = changes.only(told -> !told.outcomes().isEmpty());
    Set<String> lines = new LinkedHashSet<>();
    Set<@Nullable ColumnKey> fields = new LinkedHashSet<>();
    for (Told told : ofOutcomes.all()) {
      lines.addAll(told.lines());
      fields.add(told.field());
    }
    List<Column> columns = new ArrayList<>();
    if (fields.remove(null)) {
      columns.add(new Column(null));
    }
    fields.stream().sorted((a, b) -> order(a) - order(b)).forEach(f -> columns.add(new Column(f)));
    return new ChangeTable(List.copyOf(lines), columns, ofOutcomes);
  }

  /** The order that the columns have in a roadmap. */
  private static int order(@Nullable ColumnKey field) {
    return switch (field == null ? "" : field.value()) {
      case "outcome" -> 0;
      case "timing" -> 1;
      case "references" -> 2;
      case "sdgs" -> 3;
      case "evidence" -> 4;
      case "results" -> 5;
      case "covidResponse" -> 6;
      default -> 7;
    };
  }

  /** The changes of an action line in a column. */
  public ToldChanges of(String line, Column column) {
    return changes.only(told -> told.lines().contains(line) && column.holds(told));
  }
}
