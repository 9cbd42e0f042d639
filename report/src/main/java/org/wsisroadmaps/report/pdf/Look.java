package org.wsisroadmaps.report.pdf;

import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;
import org.wsisroadmaps.report.pdf.layout.Face;
import org.wsisroadmaps.report.pdf.layout.PageFormat;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.TextStyle;

/** The look of the reports: nothing is smaller than 9 points. */
final class Look {

  static final PageFormat PAPER = PageFormat.A4;

  static final int INK = 0x1D2733;
  static final int QUIET = 0x55616D;
  static final int DEEP = 0x0B3C5D;
  static final int ACCENT = 0x0071A8;
  static final int PALE = 0xE9F1F6;
  static final int RULE = 0xC8D0D8;
  static final int CAME = 0x1B6E3C;
  static final int WENT = 0xB3261E;
  static final int WHITE = 0xFFFFFF;

  static final TextStyle TEXT = TextStyle.of(Face.REGULAR, 9.2f, INK);
  static final TextStyle BOLD = TEXT.with(Face.BOLD);
  static final TextStyle ASIDE = TextStyle.of(Face.REGULAR, 9, QUIET);
  static final TextStyle LINK = TEXT.in(ACCENT);
  static final TextStyle ASIDE_LINK = ASIDE.in(ACCENT);
  static final TextStyle FIELD = TextStyle.of(Face.BOLD, 9.2f, ACCENT);
  static final TextStyle OUTCOME = TextStyle.of(Face.BOLD, 9.8f, DEEP);
  static final TextStyle CODE = TextStyle.of(Face.BOLD, 9.8f, WHITE).boxed(DEEP);
  static final TextStyle SECTION = TextStyle.of(Face.BOLD, 13, ACCENT);
  static final TextStyle PART = TextStyle.of(Face.BOLD, 20, DEEP);
  static final TextStyle TITLE = TextStyle.of(Face.BOLD, 30, DEEP);
  static final TextStyle TAG = TextStyle.of(Face.BOLD, 9, INK).boxed(0xDDE5EB);
  static final TextStyle CHART = TextStyle.of(Face.REGULAR, 9, INK);

  static final ParagraphStyle BODY = ParagraphStyle.of(11.8f, 3);
  static final ParagraphStyle WHOLE = BODY.inOnePiece();
  static final ParagraphStyle PART_HEADING = ParagraphStyle.of(26, 0);
  static final ParagraphStyle SECTION_HEADING = ParagraphStyle.of(18, 14);
  static final ParagraphStyle SUBHEADING = ParagraphStyle.of(13, 12);

  private Look() {}

  /** A goal's official colour; grey for what is none of the 17. */
  static int goalColour(int goal) {
    return Sdgs.goal(goal).map(Sdg::colour).orElse(QUIET);
  }

  /** How a goal or one of its targets is named in a box of the goal's colour. */
  static TextStyle goal(int goal) {
    int colour = goalColour(goal);
    return TextStyle.of(Face.BOLD, 9, on(colour)).boxed(colour);
  }

  /** White or ink, whichever is easier to read on a colour (WCAG 2.2, contrast ratio). */
  static int on(int colour) {
    double luminance = luminance(colour);
    double withWhite = 1.05 / (luminance + 0.05);
    double withInk = (luminance + 0.05) / (luminance(INK) + 0.05);
    return withWhite >= withInk ? WHITE : INK;
  }

  /** A colour mixed with white. */
  static int pale(int colour, double share) {
    return mixed(colour >> 16 & 0xFF, share) << 16
        | mixed(colour >> 8 & 0xFF, share) << 8
        | mixed(colour & 0xFF, share);
  }

  private static int mixed(int part, double share) {
    return (int) Math.round(255 - (255 - part) * share);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xFF)
        + 0.7152 * linear(colour >> 8 & 0xFF)
        + 0.0722 * linear(colour & 0xFF);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
