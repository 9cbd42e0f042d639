package org.wsisroadmaps.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts a workbook's package together: POI's parts with the sheets' rows, without the time. */
final class FixedPackage {

  private static final String NO_ROWS = "<sheetData/>";

  /** The element that follows the links; every sheet of ours has it. */
  private static final String AFTER_LINKS = "<printOptions ";

  /**
   * An early moment that a ZIP file can tell. The very first one will not do: Java takes it for one
   * that ZIP can't tell, and adds it in the time zone of the machine.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedPackage() {}

  /**
   * Writes a workbook.
   *
   * @param workbook the workbook, its sheets without rows
   * @param data the rows of each sheet, in the order of the sheets
   * @param out where to; it is not closed
   */
  static void write(XSSFWorkbook workbook, List<SheetData> data, OutputStream out)
      throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    workbook.write(parts);
    Map<String, SheetData> rows = byPart(workbook, data);
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(parts.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(EPOCH);
        zip.putNextEntry(fixed);
        SheetData sheet = rows.get(entry.getName());
        if (sheet == null) {
          in.transferTo(zip);
        } else {
          writeSheet(in, sheet, zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static Map<String, SheetData> byPart(XSSFWorkbook workbook, List<SheetData> data) {
    Map<String, SheetData> byPart = new HashMap<>();
    for (int sheet = 0; sheet < data.size(); sheet++) {
      String part = workbook.getSheetAt(sheet).getPackagePart().getPartName().getName();
      byPart.put(part.substring(1), data.get(sheet));
    }
    return byPart;
  }

  private static void writeSheet(InputStream part, SheetData rows, OutputStream out)
      throws IOException {
    String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
    int rowsAt = find(xml, NO_ROWS);
    int linksAt = find(xml, AFTER_LINKS);
    write(out, xml.substring(0, rowsAt) + "<sheetData>\n");
    try (InputStream in = rows.read()) {
      in.transferTo(out);
    }
    write(out, "</sheetData>" + xml.substring(rowsAt + NO_ROWS.length(), linksAt));
    write(out, rows.links());
    write(out, xml.substring(linksAt));
  }

  private static int find(String xml, String element) {
    int at = xml.indexOf(element);
    if (at < 0) {
      throw new IllegalStateException("a sheet of the workbook has no " + element);
    }
    return at;
  }

  private static void write(OutputStream out, String xml) throws IOException {
    out.write(xml.getBytes(StandardCharsets.UTF_8));
  }
}
