package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook while it is written. */
final class Book implements AutoCloseable {

  private static final String MAKER = "WSIS Roadmaps";

  /** The same in every workbook: the same edition gives the same bytes, whenever it is written. */
  private static final Date MADE = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  private static final double MARGIN_INCHES = 0.4;
  private static final double FOOTER_MARGIN_INCHES = 0.6;
  private static final double CENTIMETRE_INCHES = 0.25;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Styles styles = new Styles(workbook);
  private final List<SheetData> data = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private final String title;

  Book(String title, String subject) {
    this.title = title;
    TableLook.define(workbook.getStylesSource());
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setSubjectProperty(subject);
    properties.setCreator(MAKER);
    properties.setLastModifiedByUser(MAKER);
    properties.setCreated(Optional.of(MADE));
    properties.setModified(Optional.of(MADE));
    properties.getUnderlyingProperties().setLanguageProperty("en");
    workbook.getProperties().getExtendedProperties().setApplication(MAKER);
  }

  /** Adds a sheet behind those there are. */
  Worksheet sheet(SheetPlan plan) {
    XSSFSheet sheet = workbook.createSheet(plan.name());
    sheet.setTabColor(Styles.colour(plan.tabColour()));
    sheet.setDisplayGridlines(false);
    for (int column = 0; column < plan.widths().size(); column++) {
      sheet.setColumnWidth(column, (int) Math.round(plan.widths().get(column) * 256));
    }
    setUpPrint(sheet, plan);
    SheetData rows = new SheetData(styles, said);
    data.add(rows);
    return new Worksheet(sheet, plan, rows);
  }

  /** The digests of all texts that were written so far. */
  Set<String> said() {
    return said;
  }

  /** The workbook in POI, for its names and properties. */
  XSSFWorkbook poi() {
    return workbook;
  }

  /** Writes the workbook, whose sheets have all ended. */
  void write(OutputStream out) throws IOException {
    FixedPackage.write(workbook, data, out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private void setUpPrint(XSSFSheet sheet, SheetPlan plan) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(plan.paper().number());
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    print.setHeaderMargin(CENTIMETRE_INCHES);
    print.setFooterMargin(CENTIMETRE_INCHES);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, FOOTER_MARGIN_INCHES);
    sheet.getFooter().setLeft("&8" + footerText(title));
    sheet.getFooter().setCenter("&8" + plan.name());
    sheet.getFooter().setRight("&8Page &P of &N");
  }

  /** In a footer an ampersand begins a field, and a digit after a size would belong to it. */
  private static String footerText(String text) {
    return " " + CellText.brief(text, 100).replace("&", "&&");
  }
}
