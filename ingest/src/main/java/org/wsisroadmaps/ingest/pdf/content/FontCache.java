package org.wsisroadmaps.ingest.pdf.content;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What the fonts of a document say of their glyphs, asked once for each; not for several threads.
 */
final class FontCache {

  private final IdentityHashMap<PDFont, Entry> entries = new IdentityHashMap<>();

  Entry of(PDFont font) {
    return entries.computeIfAbsent(font, Entry::new);
  }

  /** One font. */
  static final class Entry {
    private final PDFont font;
    private final Face face;
    private final Map<Integer, String> texts = new HashMap<>();

    Entry(PDFont font) {
      this.font = font;
      this.face = Face.of(font);
    }

    Face face() {
      return face;
    }

    String text(int code) {
      return texts.computeIfAbsent(code, this::read);
    }

    private String read(int code) {
      String text = font.toUnicode(code);
      if (text == null || text.isEmpty() || text.equals("\0")) {
        return Glyph.UNMAPPED;
      }
      return Ligatures.resolve(text);
    }
  }
}
