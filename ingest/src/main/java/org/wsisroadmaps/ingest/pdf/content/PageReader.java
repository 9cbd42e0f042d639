package org.wsisroadmaps.ingest.pdf.content;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.content.PageContent.TurnedText;
import org.wsisroadmaps.ingest.pdf.tagged.StructureTree;

/** Reads what one page draws and turns it upright. */
public final class PageReader {

  /** The share of glyphs that makes their direction the page's. */
  private static final double DOMINANT = 0.6;

  private final FontCache fonts = new FontCache();
  private final Overprints overprints = new Overprints();
  private final PageBoxes boxes = new PageBoxes();
  private final Halves halves = new Halves();
  private final StructureTree structure;
  private final Layers layers;

  /**
   * A reader for the pages of a document.
   *
   * @param structure what the document says of its text
   * @param layers which of its layers are shown
   */
  public PageReader(StructureTree structure, Layers layers) {
    this.structure = structure;
    this.layers = layers;
  }

  /**
   * Reads the pages that a sheet shows: one, or two side by side.
   *
   * @param sheet the page of the PDF
   * @param sheetNumber its number in the PDF, 1-based
   * @param number the number of the first page that it shows, 1-based
   */
  public List<PageContent> read(PDPage sheet, int sheetNumber, int number) throws IOException {
    List<String> damages = new ArrayList<>();
    if (!boxes.isStated(sheet)) {
      sheet.setMediaBox(boxes.of(text(sheet, sheetNumber)));
      damages.add("does not state its size, which was told by its text");
    }
    List<PDAnnotation> annotations = sheet.getAnnotations();
    List<PDAnnotation> shown = ShownAnnotations.among(annotations, layers);
    View whole = View.of(ContentEngine.sheet(sheet));
    ContentEngine engine = engine(sheet, sheetNumber, whole);
    ContentEngine.Drawing drawing = engine.draw(shown);
    if (drawing.brokenImages() > 0) {
      damages.add("holds a picture that does not end; the text behind it was read all the same");
    }
    if (!drawing.endingCut().isEmpty()) {
      damages.add(
          "cuts lines off at its side or that of a cell, and what followed may be lost: “"
              + String.join("”, “", drawing.endingCut())
              + "”");
    }
    if (!drawing.mixed().isEmpty()) {
      damages.add("prints texts over each other: “" + String.join("”, “", drawing.mixed()) + "”");
    }
    List<Box> parts = halves.of(drawing);
    List<PageContent> pages = new ArrayList<>();
    for (Box part : parts) {
      View view = parts.size() == 1 ? whole : View.of(part);
      if (parts.size() > 1) {
        engine = engine(sheet, sheetNumber, view);
        drawing = engine.draw(shown);
      }
      View better = view.better(drawing.tilt(), drawing.size());
      if (!better.equals(view)) {
        engine = engine(sheet, sheetNumber, better);
        drawing = engine.draw(shown);
      }
      List<LinkArea> links = links(annotations, engine);
      int turn = dominantTurn(drawing.glyphsByTurn());
      pages.add(
          new Uprighter(turn, drawing.page())
              .content(
                  number + pages.size(),
                  drawing,
                  links,
                  new PageContent.Shown(sheetNumber, parts.size(), better),
                  damages));
    }
    return pages;
  }

  /** The box around the text of a page, in its own coordinates, wherever that stands. */
  private @Nullable PDRectangle text(PDPage page, int number) throws IOException {
    int rotation = page.getRotation();
    page.setRotation(0);
    page.setMediaBox(PageBoxes.LARGEST);
    View all = View.of(ContentEngine.sheet(page));
    Box text = engine(page, number, all).draw(List.of()).text();
    page.setRotation(rotation);
    PDRectangle largest = PageBoxes.LARGEST;
    return text == null
        ? null
        : new PDRectangle(
            (float) (largest.getLowerLeftX() + text.left()),
            (float) (largest.getUpperRightY() - text.bottom()),
            (float) text.width(),
            (float) text.height());
  }

  private ContentEngine engine(PDPage page, int number, View view) {
    MarkedContent marked = new MarkedContent(structure, layers, number);
    return new ContentEngine(page, view, fonts, marked, overprints);
  }

