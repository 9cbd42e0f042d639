package org.wsisroadmaps.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTProtectedRange;

/**
 * Guards the text of a sheet, without a password: cells are locked unless they are to be filled in.
 * Excel sorts no range with locked cells unless everybody may edit the range, so the range is one
 * that everybody may edit, and a validation keeps people from typing over the text by mistake.
 */
final class Guard {

  private final XSSFSheet sheet;
  private final XSSFDataValidationHelper helper;

  Guard(XSSFSheet sheet) {
    this.sheet = sheet;
    this.helper = new XSSFDataValidationHelper(sheet);
  }

  static CellRangeAddress area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    return new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn);
  }

  /** Gives cells a drop-down; other words than those of the list are questioned, not refused. */
  void list(CellRangeAddress area, String source, String title, String message) {
    DataValidationConstraint constraint = helper.createFormulaListConstraint(source);
    DataValidation validation = validation(constraint, area);
    validation.setSuppressDropDownArrow(true); // POI's name for: show the arrow
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.createErrorBox(title, "This is none of the list. " + message);
    validation.createPromptBox(title, message);
    validation.setShowPromptBox(true);
    sheet.addValidationData(validation);
  }

  /** Keeps people from typing over the edition's own text. */
  void refuseTyping(CellRangeAddress area) {
    DataValidation validation = validation(helper.createCustomConstraint("FALSE"), area);
    validation.setEmptyCellAllowed(false);
    validation.createErrorBox(
        "Text of the edition",
        "Write what you propose beside it, in Committee comment, or on the sheet Comments.");
    sheet.addValidationData(validation);
  }

  /** Locks the sheet; an area can be sorted and filtered all the same. */
  void lockButForSorting(String name, CellRangeAddress area) {
    lock();
    CTProtectedRange range = sheet.getCTWorksheet().addNewProtectedRanges().addNewProtectedRange();
    range.setName(name);
    range.setSqref(List.of(area.formatAsString()));
  }

  /** Locks the cells that are not to be filled in. */
  void lock() {
    sheet.enableLocking();
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockObjects(false);
    sheet.lockScenarios(false);
  }

  private DataValidation validation(DataValidationConstraint constraint, CellRangeAddress area) {
    DataValidation validation =
        helper.createValidation(
            constraint,
            new CellRangeAddressList(
                area.getFirstRow(),
                area.getLastRow(),
                area.getFirstColumn(),
                area.getLastColumn()));
    validation.setShowErrorBox(true);
    return validation;
  }
}
