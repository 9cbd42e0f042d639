package org.wsisroadmaps.report.pdf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Paints pages: what is text into its node of the structure tree, all else as an artifact. */
final class Painter {

  private static final TextStyle EDGE = TextStyle.of(Face.REGULAR, 9, 0x5A6672);
  private static final int EDGE_RULE = 0xC8D0D8;

  /** How much of an edge the text at its end may take, and the least room between both. */
  private static final float MOST_OF_EDGE = 0.5f;

  private static final float EDGE_GAP = 16;

  /** Marks text that is shown in another order than it is read. */
  private static final PdfName SPAN = new PdfName("Span");

  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private final Document document;
  private final PdfWriter writer;
  private final StructureTree tree;
  private final PageSetter pages;
  private final DocumentInfo info;

  /** The links of a page, each with the boxes of its text. */
  private final Map<Tag, List<Rectangle>> links = new LinkedHashMap<>();

  Painter(
      Document document,
      PdfWriter writer,
      StructureTree tree,
      PageSetter pages,
      DocumentInfo info) {
    this.document = document;
    this.writer = writer;
    this.tree = tree;
    this.pages = pages;
    this.info = info;
  }

  void paint() {
    for (int i = 0; i < pages.pages().size(); i++) {
      if (i > 0) {
        document.newPage();
      }
      writer.setPageEmpty(false);
      page(pages.pages().get(i), i + 1);
    }
  }

  private void page(Page page, int number) {
    PdfContentByte canvas = writer.getDirectContent();
    links.clear();
    if (!page.runningHead().isEmpty()) {
      artifact(canvas, () -> edges(canvas, page, number));
    }
    artifact(
        canvas,
        () -> {
          for (Page.Placed placed : page.slices()) {
            if (placed.slice().picture() == null) {
              shapes(canvas, placed);
            }
          }
        });
    texts(canvas, page);
    links.forEach(this::annotate);
  }

  private static void artifact(PdfContentByte canvas, Runnable painting) {
    canvas.beginMarkedContentSequence(ARTIFACT);
    painting.run();
    canvas.endMarkedContentSequence();
  }

  // ---------------------------------------------------------------- edges

  private void edges(PdfContentByte canvas, Page page, int number) {
    PageFormat format = pages.format();
    float right = format.width() - format.side();
    float head = format.height() - format.top() + 22;
    pair(canvas, page.runningHead(), page.marks(), head);
    canvas.setLineWidth(0.5f);
    stroke(canvas, EDGE_RULE);
    canvas.moveTo(format.side(), head - 6);
    canvas.lineTo(right, head - 6);
    canvas.stroke();
    String pageNumber = number + " / " + pages.pages().size();
    pair(canvas, info.title(), pageNumber, format.bottom() - 22);
  }

  /** Two texts of one line, of which the first gives way. */
  private void pair(PdfContentByte canvas, String first, String second, float y) {
    PageFormat format = pages.format();
    float right = format.width() - format.side();
    float room = right - format.side();
    String end = pages.cut(second, EDGE, room * MOST_OF_EDGE);
    Line ending = pages.slicer().edge(end, EDGE, pages.document());
    String start = pages.cut(first, EDGE, room - ending.width() - EDGE_GAP);
    Line beginning = pages.slicer().edge(start, EDGE, pages.document());
    line(canvas, beginning, format.side(), y);
    line(canvas, ending, right - ending.width(), y);
  }

  private void line(PdfContentByte canvas, Line line, float x, float y) {
    line.pieces().forEach(placed -> show(canvas, placed.piece(), x + placed.x(), y));
  }

  // ---------------------------------------------------------------- slices

  private void shapes(PdfContentByte canvas, Page.Placed placed) {
    for (Shape shape : placed.slice().shapes()) {
      paint(canvas, shape.moved(placed.x(), placed.y()));
    }
  }

  private void paint(PdfContentByte canvas, Shape shape) {
    float top = pages.format().height();
    switch (shape) {
      case Shape.Box box -> {
        fill(canvas, box.colour());
        if (box.radius() > 0) {
          canvas.roundRectangle(
              box.x(), top - box.y() - box.height(), box.width(), box.height(), box.radius());
        } else {
          canvas.rectangle(box.x(), top - box.y() - box.height(), box.width(), box.height());
        }
        canvas.fill();
      }
      case Shape.Stroke line -> {
        stroke(canvas, line.colour());
        canvas.setLineWidth(line.width());
        canvas.moveTo(line.x1(), top - line.y1());
        canvas.lineTo(line.x2(), top - line.y2());
        canvas.stroke();
      }
    }
  }

  /** A piece of text and where it stands on the paper, y counting up. */
  private record Spot(Piece piece, float x, float y) {}

  private void texts(PdfContentByte canvas, Page page) {
    List<Spot> together = new ArrayList<>();
    Tag current = null;
    for (Page.Placed placed : page.slices()) {
      if (placed.repeated()) {
        flush(canvas, current, together);
        current = null;
        artifact(canvas, () -> spots(placed).forEach(s -> show(canvas, s.piece(), s.x(), s.y())));
        continue;
      }
      if (placed.slice().picture() != null) {
        flush(canvas, current, together);
        current = null;
        picture(canvas, placed, placed.slice().picture());
        continue;
      }
      List<Spot> spots = new ArrayList<>(spots(placed));
      placed.slice().numbers().forEach(number -> spots.add(number(number, placed)));
      for (Spot spot : spots) {
        if (spot.piece().tag() != current) {
          flush(canvas, current, together);
          current = spot.piece().tag();
        }
        together.add(spot);
      }
    }
    flush(canvas, current, together);
  }

