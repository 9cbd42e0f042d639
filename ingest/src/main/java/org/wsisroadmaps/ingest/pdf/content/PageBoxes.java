package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of pages that state none, though each must (ISO 32000-1, 7.7.3.3): that of the page
 * before, or of a usual sheet, where all text lies in it, else that of the text. Mutable.
 */
final class PageBoxes {

  /** No page reaches further than this from its origin, in points (ISO 32000-1, annex C.2). */
  static final PDRectangle LARGEST = new PDRectangle(-14400, -14400, 28800, 28800);

  private static final float MARGIN = 36;

  private @Nullable PDRectangle last;

  /** Whether a page states its box; that is remembered for the pages that follow. */
  boolean isStated(PDPage page) {
    boolean stated =
        PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.MEDIA_BOX)
                instanceof COSArray box
            && box.size() >= 4
            && page.getMediaBox().getWidth() > 1
            && page.getMediaBox().getHeight() > 1;
    if (stated) {
      last = page.getMediaBox();
    }
    return stated;
  }

  /**
   * The box of a page that states none.
   *
   * @param text the box around its text, in its own coordinates with y upwards; null where it has
   *     none
   */
  PDRectangle of(@Nullable PDRectangle text) {
    List<PDRectangle> usual = new ArrayList<>();
    if (last != null) {
      usual.add(last);
    }
    for (PDRectangle sheet : List.of(PDRectangle.A4, PDRectangle.A3)) {
      usual.add(sheet);
      usual.add(new PDRectangle(/* width= */ sheet.getHeight(), /* height= */ sheet.getWidth()));
    }
    if (text == null) {
      return usual.get(0);
    }
    return usual.stream()
        .filter(box -> holds(box, text))
        .findFirst()
        .orElseGet(() ->
            new PDRectangle(
                text.getLowerLeftX() - MARGIN,
                text.getLowerLeftY() - MARGIN,
                text.getWidth() + 2 * MARGIN,
                text.getHeight() + 2 * MARGIN));
  }

  private static boolean holds(PDRectangle box, PDRectangle text) {
    return text.getLowerLeftX() >= box.getLowerLeftX()
        && text.getLowerLeftY() >= box.getLowerLeftY()
        && text.getUpperRightX() <= box.getUpperRightX()
        && text.getUpperRightY() <= box.getUpperRightY();
  }
}
