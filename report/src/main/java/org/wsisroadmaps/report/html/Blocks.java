package org.wsisroadmaps.report.html;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.report.address.Address;

/** Writes blocks: paragraphs, and list items as real lists. */
final class Blocks {

  private Blocks() {}

  static void write(List<Block> blocks, Html html) {
    int open = 0;
    for (Block block : blocks) {
      int wanted = block.kind() == Block.Kind.LIST_ITEM ? Math.min(block.level(), 8) + 1 : 0;
      for (; open > wanted; open--) {
        html.close("ul");
      }
      for (; open < wanted; open++) {
        html.open("ul");
      }
      String element = wanted > 0 ? "li" : "p";
      html.open(element, "dir", "auto");
      block.styledText().forEach(span -> write(span, html));
      html.close(element).line();
    }
    for (; open > 0; open--) {
      html.close("ul");
    }
  }

  private static void write(Span span, Html html) {
    Optional<String> link = Address.link(span.href());
    link.ifPresent(href -> html.open("a", "href", href, "rel", "noopener noreferrer"));
    if (span.bold()) {
      html.open("b");
    }
    if (span.italic()) {
      html.open("i");
    }
    if (span.underline() && link.isEmpty()) {
      html.open("u");
    }
    html.text(span.text());
    if (span.underline() && link.isEmpty()) {
      html.close("u");
    }
    if (span.italic()) {
      html.close("i");
    }
    if (span.bold()) {
      html.close("b");
    }
    link.ifPresent(href -> html.close("a"));
  }
}
