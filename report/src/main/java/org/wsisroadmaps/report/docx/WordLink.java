package org.wsisroadmaps.report.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the target of a link is written. */
sealed interface WordLink {

  /** A target that is an address, and stands among the relationships of the document. */
  record Address(String target) implements WordLink {}

  /** A place in the document. */
  record Anchor(String name) implements WordLink {}

  /** A target that is no sound address, which the instruction of a field takes as it is. */
  record Field(String target) implements WordLink {}

  /** Those that can't hurt. */
  Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** How a target is written that may be. */
  static WordLink of(String href) {
    if (href.startsWith("#")) {
      return new Anchor(href.substring(1));
    }
    try {
      return new URI(href).toString().equals(href) ? new Address(href) : new Field(href);
    } catch (URISyntaxException noAddress) {
      return new Field(href);
    }
  }

  /** Whether a link may be written: to a place in the document, or of a scheme that can't hurt. */
  static boolean isWritable(@Nullable String href) {
    if (href == null || href.startsWith("#")) {
      return true;
    }
    int colon = href.indexOf(':');
    return colon > 0
        && SCHEMES.contains(href.substring(0, colon).toLowerCase(Locale.ROOT))
        && href.indexOf('"') < 0
        && href.chars().noneMatch(Character::isISOControl);
  }
}
