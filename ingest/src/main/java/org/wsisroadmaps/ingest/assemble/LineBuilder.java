package org.wsisroadmaps.ingest.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.stitch.WholeTable;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;
import org.wsisroadmaps.ingest.vocabulary.SectionNames;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;

/** Makes the outcomes of one roadmap of the rows of its table; mutable while it does. */
final class LineBuilder {

  /** A row that only says where one is in the document is no longer than this. */
  private static final int LONGEST_HEADING = 160;

  private final String line;
  private final WholeTable table;
  private final List<Column> columns;
  private final int outcomeColumn;

  /** The column that holds the codes, where they have one of their own; else -1. */
  private final int codeColumn;

  private final List<Outcome> outcomes = new ArrayList<>();

  /** The cells of the last outcome as they were found. */
  private List<List<SourceBlock>> lastCells = List.of();

  /** Where the last cell of each column begins. */
  private final Map<ColumnKey, CellOrigin> origins = new HashMap<>();

  private final List<ActionLine.SectionHeading> headings = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Section section = Section.GENEVA_PLAN;
  private boolean sectionNamed;
  private @Nullable OutcomeCode highest;

  /**
   * A builder for a roadmap.
   *
   * @param line the code of its action line
   * @param table its table
   * @param vocabulary the words that tell columns
   * @param before the outcomes that the table goes on with, empty where it begins
   */
  LineBuilder(String line, WholeTable table, ColumnVocabulary vocabulary, List<Outcome> before) {
    this.line = line;
    this.table = table;
    this.columns = new ArrayList<>(vocabulary.columns(table.headers()));
    List<ColumnKey> keys = columns.stream().map(Column::key).toList();
    this.outcomeColumn = Math.max(0, keys.indexOf(ColumnKey.OUTCOME));
    if (!keys.contains(ColumnKey.OUTCOME)) {
      nameOutcomes();
    }
    this.codeColumn = codeColumn();
    if (!before.isEmpty()) {
      Outcome last = before.get(before.size() - 1);
      section = last.section();
      highest = OutcomeCode.at(last.code() + ": ").orElse(null);
    }
  }

  /** A first column that opens with codes holds the outcomes, whatever its header says. */
  private void nameOutcomes() {
    Column first = columns.get(0);
    long coded = table.rows().stream().filter(row -> codeIn(row, 0).isPresent()).count();
    if (!first.key().isOther() || 2 * coded <= table.rows().size()) {
      return;
    }
    columns.set(0, new Column(ColumnKey.OUTCOME, first.header()));
    findings.add(
        Finding.of(
            FindingCode.UNKNOWN_COLUMN,
            Place.ofLine(line),
            "the column “"
                + first.header()
                + "” is taken for that of the outcomes, since its cells open with codes"));
  }

