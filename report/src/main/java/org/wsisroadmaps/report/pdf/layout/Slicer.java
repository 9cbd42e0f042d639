package org.wsisroadmaps.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/** Cuts blocks into slices of a column's width. */
final class Slicer {

  /** The share of the size that stands above the base line in a line of its own height. */
  private static final float ASCENT = 0.78f;

  /** Half a column of A4 in the type of the reports: what is to stay in one piece is no longer. */
  private static final int MOST_LINES_TOGETHER = 30;

  private static final float CELL_PADDING = 3;
  private static final float BACKGROUND_PADDING = 5;
  private static final float NUMBER_WIDTH = 26;
  private static final int RULE = 0xC8D0D8;

  /** More characters than this are in no line, and to measure them all would take long. */
  private static final int LONGEST_EDGE = 400;

  private final Fonts fonts;
  private final LineBreaker breaker;

  Slicer(Fonts fonts) {
    this.fonts = fonts;
    this.breaker = new LineBreaker(fonts);
  }

  /** The slices of some blocks. */
  List<Slice> slices(List<Block> blocks, float width) {
    List<Slice> slices = new ArrayList<>();
    boolean mayBegin = true;
    for (Block block : blocks) {
      switch (block) {
        case Block.Text text -> {
          text(text, width, mayBegin, slices);
          mayBegin = !text.style().keepWithNext();
        }
        case Block.Grid grid -> {
          grid(grid, mayBegin, slices);
          mayBegin = true;
        }
        case Block.Drawing drawing -> {
          slices.add(drawing(drawing, mayBegin));
          mayBegin = true;
        }
        case Block.Space space -> slices.add(Slice.space(space.height(), space.mark()));
        case Block.Divider divider -> {
          slices.add(divider(divider, width));
          mayBegin = false;
        }
      }
    }
    return slices;
  }

  // ---------------------------------------------------------------- text

  private void text(Block.Text text, float width, boolean mayBegin, List<Slice> slices) {
    ParagraphStyle style = text.style();
    float padding = style.background() == null ? 0 : BACKGROUND_PADDING;
    float inner = width - style.indent() - 2 * padding - (text.pageOf() == null ? 0 : NUMBER_WIDTH);
    List<Line> lines = breaker.lines(text.runs(), text.tags(), inner, inner);
    for (int i = 0; i < lines.size(); i++) {
      boolean first = i == 0;
      boolean last = i == lines.size() - 1;
      // neither the first line alone below, nor the last alone above
      boolean mayPart =
          !style.keepWithNext() && !(style.whole() && lines.size() <= MOST_LINES_TOGETHER);
      boolean inside = lines.size() > 3 && i > 1 && !last && mayPart;
      boolean begins = first ? mayBegin : inside;
      slices.add(line(text, lines.get(i), width, first, last, begins));
    }
  }

  private Slice line(
      Block.Text text, Line line, float width, boolean first, boolean last, boolean mayBegin) {
    ParagraphStyle style = text.style();
    Integer background = style.background();
    float padding = background == null ? 0 : BACKGROUND_PADDING;
    float top = first ? padding : 0;
    float height = style.leading() + top + (last ? padding : 0);
    float baseline = top + baseline(style.leading(), size(text.runs()));
    float number = text.pageOf() == null ? 0 : NUMBER_WIDTH;
    float free = width - style.indent() - 2 * padding - number - line.width();
    boolean mirrored = line.rightToLeft();
    float start = padding + (mirrored ? number : style.indent());
    float x = start + style.align().offset(free, mirrored);
    List<Shape> shapes = new ArrayList<>();
    List<Slice.Text> texts = new ArrayList<>();
    if (background != null) {
      shapes.add(new Shape.Box(0, 0, width, height + (last ? 0 : 0.3f), 0, background));
    }
    Run label = text.label();
    if (first && label != null) {
      label(label, text.labelTag(), style, baseline, width, mirrored, texts);
    }
    place(line, x, baseline, texts);
    texts.forEach(piece -> decorate(piece, shapes));
    List<Slice.PageNumber> numbers = new ArrayList<>();
    if (last && text.pageOf() != null) {
      TextStyle numberStyle = text.runs().getLast().style();
      leader(x + line.width(), width - NUMBER_WIDTH, baseline, mirrored, shapes);
      numbers.add(
          new Slice.PageNumber(
              mirrored ? NUMBER_WIDTH - 8 : width,
              baseline,
              text.pageOf(),
              numberStyle,
              text.labelTag()));
    }
    return new Slice(
        height,
        first ? style.before() : 0,
        mayBegin,
        shapes,
        texts,
        numbers,
        null,
        first ? text.place() : null,
        null,
        text.mark());
  }

