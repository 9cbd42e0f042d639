package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.report.address.Address;
import org.wsisroadmaps.report.pdf.layout.Face;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.TextStyle;

/** Sets the blocks of a cell: paragraphs, and list items as real lists. */
final class CellBlocks {

  private static final int DEEPEST = 5;
  private static final float STEP = 11;

  private CellBlocks() {}

  static void write(List<Block> blocks, Story story) {
    int open = 0;
    for (Block block : blocks) {
      boolean item = block.kind() == Block.Kind.LIST_ITEM;
      int wanted = item ? Math.min(block.level(), DEEPEST) + 1 : 0;
      for (; open > wanted; open--) {
        story.closeList();
      }
      for (; open < wanted; open++) {
        story.openList();
      }
      if (item) {
        float label = 2 + STEP * (wanted - 1);
        ParagraphStyle style = Look.BODY.after(2).indented(label + 9, label);
        story.item(style, Run.of(wanted % 2 == 1 ? "•" : "–", Look.FIELD), runs(block));
      } else {
        story.paragraph(Look.BODY, runs(block));
      }
    }
    for (; open > 0; open--) {
      story.closeList();
    }
  }

  static List<Run> runs(Block block) {
    List<Run> runs = new ArrayList<>();
    for (Span span : block.styledText()) {
      Face face = Face.of(span.bold(), span.italic());
      TextStyle style = Look.TEXT.with(face);
      runs.add(
          Address.link(span.href())
              .map(href -> link(span, style, href))
              .orElseGet(() -> Run.of(span.text(), span.underline() ? style.underlined() : style)));
    }
    return runs;
  }

  private static Run link(Span span, TextStyle style, String href) {
    return new Run(span.text(), style.in(Look.ACCENT).underlined(), new Link.ToAddress(href));
  }
}
