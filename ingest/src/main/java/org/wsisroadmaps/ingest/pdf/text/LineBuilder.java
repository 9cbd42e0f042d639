package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.content.Face;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.tagged.Tag;
import org.wsisroadmaps.ingest.source.SpanText;
import org.wsisroadmaps.model.Span;

/** Puts the glyphs of a region together to lines of words. */
public final class LineBuilder {

  /** Two glyphs share a line where this share of the lower one's height overlaps. */
  private static final double OVERLAP = 0.5;

  /** A gap wider than this share of a space is a space. */
  private static final double GAP = 0.55;

  /** Signs that no space is set before, but as a character of its own. */
  private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "]");

  /** A bullet or an item's number has no more glyphs. */
  private static final int LABEL_LENGTH = 3;

  private final GlyphStyles styles;

  public LineBuilder(GlyphStyles styles) {
    this.styles = styles;
  }

  /** The lines of the glyphs, from top to bottom. */
  public List<TextLine> lines(List<Glyph> glyphs) {
    List<Cluster> clusters = new ArrayList<>();
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Glyph.BY_BASELINE);
    for (Glyph glyph : sorted) {
      Cluster last = clusters.isEmpty() ? null : clusters.get(clusters.size() - 1);
      if (last == null || !last.takes(glyph)) {
        last = new Cluster();
        clusters.add(last);
      }
      last.add(glyph);
    }
    List<TextLine> lines = new ArrayList<>();
    for (Cluster cluster : clusters) {
      for (Cluster layer : cluster.layers()) {
        TextLine line = line(layer);
        if (!line.spans().isEmpty()) {
          lines.add(line);
        }
      }
    }
    lines.sort(Comparator.comparingDouble(TextLine::baseline));
    return lines;
  }

  /** Glyphs whose heights overlap. */
  private static final class Cluster {
    final List<Glyph> glyphs = new ArrayList<>();
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;

    boolean takes(Glyph g) {
      double shared = Math.min(bottom, g.bottom()) - Math.max(top, g.top());
      return shared >= OVERLAP * Math.min(bottom - top, g.bottom() - g.top());
    }

    void add(Glyph g) {
      glyphs.add(g);
      if (!g.isSpace()) {
        top = Math.min(top, g.top());
        bottom = Math.max(bottom, g.bottom());
      } else if (glyphs.size() == 1) {
        top = g.top();
        bottom = g.bottom();
      }
    }

    /** The same, each text by itself where some are printed over each other. */
    List<Cluster> layers() {
      List<List<Glyph>> layers = Overlaid.layers(glyphs);
      if (layers.size() == 1) {
        return List.of(this);
      }
      List<Cluster> each = new ArrayList<>();
      for (List<Glyph> layer : layers) {
        Cluster cluster = new Cluster();
        layer.forEach(cluster::add);
        each.add(cluster);
      }
      return each;
    }

    /** The baseline and size that most characters have. */
    Glyph typical() {
      double first = glyphs.get(0).size();
      if (glyphs.stream().allMatch(g -> g.size() == first)) {
        return glyphs.get(glyphs.size() / 2);
      }
      Map<Double, Integer> sizes = new TreeMap<>();
      for (Glyph g : glyphs) {
        sizes.merge(g.size(), g.isSpace() ? 0 : 1, Integer::sum);
      }
      double size =
          sizes.entrySet().stream()
              .max(
                  Map.Entry.<Double, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .orElseThrow()
              .getKey();
      List<Glyph> ofSize = glyphs.stream().filter(g -> g.size() == size).toList();
      return ofSize.get(ofSize.size() / 2);
    }
  }

  private TextLine line(Cluster cluster) {
    Glyph typical = cluster.typical();
    List<Glyph> glyphs =
        RaisedMarks.apart(SoftHyphens.resolved(visualOrder(cluster.glyphs)), typical);
    double spaceWidth = typical.face().spaceWidth() * typical.size();
    double spacing = LetterSpacing.of(glyphs);
    SpanText text = new SpanText();
    Lead lead = new Lead();
    Glyph previous = null;
    Glyph lastVisible = null;
    double left = Double.NaN;
    int visible = 0;
    int wideGaps = 0;
    boolean apart = false;
    Gaps gaps = new Gaps();
    for (Glyph g : glyphs) {
      if (previous != null && !previous.isSpace() && isDouble(previous, g)) {
        continue;
      }
      if (g.isSpace()) {
        text.append(Span.plain(" "));
        lead.space();
        apart = true;
      } else {
        if (lastVisible != null
            && g.left() - lastVisible.right() > spacing + wordGap(lastVisible, g)) {
          text.append(Span.plain(" "));
          lead.space();
          apart = true;
        }
        if (lastVisible != null && apart) {
          gaps.add(g.left() - lastVisible.right());
        }
        apart = false;
        if (visible > LABEL_LENGTH
            && lastVisible != null
            && g.left() - lastVisible.right() > WordLine.APART * spaceWidth) {
          wideGaps++;
        }
        visible++;
        text.append(RightToLeft.visual(g.text()), styles.style(g));
        lead.add(g);
        left = Double.isNaN(left) ? g.left() : left;
        lastVisible = g;
      }
      previous = g;
    }
    boolean endsWithSpace = previous != null && previous.isSpace();
    return new TextLine(
        left,
        lastVisible == null ? left : lastVisible.right(),
        typical.baseline(),
        typical.size(),
        RightToLeft.logicalOrder(text.spans()),
        endsWithSpace,
        spaceWidth,
        lead.done(),
        gaps.usual(spaceWidth),
        wideGaps,
        commonTag(glyphs));
  }

  /** The tag that all visible glyphs have, null where they have none or several. */
  private static @Nullable Tag commonTag(List<Glyph> glyphs) {
    Tag common = null;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        continue;
      }
      if (glyph.tag() == null || common != null && !common.equals(glyph.tag())) {
        return null;
      }
      common = glyph.tag();
    }
    return common;
  }

  private static List<Glyph> visualOrder(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Glyph.BY_LEFT);
    return sorted;
  }

  private static double wordGap(Glyph a, Glyph b) {
    double size = Math.max(a.size(), b.size());
    double space = Math.min(a.face().spaceWidth(), b.face().spaceWidth());
    // letters set apart stand as far from a comma as from each other
    double least = CLOSING.contains(b.text()) ? space : Math.clamp(GAP * space, 0.1, 0.3);
    return least * size;
  }

  /** Whether a glyph is drawn twice, a hair apart, to look bold or to cast a shadow. */
  private static boolean isDouble(Glyph a, Glyph b) {
    return a.text().equals(b.text())
        && Math.abs(a.left() - b.left()) < 0.12 * a.size()
        && Math.abs(a.baseline() - b.baseline()) < 0.12 * a.size()
        && a.right() - a.left() > 0.15 * a.size();
  }

  /** The gaps between the words of a line. */
  private static final class Gaps {
    private double[] gaps = new double[16];
    private int count;

    void add(double gap) {
      if (count == gaps.length) {
        gaps = Arrays.copyOf(gaps, 2 * count);
      }
      gaps[count++] = gap;
    }

    /** The gap in the middle of all but the first, and no less than a space. */
    double usual(double spaceWidth) {
      if (count < 2) {
        return spaceWidth;
      }
      Arrays.sort(gaps, 1, count);
      return Math.max(spaceWidth, gaps[1 + (count - 1) / 2]);
    }
  }

  /** Watches how a line begins. */
  private static final class Lead {
    private final StringBuilder word = new StringBuilder();
    private double right = Double.NaN;
    private double nextLeft = Double.NaN;
    private boolean ended;
    private boolean glued;
    private boolean symbolic;
    private Face face = new Face("", false, false, 0);

    void space() {
      ended |= word.length() > 0;
    }

    void add(Glyph g) {
      if (word.length() == 0) {
        face = g.face();
        symbolic = g.face().symbolic();
      } else if (!ended && Bullets.isBullet(word.toString())) {
        ended = true;
        glued = true;
      }
      if (!ended) {
        word.append(g.text());
        right = g.right();
      } else if (Double.isNaN(nextLeft)) {
        nextLeft = g.left();
        symbolic |= !g.face().name().equals(face.name());
      }
    }

    TextLine.Lead done() {
      return new TextLine.Lead(word.toString(), right, nextLeft, glued, symbolic);
    }
  }
}
