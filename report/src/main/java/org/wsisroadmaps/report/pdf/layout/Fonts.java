package org.wsisroadmaps.report.pdf.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of one document, each loaded when the first of its characters comes. Not to be used by
 * several threads.
 */
final class Fonts {

  /** Where a character is looked for, in this order. */
  private static final Map<Face, List<String>> FILES = new EnumMap<>(Face.class);

  static {
    FILES.put(Face.REGULAR, chain("Regular", "Regular"));
    FILES.put(Face.BOLD, chain("Bold", "Bold"));
    FILES.put(Face.ITALIC, chain("Italic", "Regular"));
    FILES.put(Face.BOLD_ITALIC, chain("BoldItalic", "Bold"));
  }

  private static List<String> chain(String latin, String arabic) {
    return List.of(
        "LiberationSans-" + latin,
        "NotoSansArabic-" + arabic,
        "DroidSansFallbackFull",
        "DejaVuSans");
  }

  private final Map<String, BaseFont> loaded = new HashMap<>();

  /** The font that has a character, or nothing where none has it. */
  Optional<BaseFont> of(int character, Face face) {
    for (String file : FILES.getOrDefault(face, List.of())) {
      BaseFont font = loaded.computeIfAbsent(file, Fonts::load);
      if (font.charExists(character)) {
        return Optional.of(font);
      }
    }
    return Optional.empty();
  }

  private static BaseFont load(String name) {
    String file = name + ".ttf";
    try (InputStream in =
        Fonts.class.getResourceAsStream("/org/wsisroadmaps/report/pdf/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the font is missing: " + file);
      }
      BaseFont font =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
      font.setSubset(true);
      // a subset holds more glyphs than OpenPDF would list there, which PDF/A forbids
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SameEveryTime());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives the six letters before a subset's name, which OpenPDF draws by lot, the same value in
   * every document: same input, same bytes. Nothing here is secret.
   */
  private static final class SameEveryTime extends SecureRandom {
    @Override
    public double nextDouble() {
      return 0.5;
    }
  }
}
