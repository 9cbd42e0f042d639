package org.wsisroadmaps.cli.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wsisroadmaps.ingest.interpret.Interpreter;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionChange;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;

/**
 * Some outcomes of an edition and what became of them by edits that are known, with the facts that
 * a comparison of both must tell.
 */
final class EditedEdition {

  /** An action line that is being edited. */
  static final class Line {
    final String code;
    String title;
    final List<Column> columns;
    List<ActionLine.SectionHeading> headings;
    final List<Draft> drafts = new ArrayList<>();

    /** Whether something was done to the line as a whole: one thing each. */
    boolean edited;

    Line(ActionLine line) {
      code = line.code();
      title = line.title();
      columns = new ArrayList<>(line.columns());
      headings = line.sectionHeadings();
    }

    Line(String code, Line like) {
      this.code = code;
      title = "A line that came";
      columns = new ArrayList<>(like.columns);
      headings = like.headings;
      edited = true;
    }

    List<Draft> of(Section section) {
      return drafts.stream().filter(draft -> draft.section == section).toList();
    }
  }

  /** Something to be told once all codes are known. */
  private interface Later {
    String fact();
  }

  private record Wanted(Later fact, String edit) {}

  final Random random;
  final List<Line> lines = new ArrayList<>();
  private final Edition whole;
  private final Edition before;
  String title;
  final List<Block> preamble;
  private final List<Draft> removed = new ArrayList<>();
  private final List<OutcomeId> joined = new ArrayList<>();
  private final List<Wanted> wanted = new ArrayList<>();
  private final Map<String, Set<String>> touchedBy = new HashMap<>();
  private final Set<Draft> withoutItems = new HashSet<>();
  private final boolean anew;
  String edit = "";

  EditedEdition(Edition whole, Random random) {
    this.whole = whole;
    this.random = random;
    this.title = whole.title();
    this.preamble = new ArrayList<>(whole.preamble());
    this.anew = random.nextInt(3) == 0;
    List<ActionLine> all = new ArrayList<>(whole.actionLines());
    all.remove(random.nextInt(all.size()));
    for (ActionLine line : all) {
      Line draft = new Line(line);
      for (Section section : Section.values()) {
        List<Outcome> own =
            line.outcomes().stream().filter(outcome -> outcome.section() == section).toList();
        int count = Math.min(own.size(), 4 + random.nextInt(4));
        int from = random.nextInt(own.size() - count + 1);
        own.subList(from, from + count)
            .forEach(outcome -> draft.drafts.add(Draft.of(line.code(), outcome)));
      }
      lines.add(draft);
    }
    if (random.nextBoolean()) {
      shareCells();
    }
    before = edition();
  }

  /** Merges the cells of neighbours in one column: they stay together. */
  private void shareCells() {
    Line line = lines.get(random.nextInt(lines.size()));
    int from = random.nextInt(2);
    Draft owner = line.drafts.get(from);
    owner.pinned = true;
    for (Draft draft : line.drafts.subList(from + 1, from + 3)) {
      draft.pinned = true;
      draft.shared.put(ColumnKey.EVIDENCE, owner);
      List<Draft.Piece> cell = draft.cell(ColumnKey.EVIDENCE);
      cell.clear();
      owner.cell(ColumnKey.EVIDENCE).forEach(piece -> cell.add(new Draft.Piece(piece.block)));
    }
  }

  // ---------------------------------------------------------------- what edits ask for

  Line line() {
    return lines.get(random.nextInt(lines.size()));
  }

  Stream<Draft> drafts() {
    return lines.stream().flatMap(line -> line.drafts.stream());
  }

  Line lineOf(Draft draft) {
    return lines.stream().filter(line -> line.drafts.contains(draft)).findFirst().orElseThrow();
  }

  Optional<Draft> any(Predicate<Draft> wanted) {
    return one(drafts().filter(wanted).toList());
  }

