package org.wsisroadmaps.ingest.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Builds the structure tree of a document, as it should be or as it should not. */
final class PdfStructure {

  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

  private final COSDictionary root = new COSDictionary();
  private final Map<COSDictionary, Integer> nextMcid = new HashMap<>();

  PdfStructure(PDDocument document) {
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, new COSArray());
    document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    COSDictionary markInfo = new COSDictionary();
    markInfo.setBoolean(COSName.getPDFName("Marked"), true);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("MarkInfo"), markInfo);
  }

  COSDictionary root() {
    return root;
  }

  /** A new element at the end of another one. */
  COSDictionary add(COSDictionary parent, String type) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setName(COSName.S, type);
    element.setItem(COSName.P, parent);
    element.setItem(COSName.K, new COSArray());
    addKid(parent, element);
    return element;
  }

  void addKid(COSDictionary parent, COSBase kid) {
    ((COSArray) parent.getDictionaryObject(COSName.K)).add(kid);
  }

  /** Sets an attribute of a table cell. */
  void span(COSDictionary cell, String name, int value) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, "Table");
    attributes.setInt(COSName.getPDFName(name), value);
    cell.setItem(COSName.A, attributes);
  }

  /** Begins content of an element, until {@code endMarkedContent}. */
  void begin(PDPageContentStream content, PDPage page, COSDictionary element) throws IOException {
    int mcid = nextMcid.merge(page.getCOSObject(), 1, Integer::sum) - 1;
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setItem(COSName.MCID, COSInteger.get(mcid));
    addKid(element, reference);
    content.beginMarkedContent(COSName.getPDFName(element.getNameAsString(COSName.S)), mcid);
  }

  static void beginArtifact(PDPageContentStream content) throws IOException {
    content.beginMarkedContent(ARTIFACT);
  }
}
