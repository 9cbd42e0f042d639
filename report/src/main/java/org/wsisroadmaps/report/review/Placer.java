package org.wsisroadmaps.report.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.report.excel.ColumnNames;
import org.wsisroadmaps.report.excel.mark.RowMark;
import org.wsisroadmaps.report.excel.returned.Claim;
import org.wsisroadmaps.report.wording.ReviewWords;

/** Finds the outcome of an edition that a row is about. */
final class Placer {

  /**
   * Where a remark belongs.
   *
   * @param at the place, or null where it is not known
   * @param note what a reader should know of how it was found; the reason where it was not found
   */
  record Placed(@Nullable CommentPlace at, String note) {}

  private final Map<CommentPlace, Outcome> outcomes = new LinkedHashMap<>();
  private final Map<CommentPlace, Integer> order = new HashMap<>();
  private final Map<String, ColumnKey> fields = new HashMap<>();
  private final List<ActionLine> lines;

  Placer(Edition edition) {
    lines = edition.actionLines();
    order.put(CommentPlace.EDITION, 0);
    for (ActionLine line : lines) {
      order.putIfAbsent(CommentPlace.of(line.code()), order.size());
      for (Outcome outcome : line.outcomes()) {
        OutcomeId id = new OutcomeId(line.code(), outcome.section(), outcome.code());
        int ordinal = 1;
        while (outcomes.containsKey(CommentPlace.of(id, ordinal))) {
          ordinal++;
        }
        outcomes.put(CommentPlace.of(id, ordinal), outcome);
        order.put(CommentPlace.of(id, ordinal), order.size());
        outcome.cells().keySet().forEach(key -> name(key, ""));
      }
      for (Column column : line.columns()) {
        name(column.key(), column.header());
      }
    }
  }

  private void name(ColumnKey key, String header) {
    fields.putIfAbsent(plain(ColumnNames.of(key, header)), key);
    fields.putIfAbsent(plain(header), key);
    fields.putIfAbsent(plain(key.value()), key);
  }

  /** The outcome of a place; nothing where the place is none of an outcome. */
  Optional<Outcome> outcome(CommentPlace at) {
    return Optional.ofNullable(outcomes.get(at.in(null)));
  }

  /** Where a place stands in the document. */
  int order(CommentPlace at) {
    return order.getOrDefault(at.in(null), Integer.MAX_VALUE);
  }

  /** The column that a member names. */
  Optional<ColumnKey> field(String name) {
    return Optional.ofNullable(fields.get(plain(name))).filter(key -> !name.isBlank());
  }

  Placed place(Claim claim) {
    RowMark mark = claim.mark();
    if (mark == null) {
      return seen(claim);
    }
    CommentPlace marked = CommentPlace.of(mark.outcome(), mark.ordinal());
    boolean isKnown = outcomes.containsKey(marked);
    if (claim.isWhole() && isKnown) {
      return new Placed(marked, "");
    }
    Placed seen = claim.code().isBlank() ? new Placed(null, "") : seen(claim);
    if (!claim.isWhole() && seen.at() != null && seen.at().outcome().isPresent()) {
      return new Placed(
          seen.at(), "the cells of its row were torn apart: placed by the code that can be seen");
    }
    if (isKnown) {
      return new Placed(marked, "");
    }
    return new Placed(
        null,
        "this edition has no outcome " + ReviewWords.place(marked) + ", which its row is about");
  }

  /** By what people can read in the row. */
  private Placed seen(Claim claim) {
    if (claim.isSilent()) {
      return new Placed(CommentPlace.EDITION, "");
    }
    Optional<String> line = line(claim.line());
    if (line.isEmpty()) {
      return new Placed(null, "this edition has no action line “" + claim.line() + "”");
    }
    if (claim.code().isBlank()) {
      return new Placed(CommentPlace.of(line.get()), "");
    }
    Optional<Section> section = ReviewWords.sectionOf(claim.section());
    List<CommentPlace> all =
        outcomes.keySet().stream()
            .filter(at -> line.get().equals(at.line()))
            .filter(at -> section.isEmpty() || section.get() == at.section())
            .toList();
    // capital and small letters are codes of different outcomes, unless only one of them is there
    List<CommentPlace> found =
        all.stream().filter(at -> code(at).equals(claim.code().strip())).toList();
    if (found.isEmpty()) {
      found = all.stream().filter(at -> plain(code(at)).equals(plain(claim.code()))).toList();
    }
    return switch (found.size()) {
      case 0 ->
          new Placed(
              null,
              "this edition has no outcome “" + claim.code() + "” in action line " + line.get());
      case 1 -> new Placed(found.get(0), "");
      default ->
          claim.section().isBlank()
              ? new Placed(
                  found.get(0),
                  "its row names no section: taken for "
                      + ReviewWords.place(found.get(0))
                      + ", while there is "
                      + ReviewWords.place(found.get(1)))
              : new Placed(null, "its row names a section that is not known: " + claim.section());
    };
  }

  private Optional<String> line(String written) {
    if (written.isBlank()) {
      return lines.size() == 1 ? Optional.of(lines.get(0).code()) : Optional.empty();
    }
    String plain = plain(written);
    return lines.stream()
        .filter(line ->
            plain.equals(plain(line.code()))
                || plain.startsWith(plain(line.code()) + " ")
                || plain.equals(plain(line.title())))
        .map(ActionLine::code)
        .findFirst();
  }

  private static String code(CommentPlace at) {
    return ReviewWords.code(String.valueOf(at.code()), at.ordinal());
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("[.:)]$", "").toLowerCase(Locale.ROOT);
  }
}
