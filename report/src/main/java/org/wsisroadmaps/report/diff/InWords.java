package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.ItemChange;

/** Changes in words, for people. */
final class InWords {

  private static final int LONGEST_QUOTE = 60;

  private InWords() {}

  /** A change of timing. */
  static String timing(
      @Nullable Timing before, @Nullable Timing after, String oldText, String newText) {
    if (Objects.equals(before, after) && before != null) {
      return "written differently: " + quoted(oldText) + " became " + quoted(newText);
    }
    if (before instanceof Timing.Range old && after instanceof Timing.Range now) {
      List<String> moved = new ArrayList<>();
      if (old.start() != now.start()) {
        moved.add("start moved from " + old.start() + " to " + now.start());
      }
      if (old.end() != now.end()) {
        moved.add("end moved from " + old.end() + " to " + now.end());
      }
      return String.join(", ", moved);
    }
    if (oldText.isBlank()) {
      return "timing " + told(after, newText) + " came";
    }
    if (newText.isBlank()) {
      return "timing " + told(before, oldText) + " went";
    }
    return "timing " + told(before, oldText) + " became " + told(after, newText);
  }

  private static String told(@Nullable Timing timing, String text) {
    return switch (timing) {
      case null -> quoted(text);
      case Timing.Range range ->
          range.start() == range.end()
              ? String.valueOf(range.start())
              : range.start() + "–" + range.end();
      case Timing.Ongoing ongoing -> "since " + ongoing.start();
      case Timing.Continuous continuous -> "continuous";
    };
  }

  /** Changes of references or SDG links, one after the other. */
  static String listed(List<ItemChange> items) {
    List<String> told = new ArrayList<>();
    for (ItemChange item : items) {
      told.add(
          switch (item.kind()) {
            case ADDED -> item.newText() + " added";
            case REMOVED -> item.oldText() + " removed";
            case REWORDED -> arrow(String.valueOf(item.oldText()), String.valueOf(item.newText()));
            case MOVED -> item.newText() + " moved";
          });
    }
    return String.join("; ", told);
  }

  /** {@code name: old → new}, or {@code name: no revision → new}. */
  private static String arrow(String old, String now) {
    int colon = now.indexOf(": ");
    int oldColon = old.indexOf(": ");
    String name = colon < 0 ? now : now.substring(0, colon);
    return name
        + ": "
        + (oldColon < 0 ? "no revision" : old.substring(oldColon + 2))
        + " → "
        + (colon < 0 ? "no revision" : now.substring(colon + 2));
  }

  /** Changes of results, counted. */
  static String results(List<ItemChange> items) {
    List<String> told = new ArrayList<>();
    for (ItemChange.Kind kind : ItemChange.Kind.values()) {
      long count = items.stream().filter(item -> item.kind() == kind).count();
      if (count > 0) {
        told.add(
            count
                + (count == 1 ? " item " : " items ")
                + switch (kind) {
                  case ADDED -> "added";
                  case REMOVED -> "removed";
                  case REWORDED -> "reworded";
                  case MOVED -> "moved";
                });
      }
    }
    return String.join(", ", told);
  }

  /** A change of text: what became what, or how much. */
  static String text(List<Edit> edits) {
    List<Edit> changed = edits.stream().filter(edit -> edit.op() != Edit.Op.EQUAL).toList();
    if (edits.stream().allMatch(edit -> edit.op() == Edit.Op.INSERT)) {
      return "text came: " + quoted(joined(edits));
    }
    if (edits.stream().allMatch(edit -> edit.op() == Edit.Op.DELETE)) {
      return "text went: " + quoted(joined(edits));
    }
    if (changed.size() == 1) {
      Edit one = changed.get(0);
      return quoted(one.text()) + (one.op() == Edit.Op.INSERT ? " added" : " removed");
    }
    if (changed.size() == 2
        && changed.get(0).op() == Edit.Op.DELETE
        && changed.get(1).op() == Edit.Op.INSERT
        && edits.indexOf(changed.get(1)) == edits.indexOf(changed.get(0)) + 1) {
      return quoted(changed.get(0).text()) + " became " + quoted(changed.get(1).text());
    }
    long added = words(changed, Edit.Op.INSERT);
    long removed = words(changed, Edit.Op.DELETE);
    return plural(added, "word") + " added, " + plural(removed, "word") + " removed";
  }

  private static String joined(List<Edit> edits) {
    StringBuilder text = new StringBuilder();
    edits.forEach(edit -> text.append(edit.text()));
    return text.toString();
  }

  private static long words(List<Edit> edits, Edit.Op op) {
    return edits.stream()
        .filter(edit -> edit.op() == op)
        .flatMap(edit -> Token.of(edit.text()).stream())
        .filter(Token::isWord)
        .count();
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A text between quotation marks on one line, shortened where it is long. */
  static String quoted(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST_QUOTE) {
      int cut = line.lastIndexOf(' ', LONGEST_QUOTE);
      line = line.substring(0, cut > 0 ? cut : LONGEST_QUOTE) + " …";
    }
    return "“" + line + "”";
  }
}
