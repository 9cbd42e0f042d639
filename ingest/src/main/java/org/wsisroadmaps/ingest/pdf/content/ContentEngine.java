package org.wsisroadmaps.ingest.pdf.content;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Walks the content streams of one page once and notes glyphs, lines and fills. */
final class ContentEngine extends PDFGraphicsStreamEngine {

  /** A filled shape at most this thick is a line. */
  private static final double THIN = 3.5;

  /** The sizes of a shape that may be a bullet. */
  private static final double SMALLEST_DOT = 1.5;

  private static final double LARGEST_DOT = 8;

  /** A clip that leaves this share of a page's width and height is the page's own. */
  private static final double MOST_OF_PAGE = 0.6;

  /** A glyph is cut where it loses this share of its width: less is the play of a cell's clip. */
  private static final double LEAST_CUT = 0.15;

  /** Deviation from the axes up to which a line still counts as straight. */
  private static final double CROOKED = 0.6;

  /** Nothing is seen through what is more opaque than this. */
  private static final double OPAQUE = 0.97;

  private final AffineTransform toDisplay;
  private final Box pageBox;

  /** Else a line that runs over the side of the page may go on on the other half of the sheet. */
  private final boolean wholeSheet;

  private final FontCache fonts;
  private final MarkedContent marked;

  private final Map<Integer, List<Glyph>> glyphsByTurn = new HashMap<>();

  /** The glyphs that are placed but not drawn, as recognised text is over a scan. */
  private final Map<Integer, List<Glyph>> undrawnByTurn = new HashMap<>();

  private final Stamps stamps = new Stamps();
  private final Runs runs = new Runs();
  private Run.@Nullable Look look;
  private final Tilt tilt = new Tilt();
  private final Colours colours = new Colours();
  private final Overprints overprints;

  /** The text that is drawn so that nobody sees it, or on a layer that is not shown. */
  private final List<String> unseen = new ArrayList<>();

  private final StringBuilder hiddenText = new StringBuilder();
  private final List<Box> images = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Box> fills = new ArrayList<>();
  private final List<Box> dots = new ArrayList<>();
  private final List<Box> specks = new ArrayList<>();

  private final List<double[]> subpath = new ArrayList<>();
  private final List<List<double[]>> subpaths = new ArrayList<>();
  private boolean curved;
  private float currentX;
  private float currentY;
  private final Deque<Box> clips = new ArrayDeque<>();
  private Box clip;

  /** Whether the clip is a rectangle, and so its box is all of it. */
  private final Deque<Boolean> clipsWhole = new ArrayDeque<>();

  private boolean clipWhole = true;

  private int brokenImages;
  private int markedDepth;
  private @Nullable ActualText actualText;

  /** The replacement text of the marked content that is being drawn. */
  private static final class ActualText {
    final String text;
    final int depth;
    boolean used;

    ActualText(String text, int depth) {
      this.text = text;
      this.depth = depth;
    }
  }

  /**
   * A walk over a page.
   *
   * @param page the page
   * @param view how it is looked at
   * @param fonts the document's fonts
   * @param marked follows its marked content
   * @param overprints tells watermarks from text that they lie over
   */
  ContentEngine(
      PDPage page, View view, FontCache fonts, MarkedContent marked, Overprints overprints) {
    super(page);
    this.fonts = fonts;
    this.marked = marked;
    this.overprints = overprints;
    this.toDisplay = displayTransform(page);
    this.wholeSheet = view.part().equals(sheet(page));
    if (!view.equals(View.of(sheet(page)))) {
      toDisplay.preConcatenate(view.transform());
    }
    this.pageBox = view.box();
    this.clip = pageBox;
  }

  /** A page's sheet as a viewer shows it, from its corner, in points. */
  static Box sheet(PDPage page) {
    PDRectangle crop = page.getCropBox();
    boolean sideways = Math.floorMod(page.getRotation(), 180) == 90;
    return sideways
        ? new Box(0, 0, crop.getHeight(), crop.getWidth())
        : new Box(0, 0, crop.getWidth(), crop.getHeight());
  }

