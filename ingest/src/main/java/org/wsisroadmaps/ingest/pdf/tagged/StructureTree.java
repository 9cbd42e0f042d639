package org.wsisroadmaps.ingest.pdf.tagged;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;

/**
 * The structure tree of a document, by the marked contents that its leaves point to. Immutable once
 * it is read.
 */
public final class StructureTree {

  /** That of a document without tags. */
  public static final StructureTree NONE = new StructureTree();

  private final Map<Integer, Marks> ofPages = new HashMap<>();
  private final IdentityHashMap<COSBase, Marks> ofStreams = new IdentityHashMap<>();

  StructureTree() {}

  Marks onPage(int page) {
    return ofPages.computeIfAbsent(page, p -> new Marks());
  }

  Marks inStream(COSBase stream) {
    return ofStreams.computeIfAbsent(stream, s -> new Marks());
  }

  /**
   * The marked contents of a page's own content streams.
   *
   * @param page the page, 1-based
   */
  public Marks ofPage(int page) {
    return ofPages.getOrDefault(page, Marks.NONE);
  }

  /** The marked contents of a form XObject (ISO 32000-1, 14.7.4.2). */
  public Marks ofForm(COSBase stream) {
    return ofStreams.getOrDefault(stream, Marks.NONE);
  }
}
