package org.wsisroadmaps.cli.serve;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a file's name of what a browser says that a file is called. It may say anything: a path, a
 * name that another system forbids, control characters, marks that turn the text around.
 */
public final class UploadName {

  /**
   * Most file systems allow 255 bytes, of which results need some for their endings and numbers.
   */
  static final int MOST_BYTES = 200;

  /** What Windows keeps for devices, whatever the ending (Microsoft, “Naming Files, Paths”). */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  /** What this program writes itself. */
  private static final Set<String> OWN = Set.of("manifest", "merged");

  private UploadName() {}

  /** A plain name that is allowed everywhere, and begins with no point. */
  public static String of(String said) {
    String last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
    StringBuilder name = new StringBuilder();
    Normalizer.normalize(last, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> name.appendCodePoint(isAllowed(c) ? c : '_'));
    String plain = name.toString().replaceFirst("^[.\\s~]+", "").replaceFirst("[.\\s]+$", "");
    if (plain.isEmpty()) {
      plain = "document";
    }
    int dot = plain.lastIndexOf('.');
    String stem = dot > 0 ? plain.substring(0, dot).strip() : plain;
    String ending = dot > 0 && plain.length() - dot <= 8 ? plain.substring(dot) : "";
    if (ending.isEmpty()) {
      stem = plain;
    }
    String first = stem.contains(".") ? stem.substring(0, stem.indexOf('.')) : stem;
    if (DEVICES.contains(first.toLowerCase(Locale.ROOT))
        || OWN.contains(stem.toLowerCase(Locale.ROOT))
        || stem.toLowerCase(Locale.ROOT).endsWith(".accepted")) {
      stem = "document " + stem;
    }
    return shortened(stem, MOST_BYTES - bytes(ending)) + ending;
  }

  private static boolean isAllowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> "<>:\"/\\|?*".indexOf(c) < 0;
    };
  }

  private static String shortened(String stem, int most) {
    int end = stem.length();
    while (bytes(stem.substring(0, end)) > most) {
      end = stem.offsetByCodePoints(end, -1);
    }
    return stem.substring(0, end);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
