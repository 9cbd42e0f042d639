package org.wsisroadmaps.ingest.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.ingest.stitch.Stitched;
import org.wsisroadmaps.ingest.stitch.WholeElement;
import org.wsisroadmaps.ingest.stitch.WholeTable;
import org.wsisroadmaps.ingest.vocabulary.ActionLineName;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.OtherTable;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;

/** Makes action lines of whole tables and the texts between them. */
public final class Assembler {

  /** A heading that names an action line is no longer than this. */
  private static final int LONGEST_HEADING = 250;

  private final List<Block> preamble = new ArrayList<>();
  private final List<ActionLine> lines = new ArrayList<>();
  private final List<OtherTable> otherTables = new ArrayList<>();
  private final List<String> unplaced = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<SourceText> pending = new ArrayList<>();
  private String title = "";
  private boolean titleSeen;

  private final ColumnVocabulary vocabulary;

  private Assembler(ColumnVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What a document says, before its fields are typed.
   *
   * @param title the title that stands in the document, empty where none does
   * @param preamble what stands before the first roadmap
   * @param lines the roadmaps, their typed fields still empty
   * @param otherTables tables that are no roadmap
   * @param repeated headings and headers of further parts of a roadmap
   * @param unplaced texts that stand outside of all of these; a finding quotes each
   * @param findings what was found on the way
   */
  public record Assembled(
      String title,
      List<Block> preamble,
      List<ActionLine> lines,
      List<OtherTable> otherTables,
      List<String> repeated,
      List<String> unplaced,
      List<Finding> findings) {
    /** Copies. */
    public Assembled {
      preamble = List.copyOf(preamble);
      lines = List.copyOf(lines);
      otherTables = List.copyOf(otherTables);
      repeated = List.copyOf(repeated);
      unplaced = List.copyOf(unplaced);
      findings = List.copyOf(findings);
    }
  }

  /** Assembles a stitched document, whose columns a vocabulary names. */
  public static Assembled assemble(Stitched stitched, ColumnVocabulary vocabulary) {
    Assembler assembler = new Assembler(vocabulary);
    assembler.findings.addAll(stitched.findings());
    for (WholeElement element : stitched.elements()) {
      switch (element) {
        case WholeElement.Text text -> assembler.pending.add(text.text());
        case WholeTable table -> assembler.add(table);
      }
    }
    assembler.place(assembler.pending);
    return new Assembled(
        assembler.title,
        assembler.preamble,
        assembler.lines,
        assembler.otherTables,
        assembler.repeated,
        assembler.unplaced,
        assembler.findings);
  }

  private void add(WholeTable table) {
    if (!table.roadmap()) {
      keepHeading();
      addOther(table);
      return;
    }
    Heading heading = heading(table);
    List<SourceText> others = new ArrayList<>(pending);
    LineBuilder builder =
        new LineBuilder(heading.name().code(), table, vocabulary, goesOn(heading.name().code()));
    if (heading.text() != null) {
      int at = others.indexOf(heading.text());
      others.subList(at + 1, others.size()).removeIf(text -> builder.startIn(text.block().text()));
      others.remove(at);
    }
    place(others);
    pending.clear();
    addLine(
        builder.build(
            heading.name().titleOrOfficial(),
            heading.text() == null ? "" : heading.text().block().text()));
    findings.addAll(builder.findings());
  }

  /**
   * The name of a roadmap and the text that tells it.
   *
   * @param name the name
   * @param text the heading, or null where the table itself tells the name
   */
  private record Heading(ActionLineName name, @Nullable SourceText text) {}

  /** Places the texts above another table, but for a heading of the roadmap that may follow it. */
  private void keepHeading() {
    Optional<SourceText> heading =
        pending.reversed().stream()
            .filter(text -> text.block().text().length() <= LONGEST_HEADING)
            .filter(text -> ActionLineName.find(text.block().text()).isPresent())
            .findFirst();
    List<SourceText> others = new ArrayList<>(pending);
    heading.ifPresent(others::remove);
    place(others);
    pending.clear();
    heading.ifPresent(pending::add);
  }

  /** The heading nearest above the table; else what the table's own headers name. */
  private Heading heading(WholeTable table) {
    for (int i = pending.size() - 1; i >= 0; i--) {
      SourceText text = pending.get(i);
      String words = text.block().text();
      if (words.length() <= LONGEST_HEADING) {
        Optional<ActionLineName> name = ActionLineName.find(words);
        if (name.isPresent()) {
          return new Heading(name.get(), text);
        }
      }
    }
    for (String header : table.headers()) {
      Optional<ActionLineName> name = ActionLineName.find(header);
      if (name.isPresent()) {
        return new Heading(new ActionLineName(name.get().code(), ""), null);
      }
    }
    String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1).code();
    findings.add(
        Finding.of(
            FindingCode.ACTION_LINE_UNKNOWN,
            null,
            "a roadmap names no action line in its heading or its headers"
                + (before.isEmpty() ? "" : "; it was taken as a further part of " + before)));
    return new Heading(new ActionLineName(before.isEmpty() ? "?" : before, ""), null);
  }

