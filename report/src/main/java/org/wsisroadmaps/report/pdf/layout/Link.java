package org.wsisroadmaps.report.pdf.layout;

import static java.util.Objects.requireNonNull;

/** Where a piece of text leads to. */
public sealed interface Link {

  /**
   * A place in the same document.
   *
   * @param name the name that a heading of the document bears
   */
  record ToPlace(String name) implements Link {
    /** Checks. */
    public ToPlace {
      requireNonNull(name, "name");
    }
  }

  /**
   * Something outside of the document.
   *
   * @param uri its address
   */
  record ToAddress(String uri) implements Link {
    /** Checks. */
    public ToAddress {
      requireNonNull(uri, "uri");
    }
  }
}