  <T> Optional<T> one(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  /** Whether an outcome's cell may be edited: it stood there, and is no one else's. */
  boolean isFree(Draft draft, ColumnKey key) {
    return draft.before != null
        && !draft.touched.contains(key)
        && !draft.shared.containsKey(key)
        && drafts().noneMatch(other -> other.shared.get(key) == draft);
  }

  /** How many blocks of a column say something, in all outcomes. */
  long holders(ColumnKey key, String text) {
    return drafts()
        .flatMap(draft -> draft.cell(key).stream())
        .filter(piece -> piece.text().equals(text))
        .count();
  }

  // ---------------------------------------------------------------- what edits tell

  /** A cell says something else. */
  void changed(Draft draft, ColumnKey key) {
    draft.touched.add(key);
    draft.changed.add(key);
    touch(draft, key);
    want(() -> "FIELD_CHANGED|" + field(draft, key));
  }

  /** Something was done to a cell that changes nothing of what it says. */
  void touched(Draft draft, ColumnKey key) {
    draft.touched.add(key);
    touch(draft, key);
  }

  private void touch(Draft draft, ColumnKey key) {
    touchedBy.computeIfAbsent(draft.before + "|" + key, unknown -> new LinkedHashSet<>()).add(edit);
  }

  /** The one change of a cell means so much. */
  void weighs(Draft draft, ColumnKey key, Significance weight) {
    want(() -> "WEIGHT|" + field(draft, key) + "|" + weight);
  }

  void item(String kind, ColumnKey key, String text) {
    want(() -> "ITEM_" + kind + " " + key.value() + "|" + text);
  }

  /** What became of the items of an outcome's results can be told in several ways. */
  void itemsAreOpen(Draft draft) {
    withoutItems.add(draft);
    draft.closed.add(ColumnKey.RESULTS);
  }

  void ofEdition(EditionChange.Kind kind, String line) {
    want(() -> kind + "|" + line);
  }

  void remove(Draft draft) {
    removed.add(draft);
    OutcomeId id = draft.before;
    touch(draft, ColumnKey.OUTCOME);
    want(() -> "OUTCOME_REMOVED|" + id + "|null");
  }

  /** The outcomes that went. */
  List<Draft> removed() {
    return removed;
  }

  /** The outcomes that are parts of others now. */
  List<OutcomeId> joined() {
    return joined;
  }

  void added(Draft draft) {
    want(() -> "OUTCOME_ADDED|null|" + draft.id());
  }

  void divided(String kind, OutcomeId old, Draft now) {
    want(() -> kind + "|" + old + "|" + now.id());
  }

  void merged(Draft part, Draft into) {
    OutcomeId old = part.before;
    if (part != into) {
      joined.add(old);
    }
    want(() -> "OUTCOME_MERGED|" + old + "|" + into.id());
  }

  private void want(Later fact) {
    wanted.add(new Wanted(fact, edit));
  }

  private static String field(Draft draft, ColumnKey key) {
    return draft.before + "|" + draft.id() + "|" + key.value();
  }

  // ---------------------------------------------------------------- both editions and the truth

  Edition before() {
    return before;
  }

  /** The edition that the edits made; codes are given here, for all to be told by. */
  Edition after() {
    for (Line line : lines) {
      for (Draft draft : line.drafts) {
        draft.line = line.code;
      }
      List<Draft> ordered = new ArrayList<>(line.of(Section.GENEVA_PLAN));
      ordered.addAll(line.of(Section.WSIS_PLUS_10));
      line.drafts.clear();
      line.drafts.addAll(ordered);
      for (Section section : Section.values()) {
        giveCodes(line.of(section), section);
      }
    }
    return edition();
  }

  private void giveCodes(List<Draft> drafts, Section section) {
    boolean capitals =
        section == Section.GENEVA_PLAN
            && drafts.stream().noneMatch(draft -> draft.code.matches("[a-z].*"));
    Set<String> taken = new HashSet<>();
    int next = 0;
    for (Draft draft : drafts) {
      if (anew) {
        draft.code = letter(next++, capitals);
      } else if (!isAStranger(draft)) {
        taken.add(draft.code);
      }
    }
    if (!anew) {
      for (Draft draft : drafts) {
        if (isAStranger(draft)) {
          String code = draft.code;
          for (int i = 25; taken.contains(code) || code.isEmpty(); i--) {
            code = letter(i, capitals);
          }
          draft.code = code;
          taken.add(code);
        }
      }
    }
  }

  private static boolean isAStranger(Draft draft) {
    return draft.before == null
        || !draft.before.line().equals(draft.line)
        || draft.before.section() != draft.section;
  }

  private static String letter(int place, boolean capital) {
    return String.valueOf((char) ((capital ? 'A' : 'a') + place));
  }

  private Edition edition() {
    List<ActionLine> made = new ArrayList<>();
    for (Line line : lines) {
      made.add(
          Interpreter.interpret(
                  new ActionLine(
                      line.code,
                      line.title,
                      "",
                      line.columns,
                      line.headings,
                      line.drafts.stream().map(Draft::outcome).toList()))
              .line());
    }
    return new Edition(
        whole.schemaVersion(),
        whole.year(),
        title,
        whole.source(),
        List.copyOf(preamble),
        made,
        List.of(),
        List.of());
  }

  /**
   * All that is to be told, with the edits that led to it; {@link #after()} must have been made.
   */
  Map<String, Set<String>> wanted() {
    Map<String, Set<String>> facts = new LinkedHashMap<>();
    for (Wanted one : wanted) {
      put(facts, one.fact().fact(), one.edit());
    }
    columns(facts);
    drafts()
        .filter(draft -> draft.before != null && !draft.divided)
        .forEach(draft -> {
          OutcomeId now = draft.id();
          if (!draft.before.line().equals(now.line()) || draft.before.section() != now.section()) {
            put(facts, "OUTCOME_MOVED|" + draft.before + "|" + now, "outcome moved");
          } else if (!draft.before.code().equals(now.code())) {
            put(facts, "OUTCOME_RENUMBERED|" + draft.before + "|" + now, "outcome renumbered");
          }
        });
    return facts;
  }

  /** What was done to cells is told of the column too, where this held nothing or holds nothing. */
  private void columns(Map<String, Set<String>> facts) {
    Edition after = edition();
    for (ActionLine now : after.actionLines()) {
      for (ActionLine old : before.actionLines()) {
        for (Column column : now.columns()) {
          if (old.code().equals(now.code())
              && old.columns().stream().anyMatch(one -> one.key().equals(column.key()))
              && isEmpty(old, column) != isEmpty(now, column)) {
            EditionChange.Kind kind =
                isEmpty(old, column)
                    ? EditionChange.Kind.COLUMN_FILLED
                    : EditionChange.Kind.COLUMN_EMPTIED;
            put(facts, kind + "|" + now.code(), "all of a column filled or emptied");
          }
        }
      }
    }
  }

  private static boolean isEmpty(ActionLine line, Column column) {
    return line.outcomes().stream()
        .flatMap(outcome -> outcome.cell(column.key()).stream())
        .allMatch(block -> block.text().isBlank());
  }

  private static void put(Map<String, Set<String>> facts, String fact, String edit) {
    facts.computeIfAbsent(fact, unknown -> new LinkedHashSet<>()).add(edit);
  }

  /** All that a comparison told, in the words of what was wanted, with the edits at that place. */
  Map<String, Set<String>> told(
      List<EditionChange> ofEdition, List<Change> changes, Collection<String> wantedFacts) {
    Map<String, Set<String>> facts = new LinkedHashMap<>();
    for (EditionChange change : ofEdition) {
      facts.put(change.kind() + "|" + change.line(), Set.of());
    }
    Set<OutcomeId> open = new HashSet<>();
    withoutItems.forEach(draft -> open.add(draft.id()));
    for (Change change : changes) {
      String place = change.before() + "|" + change.after();
      if (change.field() == null) {
        facts.put(change.kind() + "|" + place, edits(change.before(), ColumnKey.OUTCOME));
        continue;
      }
      Set<String> here = edits(change.before(), change.field());
      String field = place + "|" + change.field().value();
      facts.put("FIELD_CHANGED|" + field, here);
      String weight = "WEIGHT|" + field + "|";
      if (wantedFacts.stream().anyMatch(fact -> fact.startsWith(weight))) {
        facts.put(weight + change.significance(), here);
      }
      if (!change.field().equals(ColumnKey.RESULTS) || !open.contains(change.after())) {
        change
            .items()
            .forEach(item -> {
              String text = item.newText() == null ? item.oldText() : item.newText();
              String name =
                  change.field().equals(ColumnKey.REFERENCES)
                      ? text.replaceFirst(": .*", "")
                      : text;
              facts.put("ITEM_" + item.kind() + " " + change.field().value() + "|" + name, here);
            });
      }
    }
    return facts;
  }

  private Set<String> edits(OutcomeId before, ColumnKey key) {
    return touchedBy.getOrDefault(before + "|" + key, Set.of());
  }
}
