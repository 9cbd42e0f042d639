package org.wsisroadmaps.ingest.pdf.content;

import java.io.IOException;
import java.util.Locale;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
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
    double space = hasSpace(font) ? font.getSpaceWidth() / 1000 : USUAL_SPACE;
    return new Face(name, bold, italic, space > 0.1 && space < 0.8 ? space : USUAL_SPACE);
  }

  /**
   * Whether a font has a space. Without one, as where a program moves on instead of drawing it, the
   * width that PDFBox tells is that of another glyph, or of all glyphs on average.
   */
  private static boolean hasSpace(PDFont font) {
    if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
      try {
        return new CMapParser().parse(map.createView()).getSpaceMapping() >= 0;
      } catch (IOException e) {
        // a map that can't be read maps nothing; that its glyphs are unknown is found elsewhere
        return false;
      }
    }
    return " ".equals(font.toUnicode(' '));
  }

  /** Whether the font holds symbols, in which letters are drawn as bullets. */
  public boolean symbolic() {
    return name.contains("symbol") || name.contains("wingding") || name.contains("dingbat");
  }
}
