package org.wsisroadmaps.ingest.pdf.content;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * What the fonts of a document say of their glyphs, asked once for each; not for several threads.
 */
final class FontCache {

  /** Codes below this are those of simple fonts, and most of others. */
  private static final int COMMON = 1024;

  private final IdentityHashMap<PDFont, Entry> entries = new IdentityHashMap<>();

  Entry of(PDFont font) {
    return entries.computeIfAbsent(font, Entry::new);
  }

  /** One font. */
  static final class Entry {
    private final PDFont font;
    private final Face face;
    private final @Nullable String[] common = new @Nullable String[COMMON];
    private final Map<Integer, String> others = new HashMap<>();

    Entry(PDFont font) {
      this.font = font;
      this.face = Face.of(font);
    }

    Face face() {
      return face;
    }

    String text(int code) {
      if (code < 0 || code >= COMMON) {
        return others.computeIfAbsent(code, this::read);
      }
      String text = common[code];
      if (text == null) {
        text = read(code);
        common[code] = text;
      }
      return text;
    }

    private String read(int code) {
      String text = font.toUnicode(code);
      if (text == null || text.isEmpty() || text.equals("\0")) {
        text = GlyphNames.text(font, code);
      }
      if (text == null) {
        return Glyph.UNMAPPED;
      }
      return Ligatures.resolve(text);
    }
  }
}
