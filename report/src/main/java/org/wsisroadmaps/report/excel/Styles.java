package org.wsisroadmaps.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontFamily;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The styles of one workbook; each look is stored once, when it is first asked for. */
final class Styles {

  /** Arial, because its metrics are the same in every office suite (Liberation Sans, Arimo). */
  static final String FONT = "Arial";

  private record Quotable(Style style, boolean quoted) {}

  private record Type(int size, boolean bold, boolean underline, int ink) {}

  private final XSSFWorkbook workbook;
  private final Map<Quotable, Integer> styles = new HashMap<>();
  private final Map<Type, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // the widths of columns are counted in digits of this font
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints((short) 10);
    standard.setScheme(FontScheme.NONE);
  }

  /** The number of a look in the workbook. */
  int numberOf(Style style) {
    return styles.computeIfAbsent(new Quotable(style, false), this::create);
  }

  /**
   * The number of a look for text that would be a formula if someone typed it: Excel then keeps it
   * text even when the cell is edited.
   */
  int numberOfQuoted(Style style) {
    return styles.computeIfAbsent(new Quotable(style, true), this::create);
  }

  private int create(Quotable key) {
    Style style = key.style();
    XSSFCellStyle made = workbook.createCellStyle();
    made.setFont(font(new Type(style.size(), style.bold(), style.underline(), style.ink())));
    made.setAlignment(style.across());
    made.setVerticalAlignment(style.down());
    made.setWrapText(style.wrap());
    // what looks open to be filled in is open, and nothing else
    made.setLocked(style.fill() != Palette.INPUT);
    made.setQuotePrefixed(key.quoted());
    made.setDataFormat(workbook.createDataFormat().getFormat(style.format()));
    made.setIndention((short) style.indent());
    if (style.upright()) {
      made.setRotation((short) 90);
    }
    if (style.fill() != Style.NO_FILL) {
      made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      made.setFillForegroundColor(colour(style.fill()));
    }
    drawEdge(made, style.edge());
    return made.getIndex();
  }

  private static void drawEdge(XSSFCellStyle style, Style.Edge edge) {
    if (edge == Style.Edge.NONE) {
      return;
    }
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderColor(BorderSide.BOTTOM, colour(Palette.LINE));
    if (edge == Style.Edge.AROUND) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setBorderColor(BorderSide.TOP, colour(Palette.LINE));
      style.setBorderColor(BorderSide.LEFT, colour(Palette.LINE));
      style.setBorderColor(BorderSide.RIGHT, colour(Palette.LINE));
    }
  }

  private XSSFFont font(Type type) {
    return fonts.computeIfAbsent(type, this::createFont);
  }

  private XSSFFont createFont(Type type) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFamily(FontFamily.FF_SWISS.getFlag());
    font.setFontHeightInPoints((short) type.size());
    font.setBold(type.bold());
    if (type.underline()) {
      font.setUnderline(FontUnderline.SINGLE);
    }
    font.setColor(colour(type.ink()));
    return font;
  }

  static XSSFColor colour(int rgb) {
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