  private List<Spot> spots(Page.Placed placed) {
    float top = pages.format().height() - placed.y();
    return placed.slice().texts().stream()
        .map(text -> new Spot(text.piece(), placed.x() + text.x(), top - text.baseline()))
        .toList();
  }

  private Spot number(Slice.PageNumber number, Page.Placed placed) {
    String digits = pages.pageOf(number.place()).map(String::valueOf).orElse("–");
    Piece piece =
        Piece.of(
            digits, number.style(), pages.slicer().digits(number.style().face()), number.tag());
    float y = pages.format().height() - placed.y() - number.baseline();
    return new Spot(piece, placed.x() + number.x() - piece.width(), y);
  }

  private void picture(PdfContentByte canvas, Page.Placed placed, Tag tag) {
    float top = pages.format().height() - placed.y();
    float left = placed.x();
    float right = pages.format().width() - pages.format().side();
    tree.place(tag, left, top - placed.slice().height(), right, top);
    canvas.beginMarkedContentSequence(tree.element(tag));
    shapes(canvas, placed);
    spots(placed).forEach(spot -> show(canvas, spot.piece(), spot.x(), spot.y()));
    canvas.endMarkedContentSequence();
  }

  private void flush(PdfContentByte canvas, @Nullable Tag tag, List<Spot> spots) {
    if (tag == null || spots.isEmpty()) {
      spots.clear();
      return;
    }
    canvas.beginMarkedContentSequence(tree.element(tag));
    spots.forEach(spot -> show(canvas, spot.piece(), spot.x(), spot.y()));
    canvas.endMarkedContentSequence();
    if (tag.link() != null) {
      List<Rectangle> boxes = links.computeIfAbsent(tag, t -> new ArrayList<>());
      spots.forEach(spot -> add(spot, boxes));
    }
    spots.clear();
  }

  private static void add(Spot spot, List<Rectangle> boxes) {
    float size = spot.piece().style().size();
    float right = spot.x() + spot.piece().width();
    float lower = spot.y() - size * 0.25f;
    Rectangle last = boxes.isEmpty() ? null : boxes.getLast();
    if (last != null && last.getBottom() == lower && Math.abs(last.getRight() - spot.x()) < 1) {
      last.setRight(right);
    } else {
      boxes.add(new Rectangle(spot.x(), lower, right, spot.y() + size * 0.85f));
    }
  }

  private void show(PdfContentByte canvas, Piece piece, float x, float y) {
    TextStyle style = piece.style();
    float indent = style.box() == null ? 0 : Piece.PADDING;
    if (piece.rightToLeft()) {
      PdfDictionary properties = new PdfDictionary();
      properties.put(ACTUAL_TEXT, new PdfString(piece.logicalText(), PdfObject.TEXT_UNICODE));
      canvas.beginMarkedContentSequence(SPAN, properties, true);
    }
    canvas.beginText();
    canvas.setFontAndSize(piece.font(), style.size());
    fill(canvas, style.colour());
    canvas.setTextMatrix(x + indent, y);
    canvas.showText(piece.text());
    canvas.endText();
    if (piece.rightToLeft()) {
      canvas.endMarkedContentSequence();
    }
  }

  private static void fill(PdfContentByte canvas, int colour) {
    canvas.setRGBColorFill(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
  }

  private static void stroke(PdfContentByte canvas, int colour) {
    canvas.setRGBColorStroke(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
  }

  // ---------------------------------------------------------------- links

  private void annotate(Tag tag, List<Rectangle> boxes) {
    for (Rectangle box : boxes) {
      Optional<PdfAnnotation> annotation = annotation(tag, box);
      annotation.ifPresent(link -> add(link, tag));
    }
  }

  private Optional<PdfAnnotation> annotation(Tag tag, Rectangle box) {
    return switch (tag.link()) {
      case null -> Optional.empty();
      case Link.ToAddress address ->
          Optional.of(
              PdfAnnotation.createLink(
                  writer, box, PdfAnnotation.HIGHLIGHT_NONE, new PdfAction(address.uri())));
      case Link.ToPlace place ->
          pages
              .spot(place.name())
              .map(spot ->
                  PdfAnnotation.createLink(
                      writer, box, PdfAnnotation.HIGHLIGHT_NONE, spot.page(), at(spot)));
    };
  }

  private PdfDestination at(PageSetter.Spot spot) {
    return new PdfDestination(PdfDestination.XYZ, 0, pages.format().height() - spot.y(), 0);
  }

  private void add(PdfAnnotation annotation, Tag tag) {
    annotation.put(PdfName.CONTENTS, new PdfString(tag.linkWords(), PdfObject.TEXT_UNICODE));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(tree.key(tag)));
    PdfIndirectReference page = writer.getPageReference(writer.getPageNumber());
    tree.annotate(tag, annotation.getIndirectReference(), page);
    writer.addAnnotation(annotation);
  }
}
