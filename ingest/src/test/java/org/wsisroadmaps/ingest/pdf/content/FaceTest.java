package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class FaceTest {

  private static PDFont ofWeight(float weight) throws IOException {
    PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
    descriptor.setFontName("Any");
    descriptor.setFontWeight(weight);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, "Any");
    font.setItem(COSName.FONT_DESC, descriptor);
    return new PDTrueTypeFont(font);
  }

  @Test
  void aFontIsBoldByItsNameOrItsWeight() throws IOException {
    assertThat(Face.of(new PDType1Font(FontName.HELVETICA)).bold()).isFalse();
    assertThat(Face.of(new PDType1Font(FontName.HELVETICA_BOLD)).bold()).isTrue();
    assertThat(Face.of(ofWeight(600)).bold()).isTrue();
    assertThat(Face.of(ofWeight(599)).bold()).isFalse();
  }

  @Test
  void aFontIsItalicByItsName() {
    assertThat(Face.of(new PDType1Font(FontName.HELVETICA_OBLIQUE)).italic()).isTrue();
    assertThat(Face.of(new PDType1Font(FontName.TIMES_ITALIC)).italic()).isTrue();
    assertThat(Face.of(new PDType1Font(FontName.HELVETICA)).italic()).isFalse();
  }

  @Test
  void theSpaceIsAsWideAsTheFontSays() {
    assertThat(Face.of(new PDType1Font(FontName.HELVETICA)).spaceWidth())
        .isCloseTo(0.278, within(0.001));
    assertThat(Face.of(new PDType1Font(FontName.COURIER)).spaceWidth())
        .isCloseTo(0.6, within(0.001));
  }

  /** A map from codes to characters that holds no space. */
  @Test
  void aFontWithoutASpaceHasTheUsualOne() throws IOException {
    PDFont font = new PDType1Font(FontName.COURIER);
    COSStream map = new COSStream();
    try (OutputStream out = map.createOutputStream()) {
      out.write(
          """
          /CIDInit /ProcSet findresource begin begincmap
          1 begincodespacerange <00> <FF> endcodespacerange
          1 beginbfchar <41> <0041> endbfchar
          endcmap end
          """
              .getBytes(StandardCharsets.US_ASCII));
    }
    font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    assertThat(Face.of(font).spaceWidth()).isEqualTo(0.25);
  }

  @Test
  void fontsOfSymbolsAreToldByTheirNames() {
    assertThat(Face.of(new PDType1Font(FontName.ZAPF_DINGBATS)).symbolic()).isTrue();
    assertThat(Face.of(new PDType1Font(FontName.SYMBOL)).symbolic()).isTrue();
    assertThat(Face.of(new PDType1Font(FontName.HELVETICA)).symbolic()).isFalse();
  }
}
