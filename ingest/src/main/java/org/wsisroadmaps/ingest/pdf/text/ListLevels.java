package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Tells the depth of list items by how far their bullets are indented. */
public final class ListLevels {

  /** Indents closer than this are one, in points. */
  private static final double SAME = 5;

  private final double[] indents;

  private ListLevels(double[] indents) {
    this.indents = indents;
  }

  /** The depth of a list item, 0 for the outermost. */
  int level(double indent) {
    int level = 0;
    for (int i = 0; i < indents.length; i++) {
      if (indent > indents[i] - SAME) {
        level = i;
      }
    }
    return level;
  }

  /** Collects the indents of a document. */
  public static final class Builder {
    private final List<Double> indents = new ArrayList<>();

    void add(double indent) {
      indents.add(indent);
    }

    public ListLevels build() {
      double[] sorted = indents.stream().mapToDouble(d -> d).sorted().toArray();
      List<Double> levels = new ArrayList<>();
      for (double indent : sorted) {
        if (levels.isEmpty() || indent - levels.get(levels.size() - 1) > SAME) {
          levels.add(indent);
        }
      }
      return new ListLevels(levels.stream().mapToDouble(d -> d).toArray());
    }
  }
}
