package org.wsisroadmaps.ingest.assemble;

import java.util.ArrayList;
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
  private final List<Outcome> outcomes = new ArrayList<>();
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
    this.columns = vocabulary.columns(table.headers());
    List<ColumnKey> keys = columns.stream().map(Column::key).toList();
    this.outcomeColumn = Math.max(0, keys.indexOf(ColumnKey.OUTCOME));
    if (!before.isEmpty()) {
      Outcome last = before.get(before.size() - 1);
      section = last.section();
      highest = OutcomeCode.at(last.code() + ": ").orElse(null);
    }
  }

  ActionLine build(String title, String heading) {
    for (Column column : columns) {
      if (column.key().isOther()) {
        findings.add(
            Finding.of(
                FindingCode.UNKNOWN_COLUMN,
                Place.ofLine(line),
                "the column “" + column.header() + "” is kept under its header"));
      }
    }
    table.rows().forEach(this::add);
    return new ActionLine(line, title, heading, columns, headings, outcomes);
  }

  List<Finding> findings() {
    return findings;
  }

  private void add(WholeTable.Row row) {
    String opening = text(row.cells().get(outcomeColumn));
    Optional<OutcomeCode> code = OutcomeCode.at(opening);
    if (isHeading(row) && (code.isEmpty() || row.spanning()) && addHeading(row)) {
      return;
    }
    if ((opening.isBlank() || row.continues()) && !outcomes.isEmpty()) {
      extend(row);
    } else {
      begin(row, code);
    }
  }

  private static boolean isHeading(WholeTable.Row row) {
    long filled = row.cells().stream().filter(cell -> !text(cell).isBlank()).count();
    return filled == 1;
  }

  /**
   * Whether the row names a section or, over all columns or on a ground of its own, something else.
   */
  private boolean addHeading(WholeTable.Row row) {
    String words =
        row.cells().stream().map(LineBuilder::text).collect(Collectors.joining()).strip();
    if (words.length() > LONGEST_HEADING) {
      return false;
    }
    Optional<Section> named = SectionNames.find(words);
    if (named.isEmpty() && !row.spanning()) {
      return false;
    }
    if (named.isPresent()) {
      section = named.get();
      sectionNamed = true;
      highest = null;
    }
    headings.add(new ActionLine.SectionHeading(section, words));
    return true;
  }

  private void begin(WholeTable.Row row, Optional<OutcomeCode> code) {
    List<List<Block>> cells = row.cells().stream().map(TypedBullets::resolve).toList();
    if (code.isPresent()) {
      enterSection(code.get());
    }
    Map<ColumnKey, List<Block>> byKey = new LinkedHashMap<>();
    for (int c = 0; c < columns.size(); c++) {
      byKey.put(columns.get(c).key(), cells.get(c));
    }
    String first = cells.get(outcomeColumn).isEmpty() ? "" : cells.get(outcomeColumn).get(0).text();
    Outcome outcome =
        new Outcome(
            section,
            code.map(OutcomeCode::value).orElse(""),
            code.map(c -> first.substring(Math.min(c.end(), first.length()))).orElse(first).strip(),
            byKey,
            null,
            List.of(),
            List.of(),
            Results.EMPTY,
            row.provenance());
    outcomes.add(outcome);
    if (code.isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.OUTCOME_WITHOUT_CODE,
              Place.of(line, outcome),
              "a row has no code: “" + shortened(first) + "”"));
    }
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
    for (int c = 0; c < columns.size(); c++) {
      ColumnKey key = columns.get(c).key();
      List<Block> blocks = new ArrayList<>(above.cell(key));
      if (c != outcomeColumn || !row.continues()) {
        List<Block> more = TypedBullets.resolve(row.cells().get(c));
        // a cell that is merged with the one above is the same text, not a second one
        if (!(row.continues() && blocks.equals(more))) {
          blocks.addAll(more);
        }
      }
      cells.put(key, blocks);
    }
    outcomes.add(
        new Outcome(
            above.section(),
            above.code(),
            above.text(),
            cells,
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

  private static String text(List<SourceBlock> blocks) {
    return blocks.stream().map(SourceBlock::text).collect(Collectors.joining(" "));
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
