package org.wsisroadmaps.benchmarks.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.wsisroadmaps.benchmarks.tables.TextTable.Neighbours;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Layers;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.content.PageReader;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.ingest.pdf.tagged.StructureTree;

/** How much of the tables of a document is ruled. */
enum Ruled {
  /** Rules part most cells from those beside and below them. */
  FULLY("fully ruled"),
  /** Rules part some cells. */
  PARTLY("partly ruled"),
  /** No rule parts any two cells. */
  NOT("not ruled");

  /** The share of the neighbours in each direction that rules part in a fully ruled table. */
  private static final double MOST = 0.8;

  /** How far a rule may reach over the edge of a text, in points. */
  private static final double SLACK = 2;

  private final String text;

  Ruled(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }

  /** The class of a document, by the rules between the cells of its true tables. */
  static Ruled of(Path pdf, List<Truth.Region> regions) throws IOException {
    Count beside = new Count();
    Count below = new Count();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PageReader reader = new PageReader(StructureTree.NONE, Layers.of(document));
      for (Truth.Region region : regions) {
        int number = region.page();
        PageContent page = reader.read(document.getPage(number - 1), number, number).getFirst();
        for (Neighbours pair : region.table().neighbours()) {
          Box first = box(region, pair.first(), page);
          Box second = box(region, pair.second(), page);
          (pair.below() ? below : beside).add(isParted(first, second, pair.below(), page));
        }
      }
    }
    if (beside.ruled + below.ruled == 0) {
      return NOT;
    }
    return beside.share() >= MOST && below.share() >= MOST ? FULLY : PARTLY;
  }

  private static final class Count {
    private int ruled;
    private int all;

    void add(boolean isRuled) {
      all++;
      ruled += isRuled ? 1 : 0;
    }

    double share() {
      return all == 0 ? 1 : ruled / (double) all;
    }
  }

  private static Box box(Truth.Region region, TextTable.Cell cell, PageContent page) {
    Box box = region.boxes().get(region.table().cells().indexOf(cell));
    double height = page.size().height();
    return new Box(box.left(), height - box.bottom(), box.right(), height - box.top());
  }

  private static boolean isParted(Box first, Box second, boolean below, PageContent page) {
    double from = below ? first.bottom() : first.right();
    double to = below ? second.top() : second.left();
    double start =
        Math.max(below ? first.left() : first.top(), below ? second.left() : second.top());
    double end =
        Math.min(below ? first.right() : first.bottom(), below ? second.right() : second.bottom());
    double middle = (start + end) / 2;
    for (Ruling rule : page.rulings()) {
      boolean between =
          rule.at() >= Math.min(from, to) - SLACK && rule.at() <= Math.max(from, to) + SLACK;
      if (rule.horizontal() == below
          && between
          && rule.from() <= middle + SLACK
          && rule.to() >= middle - SLACK) {
        return true;
      }
    }
    return false;
  }
}
