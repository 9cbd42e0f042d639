package org.wsisroadmaps.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.source.BulletSigns;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SpanText;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Span;

/**
 * Makes list items of paragraphs that open with a bullet that somebody typed. A bullet's own shape
 * is one wherever it stands; a dash is one only in a cell that shows no other kind of list, since
 * beside real list items it is part of the text.
 */
public final class TypedBullets {

  private static final Pattern DASH = Pattern.compile("\\s*([-–—−*])(?:\\s+|(?=\\p{L}))");

  private TypedBullets() {}

  /**
   * The blocks of a cell.
   *
   * @param cell the blocks as they were found; those without text are left out
   */
  public static List<Block> resolve(List<SourceBlock> cell) {
    List<SourceBlock> blocks = cell.stream().filter(b -> !b.text().isBlank()).toList();
    boolean otherLists =
        blocks.stream()
            .anyMatch(
                b -> b.kind() == Block.Kind.LIST_ITEM && !isDash(b) || bulletEnd(b.text()) > 0);
    List<Block> resolved = new ArrayList<>();
    for (SourceBlock block : blocks) {
      resolved.add(resolve(block, !otherLists));
    }
    return resolved;
  }

  private static boolean isDash(SourceBlock block) {
    return DASH.matcher(block.marker() + " ").lookingAt();
  }

  private static Block resolve(SourceBlock block, boolean dashesCount) {
    if (block.kind() == Block.Kind.LIST_ITEM) {
      return block(Block.Kind.LIST_ITEM, block.level(), block.spans());
    }
    Matcher dash = DASH.matcher(block.text());
    int shape = bulletEnd(block.text());
    int bullet = shape > 0 ? shape : dashesCount && dash.lookingAt() ? dash.end() : 0;
    return bullet > 0 && bullet < block.text().length()
        ? block(Block.Kind.LIST_ITEM, 0, SpanText.dropFirst(block.spans(), bullet))
        : block(Block.Kind.PARAGRAPH, 0, block.spans());
  }

  /** Where the text behind a bullet begins that opens a text, 0 where none does. */
  private static int bulletEnd(String text) {
    int start = text.length() - text.stripLeading().length();
    if (!BulletSigns.opens(text.substring(start))) {
      return 0;
    }
    String behind = text.substring(start + Character.charCount(text.codePointAt(start)));
    return text.length() - behind.stripLeading().length();
  }

  /** A block, with its spans only where they tell more than the text. */
  static Block block(Block.Kind kind, int level, List<Span> spans) {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    boolean styled = spans.stream().anyMatch(span -> !span.isPlain());
    return new Block(kind, level, text.toString(), styled ? spans : List.of());
  }
}
