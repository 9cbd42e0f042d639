package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.ItemChange.ResultList;
import org.wsisroadmaps.model.diff.OutcomeId;

/** Changes in words, for people. */
final class InWords {

  private static final int LONGEST_QUOTE = 60;

  /** Where a text changed in more places than this, the words are counted. */
  private static final int MOST_PLACES = 3;

  /** Numbers by their value, what is none behind them. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.<String>comparingInt(
              text -> text.matches("\\d{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE)
          .thenComparing(Comparator.naturalOrder());

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
    if (items.stream().allMatch(item -> item.kind() == ItemChange.Kind.MOVED)) {
      return "the order changed";
    }
    List<String> told = new ArrayList<>();
    for (ItemChange item : items) {
      switch (item.kind()) {
        case ADDED -> told.add(item.newText() + " added");
        case REMOVED -> told.add(item.oldText() + " removed");
        case REWORDED -> {
          Update update = Update.of(item);
          told.add(update.name() + update.told());
        }
        case MOVED -> {
          // beside other changes, the order goes without saying
        }
      }
    }
    return String.join("; ", told);
  }

  /**
   * The same, told shorter: what has the same new revision together.
   *
   * @param items changes of references
   */
  static String together(List<ItemChange> items) {
    Map<String, List<String>> updated = new LinkedHashMap<>();
    List<ItemChange> others = new ArrayList<>();
    for (ItemChange item : items) {
      if (item.kind() == ItemChange.Kind.REWORDED) {
        Update update = Update.of(item);
        int number = update.name().lastIndexOf(' ');
        String kind = number < 0 ? "" : update.name().substring(0, number);
        updated
            .computeIfAbsent(kind + "\n" + update.told(), key -> new ArrayList<>())
            .add(update.name().substring(number + 1));
      } else {
        others.add(item);
      }
    }
    List<String> told = new ArrayList<>();
    updated.forEach((key, numbers) -> {
      String kind = key.substring(0, key.indexOf('\n'));
      String change = key.substring(key.indexOf('\n') + 1);
      numbers.sort(BY_NUMBER);
      told.add((kind + (numbers.size() == 1 ? " " : "s ") + row(numbers)).strip() + change);
    });
    if (!others.isEmpty()) {
      told.add(listed(others));
    }
    return String.join("; ", told);
  }

  /**
   * An update of something with a name.
   *
   * @param name its name, the same before and after; empty where it was renamed
   * @param told what became what
   */
  private record Update(String name, String told) {
    static Update of(ItemChange item) {
      String old = String.valueOf(item.oldText());
      String now = String.valueOf(item.newText());
      String oldName = name(old);
      String newName = name(now);
      return oldName.equals(newName)
          ? new Update(newName, ": " + detail(old) + " → " + detail(now))
          : new Update("", old + " → " + now);
    }

    private static String name(String text) {
      int colon = text.indexOf(": ");
      return colon < 0 ? text : text.substring(0, colon);
    }

    private static String detail(String text) {
      int colon = text.indexOf(": ");
      return colon < 0 ? "no revision" : text.substring(colon + 2);
    }
  }

  /** Several codes or numbers in a row: {@code A, B and C}. */
  static String row(List<String> codes) {
    int last = codes.size() - 1;
    return last < 1
        ? String.join("", codes)
        : String.join(", ", codes.subList(0, last)) + " and " + codes.get(last);
  }

  /**
   * Changes of results, counted, and where they are few each with the beginning of its text.
   *
   * @param items the changes
   * @param old the outcome in the old edition
   * @param now the same in the new edition
   */
  static String results(List<ItemChange> items, OutcomeId old, OutcomeId now) {
    Map<String, List<ItemChange>> byFate = new LinkedHashMap<>();
    for (ItemChange.Kind kind : ItemChange.Kind.values()) {
      for (ItemChange item : items) {
        if (item.kind() == kind) {
          byFate.computeIfAbsent(fate(item, old, now), fate -> new ArrayList<>()).add(item);
        }
      }
    }
    List<String> told = new ArrayList<>();
    byFate.forEach((fate, same) -> {
      String quotes =
          items.size() > MOST_PLACES
              ? ""
              : same.stream()
                  .map(item -> item.newText() == null ? item.oldText() : item.newText())
                  .map(text -> quoted(String.valueOf(text)))
                  .collect(Collectors.joining(", ", ": ", ""));
      told.add(plural(same.size(), "item") + " " + fate + quotes);
    });
    return String.join("; ", told);
  }

