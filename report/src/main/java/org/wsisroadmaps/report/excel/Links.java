package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The links of a sheet. Each cell has its own, so that it moves with the cell when the table is
 * sorted; where a sheet has very many, neighbours in a column that lead to one place share theirs.
 */
final class Links {

  /** Excel drops links beyond 65,530 in a sheet. */
  private static final int MOST = 65_000;

  /** From here on neighbours share a link. */
  private static final int MANY = 20_000;

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

  /** Puts the links into the sheet. */
  void write(XSSFSheet sheet) {
    List<Link> written = links.size() > MANY ? shared() : links;
    written.stream().limit(MOST).forEach(link -> sheet.addHyperlink(create(sheet, link)));
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

  private static XSSFHyperlink create(XSSFSheet sheet, Link link) {
    XSSFHyperlink hyperlink =
        switch (link.target()) {
          case Target.Row(String name, int row) ->
              create(sheet, HyperlinkType.DOCUMENT, "'" + name + "'!A" + (row + 1));
          case Target.Outside(String address) -> create(sheet, HyperlinkType.URL, address);
        };
    String first = new CellAddress(link.firstRow(), link.column()).formatAsString();
    String last = new CellAddress(link.lastRow(), link.column()).formatAsString();
    hyperlink.setCellReference(first.equals(last) ? first : first + ":" + last);
    return hyperlink;
  }

  private static XSSFHyperlink create(XSSFSheet sheet, HyperlinkType type, String address) {
    XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
    link.setAddress(address);
    return link;
  }
}
