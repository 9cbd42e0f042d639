package org.wsisroadmaps.ingest.pdf.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.wsisroadmaps.ingest.pdf.tagged.StructureTree;

/**
 * A page of 200 by 200 points that the operators of a content stream draw (ISO 32000-1, annex A),
 * read at once. Its y runs upwards there, and downwards in what is read.
 */
final class DrawnPage {

  private static final float SIDE = 200;

  private final PDDocument document = new PDDocument();
  private final PDResources resources = new PDResources();
  private final StringBuilder operators = new StringBuilder();

  DrawnPage draw(String more) {
    operators.append(more).append('\n');
    return this;
  }

  /** A text of a size, from a point. */
  DrawnPage text(double size, double x, double y, String text) {
    return draw("BT /F %s Tf %s %s Td (%s) Tj ET".formatted(size, x, y, text));
  }

  /** What is filled from now on lets this much through: 1 nothing, 0 all. */
  DrawnPage opacity(float alpha) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(alpha);
    return draw("/" + resources.add(state).getName() + " gs");
  }

  PageContent read() throws IOException {
    resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
    PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    page.setResources(resources);
    document.addPage(page);
    try (document) {
      List<PageContent> pages = new PageReader(StructureTree.NONE, Layers.NONE).read(page, 1, 1);
      return pages.get(0);
    }
  }

  /** The glyphs that are read of it, in the order in which they are drawn. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    read().glyphs().forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