  private static void leader(
      float from, float to, float baseline, boolean mirrored, List<Shape> shapes) {
    if (mirrored) {
      return;
    }
    for (float x = to; x > from + 6; x -= 5) {
      shapes.add(new Shape.Box(x, baseline - 0.8f, 0.8f, 0.8f, 0, 0x9AA5B1));
    }
  }

  private void label(
      Run label,
      Tag tag,
      ParagraphStyle style,
      float baseline,
      float width,
      boolean mirrored,
      List<Slice.Text> texts) {
    Line line = breaker.lines(List.of(label), List.of(tag), width, width).getFirst();
    float x = mirrored ? width - style.labelIndent() - line.width() : style.labelIndent();
    place(line, x, baseline, texts);
  }

  private static void place(Line line, float x, float baseline, List<Slice.Text> texts) {
    for (Line.Placed placed : line.pieces()) {
      texts.add(new Slice.Text(x + placed.x(), baseline, placed.piece()));
    }
  }

  /** The box behind a text, the lines under it and through it. */
  private static void decorate(Slice.Text text, List<Shape> shapes) {
    TextStyle style = text.piece().style();
    float size = style.size();
    float width = text.piece().width();
    if (style.box() != null) {
      shapes.add(
          new Shape.Box(
              text.x(), text.baseline() - size * 0.9f, width, size * 1.18f, 2, style.box()));
    }
    if (style.underline()) {
      float y = text.baseline() + size * 0.12f;
      shapes.add(new Shape.Stroke(text.x(), y, text.x() + width, y, size * 0.06f, style.colour()));
    }
    if (style.strike()) {
      float y = text.baseline() - size * 0.27f;
      shapes.add(new Shape.Stroke(text.x(), y, text.x() + width, y, size * 0.07f, style.colour()));
    }
  }

  private static float size(List<Run> runs) {
    float size = 0;
    for (Run run : runs) {
      size = Math.max(size, run.style().size());
    }
    return size;
  }

  private static float baseline(float leading, float size) {
    return (leading - size) / 2 + size * ASCENT;
  }

  // ---------------------------------------------------------------- tables

  private void grid(Block.Grid grid, boolean mayBegin, List<Slice> slices) {
    Table table = grid.table();
    Slice header =
        table.header().isEmpty()
            ? null
            : row(table, table.header(), grid.tags().getFirst(), grid, null, false);
    if (header != null) {
      slices.add(withBefore(header, grid.before(), mayBegin));
    }
    int skipped = header == null ? 0 : 1;
    for (int i = 0; i < table.rows().size(); i++) {
      List<Tag> tags = grid.tags().get(i + skipped);
      boolean first = i == 0;
      Slice row =
          row(
              table,
              table.rows().get(i),
              tags,
              grid,
              first ? null : header,
              first ? header == null && mayBegin : true);
      slices.add(first && header == null ? withBefore(row, grid.before(), mayBegin) : row);
    }
  }

  private static Slice withBefore(Slice slice, float before, boolean mayBegin) {
    return new Slice(
        slice.height(),
        before,
        mayBegin,
        slice.shapes(),
        slice.texts(),
        slice.numbers(),
        slice.picture(),
        slice.place(),
        slice.repeated(),
        slice.mark());
  }

