package org.wsisroadmaps.ingest.pdf.tagged;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tag the marked contents of one content stream have, by their identifiers (MCID). */
public final class Marks {

  /** Those of a stream that no structure element mentions. */
  public static final Marks NONE = new Marks();

  private final Map<Integer, Tag> tags = new HashMap<>();
  private final Set<Integer> seen = new HashSet<>();

  Marks() {}

  /** Two elements that claim one piece of content contradict each other, and neither has it. */
  void put(int mcid, @Nullable Tag tag) {
    if (!seen.add(mcid)) {
      tags.remove(mcid);
    } else if (tag != null) {
      tags.put(mcid, tag);
    }
  }

  /** The tag of a marked content, null where the tree has none for it. */
  public @Nullable Tag of(int mcid) {
    return tags.get(mcid);
  }
}
