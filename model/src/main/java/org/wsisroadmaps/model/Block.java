package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph or a list item.
 *
 * @param kind which of the two
 * @param level the depth of a list item, 0 for the outermost and for every paragraph
 * @param text the plain text, without bullet
 * @param spans the text in pieces of one style each, empty where there is neither style nor link;
 *     the pieces' texts joined are {@code text}
 */
public record Block(
    Kind kind,
    int level,
    String text,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Span> spans) {

  /** The kinds of blocks. */
  public enum Kind {
    /** A paragraph. */
    PARAGRAPH("paragraph"),
    /** An item of a list. */
    LIST_ITEM("listItem");

    private final String json;

    Kind(String json) {
      this.json = json;
    }

    /** The kind's name in JSON. */
    @JsonValue
    public String json() {
      return json;
    }
  }

  /** Checks and copies. */
  public Block {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    spans = spans == null ? List.of() : List.copyOf(spans);
    if (level < 0) {
      throw new IllegalArgumentException("level is negative: " + level);
    }
    if (!spans.isEmpty()
        && !text.equals(spans.stream().map(Span::text).collect(Collectors.joining()))) {
      throw new IllegalArgumentException("the spans' texts do not join to: " + text);
    }
  }

  /** A paragraph without styles. */
  public static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, 0, text, List.of());
  }

  /** A list item without styles. */
  public static Block listItem(int level, String text) {
    return new Block(Kind.LIST_ITEM, level, text, List.of());
  }

  /**
   * The text in pieces of one style each: {@code spans}, or one plain piece where there are none.
   */
  public List<Span> styledText() {
    return spans.isEmpty() ? List.of(Span.plain(text)) : spans;
  }

  /** The texts of blocks, a line each. */
  public static String lines(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }
}
