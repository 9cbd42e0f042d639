package org.wsisroadmaps.ingest.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.ocr.Picture;
import org.wsisroadmaps.ingest.ocr.RecognizedLine;
import org.wsisroadmaps.ingest.ocr.RecognizedWord;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;

class ScannedPageTest {

  /** A recogniser that takes all the ink of a picture for one word. */
  private static final class OneWord implements TextRecognizer {
    @Override
    public String name() {
      return "one word";
    }

    @Override
    public List<List<RecognizedLine>> recognize(List<Picture> pictures, Duration mostTime) {
      List<List<RecognizedLine>> lines = new ArrayList<>();
      pictures.forEach(picture -> lines.add(List.of(line(picture.image()))));
      return lines;
    }

    private static RecognizedLine line(BufferedImage image) {
      int left = image.getWidth();
      int top = image.getHeight();
      int right = 0;
      int bottom = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          if (image.getRaster().getSample(x, y, 0) < 100) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1);
            bottom = Math.max(bottom, y + 1);
          }
        }
      }
      return new RecognizedLine(List.of(new RecognizedWord("word", left, top, right, bottom, 1)));
    }
  }

  /** Whatever the height of its letters, and so the scale at which it is recognised. */
  @ParameterizedTest
  @ValueSource(ints = {20, 30, 40, 46, 55, 70, 100, 160})
  void wordsStandWhereTheirInkIs(int size) throws Exception {
    GrayImage image =
        DrawnImage.of(
            1600,
            1000,
            255,
            g -> {
              g.setFont(DrawnImage.font(size));
              g.drawString("mammammamm", 300, 700);
            });
    Ink ink = DrawnImage.ink(image);

    List<RecognizedWord> words =
        ScannedPage.of(image, new OneWord(), PageTime.fromNow(Duration.ofMinutes(5))).words();

    assertThat(words)
        .singleElement()
        .satisfies(word -> {
          assertThat(word.bottom()).isCloseTo(701, within(4.0));
          assertThat(word.left()).isCloseTo(300 + 0.07 * size, within(5.0));
          assertThat(word.bottom() - word.top()).isCloseTo(0.54 * size, within(4.0));
          assertThat(ink.count(new PixelBox((int) word.right() + 5, 0, 1600, 1000))).isZero();
        });
  }
}
