package org.wsisroadmaps.ingest.pdf.content;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What matters of a font.
 *
 * @param name its name, in lower case
 * @param bold whether it is bold
 * @param italic whether it is italic or oblique
 * @param spaceWidth the width of its space, as a share of the font size
 */
public record Face(String name, boolean bold, boolean italic, double spaceWidth) {

  private static final double USUAL_SPACE = 0.25;
  private static final float BOLD_WEIGHT = 600;

  static Face of(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    boolean italic =
        name.contains("italic")
            || name.contains("oblique")
            || descriptor != null && descriptor.isItalic();
    double space = font.getSpaceWidth() / 1000;
    return new Face(name, bold, italic, space > 0.1 && space < 0.8 ? space : USUAL_SPACE);
  }

  /** Whether the font holds symbols, in which letters are drawn as bullets. */
  public boolean symbolic() {
    return name.contains("symbol") || name.contains("wingding") || name.contains("dingbat");
  }
}
