package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.EditionChange;
import org.wsisroadmaps.model.diff.EditionChange.Kind;
import org.wsisroadmaps.model.diff.Significance;

/** What changed outside of the outcomes: title, preamble, action lines, columns. */
final class EditionChanges {

  private final List<EditionChange> changes = new ArrayList<>();

  private EditionChanges() {}

  static List<EditionChange> of(Edition before, Edition after) {
    EditionChanges changes = new EditionChanges();
    changes.compare(Kind.TITLE_CHANGED, null, before.title(), after.title(), "title");
    changes.compare(
        Kind.PREAMBLE_CHANGED,
        null,
        Block.lines(before.preamble()),
        Block.lines(after.preamble()),
        "preamble");
    changes.compareLines(byCode(before), byCode(after));
    changes.compare(
        Kind.OTHER_TABLES_CHANGED,
        null,
        tables(before),
        tables(after),
        "tables that are no roadmap");
    return List.copyOf(changes.changes);
  }

  private static String tables(Edition edition) {
    return edition.otherTables().stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(Block::lines).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, ActionLine> byCode(Edition edition) {
    Map<String, ActionLine> lines = new LinkedHashMap<>();
    edition.actionLines().forEach(line -> lines.putIfAbsent(line.code(), line));
    return lines;
  }

  private void compare(Kind kind, @Nullable String line, String before, String after, String what) {
    if (!Token.sayTheSame(before, after)) {
      List<Edit> edits = WordDiff.edits(before, after);
      Meaning meaning = Meaning.ofWords(edits);
      changes.add(
          new EditionChange(
              kind,
              line,
              before,
              after,
              edits,
              what + ": " + InWords.text(edits),
              meaning.significance(),
              meaning.reason()));
    }
  }

  private void compareLines(Map<String, ActionLine> before, Map<String, ActionLine> after) {
    after.forEach((code, line) -> {
      ActionLine old = before.get(code);
      if (old == null) {
        String name = name(line);
        add(Kind.ACTION_LINE_ADDED, code, null, name, "action line added: " + name);
      } else {
        compareHeadings(old, line);
        compareColumns(old, line);
      }
    });
    before.forEach((code, line) -> {
      if (!after.containsKey(code)) {
        String name = name(line);
        add(Kind.ACTION_LINE_REMOVED, code, name, null, "action line removed: " + name);
      }
    });
  }

  private void compareHeadings(ActionLine before, ActionLine after) {
    String code = after.code();
    if (Token.sayTheSame(before.title(), after.title())) {
      compareWhereBothStand(
          Kind.HEADING_CHANGED, code, before.heading(), after.heading(), "heading of " + code);
    } else {
      compare(Kind.ACTION_LINE_RENAMED, code, before.title(), after.title(), "title of " + code);
    }
    for (Section section : Section.values()) {
      compareWhereBothStand(
          Kind.SECTION_HEADING_CHANGED,
          code,
          heading(before, section),
          heading(after, section),
          "section heading in " + code);
    }
  }

  /** A heading that only one document has is layout. */
  private void compareWhereBothStand(
      Kind kind, String line, String before, String after, String what) {
    if (!before.isBlank() && !after.isBlank()) {
      compare(kind, line, before, after, what);
    }
  }

  private static String heading(ActionLine line, Section section) {
    return line.sectionHeadings().stream()
        .filter(heading -> heading.section() == section)
        .map(ActionLine.SectionHeading::text)
        .findFirst()
        .orElse("");
  }

  private static String name(ActionLine line) {
    return line.title().isEmpty() ? line.code() : line.code() + " " + line.title();
  }

  private void compareColumns(ActionLine before, ActionLine after) {
    for (Column column : after.columns()) {
      Column old = column(before, column);
      String code = after.code();
      String header = column.header();
      if (old == null) {
        add(Kind.COLUMN_ADDED, code, null, header, code + ": column added: " + header);
        continue;
      }
      compare(Kind.COLUMN_RENAMED, code, old.header(), header, code + ": column");
      boolean wasFilled = isFilled(before, column);
      boolean isFilled = isFilled(after, column);
      if (wasFilled && !isFilled) {
        add(Kind.COLUMN_EMPTIED, code, header, header, code + ": column emptied: " + header);
      } else if (!wasFilled && isFilled) {
        add(Kind.COLUMN_FILLED, code, header, header, code + ": column filled: " + header);
      }
    }
    for (Column column : before.columns()) {
      if (column(after, column) == null) {
        String header = column.header();
        add(
            Kind.COLUMN_REMOVED,
            before.code(),
            header,
            null,
            before.code() + ": column removed: " + header);
      }
    }
  }

  private static @Nullable Column column(ActionLine line, Column wanted) {
    return line.columns().stream()
        .filter(column -> column.key().equals(wanted.key()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isFilled(ActionLine line, Column column) {
    return line.outcomes().stream()
        .flatMap(outcome -> outcome.cell(column.key()).stream())
        .anyMatch(block -> !block.text().isBlank());
  }

  private void add(
      Kind kind, String line, @Nullable String before, @Nullable String after, String summary) {
    changes.add(
        new EditionChange(
            kind,
            line,
            before,
            after,
            List.of(),
            summary,
            Significance.SUBSTANTIVE,
            kind == Kind.ACTION_LINE_ADDED || kind == Kind.ACTION_LINE_REMOVED
                ? "an action line came or went"
                : "a column or all that it held came or went"));
  }
}
