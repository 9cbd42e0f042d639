package org.wsisroadmaps.ingest.pdf.scan;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wsisroadmaps.ingest.ocr.RecognizedLine;
import org.wsisroadmaps.ingest.ocr.RecognizedWord;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.DrawnBullets;
import org.wsisroadmaps.ingest.pdf.content.Face;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.content.PageContent;

/**
 * Tells what is seen on a picture as what a page draws.
 *
 * @param sizes the sizes of the document's type
 */
record ScanContent(TypeSizes sizes) {

  /** A gap wider than this share of the size lies between columns, and is no space. */
  private static final double WIDEST_SPACE = 2.5;

  /** A gap behind an o that is wider than this share of the size makes it a bullet. */
  private static final double BULLET_GAP = 0.4;

  /** What a letter's width has on each side of its ink, as a share of the size. */
  private static final double BEARING = 0.05;

  private static final double SPACE = 0.25;
  private static final Face TEXT = new Face("recognised", false, false, SPACE);
  private static final Face BULLET = new Face("recognised symbol", false, false, SPACE);

  PageContent of(PageContent original, ScannedPage page) {
    List<Glyph> glyphs = new ArrayList<>();
    page.lines().forEach(line -> addLine(line, glyphs));
    List<Box> bullets = page.bullets().stream().map(Points::of).toList();
    Box size = Points.of(page.size());
    boolean asDrawn = page.turn() == 0 && isSame(size, original.size());
    return new PageContent(
        original.number(),
        size,
        DrawnBullets.among(glyphs, bullets),
        List.of(),
        List.of(),
        page.strokes().stream().map(Points::of).toList(),
        page.fills().stream().map(Points::of).toList(),
        asDrawn ? original.links() : List.of(),
        false,
        page.turn(),
        original.unseen(),
        original.shown(),
        original.damages());
  }

  private static boolean isSame(Box a, Box b) {
    return Math.abs(a.width() - b.width()) < 1 && Math.abs(a.height() - b.height()) < 1;
  }

  private void addLine(RecognizedLine line, List<Glyph> glyphs) {
    LineShape shape = LineShape.of(line.words());
    double baseline = Points.of(shape.baseline());
    double size = sizes.of(Points.of(shape.size()));
    List<RecognizedWord> words = new ArrayList<>(line.words());
    words.sort(Comparator.comparingDouble(RecognizedWord::left));
    for (int i = 0; i < words.size(); i++) {
      RecognizedWord word = words.get(i);
      double left = Points.of(word.left()) - BEARING * size;
      double right = Points.of(word.right()) + BEARING * size;
      double next =
          i + 1 < words.size() ? Points.of(words.get(i + 1).left()) - BEARING * size : right;
      boolean bullet = i == 0 && word.text().equals("o") && next - right > BULLET_GAP * size;
      addWord(word.text(), left, right, baseline, size, bullet ? BULLET : TEXT, glyphs);
      if (next > right && next - right < WIDEST_SPACE * size) {
        glyphs.add(new Glyph(" ", right, next, baseline, size, TEXT, false));
      }
    }
    RecognizedWord last = words.get(words.size() - 1);
    if (!endsWithHyphen(last.text())) {
      // a recogniser gives whole words: what stands behind the last one is a space
      double end = Points.of(last.right()) + BEARING * size;
      glyphs.add(new Glyph(" ", end, end + SPACE * size, baseline, size, TEXT, false));
    }
  }

  private static boolean endsWithHyphen(String text) {
    return Character.getType(text.codePointBefore(text.length())) == Character.DASH_PUNCTUATION;
  }

  /** Adds a word's characters, each as wide as the others, in the order in which they stand. */
  private static void addWord(
      String text,
      double left,
      double right,
      double baseline,
      double size,
      Face face,
      List<Glyph> glyphs) {
    Integer[] characters = text.codePoints().boxed().toArray(Integer[]::new);
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    if (!bidi.isLeftToRight()) {
      byte[] levels = new byte[characters.length];
      int at = 0;
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) bidi.getLevelAt(at);
        at += Character.charCount(characters[i]);
      }
      Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
    }
    double width = (right - left) / characters.length;
    for (int i = 0; i < characters.length; i++) {
      glyphs.add(
          new Glyph(
              Character.toString(characters[i]),
              left + i * width,
              left + (i + 1) * width,
              baseline,
              size,
              face,
              false));
    }
  }
}
