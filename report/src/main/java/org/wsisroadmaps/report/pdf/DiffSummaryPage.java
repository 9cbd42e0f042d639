package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.pdf.layout.Align;
import org.wsisroadmaps.report.pdf.layout.Cell;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.PageSetter;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.Table;
import org.wsisroadmaps.report.wording.ComparedEditions;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.Words;

/** The first page of a comparison: what a chair can read out. */
final class DiffSummaryPage {

  static final String PLACE = "summary";

  private static final int MOST_OUTCOMES_NAMED = 12;
  private static final float LEADING = 11.5f;

  private final EditionDiff diff;
  private final DiffPlaces places;
  private final ComparedEditions editions;
  private final int mostNamed;
  private final Story story = new Story();

  private DiffSummaryPage(
      EditionDiff diff, DiffPlaces places, ComparedEditions editions, int mostNamed) {
    this.diff = diff;
    this.places = places;
    this.editions = editions;
    this.mostNamed = mostNamed;
  }

  /** The page, which names as much as fits. */
  static Section of(
      EditionDiff diff, DiffPlaces places, ComparedEditions editions, PageSetter pages) {
    int most = 30;
    while (most > 1
        && pages.pagesOf(new DiffSummaryPage(diff, places, editions, most).page()) > 1) {
      most -= most > 12 ? 6 : 1;
    }
    return new DiffSummaryPage(diff, places, editions, most).page();
  }

  private Section page() {
    story.heading(
        1,
        ParagraphStyle.of(28, 0),
        null,
        List.of(Run.of(Words.comparison(diff), Look.PART)),
        PLACE);
    story.bookmark(1, "Summary", PLACE);
    names();
    story.divider(6, Look.ACCENT);
    if (diff.isEmpty()) {
      story.paragraph(
          ParagraphStyle.of(14, 10), List.of(Run.of("The editions say the same.", Look.BOLD)));
    } else {
      told();
    }
    return new Section(new Story(), story, 1, "Summary");
  }

  private void names() {
    story.paragraph(
        ParagraphStyle.of(12.4f, 6),
        List.of(
            Run.of("Old: ", Look.ASIDE),
            Run.of(diff.before().title() + " (" + diff.before().file() + ")", Look.ASIDE)));
    story.paragraph(
        ParagraphStyle.of(12.4f, 1),
        List.of(
            Run.of("New: ", Look.ASIDE),
            Run.of(diff.after().title() + " (" + diff.after().file() + ")", Look.ASIDE)));
  }

  private void told() {
    List<Run> weights = new ArrayList<>();
    weights.add(Run.of(Words.plural(diff.summary().changes(), "change"), Look.BOLD));
    weights.add(Run.of(" of outcomes: " + counted(diff.summary().bySignificance()), Look.TEXT));
    weights.add(Run.of(".", Look.TEXT));
    story.paragraph(ParagraphStyle.of(12.4f, 8), weights);
    if (!diff.summary().itemsByField().isEmpty()) {
      story.paragraph(
          ParagraphStyle.of(12.4f, 3),
          List.of(
              Run.of("Inside of them: ", Look.TEXT),
              Run.of(Words.items(diff.summary()) + ".", Look.TEXT)));
    }
    story.paragraph(
        ParagraphStyle.of(12.4f, 3),
        List.of(
            Run.of("On the pages that follow, ", Look.TEXT),
            Run.of("what went", EditRuns.WENT),
            Run.of(" is struck out and ", Look.TEXT),
            Run.of("what came", EditRuns.CAME),
            Run.of(" is underlined.", Look.TEXT)));
    if (!diff.changes().isEmpty()) {
      title("Changes by action line");
      story.table(table(), 4);
    }
    outcomes("Outcomes added", Change.Kind.OUTCOME_ADDED);
    outcomes("Outcomes removed", Change.Kind.OUTCOME_REMOVED);
    outcomes("Outcomes moved", Change.Kind.OUTCOME_MOVED);
    outcomes("Outcomes split", Change.Kind.OUTCOME_SPLIT);
    outcomes("Outcomes merged", Change.Kind.OUTCOME_MERGED);
    renumbered();
    groups();
    others();
    edition();
  }

  private static String counted(Map<? extends Enum<?>, Integer> counts) {
    List<String> told = new ArrayList<>();
    counts.forEach((kind, count) -> told.add(count + " " + kind.name().toLowerCase(Locale.ROOT)));
    return String.join(", ", told);
  }

  private void title(String words) {
    story.heading(2, ParagraphStyle.of(13, 9), null, List.of(Run.of(words, Look.OUTCOME)), null);
  }

  private Table table() {
    List<Change.Kind> kinds = List.copyOf(diff.summary().byKind().keySet());
    float each = Math.min(62, 330f / kinds.size());
    List<Float> widths = new ArrayList<>();
    widths.add(Look.PAPER.columnWidth(1) - each * kinds.size());
    widths.addAll(Collections.nCopies(kinds.size(), each));
    List<Cell> header = new ArrayList<>(List.of(header("Action line", Align.START)));
    kinds.forEach(kind -> header.add(header(capital(Words.change(kind)), Align.END)));
    List<List<Cell>> rows = new ArrayList<>();
    for (String line : diff.summary().byLine().keySet()) {
      List<Cell> row = new ArrayList<>();
      row.add(cell(Cell.Kind.ROW_HEADER, editions.line(line), Align.START));
      for (Change.Kind kind : kinds) {
        long count =
            diff.changes().stream()
                .filter(change -> change.kind() == kind && DiffPlaces.line(change).equals(line))
                .count();
        row.add(cell(Cell.Kind.DATA, count == 0 ? "" : String.valueOf(count), Align.END));
      }
      rows.add(row);
    }
    return new Table(widths, header, rows, LEADING);
  }

