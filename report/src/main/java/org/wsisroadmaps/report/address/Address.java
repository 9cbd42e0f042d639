package org.wsisroadmaps.report.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Source;

/**
 * Addresses that may be written into a report: the source file beside it and its pages, and those
 * links of the document whose scheme can't hurt.
 */
public final class Address {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** What Excel still opens. */
  private static final int LONGEST = 2_000;

  private Address() {}

  /**
   * The source file where it is published, else beside the report: reports are sent to others, who
   * have not the folders of the sender. Nothing where its name is none that can be linked.
   */
  public static Optional<String> file(Source source) {
    return link(source.location()).or(() -> name(source.file()));
  }

  private static Optional<String> name(String name) {
    boolean linkable =
        !name.isBlank()
            && !name.equals(".")
            && !name.equals("..")
            && name.indexOf('/') < 0
            && name.indexOf('\\') < 0
            && name.length() < LONGEST / 9;
    return linkable ? Optional.of(encode(name)) : Optional.empty();
  }

  /**
   * A page of the source file; the file itself where its format knows no pages.
   *
   * @param page the page, 1-based
   */
  public static Optional<String> page(Source source, int page) {
    return file(source)
        .map(file -> source.format() == Source.Format.PDF ? file + "#page=" + page : file);
  }

  /** A link of the document; nothing where its target is not one that may be written. */
  public static Optional<String> link(@Nullable String href) {
    if (href == null || href.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(href.strip());
      String scheme = uri.getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      // the text stays, only the link goes
      return Optional.empty();
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
