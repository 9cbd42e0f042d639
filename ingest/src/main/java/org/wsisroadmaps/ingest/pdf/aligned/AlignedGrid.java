package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/** Draws the grid of a table whose columns are known: its header's levels, and its rows. */
final class AlignedGrid {

  /** Baselines no further apart than this many font sizes are lines of one text. */
  private static final double LEADING = 1.4;

  /** The share of the borders between lines that must be ruled, so that only rules part rows. */
  private static final double RULED = 0.6;

  private final AlignedColumns columns;
  private final Separators separators;
  private final List<Line> lines = new ArrayList<>();
  private final double left;
  private final double right;

  AlignedGrid(List<WordLine> region, AlignedColumns columns, Separators separators) {
    this.columns = columns;
    this.separators = separators;
    this.left = columns.edges()[0];
    this.right = columns.edges()[columns.count()];
    for (WordLine line : region) {
      lines.add(new Line(line, cells(line)));
    }
  }

  /**
   * A line of the table.
   *
   * @param words its words
   * @param cells its pieces by column
   */
  private record Line(WordLine words, List<Piece> cells) {
    Piece first() {
      return cells.get(0);
    }

    boolean isOnlyIn(int column) {
      return cells.stream().allMatch(c -> c.from() == column && c.to() == column);
    }

    boolean fills(int column) {
      return cells.stream().anyMatch(c -> c.from() <= column && c.to() >= column);
    }
  }

  /** A piece of text, and the columns that it stands in or runs over. */
  private record Piece(WordLine text, int from, int to) {}

  private List<Piece> cells(WordLine line) {
    List<Piece> cells = new ArrayList<>();
    for (WordLine piece : AlignedPieces.of(line)) {
      cells.addAll(parted(piece));
    }
    return cells;
  }