  /** The outcomes that a roadmap of an action line goes on with, empty where it begins. */
  private List<Outcome> goesOn(String code) {
    return lines.isEmpty() || !lines.get(lines.size() - 1).code().equals(code)
        ? List.of()
        : lines.get(lines.size() - 1).outcomes();
  }

  /**
   * A roadmap that goes on with the one before it is one with it, though its columns may stand in
   * another order.
   */
  private void addLine(ActionLine line) {
    int last = lines.size() - 1;
    if (last < 0
        || !lines.get(last).code().equals(line.code())
        || !keys(lines.get(last)).equals(keys(line))) {
      lines.add(line);
      return;
    }
    ActionLine before = lines.get(last);
    repeated.add(line.heading());
    line.columns().forEach(column -> repeated.add(column.header()));
    List<ActionLine.SectionHeading> headings = new ArrayList<>(before.sectionHeadings());
    headings.addAll(line.sectionHeadings());
    List<Outcome> outcomes = new ArrayList<>(before.outcomes());
    line.outcomes().forEach(outcome -> outcomes.add(ordered(outcome, before.columns())));
    lines.set(
        last,
        new ActionLine(
            before.code(), before.title(), before.heading(), before.columns(), headings, outcomes));
  }

  private static Set<ColumnKey> keys(ActionLine line) {
    return line.columns().stream().map(Column::key).collect(Collectors.toSet());
  }

  /** The outcome with its cells in the order of columns. */
  private static Outcome ordered(Outcome outcome, List<Column> columns) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column.key(), outcome.cell(column.key())));
    return outcome.withCells(cells);
  }

  private void addOther(WholeTable table) {
    List<List<List<Block>>> rows =
        table.rows().stream()
            .map(row -> row.cells().stream().map(TypedBullets::resolve).toList())
            .toList();
    List<Integer> pages =
        table.rows().stream()
            .flatMap(row -> row.provenance().pages().stream())
            .distinct()
            .sorted()
            .toList();
    otherTables.add(new OtherTable(pages, rows));
  }

  /** Texts before the first roadmap are title and preamble; later ones have no place. */
  private void place(List<SourceText> texts) {
    for (SourceText text : texts) {
      if (text.block().text().isBlank()) {
        continue;
      }
      if (!titleSeen && lines.isEmpty()) {
        titleSeen = true;
        title = text.heading() ? text.block().text() : "";
        if (text.heading()) {
          continue;
        }
      }
      if (lines.isEmpty()) {
        preamble.addAll(TypedBullets.resolve(List.of(text.block())));
      } else {
        unplaced.add(text.block().text());
        findings.add(
            Finding.of(
                FindingCode.UNPLACED_TEXT,
                text.page() > 0 ? Place.ofPage(text.page()) : null,
                "this text stands outside of every roadmap: “" + text.block().text() + "”"));
      }
    }
  }
}
