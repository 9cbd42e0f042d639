package org.wsisroadmaps.ingest.pdf.content;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * The annotations whose text is a part of the page that is seen: form fields with their values,
 * text that was typed on the page, stamps and watermarks (ISO 32000-1, 12.5.6). Notes that only
 * open, and marks on other text, are none.
 */
final class ShownAnnotations {

  private static final Set<String> KINDS =
      Set.of(PDAnnotationWidget.SUB_TYPE, "FreeText", "Stamp", "Watermark");

  private ShownAnnotations() {}

  static List<PDAnnotation> among(List<PDAnnotation> annotations, Layers layers) {
    return annotations.stream()
        .filter(annotation -> KINDS.contains(annotation.getSubtype()))
        .filter(annotation -> !annotation.isHidden() && !annotation.isNoView())
        .filter(annotation -> {
          COSDictionary layer = annotation.getCOSObject().getCOSDictionary(COSName.OC);
          return !layers.hide(layer);
        })
        .toList();
  }
}
