package org.wsisroadmaps.report.opc;

import java.util.regex.Pattern;

/** Characters that XML can't hold stand as {@code _x000D_} in a workbook (ECMA-376, ST_Xstring). */
public final class Escapes {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Escapes() {}

  /** The text that a part means. */
  public static String decoded(String text) {
    String plain =
        text.contains("_x")
            ? ESCAPE
                .matcher(text)
                .replaceAll(found ->
                    java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
            : text;
    return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
  }
}
