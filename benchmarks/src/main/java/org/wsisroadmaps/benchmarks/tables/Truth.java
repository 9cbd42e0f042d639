package org.wsisroadmaps.benchmarks.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.xml.sax.SAXException;

/**
 * What a file of the competition says that a document's tables are. Regions of one table are tables
 * by themselves, since the programs read page by page.
 */
final class Truth {

  private Truth() {}

  /**
   * A table, or the part of one that is one region.
   *
   * @param page its page, 1-based
   * @param table its cells
   * @param boxes for every cell where its text stands, y upwards from the page's lower edge
   */
  record Region(int page, TextTable table, List<Box> boxes) {}

  static List<Region> read(Path file) throws IOException {
    List<Region> regions = new ArrayList<>();
    for (Element region : elements(parse(file).getDocumentElement(), "region")) {
      // one file counts from -1
      int first =
          elements(region, "cell").stream()
              .mapToInt(c -> number(c, "start-row", 0))
              .min()
              .orElse(0);
      List<TextTable.Cell> cells = new ArrayList<>();
      List<Box> boxes = new ArrayList<>();
      for (Element cell : elements(region, "cell")) {
        String text = CellText.of(elements(cell, "content").get(0).getTextContent());
        if (!text.isEmpty()) {
          cells.add(cell(cell, Math.min(first, 0), text));
          boxes.add(box(elements(cell, "bounding-box").get(0)));
        }
      }
      regions.add(new Region(number(region, "page", 1), new TextTable(cells), boxes));
    }
    return regions;
  }

  private static TextTable.Cell cell(Element cell, int first, String text) {
    int row = number(cell, "start-row", 0);
    int column = number(cell, "start-col", 0);
    int rows = number(cell, "end-row", row) - row + 1;
    int columns = number(cell, "end-col", column) - column + 1;
    return new TextTable.Cell(row - first, column, rows, columns, text);
  }

  private static Box box(Element box) {
    return new Box(
        coordinate(box, "x1"), coordinate(box, "y1"), coordinate(box, "x2"), coordinate(box, "y2"));
  }

  /** A whole number of points; one file has a letter behind it. */
  private static double coordinate(Element box, String attribute) {
    return Integer.parseInt(box.getAttribute(attribute).replaceAll("[^\\d-]", ""));
  }

  private static Document parse(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is no file of the competition: " + e.getMessage(), e);
    }
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static int number(Element element, String attribute, int otherwise) {
    String value = element.getAttribute(attribute).strip();
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }
}
