package org.wsisroadmaps.ingest.pdf.content;

import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * Names of glyphs that stand for several characters, as {@code f_f_i}, by the rules of the Adobe
 * Glyph List Specification, section 2: what follows the first full stop is dropped, the rest parted
 * at underscores, and each part mapped by itself.
 */
final class GlyphNames {

  private static final Pattern UNI = Pattern.compile("uni(?:[0-9A-F]{4})+");
  private static final Pattern U = Pattern.compile("u[0-9A-F]{4,6}");

  private GlyphNames() {}

  /** The text that the name of a font's glyph tells, null where it tells none. */
  static @Nullable String text(PDFont font, int code) {
    if (!(font instanceof PDSimpleFont simple)) {
      return null;
    }
    Encoding encoding = simple.getEncoding();
    return encoding == null ? null : text(encoding.getName(code));
  }

  /** The text of a name, null where a part of it tells none. */
  static @Nullable String text(String name) {
    int stop = name.indexOf('.');
    StringBuilder text = new StringBuilder();
    for (String part : (stop < 0 ? name : name.substring(0, stop)).split("_", -1)) {
      String characters = part.isEmpty() ? null : characters(part);
      if (characters == null) {
        return null;
      }
      text.append(characters);
    }
    return text.toString();
  }

  private static @Nullable String characters(String part) {
    if (UNI.matcher(part).matches()) {
      StringBuilder text = new StringBuilder();
      for (int i = 3; i < part.length(); i += 4) {
        text.append((char) Integer.parseInt(part.substring(i, i + 4), 16));
      }
      return text.toString();
    }
    if (U.matcher(part).matches()) {
      int c = Integer.parseInt(part.substring(1), 16);
      return Character.isValidCodePoint(c) ? Character.toString(c) : null;
    }
    return GlyphList.getAdobeGlyphList().toUnicode(part);
  }
}
