package org.wsisroadmaps.report.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Source;

/** The addresses outside the workbook that may be written into it. */
final class SourceAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** What Excel still opens. */
  private static final int LONGEST = 2_000;

  private SourceAddress() {}

  /** The source file, beside the workbook; null where its name is none that can be linked. */
  static Target.@Nullable Outside file(Source source) {
    String name = source.file();
    boolean linkable =
        !name.isBlank()
            && !name.equals(".")
            && !name.equals("..")
            && name.indexOf('/') < 0
            && name.indexOf('\\') < 0
            && name.length() < LONGEST / 9;
    return linkable ? new Target.Outside(encode(name)) : null;
  }

  /** A page of the source file; the file itself where its format knows no pages. */
  static Target.@Nullable Outside page(Source source, int page) {
    Target.Outside file = file(source);
    if (file == null || source.format() != Source.Format.PDF) {
      return file;
    }
    return new Target.Outside(file.address() + "#page=" + page);
  }

  /** A link of the document; null where its target is not one that may be written. */
  static Target.@Nullable Outside link(@Nullable String href) {
    if (href == null || href.length() > LONGEST) {
      return null;
    }
    try {
      URI uri = new URI(href.strip());
      String scheme = uri.getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
          ? new Target.Outside(uri.toASCIIString())
          : null;
    } catch (URISyntaxException notAnAddress) {
      // the text stays, only the link goes
      return null;
    }
  }

  /** Percent signs for everything but the unreserved characters of RFC 3986, section 2.3. */
  private static String encode(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (octet & 0xFF);
      if (isUnreserved(sign)) {
        encoded.append(sign);
      } else {
        encoded.append('%').append(hex(octet >> 4)).append(hex(octet));
      }
    }
    return encoded.toString();
  }

  private static char hex(int value) {
    return "0123456789ABCDEF".charAt(value & 0xF);
  }

  private static boolean isUnreserved(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9')
        || "-._~".indexOf(sign) >= 0;
  }
}
