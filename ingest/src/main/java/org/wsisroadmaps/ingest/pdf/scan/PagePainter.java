package org.wsisroadmaps.ingest.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages, and fails where a picture on them can't be drawn. PDFBox would leave it out without
 * a word, and a page that is a picture would be an empty one.
 */
final class PagePainter extends PDFRenderer {

  PagePainter(PDDocument document) {
    super(document);
  }

  /** Draws a page in shades of grey. */
  BufferedImage draw(int index, double dpi) throws IOException {
    return renderImageWithDPI(index, (float) dpi, ImageType.GRAY);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private static final class Drawer extends PageDrawer {

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
        throws IOException {
      String name = operator.getName();
      if (name.equals(OperatorName.DRAW_OBJECT) || name.equals(OperatorName.BEGIN_INLINE_IMAGE)) {
        throw e;
      }
      super.operatorException(operator, operands, e);
    }
  }
}
