package org.wsisroadmaps.report.excel.returned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.excel.mark.RowMark;
import org.wsisroadmaps.report.excel.mark.TextMark;

/** The texts that no cell can show, put together from the rows that hold their parts. */
final class FullTextRows {

  private record Key(OutcomeId outcome, int ordinal, ColumnKey field) {}

  private record Part(SheetReading reading, SheetCell cell, RowMark mark, boolean isChanged) {}

  private final Map<Key, TreeMap<Integer, Part>> parts = new HashMap<>();

  /** Takes a row that holds a part. */
  void add(SheetReading reading, NavigableMap<Integer, SheetCell> row, RowMark mark) {
    RowMark.Field field = mark.fields().get(0);
    SheetCell cell = longest(row, field);
    if (cell != null) {
      reading.take(cell);
      boolean isChanged = !TextMark.of(cell.text()).equals(field.text());
      parts
          .computeIfAbsent(key(mark, field.key()), any -> new TreeMap<>())
          .merge(
              field.part(),
              new Part(reading, cell, mark, isChanged),
              // of a row that was copied, the one that says something else counts
              (first, second) -> second.isChanged() ? second : first);
    }
  }

  /** The cell of the part: the one that was not changed, else the longest. */
  private static @Nullable SheetCell longest(
      NavigableMap<Integer, SheetCell> row, RowMark.Field field) {
    SheetCell longest = null;
    for (SheetCell cell : row.values()) {
      if (TextMark.of(cell.text()).equals(field.text())) {
        return cell;
      }
      if (RowMark.parse(cell.text()).isEmpty()
          && (longest == null || cell.text().length() > longest.text().length())) {
        longest = cell;
      }
    }
    return longest;
  }

  private static Key key(RowMark mark, ColumnKey field) {
    return new Key(mark.outcome(), mark.ordinal(), field);
  }

  /** The whole text of a field, where all of its parts are there. */
  Optional<String> whole(RowMark mark, ColumnKey field) {
    TreeMap<Integer, Part> found = parts.get(key(mark, field));
    if (found == null || found.lastKey() != found.size()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    found.values().forEach(part -> text.append(part.cell().text()));
    return Optional.of(text.toString());
  }

  /** Tells the texts that were changed. */
  void tellChanged() {
    parts.forEach((key, found) -> {
      Optional<Part> changed = found.values().stream().filter(Part::isChanged).findFirst();
      if (changed.isPresent()) {
        Part part = changed.get();
        SheetCell cell = part.cell();
        Optional<String> whole = whole(part.mark(), key.field());
        part.reading()
            .remarks
            .add(
                new Remark(
                    "",
                    "",
                    new Claim(part.mark(), true, "", "", ""),
                    new Remark.FieldName(key.field(), ""),
                    new Remark.Saying(
                        "",
                        "",
                        whole.isPresent() ? "" : cell.text(),
                        whole.orElse(null),
                        null,
                        0,
                        true),
                    Remark.Verdict.NONE,
                    part.reading().spot(cell.row(), cell.column()),
                    whole.isPresent()
                        ? List.of()
                        : List.of("the other parts of the text are not there any more")));
      }
    });
  }
}