  private static AffineTransform displayTransform(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double x = crop.getLowerLeftX();
    double y = crop.getLowerLeftY();
    double w = crop.getWidth();
    double h = crop.getHeight();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -y, -x);
      case 180 -> new AffineTransform(-1, 0, 0, 1, w + x, -y);
      case 270 -> new AffineTransform(0, -1, -1, 0, h + y, w + x);
      default -> new AffineTransform(1, 0, 0, -1, -x, h + y);
    };
  }

  /**
   * Walks the page, and what is shown over it.
   *
   * @param annotations the annotations that are shown
   */
  Drawing draw(List<PDAnnotation> annotations) throws IOException {
    processPage(getPage());
    for (PDAnnotation annotation : annotations) {
      runs.interrupt();
      showAnnotation(annotation);
    }
    endHidden();
    TextSize size = TextSize.of(runs.all());
    unseen.addAll(runs.takeUnseen(glyphsByTurn, size));
    List<Glyph> stamped = stamps.takeOut(glyphsByTurn, rulings);
    Overprints.Found found = overprints.among(runs, rulings);
    Stamps.takeOut(found.marks(), glyphsByTurn, stamped);
    addUndrawn();
    rulings.addAll(Dashes.lines(specks));
    return new Drawing(
        pageBox,
        glyphsByTurn,
        stamped,
        rulings,
        fills,
        dots,
        !images.isEmpty(),
        List.copyOf(unseen),
        tilt.ofMost(),
        size,
        brokenImages,
        wholeSheet ? runs.endingCut() : List.of(),
        found.mixed());
  }

  /** Adds text that is not drawn where it stands for a picture, or for a page that shows none. */
  private void addUndrawn() {
    boolean alone = glyphsByTurn.isEmpty();
    undrawnByTurn.forEach((turn, glyphs) -> {
      for (Glyph glyph : glyphs) {
        double[] p = PageContent.toPage(turn, glyph.centerX(), glyph.centerY());
        if (alone || images.stream().anyMatch(image -> image.contains(p[0], p[1]))) {
          glyphsByTurn.computeIfAbsent(turn, t -> new ArrayList<>()).add(glyph);
        } else {
          hiddenText.append(glyph.text());
        }
      }
      endHidden();
    });
  }

  /**
   * What was drawn.
   *
   * @param page the page's box
   * @param glyphsByTurn the glyphs by the direction of their line, 0 to 3 quarter turns clockwise,
   *     each in the frame of its direction
   * @param stamped the glyphs of stamps and watermarks
   * @param rulings straight lines
   * @param fills filled areas that are not white
   * @param dots small shapes as wide as high, which may be bullets
   * @param hasImages whether an image is drawn
   * @param unseen texts that are drawn, but not seen
   * @param tilt how far most of its lines run downwards, in radians
   * @param size how large its text is
   * @param brokenImages how many of its inline images do not end where they should
   * @param endingCut the lines that end in a glyph of which only a part is seen
   * @param mixed the texts that are printed over each other
   */
  record Drawing(
      Box page,
      Map<Integer, List<Glyph>> glyphsByTurn,
      List<Glyph> stamped,
      List<Ruling> rulings,
      List<Box> fills,
      List<Box> dots,
      boolean hasImages,
      List<String> unseen,
      double tilt,
      TextSize size,
      int brokenImages,
      List<String> endingCut,
      List<String> mixed) {

    /** The box around the glyphs, null where there are none. */
    @Nullable Box text() {
      return glyphsByTurn.entrySet().stream()
          .flatMap(turned -> turned.getValue().stream().map(g -> box(turned.getKey(), g)))
          .reduce(Box::union)
          .orElse(null);
    }

    private static Box box(int turn, Glyph glyph) {
      double[] a = PageContent.toPage(turn, glyph.left(), glyph.top());
      double[] b = PageContent.toPage(turn, glyph.right(), glyph.bottom());
      return Box.between(a[0], a[1], b[0], b[1]);
    }
  }

  Point2D toDisplay(double x, double y) {
    return toDisplay.transform(new Point2D.Double(x, y), null);
  }

  // ---------------------------------------------------------------- text

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    FontCache.Entry entry = fonts.of(font);
    String text = replacement(entry.text(code));
    if (text.isEmpty()) {
      return;
    }
    if (marked.hidden()) {
      hiddenText.append(text);
      return;
    }
    Point2D start = toDisplay(matrix.getTranslateX(), matrix.getTranslateY());
    Point2D.Float endInUser = matrix.transformPoint(displacement.getX(), 0);
    Point2D end = toDisplay(endInUser.x, endInUser.y);
    Point2D.Float upInUser = matrix.transformPoint(0, 1);
    Point2D up = toDisplay(upInUser.x, upInUser.y);
    Point2D.Float onwards = matrix.transformPoint(1, 0);
    Point2D unit = toDisplay(onwards.x, onwards.y);
    double size = start.distance(up);
    if (!(size > 0)) {
      return;
    }
    double dx = unit.getX() - start.getX();
    double dy = unit.getY() - start.getY();
    int turn = quarterTurn(dx, dy);
    double[] from = PageContent.fromPage(turn, start.getX(), start.getY());
    double[] to = PageContent.fromPage(turn, end.getX(), end.getY());
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean emboldened = mode.isFill() && mode.isStroke();
    double left = Math.min(from[0], to[0]);
    double right = Math.max(from[0], to[0]);
    boolean inRun = mode != RenderingMode.NEITHER && !Stamps.isSlanted(dx, dy);
    if (isOffPage(start, end) || isCutOff(start, up, end)) {
      boolean goesOn =
          inRun
              && wholeSheet
              && runs.goesOn(turn, look(entry.face(), size, mode), left, right, from[1]);
      if (!goesOn) {
        return;
      }
    }
    tilt.add(dx, dy, turn);
    int run =
        inRun ? runs.numberFor(turn, look(entry.face(), size, mode), left, right, from[1]) : 0;
    Glyph glyph =
        new Glyph(text, left, right, from[1], size, entry.face(), emboldened, marked.tag(), run);
    if (mode == RenderingMode.NEITHER) {
      undrawnByTurn.computeIfAbsent(turn, t -> new ArrayList<>()).add(glyph);
    } else if (!stamps.take(glyph, turn, start.getX(), start.getY(), dx, dy)) {
      runs.add(glyph, turn == 0 && !glyph.isSpace() && isCutAtItsSide(left, right));
      glyphsByTurn.computeIfAbsent(turn, t -> new ArrayList<>()).add(glyph);
    }
  }

  /** The look of a glyph; most have that of the one before, so that nothing is made for them. */
  private Run.Look look(Face face, double size, RenderingMode mode) {
    PDGraphicsState state = getGraphicsState();
    boolean stroked = !mode.isFill() && mode.isStroke();
    int rgb = colours.rgb(stroked ? state.getStrokingColor() : state.getNonStrokingColor());
    double alpha = stroked ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
    if (look == null || !look.is(face, size, rgb, alpha, marked.watermark())) {
      look = new Run.Look(face, size, rgb, alpha, marked.watermark());
    }
    return look;
  }

  /** Notes the text that was collected as hidden. */
  private void endHidden() {
    if (!hiddenText.toString().isBlank()) {
      unseen.add(hiddenText.toString().strip());
    }
    hiddenText.setLength(0);
  }

  /**
   * Whether the side of what is shown runs through an upright glyph. Browsers leave out the glyphs
   * behind it, so that the rest of such a line is in no document.
   */
  private boolean isCutAtItsSide(double left, double right) {
    double least = LEAST_CUT * (right - left);
    return isBetween(Math.min(clip.right(), pageBox.right()), left, right - least)
        || isBetween(Math.max(clip.left(), pageBox.left()), left + least, right);
  }

  private static boolean isBetween(double at, double left, double right) {
    return left < at && at < right;
  }

  private boolean isOffPage(Point2D start, Point2D end) {
    return !pageBox.contains(start.getX(), start.getY())
        && !pageBox.contains(end.getX(), end.getY());
  }

  /**
   * Whether the middle of a glyph lies outside of what is shown of the page. A program that cuts a
   * long picture of the document into pages draws the line that is cut on both of them. A smaller
   * clip is one cell's or picture's: text that it cuts off is kept, since its author wrote it
   * there. So is the end of a line that runs over the side of the page.
   */
  private boolean isCutOff(Point2D start, Point2D up, Point2D end) {
    if (clip.width() < MOST_OF_PAGE * pageBox.width()
        || clip.height() < MOST_OF_PAGE * pageBox.height()) {
      return false;
    }
    double rise = 0.25;
    return !clip.contains(
        (start.getX() + end.getX()) / 2 + rise * (up.getX() - start.getX()),
        (start.getY() + end.getY()) / 2 + rise * (up.getY() - start.getY()));
  }

  private String replacement(String text) {
    if (actualText == null) {
      return text;
    }
    if (actualText.used) {
      return "";
    }
    actualText.used = true;
    return actualText.text;
  }

  static int quarterTurn(double dx, double dy) {
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx >= 0 ? 0 : 2;
    }
    return dy >= 0 ? 1 : 3;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    markedDepth++;
    marked.begin(tag, properties);
    if (actualText == null
        && properties != null
        && properties.getString(COSName.ACTUAL_TEXT) != null) {
      actualText = new ActualText(properties.getString(COSName.ACTUAL_TEXT), markedDepth);
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (actualText != null && actualText.depth == markedDepth) {
      actualText = null;
    }
    markedDepth = Math.max(0, markedDepth - 1);
    marked.end();
    if (!marked.hidden()) {
      endHidden();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    marked.enter(form.getCOSObject());
    super.showForm(form);
    marked.leave();
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    marked.enter(form.getCOSObject());
    super.showTransparencyGroup(form);
    marked.leave();
  }

  @Override
  protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance)
      throws IOException {
    marked.enter(appearance.getCOSObject());
    super.processAnnotation(annotation, appearance);
    marked.leave();
  }

  /** Text behind an inline image that does not end is drawn too, though it stands in its data. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    byte[] data = operator.getImageData();
    COSDictionary image = operator.getImageParameters();
    byte[] behind = data == null || image == null ? new byte[0] : InlineImages.behind(image, data);
    if (behind.length == 0) {
      super.processOperator(operator, operands);
    } else {
      brokenImages++;
      processBehind(behind);
    }
  }

  private void processBehind(byte[] content) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(content);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator next) {
        processOperator(next, operands);
        operands = new ArrayList<>();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
    }
  }

  // ---------------------------------------------------------------- graphics state

  @Override
  public void saveGraphicsState() {
    clips.push(clip);
    clipsWhole.push(clipWhole);
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    if (!clips.isEmpty()) {
      clip = clips.pop();
      clipWhole = clipsWhole.pop();
    }
    super.restoreGraphicsState();
  }

  @Override
  public void clip(int windingRule) {
    Box bounds = null;
    for (List<double[]> points : allSubpaths()) {
      Box box = bounds(points);
      bounds = bounds == null ? box : bounds.union(box);
    }
    if (bounds != null) {
      clip = clip.intersection(bounds);
      List<List<double[]>> paths = allSubpaths();
      clipWhole &= !curved && paths.size() == 1 && isRectangle(paths.get(0), bounds);
    }
  }

  // ---------------------------------------------------------------- paths

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    endSubpath();
    for (Point2D p : new Point2D[] {p0, p1, p2, p3, p0}) {
      addPoint(p.getX(), p.getY());
    }
    currentX = (float) p0.getX();
    currentY = (float) p0.getY();
    endSubpath();
  }

  @Override
  public void moveTo(float x, float y) {
    endSubpath();
    addPoint(x, y);
    currentX = x;
    currentY = y;
  }

  @Override
  public void lineTo(float x, float y) {
    addPoint(x, y);
    currentX = x;
    currentY = y;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    curved = true;
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float(currentX, currentY);
  }

  @Override
  public void closePath() {
    if (subpath.size() > 1) {
      subpath.add(subpath.get(0));
    }
    endSubpath();
  }

  private void addPoint(double x, double y) {
    Point2D p = toDisplay(x, y);
    subpath.add(new double[] {p.getX(), p.getY()});
  }

  private void endSubpath() {
    if (!subpath.isEmpty()) {
      subpaths.add(List.copyOf(subpath));
      subpath.clear();
    }
  }

  private List<List<double[]>> allSubpaths() {
    endSubpath();
    return subpaths;
  }

  @Override
  public void endPath() {
    subpath.clear();
    subpaths.clear();
    curved = false;
  }

  @Override
  public void strokePath() {
    noteStrokes();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    noteFills();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    noteStrokes();
    noteFills();
    endPath();
  }

  private void noteStrokes() {
    noteDot();
    if (curved || marked.hidden()) {
      return;
    }
    for (List<double[]> points : allSubpaths()) {
      for (int i = 1; i < points.size(); i++) {
        double[] a = points.get(i - 1);
        double[] b = points.get(i);
        boolean level = Math.abs(a[1] - b[1]) <= CROOKED;
        boolean plumb = Math.abs(a[0] - b[0]) <= CROOKED;
        if (level != plumb) {
          noteLine(
              new Box(
                  Math.min(a[0], b[0]),
                  Math.min(a[1], b[1]),
                  Math.max(a[0], b[0]),
                  Math.max(a[1], b[1])));
        }
      }
    }
  }

  /** A path that is nothing but one small shape, as wide as high, may be a bullet. */
  private void noteDot() {
    if (marked.hidden()) {
      return;
    }
    List<List<double[]>> paths = allSubpaths();
    if (paths.size() == 1 && paths.get(0).size() > 3) {
      Box box = bounds(paths.get(0));
      double larger = Math.max(box.width(), box.height());
      double smaller = Math.min(box.width(), box.height());
      if (larger <= LARGEST_DOT && smaller >= SMALLEST_DOT && smaller >= 0.8 * larger) {
        dots.add(box);
      }
    }
  }

  private void noteFills() {
    noteDot();
    if (marked.hidden()) {
      return;
    }
    for (List<double[]> points : allSubpaths()) {
      Box box = bounds(points);
      boolean thin = Math.min(box.width(), box.height()) <= THIN;
      boolean rectangle = !thin && !curved && isRectangle(points, box);
      if (!thin) {
        notePaint(box, rectangle);
      }
      if (curved) {
        continue;
      }
      if (thin) {
        if (Math.max(box.width(), box.height()) > THIN) {
          noteLine(box);
        } else if (clip.contains((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2)) {
          specks.add(box);
        }
      } else if (rectangle && !isWhite(getGraphicsState().getNonStrokingColor())) {
        Box visible = box.intersection(clip);
        if (!visible.isEmpty()) {
          fills.add(visible);
        }
      }
    }
  }

  private void notePaint(Box box, boolean rectangle) {
    Box visible = box.intersection(clip);
    if (visible.isEmpty()) {
      return;
    }
    PDGraphicsState state = getGraphicsState();
    boolean opaque =
        state.getNonStrokeAlphaConstant() > OPAQUE
            && state.getSoftMask() == null
            && BlendMode.NORMAL.equals(state.getBlendMode());
    int rgb = opaque ? colours.rgb(state.getNonStrokingColor()) : Colours.UNKNOWN;
    runs.paint(visible, rgb, rectangle && clipWhole && rgb != Colours.UNKNOWN);
  }

  private void noteLine(Box box) {
    double slack = 1;
    Box room =
        new Box(
            clip.left() - slack, clip.top() - slack, clip.right() + slack, clip.bottom() + slack);
    Box visible = box.intersection(room);
    if (visible.right() < visible.left() || visible.bottom() < visible.top()) {
      return;
    }
    if (visible.width() >= visible.height()) {
      rulings.add(
          Ruling.horizontal((box.top() + box.bottom()) / 2, visible.left(), visible.right()));
    } else {
      rulings.add(Ruling.vertical((box.left() + box.right()) / 2, visible.top(), visible.bottom()));
    }
  }

  private static boolean isRectangle(List<double[]> points, Box box) {
    return points.stream()
        .allMatch(p ->
            (Math.abs(p[0] - box.left()) < CROOKED || Math.abs(p[0] - box.right()) < CROOKED)
                && (Math.abs(p[1] - box.top()) < CROOKED
                    || Math.abs(p[1] - box.bottom()) < CROOKED));
  }

  private static boolean isWhite(@Nullable PDColor color) {
    if (color == null || color.isPattern()) {
      return false;
    }
    float[] parts = color.getComponents();
    float white = parts.length == 4 ? 0f : 1f;
    for (float part : parts) {
      if (Math.abs(part - white) > 0.02f) {
        return false;
      }
    }
    return parts.length > 0;
  }

  private static Box bounds(List<double[]> points) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (double[] p : points) {
      left = Math.min(left, p[0]);
      right = Math.max(right, p[0]);
      top = Math.min(top, p[1]);
      bottom = Math.max(bottom, p[1]);
    }
    return new Box(left, top, right, bottom);
  }

  // ---------------------------------------------------------------- what is of no concern

  @Override
  public void drawImage(PDImage image) {
    if (marked.hidden()) {
      return;
    }
    // an image fills the unit square of user space (ISO 32000-1, 8.9.5)
    Matrix space = getGraphicsState().getCurrentTransformationMatrix();
    List<double[]> corners = new ArrayList<>();
    for (float[] corner : new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}) {
      Point2D.Float p = space.transformPoint(corner[0], corner[1]);
      Point2D shown = toDisplay(p.x, p.y);
      corners.add(new double[] {shown.getX(), shown.getY()});
    }
    Box box = bounds(corners);
    images.add(box);
    runs.paint(box, Colours.UNKNOWN, false);
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // a gradient holds no text and draws no line
    runs.paint(clip, Colours.UNKNOWN, false);
  }
}
