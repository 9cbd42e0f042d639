package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;
import org.wsisroadmaps.report.address.Address;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.PageSetter;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.Sharing;
import org.wsisroadmaps.report.wording.Words;

/** The pages of an action line: a block for each outcome, in two columns. */
final class OutcomePages {

  /** A letter or digit run, or nothing of the kind: what prose has and lists of goals have not. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

  private static final Set<String> GOAL_WORDS =
      Sdgs.all().stream()
          .map(Sdg::name)
          .flatMap(name -> WORD.matcher(name).results())
          .map(found -> found.group().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** The room between an outcome's code and its text. */
  private static final float CODE_GAP = 5;

  /** A code that takes more room than this stands in the text. */
  private static final float WIDEST_CODE = 70;

  private final PageSetter pages;
  private final Edition edition;
  private final int number;
  private final ActionLine line;
  private final Story story = new Story();

  /**
   * The pages of an action line.
   *
   * @param edition its edition
   * @param number its place in the edition, from 0
   * @param pages what they are to be set by
   */
  OutcomePages(Edition edition, int number, PageSetter pages) {
    this.pages = pages;
    this.edition = edition;
    this.number = number;
    this.line = edition.actionLines().get(number);
  }

  /** The place of an action line. */
  static String place(int line) {
    return "line-" + line;
  }

  /** The place of an outcome. */
  static String place(int line, int outcome) {
    return "outcome-" + line + "-" + outcome;
  }

  /** The place of a section of an action line, named by its first outcome. */
  static String sectionPlace(int line, int outcome) {
    return "section-" + line + "-" + outcome;
  }

  static String title(ActionLine line) {
    return (line.code() + " " + line.title()).strip();
  }

