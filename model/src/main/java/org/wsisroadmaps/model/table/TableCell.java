package org.wsisroadmaps.model.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Block;

/**
 * A cell of a table.
 *
 * @param column the first column that it covers, 0-based
 * @param columnSpan how many columns it covers
 * @param rowSpan how many rows it covers
 * @param text its text, a line for each paragraph and list item; a list item begins with a bullet
 * @param blocks the same as paragraphs and list items; empty where it holds one paragraph without
 *     style or link, or nothing
 */
public record TableCell(
    int column,
    int columnSpan,
    int rowSpan,
    String text,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Block> blocks) {

  private static final String INDENT = "  ";

  /** Checks and copies. */
  public TableCell {
    if (column < 0 || columnSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException(
          "no place for a cell: column " + column + ", spans " + columnSpan + " x " + rowSpan);
    }
    blocks = blocks == null ? List.of() : List.copyOf(blocks);
  }

  /** A cell that holds blocks. */
  public static TableCell of(int column, int columnSpan, int rowSpan, List<Block> blocks) {
    String text = blocks.stream().map(TableCell::line).collect(Collectors.joining("\n"));
    boolean isPlain =
        blocks.isEmpty()
            || blocks.size() == 1
                && blocks.get(0).kind() == Block.Kind.PARAGRAPH
                && blocks.get(0).spans().isEmpty();
    return new TableCell(column, columnSpan, rowSpan, text, isPlain ? List.of() : blocks);
  }

  private static String line(Block block) {
    return block.kind() == Block.Kind.LIST_ITEM
        ? INDENT.repeat(block.level()) + "• " + block.text()
        : block.text();
  }

  /** Its paragraphs and list items, whether it is plain or not; empty where it holds no text. */
  public List<Block> content() {
    return blocks.isEmpty() && !text.isEmpty() ? List.of(Block.paragraph(text)) : blocks;
  }
}