  private static int dominantTurn(Map<Integer, List<Glyph>> glyphsByTurn) {
    int all = glyphsByTurn.values().stream().mapToInt(List::size).sum();
    return glyphsByTurn.entrySet().stream()
        .filter(e -> e.getValue().size() > DOMINANT * all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private static List<LinkArea> links(List<PDAnnotation> annotations, ContentEngine engine) {
    List<LinkArea> links = new ArrayList<>();
    for (PDAnnotation annotation : annotations) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action
          && action.getURI() != null
          && link.getRectangle() != null) {
        PDRectangle r = link.getRectangle();
        Point2D a = engine.toDisplay(r.getLowerLeftX(), r.getLowerLeftY());
        Point2D b = engine.toDisplay(r.getUpperRightX(), r.getUpperRightY());
        links.add(
            new LinkArea(Box.between(a.getX(), a.getY(), b.getX(), b.getY()), action.getURI()));
      }
    }
    return links;
  }

  /**
   * Turns a page whose text runs upwards or downwards so that it can be read from left to right.
   */
  private record Uprighter(int turn, Box page) {

    PageContent content(
        int number,
        ContentEngine.Drawing drawing,
        List<LinkArea> links,
        PageContent.Shown shown,
        List<String> damages) {
      List<TurnedText> turned =
          drawing.glyphsByTurn().entrySet().stream()
              .filter(e -> e.getKey() != turn)
              .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
              .map(e -> new TurnedText(turnsLeft(e.getKey()), glyphs(e.getKey(), e.getValue())))
              .toList();
      return new PageContent(
          number,
          box(page),
          DrawnBullets.among(
              glyphs(turn, drawing.glyphsByTurn().getOrDefault(turn, List.of())),
              drawing.dots().stream().map(this::box).toList()),
          turned,
          stamped(drawing.stamped()),
          drawing.rulings().stream().map(this::ruling).toList(),
          drawing.fills().stream().map(this::box).toList(),
          links.stream().map(link -> new LinkArea(box(link.box()), link.href())).toList(),
          drawing.hasImages(),
          turn,
          drawing.unseen(),
          shown,
          damages);
    }

    private List<Glyph> stamped(List<Glyph> glyphs) {
      if (turn == 0 || glyphs.isEmpty()) {
        return glyphs;
      }
      Glyph first = glyphs.get(0);
      Box start = box(new Box(first.left(), first.baseline(), first.left(), first.baseline()));
      double dx = start.left() - first.left();
      double dy = start.top() - first.baseline();
      return glyphs.stream().map(g -> g.movedBy(dx, dy)).toList();
    }

    private int turnsLeft(int glyphTurn) {
      return Math.floorMod(glyphTurn - turn, 4);
    }

    /** What must be added to turned points so that the page's corner is the origin again. */
    private double[] shift() {
      double[] a = PageContent.fromPage(turn, page.left(), page.top());
      double[] b = PageContent.fromPage(turn, page.right(), page.bottom());
      return new double[] {-Math.min(a[0], b[0]), -Math.min(a[1], b[1])};
    }

    private List<Glyph> glyphs(int glyphTurn, List<Glyph> glyphs) {
      double[] shift = shift();
      double[] own = PageContent.fromPage(turnsLeft(glyphTurn), shift[0], shift[1]);
      if (turn == 0) {
        return glyphs;
      }
      return glyphs.stream().map(g -> g.movedBy(own[0], own[1])).toList();
    }

    private Ruling ruling(Ruling r) {
      if (turn == 0) {
        return r;
      }
      Box box =
          box(
              r.horizontal()
                  ? new Box(r.from(), r.at(), r.to(), r.at())
                  : new Box(r.at(), r.from(), r.at(), r.to()));
      return box.width() >= box.height()
          ? Ruling.horizontal(box.top(), box.left(), box.right())
          : Ruling.vertical(box.left(), box.top(), box.bottom());
    }

    private Box box(Box b) {
      if (turn == 0) {
        return b;
      }
      double[] shift = shift();
      double[] p = PageContent.fromPage(turn, b.left(), b.top());
      double[] q = PageContent.fromPage(turn, b.right(), b.bottom());
      return Box.between(p[0] + shift[0], p[1] + shift[1], q[0] + shift[0], q[1] + shift[1]);
    }
  }
}