  org.wsisroadmaps.report.pdf.layout.Section pages() {
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, runs(title(line)), place(number));
    head.bookmark(1, title(line), place(number));
    if (!line.heading().isEmpty() && !line.heading().equals(title(line))) {
      head.paragraph(ParagraphStyle.of(12.5f, 2), List.of(Run.of(line.heading(), Look.ASIDE)));
    }
    head.divider(6, Look.ACCENT);
    head.space(10);
    Section section = null;
    for (int i = 0; i < line.outcomes().size(); i++) {
      Outcome outcome = line.outcomes().get(i);
      boolean opens = outcome.section() != section;
      if (opens) {
        section = outcome.section();
        String title = heading(line, section);
        story.heading(
            3,
            Look.SECTION_HEADING,
            null,
            List.of(Run.of(title, Look.SECTION)),
            sectionPlace(number, i));
        story.bookmark(2, title, sectionPlace(number, i));
      }
      outcome(outcome, i, opens);
    }
    return new org.wsisroadmaps.report.pdf.layout.Section(head, story, 2, title(line)).below();
  }

  private static List<Run> runs(String title) {
    return List.of(Run.of(title, Look.PART));
  }

  /** The words of the row that names the section, or what the section is called. */
  static String heading(ActionLine line, Section section) {
    String own =
        line.sectionHeadings().stream()
            .filter(heading -> heading.section() == section)
            .map(ActionLine.SectionHeading::text)
            .collect(Collectors.joining(" – "));
    return own.isEmpty() ? Words.section(section) : own;
  }

  private void outcome(Outcome outcome, int index, boolean first) {
    story.mark(Words.outcome(new OutcomeId(line.code(), outcome.section(), outcome.code())));
    if (!first) {
      story.divider(12, Look.RULE);
    }
    String place = place(number, index);
    Run code = Run.of(outcome.code(), Look.CODE);
    Run text = Run.of(outcome.text(), Look.OUTCOME);
    float indent = indent(outcome.code());
    ParagraphStyle style = ParagraphStyle.of(12.6f, 6);
    if (outcome.code().isEmpty()) {
      story.heading(4, style, null, List.of(text), place);
    } else if (indent > WIDEST_CODE) {
      story.heading(4, style, null, List.of(code, Run.of(" ", Look.OUTCOME), text), place);
    } else {
      story.heading(4, style.indented(indent, 0), code, List.of(text), place);
    }
    story.bookmark(3, bookmark(outcome), place);
    CellBlocks.write(afterFirst(outcome.cell(ColumnKey.OUTCOME)), story);
    facts(outcome);
    references(outcome);
    goals(outcome);
    for (Column column : columns(outcome)) {
      cell(column, outcome);
    }
    source(outcome);
  }

  private float indent(String code) {
    return Math.max(14 + 6.5f * code.length(), pages.width(code, Look.CODE) + CODE_GAP);
  }

  private static String bookmark(Outcome outcome) {
    return Excerpt.of((outcome.code() + " " + outcome.text()).strip(), 80);
  }

  private static List<Block> afterFirst(List<Block> blocks) {
    return blocks.size() > 1 ? blocks.subList(1, blocks.size()) : List.of();
  }

  /** Timing and goals, as boxes. */
  private void facts(Outcome outcome) {
    List<Run> runs = new ArrayList<>();
    if (outcome.timing() != null) {
      runs.add(Run.of(Words.timing(outcome.timing()), Look.TAG));
      shared(outcome, ColumnKey.TIMING, runs);
    }
    for (SdgLink link : outcome.sdgs()) {
      if (!runs.isEmpty()) {
        runs.add(Run.of(" ", Look.TEXT));
      }
      runs.add(Run.of("SDG " + Words.sdg(link), Look.goal(link.goal())));
    }
    if (!outcome.sdgs().isEmpty()) {
      shared(outcome, ColumnKey.SDGS, runs);
    }
    if (!runs.isEmpty()) {
      story.paragraph(ParagraphStyle.of(14, 4), runs);
    }
    String timing = text(outcome.cell(ColumnKey.TIMING));
    if (outcome.timing() == null && !timing.isEmpty()) {
      field("Timing", List.of(Run.of(timing, Look.TEXT)));
    }
  }

  /** Says behind a box whose cell it is of. */
  private void shared(Outcome outcome, ColumnKey key, List<Run> runs) {
    String shared = Sharing.remark(line, outcome, key);
    if (!shared.isEmpty()) {
      runs.add(Run.of(" " + shared, Look.ASIDE));
    }
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
  }

  private void field(String name, List<Run> runs) {
    List<Run> all = new ArrayList<>();
    all.add(Run.of(name + ": ", Look.BOLD));
    all.addAll(runs);
    story.paragraph(Look.BODY, all);
  }

  private void references(Outcome outcome) {
    if (outcome.references().isEmpty()) {
      return;
    }
    title(header(ColumnKey.REFERENCES), outcome, ColumnKey.REFERENCES);
    ReferenceGroups.of(outcome.references())
        .forEach((group, references) -> field(group, joined(references)));
  }

  private static List<Run> joined(List<Run> references) {
    List<Run> joined = new ArrayList<>();
    for (Run reference : references) {
      if (!joined.isEmpty()) {
        joined.add(Run.of("; ", Look.TEXT));
      }
      joined.add(reference);
    }
    return joined;
  }

  /** What the SDG column says besides goals, targets and the goals' titles. */
  private void goals(Outcome outcome) {
    List<Block> blocks = outcome.cell(ColumnKey.SDGS);
    boolean prose =
        WORD.matcher(text(blocks))
            .results()
            .map(found -> found.group().toLowerCase(Locale.ROOT))
            .anyMatch(word -> !word.startsWith("sdg") && !GOAL_WORDS.contains(word));
    if (prose) {
      title(header(ColumnKey.SDGS), outcome, ColumnKey.SDGS);
      CellBlocks.write(blocks, story);
    }
  }

  private void cell(Column column, Outcome outcome) {
    List<Block> blocks = outcome.cell(column.key());
    if (!blocks.isEmpty()) {
      title(column.header(), outcome, column.key());
      CellBlocks.write(blocks, story);
    }
  }

  private void title(String words, Outcome outcome, ColumnKey key) {
    List<Run> runs = new ArrayList<>(List.of(Run.of(words, Look.FIELD)));
    shared(outcome, key, runs);
    story.heading(5, ParagraphStyle.of(12, 7), null, runs, null);
  }

  private String header(ColumnKey key) {
    return line.columns().stream()
        .filter(column -> column.key().equals(key))
        .map(Column::header)
        .findFirst()
        .orElse(Words.column(key));
  }

  /** The columns that are set as they stand, those that the line does not name at the end. */
  private List<Column> columns(Outcome outcome) {
    Set<ColumnKey> apart =
        Set.of(ColumnKey.OUTCOME, ColumnKey.TIMING, ColumnKey.REFERENCES, ColumnKey.SDGS);
    List<Column> columns = new ArrayList<>(line.columns());
    outcome.cells().keySet().stream()
        .filter(key -> line.columns().stream().noneMatch(column -> column.key().equals(key)))
        .forEach(key -> columns.add(new Column(key, Words.column(key))));
    columns.removeIf(column -> apart.contains(column.key()));
    return columns;
  }

  private void source(Outcome outcome) {
    List<Integer> pages = outcome.provenance().pages();
    List<Run> runs = new ArrayList<>();
    if (!pages.isEmpty()) {
      runs.add(Run.of(pages.size() == 1 ? "Source: page " : "Source: pages ", Look.ASIDE));
      for (int page : pages) {
        runs.add(Run.of(runs.size() > 1 ? ", " : "", Look.ASIDE));
        runs.add(page(page));
      }
      runs.removeIf(run -> run.text().isEmpty());
    } else if (outcome.provenance().table() != null) {
      runs.add(
          Run.of(
              "Source: table " + outcome.provenance().table() + ", row " + rows(outcome),
              Look.ASIDE));
    }
    if (!runs.isEmpty()) {
      story.paragraph(ParagraphStyle.of(11.8f, 5), runs);
    }
  }

  private static String rows(Outcome outcome) {
    return outcome.provenance().rows().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private Run page(int page) {
    String digits = String.valueOf(page);
    return Address.page(edition.source(), page)
        .map(address -> new Run(digits, Look.ASIDE_LINK, new Link.ToAddress(address)))
        .orElseGet(() -> Run.of(digits, Look.ASIDE));
  }
}
