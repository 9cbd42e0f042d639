package org.wsisroadmaps.ingest.docx;

import java.util.regex.Pattern;

/**
 * Signs of the linear format that Word writes mathematics in (UnicodeMath, Unicode Technical Note
 * 28, version 3): 1/2, 10^6, √(3&x). Operands that are more than one number or name stand in
 * brackets.
 */
final class Linear {

  /** Numbers and names, also with marks above, which need no brackets (UTN 28, 2.1). */
  private static final Pattern SIMPLE =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}∞′″%]*(?:(?<=\\p{Nd})[.,](?=\\p{Nd})[\\p{Nd}]+)*%?");

  private Linear() {}

  /** An operand, in brackets where it would otherwise fall apart. */
  static String operand(String text) {
    return isSimple(text) ? text : "(" + text + ")";
  }

  /** Whether a text holds together without brackets. */
  static boolean isSimple(String text) {
    return SIMPLE.matcher(text).matches() || isBracketed(text);
  }

  /** Whether the bracket that a text opens with is closed at its end. */
  private static boolean isBracketed(String text) {
    if (!text.startsWith("(") || !text.endsWith(")")) {
      return false;
    }
    int open = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return false;
      }
    }
    return true;
  }

  static String fraction(String numerator, String denominator) {
    return operand(numerator) + "/" + operand(denominator);
  }

  /** A root; the degree is empty for a square root. */
  static String root(String degree, String content) {
    return degree.isEmpty() ? "√" + operand(content) : "√(" + degree + "&" + content + ")";
  }

  /** An operator with limits, each empty where it has none. */
  static String operator(String sign, String lower, String upper, String content) {
    return sign
        + (lower.isEmpty() ? "" : "_" + operand(lower))
        + (upper.isEmpty() ? "" : "^" + operand(upper))
        + "▒"
        + content;
  }
}
