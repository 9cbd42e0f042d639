package org.wsisroadmaps.report.pdf.layout;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** The structure tree as it goes into the file. */
final class StructureTree {

  private static final PdfName SCOPE = new PdfName("Scope");
  private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
  private static final PdfName OBJECT = new PdfName("Obj");

  private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
  private final PdfStructureTreeRoot root;

  /** Puts a tree into a document that is tagged. */
  StructureTree(PdfWriter writer, Tag top) {
    root = writer.getStructureTreeRoot();
    PdfStructureElement document = new PdfStructureElement(root, new PdfName(top.role()));
    elements.put(top, document);
    top.kids().forEach(kid -> add(kid, document));
  }

  private void add(Tag tag, PdfStructureElement parent) {
    PdfStructureElement element = new PdfStructureElement(parent, new PdfName(tag.role()));
    elements.put(tag, element);
    if (tag.alternative() != null) {
      element.put(PdfName.ALT, new PdfString(tag.alternative(), PdfObject.TEXT_UNICODE));
    }
    if (tag.scope() != null) {
      PdfDictionary attributes = new PdfDictionary();
      attributes.put(PdfName.O, new PdfName("Table"));
      attributes.put(SCOPE, new PdfName(tag.scope()));
      element.put(PdfName.A, attributes);
    }
    tag.kids().forEach(kid -> add(kid, element));
  }

  PdfStructureElement element(Tag tag) {
    PdfStructureElement element = elements.get(tag);
    if (element == null) {
      throw new IllegalStateException("not a node of this document: " + tag.role());
    }
    return element;
  }

  /** Says where a picture stands on its page, from its lower left to its upper right corner. */
  void place(Tag picture, float left, float lower, float right, float upper) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Layout"));
    attributes.put(PdfName.BBOX, new PdfArray(new float[] {left, lower, right, upper}));
    element(picture).put(PdfName.A, attributes);
  }

  /** The key that an annotation of a link must bear. */
  int key(Tag link) {
    return root.addExistingObject(element(link).getReference());
  }

  /** Makes an annotation a part of its link, whose text must be there already. */
  void annotate(Tag link, PdfIndirectReference annotation, PdfIndirectReference page) {
    PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
    reference.put(OBJECT, annotation);
    reference.put(PdfName.PG, page);
    PdfStructureElement element = element(link);
    PdfObject kids = element.get(PdfName.K);
    if (kids instanceof PdfNumber first) {
      PdfArray array = new PdfArray();
      array.add(first);
      array.add(reference);
      element.put(PdfName.K, array);
    } else if (kids instanceof PdfArray array) {
      array.add(reference);
    }
  }
}
