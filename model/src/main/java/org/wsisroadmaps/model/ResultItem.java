package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An expected result or an activity.
 *
 * @param text the item's whole text, with what it says of SDGs
 * @param sdgs the SDG links of its {@code (Aligned with …)}
 */
public record ResultItem(String text, List<SdgLink> sdgs) {
  /** Checks and copies. */
  public ResultItem {
    requireNonNull(text, "text");
    sdgs = List.copyOf(sdgs);
  }
}
