package org.wsisroadmaps.ingest.pdf.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.ocr.Picture;
import org.wsisroadmaps.ingest.ocr.RecognizedLine;
import org.wsisroadmaps.ingest.ocr.RecognizedWord;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.GridFinder;
import org.wsisroadmaps.ingest.pdf.scan.Blobs.Blob;
import org.wsisroadmaps.model.RoadmapException;

/**
 * What is seen on the picture of a page, in the pixels of the picture once it is straight and
 * upright.
 *
 * @param size the picture
 * @param turn how often it was turned clockwise by a quarter to be upright
 * @param skew the angle by which it was turned counterclockwise then to be straight, in radians
 * @param hasInk whether anything is printed on it
 * @param strokes the straight lines
 * @param fills shaded areas
 * @param bullets bullets of lists
 * @param lines the recognised text
 */
record ScannedPage(
    PixelBox size,
    int turn,
    double skew,
    boolean hasInk,
    List<Stroke> strokes,
    List<PixelBox> fills,
    List<PixelBox> bullets,
    List<RecognizedLine> lines) {

  /** A page whose words are less sure on average may stand on its head, or lie on its side. */
  private static final double UNLIKELY = 0.6;

  /** The margin of the pictures that are recognised, in pixels. */
  private static final int MARGIN = 20;

  /** Less ink than this is a speck, in pixels. */
  private static final int SPECK = 12;

  /** How far inside the rules of a cell its text begins, in pixels. */
  private static final int INSIDE = 2;

  /** The heights of what may be a letter, in pixels. */
  private static final int LEAST_LETTER = 8;

  private static final int MOST_LETTER = 150;

  /** The height of letters that recognisers read best. */
  private static final double BEST_LETTER = 23;

  /** How much a picture is scaled at least and at most. */
  private static final double LEAST_SCALE = 0.4;

  private static final double MOST_SCALE = 2;

  /** A scale this close to 1 blurs more than it helps. */
  private static final double NO_SCALE = 0.25;

  /**
   * Sees what is on a picture, and has its text recognised.
   *
   * @param time the time that the page has
   * @throws RoadmapException when the recogniser fails or the time is over
   */
  static ScannedPage of(GrayImage picture, TextRecognizer recognizer, PageTime time)
      throws RoadmapException {
    ScannedPage upright = turned(picture, 0, recognizer, time);
    ScannedPage best = upright;
    if (upright.hasInk && upright.confidence() < UNLIKELY) {
      for (int turn : List.of(2, 1, 3)) {
        ScannedPage other = turned(picture, turn, recognizer, time);
        best = other.certainty() > best.certainty() ? other : best;
      }
    }
    return best;
  }

  private static ScannedPage turned(
      GrayImage picture, int turn, TextRecognizer recognizer, PageTime time)
      throws RoadmapException {
    double skew = Skew.of(picture.turned(turn));
    GrayImage image = straight(picture, turn, skew);
    Paper paper = Paper.of(image);
    Ink ink = Ink.of(image, paper);
    List<Stroke> strokes = Strokes.of(ink);
    // the letters that recognisers have learnt have soft edges
    GrayImage text = image.isBlackAndWhite() ? image.smoothed() : image.copy();
    Eraser eraser = new Eraser(text, paper);
    eraser.eraseStrokes(strokes);
    List<Blob> blobs = Blobs.of(Ink.of(text, paper));
    List<PixelBox> bullets = BulletShapes.among(blobs);
    bullets.forEach(bullet -> eraser.erase(bullet.grownBy(2)));
    List<PixelBox> cells = cells(strokes);
    List<RecognizedLine> lines = lines(text, cells, scale(blobs), recognizer, time);
    return new ScannedPage(
        image.box(),
        turn,
        skew,
        blobs.size() > SPECK,
        strokes,
        Shading.of(image, cells),
        bullets,
        lines);
  }

  /** A picture as it is read. */
  static GrayImage straight(GrayImage picture, int turn, double skew) {
    GrayImage turned = picture.turned(turn);
    return skew == 0 ? turned : turned.rotated(-skew);
  }

  /** The cells of the tables that the strokes draw. */
  private static List<PixelBox> cells(List<Stroke> strokes) {
    List<Ruling> rulings = strokes.stream().map(Points::of).toList();
    List<PixelBox> cells = new ArrayList<>();
    for (Grid grid : GridFinder.grids(rulings)) {
      for (Grid.Cell cell : grid.cells()) {
        cells.add(Points.pixels(grid.box(cell)));
      }
    }
    return cells;
  }

  private static List<RecognizedLine> lines(
      GrayImage text, List<PixelBox> cells, double scale, TextRecognizer recognizer, PageTime time)
      throws RoadmapException {
    Paper paper = Paper.of(text);
    Ink ink = Ink.of(text, paper);
    GrayImage outside = text.copy();
    Eraser eraser = new Eraser(outside, paper);
    List<Picture> pictures = new ArrayList<>();
    List<PixelBox> parts = new ArrayList<>();
    for (PixelBox cell : cells) {
      PixelBox inside = cell.grownBy(-INSIDE).intersection(text.box());
      eraser.erase(cell);
      part(inside, ink)
          .ifPresent(part -> {
            parts.add(part);
            pictures.add(new Picture(cut(text, paper, part, scale), Picture.Kind.BLOCK));
          });
    }
    Ink left = Ink.of(outside, paper);
    part(outside.box(), left)
        .ifPresent(part -> {
          parts.add(part);
          pictures.add(new Picture(cut(outside, paper, part, scale), Picture.Kind.PAGE));
        });
    if (pictures.isEmpty()) {
      return List.of();
    }
    List<List<RecognizedLine>> recognized = recognizer.recognize(pictures, time.left());
    List<RecognizedLine> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (RecognizedLine line : recognized.get(i)) {
        lines.add(placed(line, scale, parts.get(i).left() - MARGIN, parts.get(i).top() - MARGIN));
      }
    }
    return lines;
  }

  private static BufferedImage cut(GrayImage image, Paper paper, PixelBox part, double scale) {
    return Scaling.scaled(image.cut(part, MARGIN, paper.at(part.left(), part.top())), scale);
  }

  /** How much pictures are scaled, so that their letters have the height that is read best. */
  private static double scale(List<Blob> blobs) {
    int[] heights =
        blobs.stream()
            .mapToInt(blob -> blob.box().height())
            .filter(height -> height >= LEAST_LETTER && height <= MOST_LETTER)
            .sorted()
            .toArray();
    double scale = heights.length == 0 ? 1 : BEST_LETTER / heights[heights.length / 2];
    return Math.abs(scale - 1) < NO_SCALE ? 1 : Math.clamp(scale, LEAST_SCALE, MOST_SCALE);
  }

  /** The part of an area that holds its ink, if there is any. */
  private static Optional<PixelBox> part(PixelBox area, Ink ink) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = 0;
    int bottom = 0;
    int count = 0;
    for (int y = area.top(); y < area.bottom(); y++) {
      for (int x = area.left(); x < area.right(); x++) {
        // a single pixel is none of a letter
        if (ink.at(x, y) && ink.at(x + 1, y) && ink.at(x, y + 1)) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 2);
          bottom = Math.max(bottom, y + 2);
          count++;
        }
      }
    }
    return count < SPECK
        ? Optional.empty()
        : Optional.of(new PixelBox(left, top, right, bottom).grownBy(2).intersection(area));
  }

  /** A line of a part's picture, where it stands on the page. */
  private static RecognizedLine placed(RecognizedLine line, double scale, int left, int top) {
    return new RecognizedLine(
        line.words().stream()
            .map(word ->
                new RecognizedWord(
                    word.text(),
                    word.left() / scale + left,
                    word.top() / scale + top,
                    word.right() / scale + left,
                    word.bottom() / scale + top,
                    word.confidence()))
            .toList());
  }

  List<RecognizedWord> words() {
    return lines.stream().flatMap(line -> line.words().stream()).toList();
  }

  private double confidence() {
    return words().stream().mapToDouble(RecognizedWord::confidence).average().orElse(0);
  }

  /** How much was recognised, and how surely. */
  private double certainty() {
    return words().stream().mapToDouble(word -> word.text().length() * word.confidence()).sum();
  }
}
