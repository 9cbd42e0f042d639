package org.wsisroadmaps.report.excel;

import static org.wsisroadmaps.report.excel.TableCell.Emphasis.CAME;
import static org.wsisroadmaps.report.excel.TableCell.Emphasis.WENT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.poi.ss.util.CellReference;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.report.excel.mark.TextMark;

/**
 * The rows of a sheet as SpreadsheetML, kept compressed until the workbook is put together. POI's
 * own streaming needs the fonts of the machine and drops styles inside a cell; its other sheets
 * keep every cell in memory.
 */
final class SheetData {

  /** Excel reads {@code _x000D_} in a text as the character of that number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
  private final Writer out;
  private final Styles styles;
  private final Set<String> said;
  private final StringBuilder xml = new StringBuilder();
  private String links = "";

  /**
   * Begins a sheet.
   *
   * @param styles the looks of the workbook
   * @param said takes the digest of every text
   */
  SheetData(Styles styles, Set<String> said) {
    this.styles = styles;
    this.said = said;
    this.out =
        new OutputStreamWriter(
            new DeflaterOutputStream(compressed, new Deflater(Deflater.BEST_SPEED)),
            StandardCharsets.UTF_8);
  }

  /**
   * Adds a row; rows come in rising order.
   *
   * @param row the row's index, 0-based
   * @param height its height in points
   * @param cells its cells, from the first column on
   */
  void row(int row, int height, List<TableCell> cells) throws IOException {
    xml.setLength(0);
    xml.append("<row r=\"").append(row + 1).append("\" ht=\"").append(height);
    xml.append("\" customHeight=\"1\">");
    for (int column = 0; column < cells.size(); column++) {
      append(CellReference.convertNumToColString(column), row + 1, cells.get(column));
    }
    out.append(xml).append("</row>\n");
  }

  /** Takes what links the rows have, as XML. */
  void links(String newLinks) {
    links = newLinks;
  }

  /** The links as XML; empty where there are none. */
  String links() {
    return links;
  }

  /** The rows as XML. No row can be added any more. */
  InputStream read() throws IOException {
    out.close();
    return new InflaterInputStream(new ByteArrayInputStream(compressed.toByteArray()));
  }

  private void append(String column, int row, TableCell cell) {
    xml.append("<c r=\"")
        .append(column)
        .append(row)
        .append("\" s=\"")
        .append(styleOf(cell))
        .append('"');
    switch (cell.content()) {
      case TableCell.Blank() -> xml.append("/>");
      case TableCell.Amount(double value) -> {
        said.add(TextMark.ofNumber(value));
        xml.append("><v>").append(numeral(value)).append("</v></c>");
      }
      case TableCell.Formula(String formula, String shown) -> {
        said.add(TextMark.of(shown));
        said.add(TextMark.of("=" + formula));
        xml.append(" t=\"str\"><f>");
        appendEscaped(formula);
        xml.append("</f><v>");
        appendEscaped(shown);
        xml.append("</v></c>");
      }
      case TableCell.Words(List<Span> spans, TableCell.Emphasis emphasis) -> {
        said.add(TextMark.of(CellText.plain(spans)));
        xml.append(" t=\"inlineStr\"><is>");
        appendSpans(spans, cell.style(), emphasis);
        xml.append("</is></c>");
      }
    }
  }

  private static String numeral(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private int styleOf(TableCell cell) {
    return cell.content() instanceof TableCell.Words words && looksLikeFormula(words)
        ? styles.numberOfQuoted(cell.style())
        : styles.numberOf(cell.style());
  }

  private static boolean looksLikeFormula(TableCell.Words words) {
    String text = words.plain();
    return !text.isEmpty() && "=+-@\t'".indexOf(text.charAt(0)) >= 0;
  }

  private void appendSpans(List<Span> spans, Style style, TableCell.Emphasis emphasis) {
    if (spans.stream().noneMatch(SheetData::isStyled)) {
      appendText(CellText.plain(spans));
      return;
    }
    for (Span span : spans) {
      xml.append("<r>");
      appendLook(span, style, span.bold() ? emphasis : TableCell.Emphasis.NONE);
      appendText(span.text());
      xml.append("</r>");
    }
  }

  private static boolean isStyled(Span span) {
    return span.bold() || span.italic() || span.underline();
  }

  private void appendLook(Span span, Style style, TableCell.Emphasis emphasis) {
    int ink =
        switch (emphasis) {
          case NONE -> style.ink();
          case CAME -> Palette.CAME;
          case WENT -> Palette.RED;
        };
    boolean underlined = span.underline() || style.underline() || emphasis == CAME;
    xml.append("<rPr>");
    xml.append(span.bold() || style.bold() ? "<b/>" : "");
    xml.append(span.italic() ? "<i/>" : "");
    xml.append(emphasis == WENT ? "<strike/>" : "");
    xml.append(underlined ? "<u/>" : "");
    xml.append("<sz val=\"").append(style.size());
    xml.append("\"/><color rgb=\"FF").append(HexFormat.of().withUpperCase().toHexDigits(ink, 6));
    xml.append("\"/><rFont val=\"").append(Styles.FONT).append("\"/><family val=\"2\"/></rPr>");
  }

  private void appendText(String text) {
    boolean bare = text.strip().length() == text.length();
    xml.append(bare ? "<t>" : "<t xml:space=\"preserve\">");
    String safe = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    appendEscaped(safe);
    xml.append("</t>");
  }

  private void appendEscaped(String safe) {
    int from = 0;
    for (int at = 0; at < safe.length(); at++) {
      String entity = entity(safe.charAt(at));
      if (!entity.isEmpty()) {
        xml.append(safe, from, at).append(entity);
        from = at + 1;
      }
    }
    xml.append(safe, from, safe.length());
  }

  private static String entity(char sign) {
    return switch (sign) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      default -> "";
    };
  }
}
