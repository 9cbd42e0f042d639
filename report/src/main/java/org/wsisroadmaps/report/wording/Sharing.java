package org.wsisroadmaps.report.wording;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Outcome;

/** Says of a cell that is merged over several outcomes whose cell it is. */
public final class Sharing {

  private Sharing() {}

  /**
   * The outcomes that a cell stands beside, such as {@code A–D}, or {@code 4 outcomes} where one of
   * them has no code.
   *
   * @param line the action line of the outcome
   * @param outcome one of the outcomes
   * @param key the column
   * @return empty where the cell is of this outcome alone
   */
  public static String among(ActionLine line, Outcome outcome, ColumnKey key) {
    List<Outcome> sharing = line.sharing(outcome, key);
    if (sharing.size() < 2) {
      return "";
    }
    if (sharing.stream().anyMatch(one -> one.code().isBlank())) {
      return sharing.size() + " outcomes";
    }
    return sharing.get(0).code() + "–" + sharing.get(sharing.size() - 1).code();
  }

  /** The same as a remark, such as {@code shared by A–D}; empty where the cell is not merged. */
  public static String remark(ActionLine line, Outcome outcome, ColumnKey key) {
    String among = among(line, outcome, key);
    return among.isEmpty() ? "" : "shared by " + among;
  }

  /**
   * What is said of all merged cells of an outcome, such as {@code Timing: A–D; SDGs: C–D}.
   *
   * @param names what the columns are called
   */
  public static String all(
      ActionLine line,
      Outcome outcome,
      List<ColumnKey> columns,
      Function<ColumnKey, String> names) {
    return columns.stream()
        .filter(key -> !among(line, outcome, key).isEmpty())
        .map(key -> names.apply(key) + ": " + among(line, outcome, key))
        .collect(Collectors.joining("; "));
  }
}
