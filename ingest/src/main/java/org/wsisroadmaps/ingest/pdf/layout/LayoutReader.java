package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageCell;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.text.BlockBuilder;
import org.wsisroadmaps.ingest.pdf.text.DocumentStyle;
import org.wsisroadmaps.ingest.pdf.text.ListLevels;
import org.wsisroadmaps.ingest.pdf.text.TextLine;
import org.wsisroadmaps.ingest.source.CharacterCount;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceElement;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Source;

/** Makes texts and tables of the lines of all pages. */
public final class LayoutReader {

  /** More glyphs without meaning than this share make a document unreadable. */
  private static final double MOST_UNMAPPED = 0.2;

  /** Text this much larger than the body is a heading. */
  private static final double HEADING_SIZE = 1.1;

  private static final int HEADING_LENGTH = 250;

  private static final Pattern SEVERAL_WORDS =
      Pattern.compile("[\\p{L}\\p{N}]\\S*\\s+\\S*[\\p{L}\\p{N}]");

  private final String title;
  private final List<Finding> found;
  private final IntFunction<String> withoutText;
  private double padding;

  /**
   * A reader of one document.
   *
   * @param title the title in its properties, empty where there is none
   * @param found what was found while its pages were read
   * @param withoutText tells by the number of pages that they hold no text
   */
  public LayoutReader(String title, List<Finding> found, IntFunction<String> withoutText) {
    this.title = title;
    this.found = List.copyOf(found);
    this.withoutText = withoutText;
  }

  public SourceDocument read(List<PageLayout> pages) throws RoadmapException {
    List<Finding> findings = new ArrayList<>(found);
    findings.addAll(legible(pages));
    InferredPages.finding(pages).ifPresent(findings::add);
    TagEvidence tags = new TagEvidence(pages);
    tags.finding().ifPresent(findings::add);
    findings.addAll(StampedText.findings(pages));
    RunningLines running = new RunningLines(pages);
    DocumentStyle style = DocumentStyle.of(regions(pages, running));
    padding = padding(pages);
    ListLevels.Builder indents = new ListLevels.Builder();
    double outsideRight = outsideRight(pages, running);
    for (PageLayout page : pages) {
      for (PageTable table : page.tables()) {
        for (PageCell cell : table.cells()) {
          BlockBuilder.noteIndents(cell.lines(), textLeft(cell), indents);
        }
      }
    }
    BlockBuilder builder = new BlockBuilder(style, indents.build(), tags::paragraph);
    List<SourceElement> elements = new ArrayList<>();
    CharacterCount body = new CharacterCount();
    int tables = 0;
    for (PageLayout page : pages) {
      List<TextLine> outside = page.outside().stream().filter(l -> !running.contains(l)).toList();
      outside.forEach(line -> body.add(line.text()));
      page.tables()
          .forEach(t -> t.cells().forEach(c -> c.lines().forEach(l -> body.add(l.text()))));
      int from = 0;
      for (PageTable table : page.tables()) {
        int to = from;
        while (to < outside.size() && outside.get(to).baseline() < table.grid().box().top() + 2) {
          to++;
        }
        elements.addAll(texts(outside.subList(from, to), page, builder, style, outsideRight));
        elements.add(table(table, ++tables, page.number(), builder, tags, body, style));
        from = to;
      }
      elements.addAll(
          texts(outside.subList(from, outside.size()), page, builder, style, outsideRight));
    }
    return new SourceDocument(
        Source.Format.PDF, pages.size(), title, elements, body, style.joiner(), findings);
  }

  private List<Finding> legible(List<PageLayout> pages) throws RoadmapException {
    int glyphs = pages.stream().mapToInt(PageLayout::glyphs).sum();
    int unmapped = pages.stream().mapToInt(PageLayout::unmapped).sum();
    if (glyphs == 0) {
      throw new RoadmapException(withoutText.apply(pages.size()));
    }
    if (unmapped > MOST_UNMAPPED * glyphs) {
      throw new RoadmapException(
          "has fonts that do not tell what their characters are ("
              + unmapped
              + " of "
              + glyphs
              + "): export it again with Unicode fonts, or have its text"
              + " recognised (--ocr)");
    }
    List<Finding> findings = new ArrayList<>();
    for (PageLayout page : pages) {
      if (page.glyphs() == 0 && page.hasImages()) {
        findings.add(
            Finding.of(
                FindingCode.PAGE_WITHOUT_TEXT,
                Place.ofPage(page.number()),
                "page "
                    + page.number()
                    + " holds pictures but no text: it may be a scan, whose"
                    + " text must be recognised (--ocr)"));
      } else if (page.unmapped() > 0) {
        findings.add(
            Finding.of(
                FindingCode.CHARACTERS_UNKNOWN,
                Place.ofPage(page.number()),
                "the fonts of page "
                    + page.number()
                    + " do not tell what "
                    + page.unmapped()
                    + " of its characters are; each is kept as \uFFFD"));
      }
    }
    return findings;
  }

