package org.wsisroadmaps.ingest.pdf.content;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What a page's content streams draw, as far as tables and text are concerned.
 *
 * @param number the page, 1-based
 * @param size the page as a reader sees it
 * @param glyphs the upright glyphs, in the order in which they are drawn
 * @param turned glyphs whose lines run upwards or downwards, one list per direction, each in a
 *     frame of its own
 * @param stamped glyphs that lie across the page's text or are far larger, as those of a watermark;
 *     each stamp from left to right from where it begins
 * @param rulings the straight lines
 * @param fills the filled areas that are not white
 * @param links the link annotations
 * @param hasImages whether the page draws images
 * @param turn how often the page as it is shown was turned by a quarter, so that its text is
 *     upright
 * @param unseen the texts that it draws so that nobody sees them
 * @param shown the sheet that shows the page
 * @param damages what is damaged of it and was read all the same, each as what the page does
 */
public record PageContent(
    int number,
    Box size,
    List<Glyph> glyphs,
    List<TurnedText> turned,
    List<Glyph> stamped,
    List<Ruling> rulings,
    List<Box> fills,
    List<LinkArea> links,
    boolean hasImages,
    int turn,
    List<String> unseen,
    Shown shown,
    List<String> damages) {

  /**
   * Where a page is shown.
   *
   * @param sheet the number of the sheet, which is a page of the PDF, 1-based
   * @param pages how many pages the sheet shows
   * @param view how the page is looked at
   */
  public record Shown(int sheet, int pages, View view) {}

  /** The page that stands for one that got lost: it draws nothing. */
  public static PageContent lost(int number, int sheet) {
    Box size = new Box(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    return new PageContent(
        number,
        size,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        0,
        List.of(),
        new Shown(sheet, 1, View.of(size)),
        List.of());
  }

  /** The same page, of which nothing could be read: it draws nothing. */
  public PageContent unread() {
    return new PageContent(
        number, size, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, 0,
        unseen, shown, damages);
  }

  /**
   * Text that does not run from left to right.
   *
   * @param quarterTurns how often a quarter turn clockwise makes the page's direction of this one:
   *     1, 2 or 3
   * @param glyphs the glyphs in the frame of the text
   */
  public record TurnedText(int quarterTurns, List<Glyph> glyphs) {}

  /** The point of the page that a point of a turned frame is. */
  public static double[] toPage(int quarterTurns, double u, double v) {
    return switch (quarterTurns) {
      case 1 -> new double[] {-v, u};
      case 2 -> new double[] {-u, -v};
      case 3 -> new double[] {v, -u};
      default -> new double[] {u, v};
    };
  }

  /** The point of a turned frame that a point of the page is. */
  static double[] fromPage(int quarterTurns, double x, double y) {
    return toPage((4 - quarterTurns) % 4, x, y);
  }
}
