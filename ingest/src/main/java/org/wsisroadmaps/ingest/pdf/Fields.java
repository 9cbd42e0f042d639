package org.wsisroadmaps.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/**
 * Draws the values of form fields, and texts typed on pages, where the document leaves that to the
 * program that shows it (ISO 32000-1, 12.7.3.3).
 */
final class Fields {

  private Fields() {}

  /**
   * Draws what is not drawn.
   *
   * @param document is changed in memory
   * @return a finding for each value that can't be drawn, which quotes it
   */
  static List<Finding> draw(PDDocument document) {
    List<Finding> findings = new ArrayList<>();
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDVariableText text
            && !text.getValueAsString().isBlank()
            && (form.getNeedAppearances() || lacksAppearance(text))) {
          drawField(form, text, findings);
        }
      }
    }
    return findings;
  }

  private static boolean lacksAppearance(PDVariableText field) {
    return field.getWidgets().stream()
        .map(PDAnnotationWidget::getNormalAppearanceStream)
        .anyMatch(appearance -> appearance == null || appearance.getCOSObject().getLength() == 0);
  }

  private static void drawField(PDAcroForm form, PDVariableText field, List<Finding> findings) {
    try {
      form.refreshAppearances(List.of(field));
    } catch (IOException | RuntimeException e) {
      // a field whose font or place is damaged; what it says is told all the same
      findings.add(
          Finding.of(
              FindingCode.UNPLACED_TEXT,
              null,
              "the form field “"
                  + field.getFullyQualifiedName()
                  + "” can't be drawn; it stands nowhere in the edition and holds: “"
                  + field.getValueAsString()
                  + "”"));
    }
  }

  /** Draws the texts typed on a page that are not drawn. */
  static void drawTyped(PDDocument document, PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if ("FreeText".equals(annotation.getSubtype())
          && annotation.getNormalAppearanceStream() == null) {
        annotation.constructAppearances(document);
      }
    }
  }
}
