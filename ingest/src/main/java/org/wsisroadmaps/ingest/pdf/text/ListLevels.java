package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Tells the depth of list items by how far their bullets are indented. */
public final class ListLevels {

  /** Indents closer than this are one, in points. */
  private static final double SAME = 5;

  private final double[] indents;
  private final boolean hanging;

  private ListLevels(double[] indents, boolean hanging) {
    this.indents = indents;
    this.hanging = hanging;
  }

  /**
   * Where further lines of an item would begin, as they do in most items.
   *
   * @param bullet where the item's first line begins
   * @param text where the text behind its bullet begins
   */
  double bodyLeft(double bullet, double text) {
    return hanging ? text : bullet;
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
    private int hanging;
    private int flush;

    void add(double indent) {
      indents.add(indent);
    }

    /** Notes whether the second line of an item begins below its text, or below its bullet. */
    void addBody(boolean belowText, boolean belowBullet) {
      hanging += belowText ? 1 : 0;
      flush += belowBullet ? 1 : 0;
    }

    public ListLevels build() {
      double[] sorted = indents.stream().mapToDouble(d -> d).sorted().toArray();
      List<Double> levels = new ArrayList<>();
      for (double indent : sorted) {
        if (levels.isEmpty() || indent - levels.get(levels.size() - 1) > SAME) {
          levels.add(indent);
        }
      }
      return new ListLevels(levels.stream().mapToDouble(d -> d).toArray(), hanging > flush);
    }
  }
}