  /** A piece, parted where its words stand in columns that they do not run over. */
  private List<Piece> parted(WordLine piece) {
    int[] over = columns.over(piece.left(), piece.right());
    for (Word word : piece.words()) {
      int[] held = columns.around(word.left(), word.right());
      over = new int[] {Math.min(over[0], held[0]), Math.max(over[1], held[1])};
    }
    if (over[0] == over[1] || runsOver(piece)) {
      return List.of(new Piece(piece, over[0], over[1]));
    }
    List<Piece> cells = new ArrayList<>();
    int start = 0;
    List<Word> words = piece.words();
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size()
          || columns.at(words.get(i).centerX()) != columns.at(words.get(i - 1).centerX())) {
        int column = columns.at(words.get(i - 1).centerX());
        cells.add(
            new Piece(new WordLine(piece.baseline(), words.subList(start, i)), column, column));
        start = i;
      }
    }
    return cells;
  }

  /** Whether a piece is one text: fewer words than columns, or a word across an edge. */
  private boolean runsOver(WordLine piece) {
    int[] over = columns.around(piece.left(), piece.right());
    for (int c = over[0] + 1; c <= over[1]; c++) {
      double edge = columns.edges()[c];
      double gapLeft = Double.NEGATIVE_INFINITY;
      double gapRight = Double.POSITIVE_INFINITY;
      for (Word word : piece.words()) {
        if (word.left() < edge && word.right() > edge) {
          return true;
        }
        if (word.right() <= edge) {
          gapLeft = Math.max(gapLeft, word.right());
        } else {
          gapRight = Math.min(gapRight, word.left());
        }
      }
      if (gapRight - gapLeft < 1.05 * piece.words().get(0).spaceWidth()) {
        return true;
      }
    }
    return false;
  }

  Grid grid() {
    int headerLines = headerLines();
    List<Block> header = headerBlocks(lines.subList(0, headerLines));
    int levels = header.stream().mapToInt(b -> b.level + 1).max().orElse(0);
    List<List<Line>> rows = rows(lines.subList(headerLines, lines.size()));
    double[] ys = new double[levels + rows.size() + 1];
    boolean[] ruled = new boolean[ys.length];
    ys[0] = lines.get(0).words().top() - 1;
    for (int level = 1; level < levels; level++) {
      ys[level] = border(header, level);
    }
    for (int r = 0; r < rows.size(); r++) {
      int i = levels + r;
      WordLine below = rows.get(r).get(0).words();
      WordLine above =
          r > 0 ? last(rows.get(r - 1)) : levels > 0 ? last(lines.subList(0, headerLines)) : null;
      if (above != null) {
        OptionalDouble rule = separators.between(above.baseline(), below.baseline(), left, right);
        ys[i] = rule.orElse((above.bottom() + below.top()) / 2);
        ruled[i] = rule.isPresent();
      }
    }
    ys[ys.length - 1] = last(lines).bottom() + 1;
    for (int i = 1; i < ys.length; i++) {
      ys[i] = Math.max(ys[i], ys[i - 1] + 0.1);
    }
    return new Grid(columns.edges(), ys, ruled, cells(header, levels, rows));
  }

  private static WordLine last(List<Line> lines) {
    return lines.get(lines.size() - 1).words();
  }

  private List<Grid.Cell> cells(List<Block> header, int levels, List<List<Line>> rows) {
    Grid.Merger merger = new Grid.Merger(levels + rows.size(), columns.count());
    for (Block block : header) {
      int end = levels - 1;
      for (Block other : header) {
        if (other.level > block.level && other.meets(block)) {
          end = Math.min(end, other.level - 1);
        }
      }
      for (int r = block.level; r <= end; r++) {
        for (int c = block.from; c <= block.to; c++) {
          merger.merge(block.level, block.from, r, c);
        }
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      for (Line line : rows.get(r)) {
        for (Piece cell : line.cells()) {
          for (int c = cell.from() + 1; c <= cell.to(); c++) {
            merger.merge(levels + r, cell.from(), levels + r, c);
          }
        }
      }
    }
    return merger.cells();
  }

  // ---------------------------------------------------------------- header

  /** A text of the header, on one line or more. */
  private static final class Block {
    final List<WordLine> text = new ArrayList<>();
    int from;
    int to;
    int level;

    Block(Piece piece, int from, int to) {
      text.add(piece.text());
      this.from = from;
      this.to = to;
    }

    boolean meets(Block other) {
      return from <= other.to && to >= other.from;
    }

    WordLine lastLine() {
      return text.get(text.size() - 1);
    }
  }

  /** How many lines make the header. */
  private int headerLines() {
    int most = Math.min(lines.size() - 1, 12);
    boolean cellsSeen = false;
    for (int i = 1; i <= most; i++) {
      cellsSeen |= lines.get(i - 1).cells().size() > 1;
      WordLine above = lines.get(i - 1).words();
      WordLine below = lines.get(i).words();
      if (cellsSeen && separators.isRuled(above.baseline(), below.baseline(), left, right)) {
        return i;
      }
      if (isRow(lines.get(i - 1)) && i > 1) {
        break;
      }
    }
    int header = 0;
    while (header < most && !isRow(lines.get(header))) {
      header++;
    }
    return header == most ? 1 : Math.max(header, isHeading(lines.get(0)) ? 1 : 0);
  }

  private static boolean isHeading(Line line) {
    return line.words().bold() || line.first().from() > 0;
  }

  /** Whether a line is a row: a text, and values behind it. */
  private static boolean isRow(Line line) {
    if (line.cells().size() < 2 || line.first().from() > 0) {
      return false;
    }
    List<Piece> behind = line.cells().subList(1, line.cells().size());
    long values = behind.stream().filter(p -> AlignedPieces.isValue(p.text())).count();
    return 2 * values > behind.size();
  }

  private List<Block> headerBlocks(List<Line> header) {
    List<Block> blocks = new ArrayList<>();
    for (Line line : header) {
      List<Block> above = List.copyOf(blocks);
      for (Piece piece : line.cells()) {
        int[] over = underRule(line, piece);
        Block goesOn = null;
        for (Block block : above) {
          if (block.from == over[0] && block.to == over[1] && isTight(block, piece)) {
            goesOn = block;
          }
        }
        if (goesOn == null) {
          blocks.add(new Block(piece, over[0], over[1]));
        } else {
          goesOn.text.add(piece.text());
        }
      }
    }
    for (Block block : blocks) {
      for (Block other : blocks) {
        if (other == block) {
          break;
        }
        if (other.meets(block)) {
          block.level = Math.max(block.level, other.level + 1);
        }
      }
    }
    return blocks;
  }

  private boolean isTight(Block block, Piece piece) {
    WordLine above = block.lastLine();
    WordLine below = piece.text();
    double l = Math.min(above.left(), below.left());
    double r = Math.max(above.right(), below.right());
    return below.baseline() - above.baseline() <= LEADING * Math.max(above.size(), below.size())
        && separators
            .between(above.baseline(), below.baseline() - 0.4 * below.size(), l, r)
            .isEmpty();
  }

  /** The columns of a header's piece; those over the rule below it, where it has one of its own. */
  private int[] underRule(Line line, Piece piece) {
    WordLine text = piece.text();
    double middle = (text.left() + text.right()) / 2;
    for (Ruling rule : separators.rules()) {
      boolean below =
          rule.at() > text.baseline() && rule.at() < text.baseline() + 1.3 * text.size();
      boolean own =
          rule.from() < middle && rule.to() > middle && rule.length() < 0.8 * (right - left);
      if (below && own) {
        int first = piece.from();
        int last = piece.to();
        for (int c = 0; c < columns.count(); c++) {
          AlignedColumns.Extent extent = columns.columns().get(c);
          if (extent.overlap(rule.from(), rule.to()) > 0.5 * extent.width()) {
            first = Math.min(first, c);
            last = Math.max(last, c);
          }
        }
        return new int[] {first, last};
      }
    }
    return piece.from() == piece.to()
        ? new int[] {piece.from(), piece.to()}
        : centred(line, piece, middle);
  }

  /** The columns that a piece over several of them is centred over, short of other pieces. */
  private int[] centred(Line line, Piece piece, double middle) {
    int[] wide = columns.centred(middle, piece.from(), piece.to());
    boolean free =
        line.cells().stream()
            .allMatch(c -> c.equals(piece) || c.to() < wide[0] || c.from() > wide[1]);
    return free ? wide : new int[] {piece.from(), piece.to()};
  }

  private double border(List<Block> header, int level) {
    double above =
        header.stream()
            .filter(b ->
                b.level < level && header.stream().anyMatch(o -> o.level >= level && o.meets(b)))
            .mapToDouble(b -> b.lastLine().bottom())
            .max()
            .orElse(0);
    double below =
        header.stream()
            .filter(b -> b.level == level)
            .mapToDouble(b -> b.text.get(0).top())
            .min()
            .orElse(above);
    return (above + below) / 2;
  }

  // ---------------------------------------------------------------- rows

  private List<List<Line>> rows(List<Line> body) {
    double pitch = pitch(body);
    boolean drawn = isDrawn(body);
    List<List<Line>> rows = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      boolean begins = i == 0 || begins(body.get(i - 1), body.get(i), drawn, pitch);
      if (begins) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(body.get(i));
    }
    return rows;
  }

  private boolean isDrawn(List<Line> body) {
    int drawn = 0;
    for (int i = 1; i < body.size(); i++) {
      drawn += isSeparated(body.get(i - 1), body.get(i)) ? 1 : 0;
    }
    return body.size() > 2 && drawn >= RULED * (body.size() - 1);
  }

  private boolean isSeparated(Line above, Line below) {
    return separators
        .between(
            above.words().baseline(),
            below.words().baseline() - 0.3 * below.words().size(),
            left,
            right)
        .isPresent();
  }

  /** The usual distance between rows. */
  private static double pitch(List<Line> body) {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < body.size(); i++) {
      if (isRow(body.get(i)) && isRow(body.get(i - 1))) {
        distances.add(body.get(i).words().baseline() - body.get(i - 1).words().baseline());
      }
    }
    distances.sort(Comparator.naturalOrder());
    return distances.isEmpty() ? Double.NaN : distances.get(distances.size() / 2);
  }

  private boolean begins(Line above, Line line, boolean drawn, double pitch) {
    if (isSeparated(above, line)) {
      return true;
    }
    if (drawn) {
      return false;
    }
    double distance = line.words().baseline() - above.words().baseline();
    double size = Math.max(above.words().size(), line.words().size());
    if (distance > LEADING * size) {
      return true;
    }
    boolean tighter = distance < 0.92 * pitch;
    if (line.isOnlyIn(0) && !AlignedPieces.isValue(line.first().text())) {
      return !(above.fills(0) && (goesOn(line) || tighter && !above.isOnlyIn(0)));
    }
    if (above.isOnlyIn(0) && line.fills(0)) {
      return !(goesOn(line) || tighter);
    }
    boolean onlyText = line.cells().stream().noneMatch(c -> AlignedPieces.isValue(c.text()));
    return line.fills(0) || !onlyText;
  }

  /** Whether a line's text goes on that of the line above. */
  private static boolean goesOn(Line line) {
    return Character.isLowerCase(line.first().text().words().get(0).text().codePointAt(0));
  }
}
