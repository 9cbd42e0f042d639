package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.source.BulletSigns;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SpanText;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Span;

/**
 * A paragraph as it was read.
 *
 * @param mark what numbering does to it, if it is in a list
 * @param heading whether it is a heading
 * @param lines its text, a piece for each line break that somebody put in
 */
record Paragraph(Optional<Numbering.Mark> mark, boolean heading, List<List<Span>> lines) {

  /** Words and signs that no paragraph ends with. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,–—/&-]|\\b(?:of|the|a|an|and|or|for|in|on|to|with|by|de|la|et|des|du|y|del|los|и))$");

  /**
   * The blocks that it makes: one, but for lines of their own behind bullets that somebody typed. A
   * list's number stands in no block, as its bullet does not.
   */
  List<SourceBlock> blocks() {
    return blocks("", false);
  }

  /**
   * The blocks that it makes in a cell, where people end paragraphs with line breaks too: one for
   * each line, unless the breaks are seen to stand inside sentences.
   */
  List<SourceBlock> blocksOfLines() {
    return blocks("", lines.size() > 1 && !breaksSentences());
  }

  /**
   * The blocks that it makes in the first column of a table, where a number that Word counts is the
   * code of the row, and so stands in the text.
   */
  List<SourceBlock> blocksWithNumber() {
    return blocks(mark.map(Numbering.Mark::label).orElse(""), false);
  }

  /** Whether it holds no text but spaces. */
  boolean isEmpty() {
    return lines.stream().allMatch(line -> text(line).isEmpty());
  }

  /** The number that Word counts for it, as a block: all that is seen of an empty paragraph. */
  Optional<SourceBlock> number() {
    return mark.map(Numbering.Mark::label)
        .filter(label -> !label.isEmpty())
        .map(label ->
            new SourceBlock(Block.Kind.PARAGRAPH, 0, "", List.of(Span.plain(label)), null));
  }

  private List<SourceBlock> blocks(String number, boolean everyLine) {
    boolean listed = mark.isPresent() && number.isEmpty() && !heading;
    List<SourceBlock> blocks = new ArrayList<>();
    for (List<Span> piece : pieces(number, everyLine)) {
      if (!piece.isEmpty()) {
        blocks.add(
            new SourceBlock(
                listed ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH,
                listed ? mark.map(Numbering.Mark::level).orElse(0) : 0,
                listed ? mark.map(Numbering.Mark::bullet).orElse("") : "",
                piece,
                null));
      }
    }
    return blocks;
  }

  /** The text, cut where a line begins with a bullet, or before every line. */
  private List<List<Span>> pieces(String number, boolean everyLine) {
    List<List<Span>> pieces = new ArrayList<>();
    SpanText text = new SpanText();
    if (!number.isEmpty() && !isEmpty()) {
      text.append(Span.plain(number + " "));
    }
    for (List<Span> line : lines) {
      if (everyLine || beginsWithBullet(line)) {
        pieces.add(text.spans());
        text = new SpanText();
      }
      text.append(Span.plain(" "));
      line.forEach(text::append);
    }
    pieces.add(text.spans());
    return pieces;
  }

  /** How many tabs stand in its text, where it is one line; else none. */
  int tabs() {
    return lines.size() != 1
        ? 0
        : (int) Span.text(lines.get(0)).chars().filter(c -> c == '\t').count();
  }

  /** The texts between the tabs of its only line. */
  List<List<Span>> betweenTabs() {
    List<List<Span>> texts = new ArrayList<>();
    SpanText text = new SpanText();
    for (Span span : lines.get(0)) {
      String[] parts = span.text().split("\t", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          texts.add(text.spans());
          text = new SpanText();
        }
        text.append(parts[i], span);
      }
    }
    texts.add(text.spans());
    return texts;
  }

  private static boolean beginsWithBullet(List<Span> line) {
    String text = text(line);
    return BulletSigns.opens(text);
  }

  /** Whether a line begins or ends as no paragraph does: the breaks only shape the text. */
  private boolean breaksSentences() {
    List<String> texts = lines.stream().map(Paragraph::text).filter(t -> !t.isEmpty()).toList();
    for (int i = 1; i < texts.size(); i++) {
      String above = texts.get(i - 1);
      if (Character.isLowerCase(texts.get(i).codePointAt(0))
          || OPEN_END.matcher(above).find()
          || above.lastIndexOf('(') > above.lastIndexOf(')')) {
        return true;
      }
    }
    return false;
  }

  private static String text(List<Span> line) {
    return Span.text(line).strip();
  }
}
