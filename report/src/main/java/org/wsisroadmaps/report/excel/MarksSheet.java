package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.report.excel.mark.Fingerprint;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;

/** The last sheet, which no program shows: what the workbook says of itself when it comes back. */
final class MarksSheet {

  private MarksSheet() {}

  /**
   * Adds the sheet behind all others, and the properties that say part of the same.
   *
   * @param book the workbook, whose other sheets are written
   * @param kind what it is for
   * @param edition the edition
   * @param columns the headers of the sheet of outcomes
   */
  static void write(
      Book book, WorkbookMark.Kind kind, Edition edition, Map<String, ColumnKey> columns)
      throws IOException {
    String name = WorkbookMark.name(edition);
    WorkbookMark mark = new WorkbookMark(kind, Fingerprint.of(edition), name, columns, book.said());
    POIXMLProperties.CustomProperties properties = book.poi().getProperties().getCustomProperties();
    properties.addProperty(WorkbookMark.KIND_PROPERTY, kind.name());
    properties.addProperty(WorkbookMark.EDITION_PROPERTY, mark.edition());
    properties.addProperty(WorkbookMark.NAME_PROPERTY, name);
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                SheetName.MARKS,
                "",
                Palette.MUTED,
                SheetPlan.Paper.A4,
                0,
                List.of(20.0, 20.0, 20.0, 20.0)));
    for (List<String> row : mark.rows()) {
      sheet.row(15, row.stream().map(TableCell::text).toList());
    }
    sheet.close();
    int index = book.poi().getSheetIndex(sheet.poi());
    book.poi().setSheetVisibility(index, SheetVisibility.VERY_HIDDEN);
  }
}
