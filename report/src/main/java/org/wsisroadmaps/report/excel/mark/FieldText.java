package org.wsisroadmaps.report.excel.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Block;

/**
 * A field's blocks as the text of a cell, and back: each block in a line of its own, list items
 * with an indent for each level and a bullet.
 */
public final class FieldText {

  /** What begins the last line of a cell that holds but the beginning of its text. */
  public static final String GOES_ON = "… goes on in ";

  private static final String BULLET = "•\u00A0";
  private static final String INDENT = "\u00A0\u00A0\u00A0\u00A0";
  private static final int DEEPEST = 8;

  /** Indent and bullet of a list item, also as a person types them. */
  private static final Pattern ITEM = Pattern.compile("^([ \\t\\u00A0]*)[•·▪◦*–-][ \\t\\u00A0]+");

  private FieldText() {}

  /** What stands before a block's own text. */
  public static String prefix(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH -> "";
      case LIST_ITEM -> INDENT.repeat(Math.min(block.level(), DEEPEST)) + BULLET;
    };
  }

  /** The text of a cell. */
  public static String of(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : "\n").append(prefix(block)).append(block.text());
    }
    return text.toString();
  }

  /**
   * The blocks that a text says.
   *
   * @param text the text of a cell; empty lines are passed over
   */
  public static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\\R")) {
      Matcher item = ITEM.matcher(line);
      if (item.find()) {
        String words = line.substring(item.end()).strip();
        blocks.add(Block.listItem(item.group(1).length() / INDENT.length(), words));
      } else if (!TextMark.plain(line).isEmpty()) {
        blocks.add(Block.paragraph(line.strip()));
      }
    }
    return blocks;
  }
}
