package org.wsisroadmaps.report.excel.mark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Short digests of texts: what was not changed is known again without its text being at hand. */
public final class TextMark {

  /** How many letters a digest has. */
  public static final int LENGTH = 8;

  /** 48 bits: among a hundred thousand texts, one of a member is taken for one in 3 billion. */
  private static final int BYTES = 6;

  /** Programs write 15 to 17 digits of a number, and round the last of them differently. */
  private static final int DIGITS = 12;

  private TextMark() {}

  /**
   * The digest of a text. Space is told by no digest: office programs change ends of lines and
   * spaces when they save.
   */
  public static String of(String text) {
    byte[] digest = sha256().digest(plain(text).getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
  }

  /** The digest of a text in 12 hexadecimal digits, for names that allow no signs. */
  public static String hex(String text) {
    byte[] digest = sha256().digest(plain(text).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  /** The digest of a number, in as many digits as every office program keeps. */
  public static String ofNumber(double value) {
    BigDecimal rounded = new BigDecimal(value, new MathContext(DIGITS));
    return of(rounded.stripTrailingZeros().toPlainString());
  }

  /** A text with one space wherever there is space. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean ascii = true;
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      ascii &= letter < 0x80;
      if (isSpace(letter)) {
        space = true;
      } else {
        if (space && plain.length() > 0) {
          plain.append(' ');
        }
        space = false;
        plain.append(letter);
      }
    }
    return ascii ? plain.toString() : Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static boolean isSpace(char letter) {
    return letter <= ' ' || letter == '\u0085' || Character.isSpaceChar(letter);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