  /** A column that holds nothing but codes, where most outcomes open with none; else -1. */
  private int codeColumn() {
    List<WholeTable.Row> rows = table.rows().stream().filter(row -> !isHeading(row)).toList();
    long coded = rows.stream().filter(row -> codeIn(row, outcomeColumn).isPresent()).count();
    if (2 * coded > rows.size()) {
      return -1;
    }
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      List<String> texts =
          rows.stream()
              .map(row -> SourceBlock.text(row.cells().get(column)))
              .filter(t -> !t.isBlank())
              .toList();
      if (columns.get(c).key().isOther()
          && 2 * texts.size() > rows.size()
          && texts.stream().allMatch(text -> OutcomeCode.alone(text).isPresent())) {
        return c;
      }
    }
    return -1;
  }

  private static Optional<OutcomeCode> codeIn(WholeTable.Row row, int column) {
    return OutcomeCode.at(SourceBlock.text(row.cells().get(column)));
  }

  ActionLine build(String title, String heading) {
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      if (column.key().isOther() && c != codeColumn) {
        findings.add(
            Finding.of(
                FindingCode.UNKNOWN_COLUMN,
                Place.ofLine(line),
                "the column “" + column.header() + "” is kept under its header"));
      }
    }
    table.rows().forEach(this::add);
    findings.addAll(SwallowedOutcomes.findings(line, outcomes));
    return new ActionLine(line, title, heading, columns, headings, outcomes);
  }

  List<Finding> findings() {
    return findings;
  }

  private void add(WholeTable.Row row) {
    String opening = SourceBlock.text(row.cells().get(outcomeColumn));
    Optional<OutcomeCode> code = OutcomeCode.at(opening).or(() -> codeBeside(row));
    if (isHeading(row) && (code.isEmpty() || row.spanning()) && addHeading(row)) {
      return;
    }
    if ((opening.isBlank() || row.continues()) && !outcomes.isEmpty()) {
      extend(row);
    } else {
      begin(row, code);
    }
  }

  private Optional<OutcomeCode> codeBeside(WholeTable.Row row) {
    // it takes no characters of the outcome's text
    return codeColumn < 0
        ? Optional.empty()
        : OutcomeCode.alone(SourceBlock.text(row.cells().get(codeColumn)))
            .map(code -> new OutcomeCode(code.value(), 0));
  }

  private static boolean isHeading(WholeTable.Row row) {
    long filled = row.cells().stream().filter(cell -> !SourceBlock.text(cell).isBlank()).count();
    return filled == 1;
  }

  /**
   * Whether the row names a section or, over all columns or on a ground of its own, something else.
   */
  private boolean addHeading(WholeTable.Row row) {
    String words =
        row.cells().stream().map(SourceBlock::text).collect(Collectors.joining()).strip();
    if (words.length() > LONGEST_HEADING) {
      return false;
    }
    Optional<Section> named = SectionNames.find(words);
    if (named.isEmpty() && !row.spanning()) {
      return false;
    }
    named.ifPresent(this::enter);
    headings.add(new ActionLine.SectionHeading(section, words));
    return true;
  }

  private void enter(Section named) {
    section = named;
    sectionNamed = true;
    highest = null;
  }

  /** Whether a text above the table names the section that it begins with. */
  boolean startIn(String text) {
    String words = text.strip();
    Optional<Section> named = SectionNames.find(words);
    named.ifPresent(this::enter);
    named.ifPresent(start -> headings.add(new ActionLine.SectionHeading(start, words)));
    return named.isPresent();
  }

  private void begin(WholeTable.Row row, Optional<OutcomeCode> code) {
    List<List<Block>> cells = row.cells().stream().map(TypedBullets::resolve).toList();
    if (code.isPresent()) {
      enterSection(code.get());
    }
    CellOrigin origin = new CellOrigin(section, code.map(OutcomeCode::value).orElse(""));
    Map<ColumnKey, List<Block>> byKey = new LinkedHashMap<>();
    Map<ColumnKey, CellOrigin> shared = new LinkedHashMap<>();
    for (int c = 0; c < columns.size(); c++) {
      ColumnKey key = columns.get(c).key();
      byKey.put(key, cells.get(c));
      CellOrigin above = origins.get(key);
      if (row.merged().contains(c) && above != null && !cells.get(c).isEmpty()) {
        shared.put(key, above);
      } else {
        origins.put(key, origin);
      }
    }
    Outcome outcome =
        new Outcome(
            section,
            origin.code(),
            outcomeText(cells.get(outcomeColumn), code),
            byKey,
            shared,
            null,
            List.of(),
            List.of(),
            Results.EMPTY,
            row.provenance());
    outcomes.add(outcome);
    lastCells = row.cells();
    if (code.isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.OUTCOME_WITHOUT_CODE,
              Place.of(line, outcome),
              "a row has no code: “" + shortened(outcome.text()) + "”"));
    }
  }

  /** The words of the first paragraph behind the code, or of the next one where those are none. */
  private static String outcomeText(List<Block> blocks, Optional<OutcomeCode> code) {
    if (blocks.isEmpty()) {
      return "";
    }
    String first = blocks.get(0).text();
    String words = first.substring(code.map(c -> Math.min(c.end(), first.length())).orElse(0));
    return (words.isBlank() && blocks.size() > 1 ? blocks.get(1).text() : words).strip();
  }

  /** Where no row names the section, codes that start again open the next one. */
  private void enterSection(OutcomeCode code) {
    OutcomeCode before = highest;
    boolean again =
        before != null && (code.isBefore(before) || code.isFirst() && !code.isLike(before));
    if (again
        && code.isFirst()
        && section == Section.GENEVA_PLAN
        && (!sectionNamed || before != null)) {
      section = Section.WSIS_PLUS_10;
    }
    highest = code;
  }

  /** A row without an outcome of its own belongs to the outcome above. */
  private void extend(WholeTable.Row row) {
    Outcome above = outcomes.remove(outcomes.size() - 1);
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    Map<ColumnKey, CellOrigin> shared = new LinkedHashMap<>(above.shared());
    List<List<SourceBlock>> joined = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      ColumnKey key = columns.get(c).key();
      List<SourceBlock> blocks = new ArrayList<>(lastCells.get(c));
      // a cell that is merged with the one above is the same text, not a second one
      if (!row.merged().contains(c) && !row.cells().get(c).isEmpty()) {
        blocks.addAll(row.cells().get(c));
        origins.put(key, CellOrigin.of(above));
        shared.remove(key);
      }
      joined.add(blocks);
      cells.put(key, TypedBullets.resolve(blocks));
    }
    lastCells = joined;
    outcomes.add(
        new Outcome(
            above.section(),
            above.code(),
            above.text(),
            cells,
            shared,
            null,
            List.of(),
            List.of(),
            Results.EMPTY,
            merged(above.provenance(), row.provenance())));
  }

  private static Provenance merged(Provenance a, Provenance b) {
    TreeSet<Integer> pages = new TreeSet<>(a.pages());
    pages.addAll(b.pages());
    TreeSet<Integer> rows = new TreeSet<>(a.rows());
    rows.addAll(b.rows());
    List<Provenance.Join> joins = new ArrayList<>(a.joins());
    joins.addAll(b.joins());
    return new Provenance(List.copyOf(pages), a.table(), List.copyOf(rows), joins);
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