  /** The lists of a results cell, as their headings name them. */
  static String list(ResultList list) {
    return switch (list) {
      case EXPECTED_RESULTS -> "Expected Results";
      case ACTIVITIES -> "ITU Activities";
      case OTHER -> "no list";
    };
  }

  private static String fate(ItemChange item, OutcomeId old, OutcomeId now) {
    return switch (item.kind()) {
      case ADDED -> "added";
      case REMOVED -> "removed";
      case REWORDED -> "reworded";
      case MOVED -> {
        OutcomeId from = item.from() == null ? old : item.from().outcome();
        OutcomeId to = item.to() == null ? now : item.to().outcome();
        yield !to.equals(now)
            ? "moved to " + place(to, now)
            : from.equals(old) ? within(item) : "moved here from " + place(from, old);
      }
    };
  }

  private static String within(ItemChange item) {
    ResultList from = item.from() == null ? null : item.from().list();
    ResultList to = item.to() == null ? null : item.to().list();
    return from == null || to == null || from == to
        ? "moved within the cell"
        : "moved from " + list(from) + " to " + list(to);
  }

  /** An outcome, told by what sets its place apart from another one's. */
  static String place(OutcomeId id, OutcomeId other) {
    boolean sameLine = id.line().equals(other.line());
    String line = sameLine ? "" : id.line() + ", ";
    String section =
        sameLine && id.section() == other.section()
            ? ""
            : switch (id.section()) {
              case GENEVA_PLAN -> "Geneva Plan of Action, ";
              case WSIS_PLUS_10 -> "WSIS+10, ";
            };
    return line + section + (id.code().isEmpty() ? "–" : id.code());
  }

  /** Changes of results, each with the beginning of its text. */
  static String quoted(List<ItemChange> items) {
    List<String> told = new ArrayList<>();
    for (ItemChange item : items) {
      told.add(
          switch (item.kind()) {
            case ADDED -> quoted(String.valueOf(item.newText())) + " added";
            case REMOVED -> quoted(String.valueOf(item.oldText())) + " removed";
            case REWORDED ->
                quoted(String.valueOf(item.newText())) + " reworded: " + text(item.edits());
            case MOVED -> quoted(String.valueOf(item.newText())) + " moved";
          });
    }
    return String.join("; ", told);
  }

  /** A change of text: what became what, or how much. */
  static String text(List<Edit> all) {
    // white space that came or went shows in the text, and is not worth a word
    List<Edit> edits =
        all.stream().filter(edit -> edit.op() == Edit.Op.EQUAL || !edit.text().isBlank()).toList();
    List<Edit> changed = edits.stream().filter(edit -> edit.op() != Edit.Op.EQUAL).toList();
    if (edits.stream().allMatch(edit -> edit.op() == Edit.Op.INSERT)) {
      return "text came: " + quoted(joined(edits));
    }
    if (edits.stream().allMatch(edit -> edit.op() == Edit.Op.DELETE)) {
      return "text went: " + quoted(joined(edits));
    }
    List<String> places = places(edits);
    if (places.size() <= MOST_PLACES) {
      return String.join("; ", places);
    }
    long added = words(changed, Edit.Op.INSERT);
    long removed = words(changed, Edit.Op.DELETE);
    return plural(added, "word") + " added, " + plural(removed, "word") + " removed";
  }

  /** What happened at each place of a text that changed. */
  private static List<String> places(List<Edit> edits) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      boolean replaced =
          edit.op() == Edit.Op.DELETE
              && i + 1 < edits.size()
              && edits.get(i + 1).op() == Edit.Op.INSERT;
      switch (edit.op()) {
        case DELETE -> {
          if (replaced) {
            places.add(quoted(edit.text()) + " became " + quoted(edits.get(++i).text()));
          } else {
            places.add(quoted(withoutComma(edit.text())) + " removed");
          }
        }
        case INSERT -> places.add(quoted(withoutComma(edit.text())) + " added");
        case EQUAL -> {
          // stayed
        }
      }
    }
    return places;
  }

  /** Without the comma that joins it to what stands before, unless there is nothing else. */
  private static String withoutComma(String text) {
    return text.replaceFirst("^[,;]\\s*(?=.)", "");
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
