package org.wsisroadmaps.ingest.pdf.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.content.LinkArea;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.model.Span;

/**
 * Tells the style and link of glyphs: from their font, the lines under them and the links over
 * them.
 */
public final class GlyphStyles {

  private static final Span PLAIN = Span.plain("");

  private final List<Ruling> underlines;
  private final List<LinkArea> links;

  public GlyphStyles(List<Ruling> underlines, List<LinkArea> links) {
    this.underlines = List.copyOf(underlines);
    this.links = List.copyOf(links);
  }

  /** A piece without text that has the style of a glyph. */
  Span style(Glyph g) {
    Span style =
        new Span(
            "", g.face().bold() || g.emboldened(), g.face().italic(), isUnderlined(g), href(g));
    return style.isPlain() ? PLAIN : style;
  }

  private boolean isUnderlined(Glyph g) {
    for (Ruling line : underlines) {
      double below = line.at() - g.baseline();
      if (below > -0.02 * g.size()
          && below <= Underlines.REACH * g.size()
          && line.from() <= g.centerX()
          && line.to() >= g.centerX()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String href(Glyph g) {
    for (LinkArea link : links) {
      if (link.box().contains(g.centerX(), g.centerY())) {
        return link.href();
      }
    }
    return null;
  }
}
