package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

/**
 * A column of a roadmap's table.
 *
 * @param key what the column holds
 * @param header the column's header as it stands in the document
 */
public record Column(ColumnKey key, String header) {
  /** Checks. */
  public Column {
    requireNonNull(key, "key");
    requireNonNull(header, "header");
  }
}
