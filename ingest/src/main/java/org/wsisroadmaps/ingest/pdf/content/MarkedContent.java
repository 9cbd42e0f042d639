package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.tagged.Marks;
import org.wsisroadmaps.ingest.pdf.tagged.StructureTree;
import org.wsisroadmaps.ingest.pdf.tagged.Tag;

/**
 * Follows the marked content of a page while it is drawn, so that every glyph gets the tag of the
 * innermost sequence that has one (ISO 32000-1, 14.6). Mutable.
 */
final class MarkedContent {

  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
  private static final COSName WATERMARK = COSName.getPDFName("Watermark");

  private final StructureTree structure;
  private final Layers layers;

  /** One entry for each open sequence: the content before it and what it had. */
  private final Deque<Open> open = new ArrayDeque<>();

  private final Deque<Form> forms = new ArrayDeque<>();
  private Marks marks;
  private @Nullable Tag tag;
  private boolean hidden;
  private boolean watermark;

  /** What held outside of an open sequence. */
  private record Open(@Nullable Tag outside, boolean hidden, boolean watermark) {}

  /** What held around a form. */
  private record Form(
      Marks marks, int depth, @Nullable Tag tag, boolean hidden, boolean watermark) {}

  /**
   * The marked content of a page.
   *
   * @param structure the document's structure tree
   * @param layers the document's layers
   * @param page the page, 1-based
   */
  MarkedContent(StructureTree structure, Layers layers, int page) {
    this.structure = structure;
    this.layers = layers;
    this.marks = structure.ofPage(page);
  }

  /** The tag of what is drawn now, null where it has none. */
  @Nullable Tag tag() {
    return tag;
  }

  /** Whether what is drawn now belongs to a layer that is not shown. */
  boolean hidden() {
    return hidden;
  }

  /** Whether the document calls what is drawn now a watermark (ISO 32000-2, 14.8.2.2.2). */
  boolean watermark() {
    return watermark;
  }

  void begin(COSName kind, @Nullable COSDictionary properties) {
    open.push(new Open(tag, hidden, watermark));
    if (COSName.OC.equals(kind)) {
      hidden |= layers.hide(properties);
    }
    if (ARTIFACT.equals(kind)) {
      tag = Tag.ARTIFACT;
      watermark |= properties != null && WATERMARK.equals(properties.getCOSName(COSName.SUBTYPE));
    } else if (properties != null && properties.containsKey(COSName.MCID)) {
      tag = marks.of(properties.getInt(COSName.MCID));
    }
  }

  /** The end of the innermost sequence; one that was never begun ends nothing. */
  void end() {
    int floor = forms.isEmpty() ? 0 : forms.getFirst().depth();
    if (open.size() > floor) {
      Open ended = open.pop();
      tag = ended.outside();
      hidden = ended.hidden();
      watermark = ended.watermark();
    }
  }

  /** A form XObject begins; its content has identifiers of its own. */
  void enter(COSDictionary form) {
    forms.push(new Form(marks, open.size(), tag, hidden, watermark));
    hidden |= layers.hide(form.getCOSDictionary(COSName.OC));
    marks = structure.ofForm(form);
  }

  /** The form XObject ends, with all sequences that it left open. */
  void leave() {
    Form form = forms.pop();
    while (open.size() > form.depth()) {
      open.pop();
    }
    marks = form.marks();
    tag = form.tag();
    hidden = form.hidden();
    watermark = form.watermark();
  }
}
