package org.wsisroadmaps.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.EditionChange;

/**
 * Changes in sentences that are understood alone: what became what, with the words that it stands
 * among.
 */
final class InContext {

  /** Whole words that stayed and are quoted before and behind a change. */
  private static final int BEFORE = 1;

  private static final int BEHIND = 2;

  /** More places than this are counted and not quoted. */
  private static final int MOST_PLACES = 3;

  /** So much of a text is quoted. */
  private static final int ENOUGH = 110;

  private InContext() {}

  static String of(EditionChange change) {
    return change.edits().isEmpty()
        ? withoutLine(change)
        : what(change.kind()) + places(change.edits(), change.summary());
  }

  /** The summary without the action line that stands in front of it. */
  private static String withoutLine(EditionChange change) {
    String line = change.line() + ": ";
    String told =
        change.summary().startsWith(line)
            ? change.summary().substring(line.length())
            : change.summary();
    return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
  }

  private static String what(EditionChange.Kind kind) {
    return switch (kind) {
      case TITLE_CHANGED -> "Title: ";
      case PREAMBLE_CHANGED -> "Preamble: ";
      case ACTION_LINE_RENAMED -> "Title of the action line: ";
      case HEADING_CHANGED -> "Heading of the roadmap: ";
      case SECTION_HEADING_CHANGED -> "Heading of a section: ";
      case COLUMN_RENAMED -> "Header of a column: ";
      case ACTION_LINE_ADDED,
          ACTION_LINE_REMOVED,
          COLUMN_ADDED,
          COLUMN_REMOVED,
          COLUMN_EMPTIED,
          COLUMN_FILLED,
          OTHER_TABLES_CHANGED ->
          "";
    };
  }

  static String of(Change change) {
    return switch (change.kind()) {
      case OUTCOME_ADDED -> "New outcome: " + quoted(String.valueOf(change.newText()));
      case OUTCOME_REMOVED -> "Outcome removed: " + quoted(String.valueOf(change.oldText()));
      case OUTCOME_RENUMBERED, OUTCOME_MOVED, OUTCOME_SPLIT, OUTCOME_MERGED ->
          Words.change(change.kind()).substring(0, 1).toUpperCase(Locale.ROOT)
              + Words.change(change.kind()).substring(1)
              + ": "
              + change.summary();
      case FIELD_CHANGED -> {
        ColumnKey field = change.field() == null ? ColumnKey.OUTCOME : change.field();
        boolean isText =
            change.items().isEmpty()
                && !change.edits().isEmpty()
                && !field.equals(ColumnKey.TIMING);
        yield Words.column(field)
            + ": "
            + (isText ? places(change.edits(), change.summary()) : change.summary());
      }
    };
  }

  /** What happened at each place, or the summary where the places are many or nothing stayed. */
  private static String places(List<Edit> edits, String summary) {
    List<String> places = new ArrayList<>();
    boolean anythingStayed = edits.stream().anyMatch(edit -> edit.op() == Edit.Op.EQUAL);
    for (int i = 0; i < edits.size() && anythingStayed; i++) {
      Edit edit = edits.get(i);
      if (edit.op() != Edit.Op.EQUAL) {
        int last = i;
        while (last + 1 < edits.size() && edits.get(last + 1).op() != Edit.Op.EQUAL) {
          last++;
        }
        places.add(place(edits, i, last));
        i = last;
      }
    }
    return places.isEmpty() || places.size() > MOST_PLACES ? summary : String.join("; ", places);
  }

  private static String place(List<Edit> edits, int first, int last) {
    String before = first == 0 ? "" : lastWords(edits.get(first - 1).text());
    String behind = last + 1 >= edits.size() ? "" : firstWords(edits.get(last + 1).text());
    String went = joined(edits, first, last, Edit.Op.DELETE);
    String came = joined(edits, first, last, Edit.Op.INSERT);
    String old = before + went + behind;
    String now = before + came + behind;
    if (went.isBlank()) {
      return quoted(withoutComma(came)) + " added: " + quoted(now);
    }
    return came.isBlank()
        ? quoted(withoutComma(went)) + " removed: " + quoted(old) + " became " + quoted(now)
        : quoted(old) + " became " + quoted(now);
  }

  private static String joined(List<Edit> edits, int first, int last, Edit.Op op) {
    StringBuilder text = new StringBuilder();
    for (Edit edit : edits.subList(first, last + 1)) {
      if (edit.op() == op) {
        text.append(edit.text());
      }
    }
    return text.toString();
  }

  /** The last words of a text, of its last sentence alone. */
  private static String lastWords(String text) {
    int sentence = Math.max(text.lastIndexOf(". ") + 1, text.lastIndexOf('\n') + 1);
    int start = text.length();
    for (int words = 0; words <= BEFORE && start > sentence; words++) {
      start = Math.max(sentence, text.lastIndexOf(' ', start - 1));
    }
    return text.substring(start);
  }

  /** The first words of a text, of its first sentence alone. */
  private static String firstWords(String text) {
    int end = 0;
    for (int words = 0; words <= BEHIND && end < text.length(); words++) {
      int space = text.indexOf(' ', end + 1);
      end = space < 0 ? text.length() : space;
    }
    int line = text.indexOf('\n');
    int sentence = text.indexOf(". ");
    int stop = Math.min(line < 0 ? end : line, sentence < 0 ? end : sentence + 1);
    return text.substring(0, Math.min(end, stop));
  }

  /** Without the comma that joins it to what stands before, unless there is nothing else. */
  private static String withoutComma(String text) {
    return text.strip().replaceFirst("^[,;]\\s*(?=.)", "");
  }

  private static String quoted(String text) {
    return "“" + Excerpt.of(text.strip().replaceAll("\\s+", " "), ENOUGH) + "”";
  }
}
