package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSBase;
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

  private final StructureTree structure;

  /** One entry for each open sequence: the content before it and what it had. */
  private final Deque<Open> open = new ArrayDeque<>();

  private final Deque<Form> forms = new ArrayDeque<>();
  private Marks marks;
  private @Nullable Tag tag;

  /** The tag outside of an open sequence. */
  private record Open(@Nullable Tag outside) {}

  /** What held around a form. */
  private record Form(Marks marks, int depth, @Nullable Tag tag) {}

  /**
   * The marked content of a page.
   *
   * @param structure the document's structure tree
   * @param page the page, 1-based
   */
  MarkedContent(StructureTree structure, int page) {
    this.structure = structure;
    this.marks = structure.ofPage(page);
  }

  /** The tag of what is drawn now, null where it has none. */
  @Nullable Tag tag() {
    return tag;
  }

  void begin(COSName kind, @Nullable COSDictionary properties) {
    open.push(new Open(tag));
    if (ARTIFACT.equals(kind)) {
      tag = Tag.ARTIFACT;
    } else if (properties != null && properties.containsKey(COSName.MCID)) {
      tag = marks.of(properties.getInt(COSName.MCID));
    }
  }

  /** The end of the innermost sequence; one that was never begun ends nothing. */
  void end() {
    int floor = forms.isEmpty() ? 0 : forms.getFirst().depth();
    if (open.size() > floor) {
      tag = open.pop().outside();
    }
  }

  /** A form XObject begins; its content has identifiers of its own. */
  void enter(COSBase form) {
    forms.push(new Form(marks, open.size(), tag));
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
  }
}
