package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.aligned.AlignedLine.Piece;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/** The header of a table whose columns are known: its texts, level below level. */
final class AlignedHeader {

  /** Baselines no further apart than this many font sizes are lines of one text. */
  private static final double LEADING = 1.4;

  /** A header has no more lines. */
  private static final int MOST_LINES = 12;

  /** The first row of a table of texts has no more lines. */
  private static final int MOST_TEXT_LINES = 4;

  /** A rule over a part of the columns is no longer than this share of the table's width. */
  private static final double PART = 0.8;

  /** A text's rule is no further below its baseline, in font sizes. */
  private static final double RULE_BELOW = 1.3;

  private final AlignedColumns columns;
  private final Separators separators;
  private final List<AlignedLine> lines;
  private final List<Block> blocks = new ArrayList<>();

  private AlignedHeader(List<AlignedLine> lines, AlignedColumns columns, Separators separators) {
    this.columns = columns;
    this.separators = separators;
    this.lines = lines;
  }

  /** The header that the first of a table's lines make. */
  static AlignedHeader of(List<AlignedLine> table, AlignedColumns columns, Separators separators) {
    int count = count(table, columns, separators);
    AlignedHeader header = new AlignedHeader(table.subList(0, count), columns, separators);
    header.findBlocks();
    return header;
  }

  /** A text of the header, on one line or more. */
  private static final class Block {
    private final List<WordLine> text = new ArrayList<>();
    private final int from;
    private final int to;
    private int level;

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

  /** How many lines the header has. */
  int lineCount() {
    return lines.size();
  }

  /** How many rows its texts make. */
  int levels() {
    return blocks.stream().mapToInt(b -> b.level + 1).max().orElse(0);
  }

  private static int count(List<AlignedLine> lines, AlignedColumns columns, Separators separators) {
    int most = Math.min(lines.size() - 1, MOST_LINES);
    boolean cellsSeen = false;
    for (int i = 1; i <= most; i++) {
      cellsSeen |= lines.get(i - 1).cells().size() > 1;
      WordLine above = lines.get(i - 1).words();
      WordLine below = lines.get(i).words();
      if (cellsSeen
          && separators.isRuled(
              above.baseline(), below.baseline(), columns.left(), columns.right())) {
        return i;
      }
      if (lines.get(i - 1).isRow() && i > 1) {
        break;
      }
    }
    int header = 0;
    while (header < most && !lines.get(header).isRow()) {
      header++;
    }
    return header == most
        ? firstDrawn(lines, columns, separators)
        : Math.max(header, isHeading(lines.get(0)) ? 1 : 0);
  }

  /** In a table of texts: the lines above the first thing that is drawn, or the first line. */
  private static int firstDrawn(
      List<AlignedLine> lines, AlignedColumns columns, Separators separators) {
    for (int i = 1; i < Math.min(lines.size(), MOST_TEXT_LINES + 1); i++) {
      WordLine above = lines.get(i - 1).words();
      WordLine below = lines.get(i).words();
      if (separators
          .between(
              above.baseline(),
              below.baseline() - 0.3 * below.size(),
              columns.left(),
              columns.right())
          .isPresent()) {
        return i;
      }
    }
    return 1;
  }

  private static boolean isHeading(AlignedLine line) {
    return line.words().bold() || line.first().from() > 0;
  }

  private void findBlocks() {
    for (AlignedLine line : lines) {
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
  private int[] underRule(AlignedLine line, Piece piece) {
    WordLine text = piece.text();
    double middle = (text.left() + text.right()) / 2;
    for (Ruling rule : separators.rules()) {
      boolean below =
          rule.at() > text.baseline() && rule.at() < text.baseline() + RULE_BELOW * text.size();
      boolean own =
          rule.from() < middle
              && rule.to() > middle
              && rule.length() < PART * (columns.right() - columns.left())
              && isAloneOver(rule, line, piece);
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

  private static boolean isAloneOver(Ruling rule, AlignedLine line, Piece piece) {
    return line.cells().stream()
        .filter(other -> !other.equals(piece))
        .mapToDouble(other -> (other.text().left() + other.text().right()) / 2)
        .noneMatch(middle -> rule.from() < middle && rule.to() > middle);
  }

  /** The columns that a piece over several of them is centred over, short of other pieces. */
  private int[] centred(AlignedLine line, Piece piece, double middle) {
    int[] wide = columns.centred(middle, piece.from(), piece.to());
    boolean free =
        line.cells().stream()
            .allMatch(c -> c.equals(piece) || c.to() < wide[0] || c.from() > wide[1]);
    return free ? wide : new int[] {piece.from(), piece.to()};
  }

  /** The height between a level and the one above. */
  double border(int level) {
    double above =
        blocks.stream()
            .filter(b ->
                b.level < level && blocks.stream().anyMatch(o -> o.level >= level && o.meets(b)))
            .mapToDouble(b -> b.lastLine().bottom())
            .max()
            .orElse(0);
    double below =
        blocks.stream()
            .filter(b -> b.level == level)
            .mapToDouble(b -> b.text.get(0).top())
            .min()
            .orElse(above);
    return (above + below) / 2;
  }

  /** Merges the fields of every text, down to the next one below it. */
  void merge(Grid.Merger merger) {
    int levels = levels();
    for (Block block : blocks) {
      int end = levels - 1;
      for (Block other : blocks) {
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
  }
}