  private static Cell header(String words, Align align) {
    return new Cell(
        Cell.Kind.COLUMN_HEADER,
        List.of(Run.of(words, Look.BOLD.in(Look.WHITE))),
        align,
        Look.DEEP);
  }

  private static Cell cell(Cell.Kind kind, String words, Align align) {
    return new Cell(
        kind, words.isEmpty() ? List.of() : List.of(Run.of(words, Look.TEXT)), align, null);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void outcomes(String title, Change.Kind kind) {
    // what became of a whole is told once, not for each of its parts
    Map<String, List<Run>> told = new LinkedHashMap<>();
    for (Change change : diff.changes()) {
      if (change.kind() == kind) {
        OutcomeId id =
            kind == Change.Kind.OUTCOME_SPLIT ? change.before() : DiffPlaces.outcome(change);
        told.putIfAbsent(
            Words.outcome(id) + change.summary(), named(change, Words.outcome(id), words(change)));
      }
    }
    list(title, List.copyOf(told.values()));
  }

  private static String words(Change change) {
    return switch (change.kind()) {
      case OUTCOME_ADDED -> String.valueOf(change.newText());
      case OUTCOME_REMOVED -> String.valueOf(change.oldText());
      case OUTCOME_RENUMBERED, OUTCOME_MOVED, OUTCOME_SPLIT, OUTCOME_MERGED -> change.summary();
      case FIELD_CHANGED ->
          (change.field() == null ? "" : Words.column(change.field()) + ": ") + change.summary();
    };
  }

  private List<Run> named(Change change, String name, String words) {
    return List.of(
        new Run(name, Look.BOLD.in(Look.ACCENT), new Link.ToPlace(places.of(change))),
        Run.of(" " + Excerpt.of(words.replaceAll("\\s+", " "), 160), Look.TEXT));
  }

  private void list(String title, List<List<Run>> items) {
    if (items.isEmpty()) {
      return;
    }
    title(title);
    story.openList();
    items.stream().limit(mostNamed).forEach(this::item);
    more(items.size());
    story.closeList();
  }

  /** The new codes, those of a section in one line. */
  private void renumbered() {
    Map<String, List<Change>> bySection = new LinkedHashMap<>();
    for (Change change : diff.changes()) {
      if (change.kind() == Change.Kind.OUTCOME_RENUMBERED) {
        OutcomeId id = DiffPlaces.outcome(change);
        String section = Words.outcome(new OutcomeId(id.line(), id.section(), "")).strip();
        bySection.computeIfAbsent(section, key -> new ArrayList<>()).add(change);
      }
    }
    List<List<Run>> told = new ArrayList<>();
    bySection.forEach((section, changes) -> {
      String codes =
          changes.stream()
              .filter(change -> change.before() != null && change.after() != null)
              .map(change -> change.before().code() + " is now " + change.after().code())
              .collect(Collectors.joining(", "));
      told.add(named(changes.getFirst(), section, codes));
    });
    list("Outcomes renumbered", told);
  }

  /** The changes of substance that stand nowhere else on the page. */
  private void others() {
    list(
        "Other changes of substance",
        diff.changes().stream()
            .filter(change -> change.kind() == Change.Kind.FIELD_CHANGED)
            .filter(change -> change.significance() == Significance.SUBSTANTIVE)
            .filter(change -> !diff.isToldInGroups(change))
            .map(change -> named(change, Words.outcome(DiffPlaces.outcome(change)), words(change)))
            .toList());
  }

  private void more(int count) {
    if (count > mostNamed) {
      item(List.of(Run.of("and " + (count - mostNamed) + " more", Look.ASIDE)));
    }
  }

  private void item(List<Run> runs) {
    story.item(ParagraphStyle.of(11.8f, 1.5f).indented(10, 1), Run.of("•", Look.FIELD), runs);
  }

  private void groups() {
    list("The same change in many outcomes", diff.groups().stream().map(this::group).toList());
  }

  private List<Run> group(ChangeGroup group) {
    List<String> names =
        group.outcomes().stream().limit(MOST_OUTCOMES_NAMED).map(Words::outcome).toList();
    String rest =
        group.outcomes().size() > names.size()
            ? " and " + (group.outcomes().size() - names.size()) + " more"
            : "";
    return List.of(
        new Run(
            Words.column(group.field()) + ": ",
            Look.BOLD.in(Look.ACCENT),
            new Link.ToPlace(places.of(group))),
        Run.of(Excerpt.of(group.summary(), 400), Look.BOLD),
        Run.of(
            " — " + group.outcomes().size() + " outcomes: " + String.join(", ", names) + rest,
            Look.ASIDE));
  }

  private void edition() {
    list(
        "The edition as a whole",
        diff.editionChanges().stream()
            .map(change -> List.of(Run.of(Excerpt.of(change.summary(), 200), Look.TEXT)))
            .toList());
  }
}
