package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Face;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

/** Sets glyphs one behind the other, each half as wide as its size. */
final class LineGlyphs {

  static final double SIZE = 10;

  private static final Face FACE = new Face("helvetica", false, false, 0.25);

  private final List<Glyph> glyphs = new ArrayList<>();
  private double x;

  LineGlyphs text(String text) {
    return raised(text, SIZE, 0);
  }

  LineGlyphs raised(String text, double size, double rise) {
    text.codePoints()
        .forEach(c -> {
          glyphs.add(
              new Glyph(Character.toString(c), x, x + 0.5 * size, 100 - rise, size, FACE, false));
          x += 0.5 * size;
        });
    return this;
  }

  /** A glyph whose room the next one takes. */
  LineGlyphs unseen(String text) {
    double start = x;
    text(text);
    x = start;
    return this;
  }

  LineGlyphs gap(double width) {
    x += width;
    return this;
  }

  List<Glyph> glyphs() {
    return List.copyOf(glyphs);
  }

  static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
