package org.wsisroadmaps.report.excel;

import org.apache.poi.xssf.model.StylesTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleElement;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTableStyleType;

/**
 * The look that all tables share: banded rows. It is the workbook's own, since the built-in ones
 * take their colours from a theme that a workbook need not have.
 */
final class TableLook {

  static final String NAME = "Roadmap";

  private TableLook() {}

  /** Puts the look into a workbook. */
  static void define(StylesTable styles) {
    CTStylesheet sheet = styles.getCTStylesheet();
    CTTableStyles all =
        sheet.isSetTableStyles() ? sheet.getTableStyles() : sheet.addNewTableStyles();
    CTTableStyle look = all.addNewTableStyle();
    look.setName(NAME);
    look.setPivot(false);
    CTTableStyleElement band = look.addNewTableStyleElement();
    band.setType(STTableStyleType.SECOND_ROW_STRIPE);
    // putDxf counts from 1, the file from 0
    band.setDxfId(styles.putDxf(fill(Palette.BAND)) - 1L);
    look.setCount(1);
    all.setCount(all.sizeOfTableStyleArray());
  }

  private static CTDxf fill(int colour) {
    CTDxf look = CTDxf.Factory.newInstance();
    CTFill fill = look.addNewFill();
    fill.addNewPatternFill().addNewBgColor().setRgb(Styles.colour(colour).getARGB());
    return look;
  }
}
