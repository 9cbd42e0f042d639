package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PageBoxesTest {

  private final PageBoxes boxes = new PageBoxes();

  private static PDPage withoutBox() {
    PDPage page = new PDPage(new COSDictionary());
    page.getCOSObject().removeItem(COSName.MEDIA_BOX);
    return page;
  }

  private static void assertSame(PDRectangle box, float x, float y, float width, float height) {
    assertThat(
            new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()})
        .containsExactly(x, y, width, height);
  }

  @Test
  void aBoxIsStatedWhereItHoldsAnything() {
    assertThat(boxes.isStated(new PDPage(PDRectangle.A4))).isTrue();
    assertThat(boxes.isStated(withoutBox())).isFalse();
    assertThat(boxes.isStated(new PDPage(new PDRectangle(1, 500)))).isFalse();
    assertThat(boxes.isStated(new PDPage(new PDRectangle(500, 1)))).isFalse();
  }

  @Test
  void aPageIsAsTheOneBeforeWhereItsTextFits() {
    boxes.isStated(new PDPage(new PDRectangle(700, 400)));
    assertSame(boxes.of(null), 0, 0, 700, 400);
    assertSame(boxes.of(new PDRectangle(10, 10, 690, 300)), 0, 0, 700, 400);
  }

  @Test
  void elseItIsTheSmallestSheetThatHoldsItsText() {
    float a4 = PDRectangle.A4.getWidth();
    float a4Height = PDRectangle.A4.getHeight();
    assertSame(boxes.of(null), 0, 0, a4, a4Height);
    assertSame(boxes.of(new PDRectangle(10, 10, 500, 800)), 0, 0, a4, a4Height);
    assertSame(boxes.of(new PDRectangle(10, 10, 800, 500)), 0, 0, a4Height, a4);
    assertSame(boxes.of(new PDRectangle(10, 10, 800, 800)), 0, 0, 841.8898f, 1190.5513f);
  }

  @Test
  void textThatNoSheetHoldsGetsHalfAnInchAround() {
    assertSame(boxes.of(new PDRectangle(-10, 20, 2000, 100)), -46, -16, 2072, 172);
  }
}
