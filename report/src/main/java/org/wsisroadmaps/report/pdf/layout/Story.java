package org.wsisroadmaps.report.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects blocks in reading order, and with them what they are: headings, paragraphs, lists,
 * tables, pictures.
 */
public final class Story {

  private final Tag top = new Tag("Sect");
  private final Deque<Tag> open = new ArrayDeque<>(List.of(top));
  private final List<Block> blocks = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private String mark = "";

  /** From here on, the pages' heads show this mark; an empty one shows nothing. */
  public void mark(String words) {
    mark = words;
  }

  /** A paragraph. */
  public void paragraph(ParagraphStyle style, List<Run> runs) {
    text("P", style, runs, null);
  }

  /**
   * A heading.
   *
   * @param level from 1; no level may be left out on the way down
   * @param label what stands in front of it, or null
   * @param place the name that links lead to, or null
   */
  public void heading(
      int level,
      ParagraphStyle style,
      @Nullable Run label,
      List<Run> runs,
      @Nullable String place) {
    Tag tag = inner().child("H" + level);
    List<Run> all = runs;
    List<Tag> tags = leaves(tag, runs, label != null);
    Tag labelTag = label == null ? tag : labelOf(tag);
    blocks.add(new Block.Text(style.keptWithNext(), all, tags, label, labelTag, null, place, mark));
  }

  /** Puts the label's node in front of the heading's text. */
  private static Tag labelOf(Tag heading) {
    Tag label = new Tag("Span");
    heading.kids().add(0, label);
    return label;
  }

  /** An entry of the outline that leads to a place. */
  public void bookmark(int level, String title, String place) {
    bookmarks.add(new Bookmark(level, title, place));
  }

  /** Opens a list, or one inside the list that is open. */
  public void openList() {
    open.push(inner().child("L"));
  }

  /** Closes the innermost list. */
  public void closeList() {
    open.pop();
  }

  /** An item of the open list. */
  public void item(ParagraphStyle style, Run label, List<Run> runs) {
    Tag item = inner().child("LI");
    Tag labelTag = item.child("Lbl");
    Tag body = item.child("LBody");
    blocks.add(
        new Block.Text(style, runs, leaves(body, runs, false), label, labelTag, null, null, mark));
  }

  /** Opens a table of contents, or a part of the one that is open. */
  public void openContents() {
    open.push(inner().child("TOC"));
  }

  /** Closes the table of contents. */
  public void closeContents() {
    open.pop();
  }

  /** An entry of the open table of contents: words that lead to a place, and its page number. */
  public void entry(ParagraphStyle style, List<Run> runs, String place) {
    Tag entry = inner().child("TOCI").child("Reference");
    List<Tag> tags = leaves(entry, runs, true);
    Link link = new Link.ToPlace(place);
    Tag number = entry.linkChild(link, "page");
    blocks.add(new Block.Text(style, runs, tags, null, number, place, null, mark));
  }

  /** A table. */
  public void table(Table table, float before) {
    Tag tag = inner().child("Table");
    List<List<Tag>> tags = new ArrayList<>();
    if (!table.header().isEmpty()) {
      tags.add(row(tag, table.header()));
    }
    table.rows().forEach(row -> tags.add(row(tag, row)));
    blocks.add(new Block.Grid(table, tags, before, mark));
  }

  private static List<Tag> row(Tag table, List<Cell> cells) {
    Tag row = table.child("TR");
    return cells.stream()
        .map(cell ->
            switch (cell.kind()) {
              case COLUMN_HEADER -> row.child("TH").withScope("Column");
              case ROW_HEADER -> row.child("TH").withScope("Row");
              case DATA -> row.child("TD");
            })
        .toList();
  }

  /** A drawing. */
  public void picture(Picture picture, float before) {
    Tag tag = inner().child("Figure").withAlternative(picture.alternative());
    blocks.add(new Block.Drawing(picture, tag, before, mark));
  }

  /** Free space. */
  public void space(float height) {
    blocks.add(new Block.Space(height, mark));
  }

  /** A line across the column. */
  public void divider(float before, int colour) {
    blocks.add(new Block.Divider(before, colour, mark));
  }

  private void text(String role, ParagraphStyle style, List<Run> runs, @Nullable String place) {
    Tag tag = inner().child(role);
    blocks.add(new Block.Text(style, runs, leaves(tag, runs, false), null, tag, null, place, mark));
  }

  private Tag inner() {
    return open.element();
  }

  /** The nodes that hold the runs: the node itself where no run needs one of its own. */
  private static List<Tag> leaves(Tag tag, List<Run> runs, boolean apart) {
    if (!apart && runs.stream().allMatch(run -> run.link() == null)) {
      return runs.stream().map(run -> tag).toList();
    }
    List<Tag> leaves = new ArrayList<>();
    Tag plain = null;
    for (Run run : runs) {
      Link link = run.link();
      if (link != null) {
        leaves.add(tag.linkChild(link, run.text()));
        plain = null;
      } else {
        plain = plain == null ? tag.child("Span") : plain;
        leaves.add(plain);
      }
    }
    return leaves;
  }

  Tag top() {
    return top;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Bookmark> bookmarks() {
    return bookmarks;
  }
}