  private static List<List<TextLine>> regions(List<PageLayout> pages, RunningLines running) {
    List<List<TextLine>> regions = new ArrayList<>();
    for (PageLayout page : pages) {
      page.tables().forEach(t -> t.cells().forEach(c -> regions.add(c.lines())));
      regions.add(page.outside().stream().filter(l -> !running.contains(l)).toList());
    }
    return regions;
  }

  private static double outsideRight(List<PageLayout> pages, RunningLines running) {
    return pages.stream()
        .flatMap(p -> p.outside().stream())
        .filter(l -> !running.contains(l))
        .mapToDouble(TextLine::right)
        .max()
        .orElse(0);
  }

  /** How far from their left rule the text of most cells begins, in points. */
  private static double padding(List<PageLayout> pages) {
    Map<Long, Integer> counts = new TreeMap<>();
    for (PageLayout page : pages) {
      for (PageTable table : page.tables()) {
        for (PageCell cell : table.cells()) {
          cell.lines().stream()
              .mapToDouble(TextLine::left)
              .min()
              .ifPresent(left ->
                  counts.merge(Math.round(2 * (left - cell.box().left())), 1, Integer::sum));
        }
      }
    }
    return counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0L)
        / 2.0;
  }

  /**
   * The left edge of a cell's text: where the text of most cells begins, since a cell may hold
   * nothing but indented text, as where a list goes on over the page.
   */
  private double textLeft(PageCell cell) {
    double usual = cell.box().left() + padding;
    return cell.lines().stream().mapToDouble(TextLine::left).reduce(usual, Math::min);
  }

  /**
   * The right edge of a cell's text: as far from the rule as the text is on the left, unless lines
   * of several words reach further; one word may be wider than its cell.
   */
  private double textRight(PageCell cell) {
    double padding = Math.clamp(textLeft(cell) - cell.box().left(), 0, 8);
    double widest =
        cell.lines().stream()
            .filter(line -> SEVERAL_WORDS.matcher(line.text()).find())
            .mapToDouble(TextLine::right)
            .max()
            .orElse(0);
    return Math.max(widest, cell.box().right() - padding);
  }

  private static List<SourceElement> texts(
      List<TextLine> lines,
      PageLayout page,
      BlockBuilder builder,
      DocumentStyle style,
      double right) {
    double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    List<SourceElement> texts = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      // a heading and the text below it differ in type, and so are never one block
      int end = at + 1;
      while (end < lines.size() && sameType(lines.get(at), lines.get(end))) {
        end++;
      }
      boolean prominent =
          lines.get(at).bold() || lines.get(at).size() > HEADING_SIZE * style.bodySize();
      for (SourceBlock block : builder.blocks(lines.subList(at, end), left, right)) {
        boolean heading = prominent && block.text().length() <= HEADING_LENGTH;
        texts.add(new SourceText(block, page.number(), heading));
      }
      at = end;
    }
    return texts;
  }

  private static boolean sameType(TextLine a, TextLine b) {
    return Math.abs(a.size() - b.size()) < 0.6 && a.bold() == b.bold();
  }

  private SourceTable table(
      PageTable table,
      int number,
      int page,
      BlockBuilder builder,
      TagEvidence tags,
      CharacterCount body,
      DocumentStyle style) {
    Grid grid = table.grid();
    Map<Integer, List<SourceCell>> rows = new TreeMap<>();
    for (int r = 0; r < grid.rows(); r++) {
      rows.put(r, new ArrayList<>());
    }
    for (PageCell cell : table.cells()) {
      List<SourceBlock> blocks = builder.blocks(cell.lines(), textLeft(cell), textRight(cell));
      blocks.forEach(block -> body.remove(block.marker()));
      Grid.Cell place = cell.place();
      rows.getOrDefault(place.row(), new ArrayList<>())
          .add(
              new SourceCell(
                  place.column(), place.columnSpan(), place.rowSpan(), cell.filled(), blocks));
    }
    List<SourceRow> sourceRows = new ArrayList<>();
    rows.forEach((r, cells) -> {
      cells.sort(Comparator.comparingInt(SourceCell::column));
      sourceRows.add(
          new SourceRow(
              page,
              r + 1,
              false,
              grid.ruledRows()[r],
              grid.ruledRows()[r + 1],
              cells,
              tags.row(table, r, page)));
    });
    return new SourceTable(
        number,
        page,
        Arrays.stream(grid.xs()).boxed().toList(),
        sourceRows,
        grid.openBelow(),
        FootRoom.of(table, style));
  }
}