  private Slice row(
      Table table,
      List<Cell> cells,
      List<Tag> tags,
      Block.Grid grid,
      @Nullable Slice repeated,
      boolean mayBegin) {
    List<List<Line>> lines = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      Tag tag = tags.get(i);
      float inner = table.widths().get(i) - 2 * CELL_PADDING;
      List<Run> runs = cells.get(i).text();
      lines.add(
          runs.isEmpty()
              ? List.of()
              : breaker.lines(runs, runs.stream().map(run -> tag).toList(), inner, inner));
      most = Math.max(most, lines.getLast().size());
    }
    float height = most * table.leading() + 2 * CELL_PADDING;
    List<Shape> shapes = new ArrayList<>();
    List<Slice.Text> texts = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < cells.size(); i++) {
      cell(
          cells.get(i),
          lines.get(i),
          x,
          table.widths().get(i),
          height,
          table.leading(),
          shapes,
          texts);
      x += table.widths().get(i);
    }
    shapes.add(new Shape.Stroke(0, height, x, height, 0.5f, RULE));
    texts.forEach(piece -> decorate(piece, shapes));
    return new Slice(
        height, 0, mayBegin, shapes, texts, List.of(), null, null, repeated, grid.mark());
  }

  private static void cell(
      Cell cell,
      List<Line> lines,
      float x,
      float width,
      float height,
      float leading,
      List<Shape> shapes,
      List<Slice.Text> texts) {
    if (cell.background() != null) {
      shapes.add(new Shape.Box(x, 0, width, height, 0, cell.background()));
    }
    float size = size(cell.text());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      float free = width - 2 * CELL_PADDING - line.width();
      float start = x + CELL_PADDING + cell.align().offset(free, line.rightToLeft());
      place(line, start, CELL_PADDING + i * leading + baseline(leading, size), texts);
    }
  }

  // ---------------------------------------------------------------- drawings

  private Slice drawing(Block.Drawing drawing, boolean mayBegin) {
    Picture picture = drawing.picture();
    List<Slice.Text> texts = new ArrayList<>();
    for (Picture.Label label : picture.labels()) {
      Line line =
          breaker
              .lines(
                  List.of(label.text()), List.of(drawing.tag()), Float.MAX_VALUE, Float.MAX_VALUE)
              .getFirst();
      float shift = label.align().offset(-line.width(), false);
      place(line, label.x() + shift, label.baseline(), texts);
    }
    return new Slice(
        picture.height(),
        drawing.before(),
        mayBegin,
        picture.shapes(),
        texts,
        List.of(),
        drawing.tag(),
        null,
        null,
        drawing.mark());
  }

  private static Slice divider(Block.Divider divider, float width) {
    return new Slice(
        1,
        divider.before(),
        true,
        List.of(new Shape.Stroke(0, 0, width, 0, 0.6f, divider.colour())),
        List.of(),
        List.of(),
        null,
        null,
        null,
        divider.mark());
  }

  /** A short text of one style in one piece each font, for what is written on the page's edge. */
  Line edge(String text, TextStyle style, Tag tag) {
    return breaker
        .lines(List.of(Run.of(text, style)), List.of(tag), Float.MAX_VALUE, Float.MAX_VALUE)
        .getFirst();
  }

  /** The beginning of a text that is not wider than something; all of it where it fits. */
  String cut(String text, TextStyle style, float width) {
    if (text.length() <= LONGEST_EDGE && isWithin(text, style, width)) {
      return text;
    }
    int fitting = 1;
    int tooLong = Math.min(text.length(), LONGEST_EDGE);
    while (tooLong - fitting > 1) {
      int middle = (fitting + tooLong) / 2;
      if (isWithin(beginning(text, middle), style, width)) {
        fitting = middle;
      } else {
        tooLong = middle;
      }
    }
    return beginning(text, fitting);
  }

  private boolean isWithin(String text, TextStyle style, float width) {
    return edge(text, style, new Tag("Span")).width() <= width;
  }

  /** The whole words before a place, or the letters where the last of these words is a long one. */
  private static String beginning(String text, int most) {
    int lastSpace = text.lastIndexOf(' ', most);
    int end = lastSpace > most / 2 ? lastSpace : most;
    int whole = end > 1 && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    return text.substring(0, whole).stripTrailing() + "…";
  }

  /** The font of the digits. */
  BaseFont digits(Face face) {
    Optional<BaseFont> font = fonts.of('0', face);
    return font.orElseThrow();
  }
}
