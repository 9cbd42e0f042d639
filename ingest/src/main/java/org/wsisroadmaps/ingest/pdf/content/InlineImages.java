package org.wsisroadmaps.ingest.pdf.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Inline images that do not end where they should, so that a parser takes the text behind them for
 * their data (ISO 32000-1, 8.9.7).
 */
final class InlineImages {

  private static final Pattern TEXT =
      Pattern.compile(
          "(?<![\\w.])BT\\s(?:(?!\\sET\\s).)*?\\sT[fmdD*]\\s.*?T[jJ]\\s", Pattern.DOTALL);
  private static final Pattern END = Pattern.compile("~>|>(?=\\s)|\\bEI(?=\\W)");

  private InlineImages() {}

  /**
   * The operators that stand in the data of an image, as far back as they can be told from it;
   * empty where the data is all an image.
   */
  static byte[] behind(COSDictionary image, byte[] data) {
    String text = new String(data, StandardCharsets.ISO_8859_1);
    Matcher shown = TEXT.matcher(text);
    if (!shown.find()) {
      return new byte[0];
    }
    long length = length(image);
    int from =
        length >= 0 && length <= shown.start() ? (int) length : readable(text, shown.start());
    Matcher end = END.matcher(text).region(from, shown.start());
    while (end.find()) {
      from = end.end();
    }
    return Arrays.copyOfRange(data, from, data.length);
  }

  /** Where the readable characters begin that lead to a place. */
  private static int readable(String text, int at) {
    int from = at;
    while (from > 0 && isReadable(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isReadable(char c) {
    return c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t';
  }

  /** How many bytes an image without filters has, negative where that can't be told. */
  private static long length(COSDictionary image) {
    if (image.getDictionaryObject(COSName.F, COSName.FILTER) != null) {
      return -1;
    }
    boolean mask = image.getBoolean(COSName.IM, COSName.IMAGE_MASK, false);
    long bits = mask ? 1 : image.getInt(COSName.BPC, COSName.BITS_PER_COMPONENT, 8);
    COSBase space = image.getDictionaryObject(COSName.CS, COSName.COLORSPACE);
    String name =
        space instanceof COSName plain
            ? plain.getName()
            : space instanceof COSArray array
                    && array.size() > 0
                    && array.getObject(0) instanceof COSName n
                ? n.getName()
                : "";
    long parts =
        switch (name) {
          case "RGB", "DeviceRGB" -> 3;
          case "CMYK", "DeviceCMYK" -> 4;
          default -> 1;
        };
    long width = image.getInt(COSName.W, COSName.WIDTH, -1);
    long height = image.getInt(COSName.H, COSName.HEIGHT, -1);
    return width < 0 || height < 0 ? -1 : (width * bits * parts + 7) / 8 * height;
  }
}
