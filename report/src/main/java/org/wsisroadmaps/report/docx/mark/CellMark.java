package org.wsisroadmaps.report.docx.mark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.report.excel.mark.TextMark;

/**
 * The bookmarks that tell which outcome and field a cell holds. Their names begin with an
 * underline, so that Word does not show them, and are digests: a bookmark's name has at most 40
 * letters, and no signs (ECMA-376-1, 17.13.6.2).
 */
public final class CellMark {

  private static final String START = "_rm1_";

  private final Map<String, CommentPlace> places = new LinkedHashMap<>();

  private CellMark() {}

  /** The marks of all cells of an edition. */
  public static CellMark of(Edition edition) {
    CellMark marks = new CellMark();
    for (ActionLine line : edition.actionLines()) {
      Map<OutcomeId, Integer> seen = new HashMap<>();
      for (Outcome outcome : line.outcomes()) {
        OutcomeId id = new OutcomeId(line.code(), outcome.section(), outcome.code());
        CommentPlace at = CommentPlace.of(id, seen.merge(id, 1, Integer::sum));
        for (ColumnKey key : outcome.cells().keySet()) {
          marks.places.putIfAbsent(name(at.in(key)), at.in(key));
        }
      }
    }
    return marks;
  }

  /**
   * The name of the bookmark of a cell.
   *
   * @param at the outcome and the field
   */
  public static String name(CommentPlace at) {
    String row =
        String.join(
            "|",
            String.valueOf(at.line()),
            String.valueOf(at.section()),
            String.valueOf(at.code()),
            String.valueOf(at.ordinal()));
    return START + TextMark.hex(row) + "_" + TextMark.hex(String.valueOf(at.field()));
  }

  /** Whether a bookmark is one of these. */
  public static boolean isMark(String name) {
    return name.startsWith(START);
  }

  /** What of a mark tells the outcome. */
  public static String row(String name) {
    return name.substring(0, Math.max(START.length(), name.lastIndexOf('_')));
  }

  /** What of a mark tells the field. */
  public static String field(String name) {
    return name.substring(name.lastIndexOf('_') + 1);
  }

  /** The outcome and field of a mark; nothing where this edition has no such cell. */
  public Optional<CommentPlace> place(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /** The outcomes and fields of all cells, by the names of their marks. */
  public Map<String, CommentPlace> places() {
    return Map.copyOf(places);
  }
}
