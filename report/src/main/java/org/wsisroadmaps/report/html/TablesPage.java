package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.DocumentTables;
import org.wsisroadmaps.model.table.TableCell;
import org.wsisroadmaps.model.table.TableJoin;
import org.wsisroadmaps.model.table.TableRow;
import org.wsisroadmaps.report.wording.FindingNames;
import org.wsisroadmaps.report.wording.TableWords;

/**
 * The tables of a document as one page that needs nothing else: merged cells are merged, headers
 * are headers, and every join over a page break is told below its table. The same tables give the
 * same bytes. It may be called from any thread.
 */
public final class TablesPage {

  private final Html html = new Html();

  private TablesPage() {}

  /**
   * Writes the page.
   *
   * @param document the tables
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(DocumentTables document, OutputStream out) throws IOException {
    String title = "Tables of " + document.source().file();
    out.write(Frame.page(title, new TablesPage().body(title, document)).getBytes(UTF_8));
  }

  private Html body(String title, DocumentTables document) {
    html.open("main").element("h1", title).line();
    if (document.tables().isEmpty()) {
      html.element("p", "The document holds no tables.").line();
    } else {
      contents(document.tables());
    }
    document.tables().forEach(this::section);
    findings(document.findings());
    return html.close("main");
  }

  private void contents(List<DocumentTable> tables) {
    html.open("nav", "aria-label", "Tables").open("ul").line();
    for (DocumentTable table : tables) {
      html.open("li").element("a", name(table), "href", "#" + id(table));
      html.text(" " + place(table)).close("li").line();
    }
    html.close("ul").close("nav").line();
  }

  private static String id(DocumentTable table) {
    return "table-" + table.number();
  }

  private static String name(DocumentTable table) {
    return TableWords.name(table) + (table.caption().isEmpty() ? "" : ": " + table.caption());
  }

  private static String place(DocumentTable table) {
    String pages = TableWords.pages(table.pages());
    return "(" + (pages.isEmpty() ? "" : pages + "; ") + TableWords.size(table) + ")";
  }

  private void section(DocumentTable table) {
    html.open("section", "id", id(table)).element("h2", name(table), "dir", "auto").line();
    html.element("p", place(table), "class", "source").line();
    html.open("div", "class", "wide", "tabindex", "0").open("table").line();
    rows("thead", "th", table, 0, table.headerRows());
    rows("tbody", "td", table, table.headerRows(), table.rows().size());
    html.close("table").close("div").line();
    if (!table.joins().isEmpty()) {
      html.open("details").element("summary", "How the pages were joined").open("ul").line();
      for (TableJoin join : table.joins()) {
        html.element("li", TableWords.join(join)).line();
      }
      if (table.repeatedHeaders() > 0) {
        html.element(
            "li", "Header rows left out, since they repeat the first: " + table.repeatedHeaders());
      }
      html.close("ul").close("details").line();
    }
    html.close("section").line();
  }

  private void rows(String group, String element, DocumentTable table, int from, int to) {
    if (from == to) {
      return;
    }
    html.open(group).line();
    for (TableRow row : table.rows().subList(from, to)) {
      html.open("tr");
      row.cells().forEach(cell -> cell(element, cell));
      html.close("tr").line();
    }
    html.close(group).line();
  }

  private void cell(String element, TableCell cell) {
    List<String> attributes = new ArrayList<>();
    if (element.equals("th")) {
      attributes.addAll(List.of("scope", cell.columnSpan() > 1 ? "colgroup" : "col"));
    }
    if (cell.columnSpan() > 1) {
      attributes.addAll(List.of("colspan", String.valueOf(cell.columnSpan())));
    }
    if (cell.rowSpan() > 1) {
      attributes.addAll(List.of("rowspan", String.valueOf(cell.rowSpan())));
    }
    if (cell.blocks().isEmpty()) {
      attributes.addAll(List.of("dir", "auto"));
      html.element(element, cell.text(), attributes.toArray(String[]::new));
    } else {
      html.open(element, attributes.toArray(String[]::new));
      Blocks.write(cell.blocks(), html);
      html.close(element);
    }
  }

  private void findings(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    html.element("h2", "Findings").open("ul").line();
    for (Finding finding : findings) {
      String name = FindingNames.of(finding.code());
      Integer page = finding.at() == null ? null : finding.at().page();
      String at = page == null ? "" : "page " + page + ": ";
      html.element("li", name + ": " + at + finding.message(), "dir", "auto").line();
    }
    html.close("ul").line();
  }
}
