package org.wsisroadmaps.report.pdf.layout;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile (ICC.1:2001-04, version 2.4): what the
 * colours of a document mean. It is made here, so that it is the same on every machine and free.
 */
final class SrgbProfile {

  private static final int CURVE_POINTS = 1024;

  /** The media white and the primaries, adapted to D50 by the Bradford transform, as XYZ. */
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};

  private static final double[] RED = {0.4361, 0.2225, 0.0139};
  private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
  private static final double[] BLUE = {0.1431, 0.0606, 0.7141};

  private static final int HEADER = 128;
  private static final int TAGS = 9;

  private final ByteBuffer table = ByteBuffer.allocate(4 + TAGS * 12);
  private final ByteBuffer data = ByteBuffer.allocate(8_192);

  private SrgbProfile() {}

  static byte[] bytes() {
    return new SrgbProfile().make();
  }

  private byte[] make() {
    table.putInt(TAGS);
    tag("desc", description("sRGB"));
    tag("cprt", text("No copyright, use freely"));
    tag("wtpt", xyz(WHITE));
    tag("rXYZ", xyz(RED));
    tag("gXYZ", xyz(GREEN));
    tag("bXYZ", xyz(BLUE));
    int curve = data.position();
    byte[] values = curve();
    tag("rTRC", values);
    same("gTRC", curve, values.length);
    same("bTRC", curve, values.length);
    int size = HEADER + table.capacity() + data.position();
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.position(HEADER);
    profile.put(table.flip()).put(data.flip());
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(0, size).putInt(8, 0x02400000);
    put(profile, 12, "mntr").put(16, "RGB XYZ ".getBytes(US_ASCII));
    // a date is wanted; that of the standard's first edition does for all
    profile.putShort(24, (short) 1999).putShort(26, (short) 10).putShort(28, (short) 1);
    put(profile, 36, "acsp");
    putXyz(profile, 68, WHITE);
  }

  private static ByteBuffer put(ByteBuffer buffer, int at, String signature) {
    return buffer.put(at, signature.getBytes(US_ASCII));
  }

  private static void putXyz(ByteBuffer buffer, int at, double[] values) {
    for (int i = 0; i < values.length; i++) {
      buffer.putInt(at + 4 * i, (int) Math.round(values[i] * 65_536));
    }
  }

  private void tag(String signature, byte[] content) {
    int start = data.position();
    data.put(content);
    while (data.position() % 4 != 0) {
      data.put((byte) 0);
    }
    same(signature, start, content.length);
  }

  private void same(String signature, int start, int length) {
    table.put(signature.getBytes(US_ASCII));
    table.putInt(HEADER + table.capacity() + start).putInt(length);
  }

  private static byte[] description(String words) {
    ByteBuffer content = ByteBuffer.allocate(12 + words.length() + 1 + 8 + 3 + 67);
    put(content, 0, "desc").putInt(8, words.length() + 1).put(12, words.getBytes(US_ASCII));
    return content.array();
  }

  private static byte[] text(String words) {
    ByteBuffer content = ByteBuffer.allocate(8 + words.length() + 1);
    put(content, 0, "text").put(8, words.getBytes(US_ASCII));
    return content.array();
  }

  private static byte[] xyz(double[] values) {
    ByteBuffer content = ByteBuffer.allocate(20);
    put(content, 0, "XYZ ");
    putXyz(content, 8, values);
    return content.array();
  }

  /** How signals become light: IEC 61966-2-1, clause 5.2. */
  private static byte[] curve() {
    ByteBuffer content = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
    put(content, 0, "curv").putInt(8, CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double signal = i / (CURVE_POINTS - 1.0);
      double light =
          signal <= 0.04045 ? signal / 12.92 : StrictMath.pow((signal + 0.055) / 1.055, 2.4);
      content.putShort(12 + 2 * i, (short) Math.round(light * 65_535));
    }
    return content.array();
  }
}
