package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * The links of a sheet, as SpreadsheetML: POI keeps a document of its own for each, which is too
 * much for a hundred thousand. Each cell has its own link, so that it moves with the cell when the
 * table is sorted; where a sheet has more than Excel takes, neighbours in a column that lead to one
 * place share theirs.
 */
final class Links {

  /** Excel takes 65,530 links in a sheet. */
  private static final int MOST = 65_000;

  private record Link(int column, int firstRow, int lastRow, Target target) {
    boolean goesOnIn(Link next) {
      return column == next.column && lastRow + 1 == next.firstRow && target.equals(next.target);
    }

    Link upTo(Link last) {
      return new Link(column, firstRow, last.lastRow, target);
    }
  }

  private final List<Link> links = new ArrayList<>();

  void add(int row, int column, Target target) {
    links.add(new Link(column, row, row, target));
  }

  /**
   * The links as XML; empty where there are none.
   *
   * @param sheet the part of the sheet, which gets a relationship for each address outside
   */
  String xml(PackagePart sheet) {
    List<Link> written = links.size() > MOST ? shared() : links;
    if (written.isEmpty()) {
      return "";
    }
    Map<String, String> relations = new HashMap<>();
    StringBuilder xml = new StringBuilder("<hyperlinks>");
    for (Link link : written.subList(0, Math.min(written.size(), MOST))) {
      xml.append("<hyperlink ref=\"").append(cells(link)).append('"');
      switch (link.target()) {
        case Target.Row(String name, int row) ->
            xml.append(" location=\"'").append(name).append("'!A").append(row + 1).append("\"/>");
        case Target.Rows(String name, int first, int last) ->
            xml.append(" location=\"'")
                .append(name)
                .append("'!A")
                .append(first + 1)
                .append(":A")
                .append(last + 1)
                .append("\"/>");
        case Target.Outside(String address) -> {
          String relation = relations.computeIfAbsent(address, any -> relate(sheet, any));
          xml.append(" r:id=\"").append(relation).append("\"/>");
        }
      }
    }
    return xml.append("</hyperlinks>").toString();
  }

  private static String relate(PackagePart sheet, String address) {
    return sheet
        .addExternalRelationship(address, XSSFRelation.SHEET_HYPERLINKS.getRelation())
        .getId();
  }

  private List<Link> shared() {
    links.sort(Comparator.comparingInt(Link::column).thenComparingInt(Link::firstRow));
    List<Link> shared = new ArrayList<>();
    for (Link link : links) {
      int last = shared.size() - 1;
      if (last >= 0 && shared.get(last).goesOnIn(link)) {
        shared.set(last, shared.get(last).upTo(link));
      } else {
        shared.add(link);
      }
    }
    return shared;
  }

  private static String cells(Link link) {
    String first = new CellAddress(link.firstRow(), link.column()).formatAsString();
    String last = new CellAddress(link.lastRow(), link.column()).formatAsString();
    return first.equals(last) ? first : first + ":" + last;
  }
}
