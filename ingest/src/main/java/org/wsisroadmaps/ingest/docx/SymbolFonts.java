package org.wsisroadmaps.ingest.docx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fonts whose characters are signs of their own: Symbol, Webdings and the Wingdings. A document
 * names their signs by code, alone or with 0xF000 added (ECMA-376-1, 17.3.3.30).
 */
final class SymbolFonts {

  private static final int PRIVATE_USE = 0xF000;
  private static final int CODES = 0x100;
  private static final int IN_A_ROW = 16;

  /** The signs of each font by its name in lower case; 0 where it has none. */
  private static final Map<String, int[]> SIGNS = signs();

  private SymbolFonts() {}

  private static Map<String, int[]> signs() {
    Map<String, int[]> signs = new HashMap<>();
    try (InputStream in = SymbolFonts.class.getResourceAsStream("symbol-fonts.tsv")) {
      if (in == null) {
        throw new IllegalStateException("symbol-fonts.tsv is missing");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> add(row, signs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return signs;
  }

  private static void add(String[] row, Map<String, int[]> signs) {
    int[] font = signs.computeIfAbsent(row[0].toLowerCase(Locale.ROOT), name -> new int[CODES]);
    int first = Integer.parseInt(row[1], IN_A_ROW);
    int[] points = row[2].codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      font[first + i] = points[i] == ' ' ? 0 : points[i];
    }
  }

  /** Whether a font is one of them. */
  static boolean isOne(@Nullable String font) {
    return font != null && SIGNS.containsKey(font.toLowerCase(Locale.ROOT));
  }

  /**
   * A text as a font shows it.
   *
   * @param text the text as it stands in the document
   * @param font the font's name, or null; others than symbol fonts show the text as it is
   */
  static String shown(String text, @Nullable String font) {
    int[] signs = font == null ? null : SIGNS.get(font.toLowerCase(Locale.ROOT));
    if (signs == null) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          int code =
              point >= PRIVATE_USE && point < PRIVATE_USE + CODES ? point - PRIVATE_USE : point;
          shown.appendCodePoint(code < CODES && signs[code] != 0 ? signs[code] : point);
        });
    return shown.toString();
  }
}
