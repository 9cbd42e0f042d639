package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** The native charts of the overview. */
final class OverviewCharts {

  private static final double TITLE_SIZE = 10;
  private static final double LABEL_SIZE = 8;

  /** A part of a table: a column with its header, from one row to another, all 0-based. */
  record Cells(int column, int headerRow, int firstRow, int lastRow) {

    /** The same rows of another column. */
    Cells in(int otherColumn) {
      return new Cells(otherColumn, headerRow, firstRow, lastRow);
    }
  }

  /** Where a chart stands: from a cell to another, both 0-based, the second one left out. */
  record Frame(int firstColumn, int firstRow, int endColumn, int endRow) {}

  private final XSSFSheet sheet;

  OverviewCharts(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Draws results, activities and paragraphs by action line.
   *
   * @param frame where
   * @param title its title
   * @param lines the action lines
   * @param names the cells with their codes
   * @param firstColumn the column with the first of the three figures
   */
  void drawItems(Frame frame, String title, List<LineFigures> lines, Cells names, int firstColumn) {
    XSSFChart chart = create(frame, title, "Stacked columns: " + title);
    XDDFBarChartData data = bars(chart, "Action line", "Results, activities, paragraphs");
    XDDFCategoryDataSource codes =
        XDDFDataSourcesFactory.fromArray(
            lines.stream().map(line -> CellText.clean(line.line().code())).toArray(String[]::new),
            range(names));
    String[] titles = {"Expected results", "Activities", "Other paragraphs"};
    int[] colours = {Palette.NAVY, Palette.BLUE, 0xA9C6DE};
    List<ToIntFunction<LineFigures>> figures =
        List.of(LineFigures::expectedResults, LineFigures::activities, LineFigures::paragraphs);
    for (int part = 0; part < titles.length; part++) {
      Cells cells = names.in(firstColumn + part);
      Double[] values = values(lines, figures.get(part));
      XDDFBarChartData.Series series =
          (XDDFBarChartData.Series) data.addSeries(codes, numbers(values, cells));
      series.setTitle(titles[part], header(cells));
      series.setFillProperties(fill(colours[part]));
    }
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart.plot(data);
    stack(chart);
  }

  /**
   * Draws the outcomes by goal.
   *
   * @param frame where
   * @param title its title
   * @param goals the figures of the goals
   * @param names the cells with the goals
   * @param byColumn the column with the outcomes linked by their SDG column
   * @param byResultOnly the column with the outcomes linked by a result alone
   */
  void drawGoals(
      Frame frame,
      String title,
      List<SdgFigures> goals,
      Cells names,
      int byColumn,
      int byResultOnly) {
    XSSFChart chart = create(frame, title, "Stacked columns in the colours of the goals: " + title);
    XDDFBarChartData data = bars(chart, "Sustainable Development Goal", "Outcomes");
    XDDFCategoryDataSource numbers =
        XDDFDataSourcesFactory.fromArray(
            goals.stream()
                .map(goal -> Integer.toString(goal.goal().number()))
                .toArray(String[]::new),
            range(names));
    Cells column = names.in(byColumn);
    Cells result = names.in(byResultOnly);
    XDDFBarChartData.Series dark =
        (XDDFBarChartData.Series)
            data.addSeries(numbers, numbers(values(goals, SdgFigures::byColumn), column));
    dark.setTitle("By the SDG column", header(column));
    XDDFBarChartData.Series light =
        (XDDFBarChartData.Series)
            data.addSeries(numbers, numbers(values(goals, SdgFigures::byResultOnly), result));
    light.setTitle("By a result only", header(result));
    for (int goal = 0; goal < goals.size(); goal++) {
      int colour = goals.get(goal).goal().colour();
      dark.getDataPoint(goal).setFillProperties(fill(colour));
      light.getDataPoint(goal).setFillProperties(fill(Palette.tint(colour)));
      if (goals.get(goal).byResultOnly() > 0) {
        light.getDataPoint(goal).setLineProperties(new XDDFLineProperties(fill(colour)));
      }
    }
    chart.plot(data);
    stack(chart);
  }

  private XSSFChart create(Frame frame, String title, String description) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(
                0,
                0,
                0,
                0,
                frame.firstColumn(),
                frame.firstRow(),
                frame.endColumn(),
                frame.endRow()));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    set(chart.getTitle(), TITLE_SIZE);
    CTNonVisualDrawingProps named =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    named.setName(title); // POI's own is in German
    named.setDescr(description);
    return chart;
  }

  private static XDDFBarChartData bars(XSSFChart chart, String across, String up) {
    XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
    below.setTitle(across);
    left.setTitle(up);
    CTPlotArea plot = chart.getCTChart().getPlotArea();
    set(new XDDFTitle(null, plot.getCatAxArray(0).getTitle()), LABEL_SIZE);
    set(new XDDFTitle(null, plot.getValAxArray(0).getTitle()), LABEL_SIZE);
    left.setCrossBetween(AxisCrossBetween.BETWEEN);
    left.setMajorTickMark(AxisTickMark.NONE);
    below.setMajorTickMark(AxisTickMark.NONE);
    left.setNumberFormat("#,##0");
    left.setMinimum(0);
    left.getOrAddMajorGridProperties()
        .setLineProperties(new XDDFLineProperties(fill(Palette.LINE)));
    left.getOrAddTextProperties().setFontSize(LABEL_SIZE);
    below.getOrAddTextProperties().setFontSize(LABEL_SIZE);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(45);
    data.setVaryColors(false);
    return data;
  }

  private static void set(XDDFTitle title, double size) {
    XDDFTextRun text = title.getBody().getParagraph(0).getTextRuns().get(0);
    text.setLanguage(Locale.ENGLISH); // POI takes that of the machine
    text.setFontSize(size);
    text.setBold(true);
    text.setFontColor(colour(Palette.NAVY));
  }

  /** Puts the parts of a stack on each other, as Excel does only when it is told to. */
  private static void stack(XSSFChart chart) {
    CTOverlap overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
    // the type of its value is not among those that POI ships
    try (XmlCursor cursor = overlap.newCursor()) {
      cursor.setAttributeText(new QName("val"), "100");
    }
  }

  private static <T> Double[] values(List<T> rows, ToIntFunction<T> figure) {
    return rows.stream().map(row -> (double) figure.applyAsInt(row)).toArray(Double[]::new);
  }

  private XDDFNumericalDataSource<Double> numbers(Double[] values, Cells cells) {
    return XDDFDataSourcesFactory.fromArray(values, range(cells));
  }

  private String range(Cells cells) {
    return new AreaReference(
            new CellReference(sheet.getSheetName(), cells.firstRow(), cells.column(), true, true),
            new CellReference(sheet.getSheetName(), cells.lastRow(), cells.column(), true, true),
            SpreadsheetVersion.EXCEL2007)
        .formatAsString();
  }

  private CellReference header(Cells cells) {
    return new CellReference(sheet.getSheetName(), cells.headerRow(), cells.column(), true, true);
  }

  private static XDDFSolidFillProperties fill(int colour) {
    return new XDDFSolidFillProperties(colour(colour));
  }

  private static XDDFColor colour(int colour) {
    return new XDDFColorRgbBinary(
        new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
  }
}
