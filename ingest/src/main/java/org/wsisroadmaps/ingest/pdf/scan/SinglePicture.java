package org.wsisroadmaps.ingest.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.ocr.Picture;

/**
 * The one picture that a page consists of, if it does. Its own pixels are sharper than those of a
 * page that was drawn anew.
 */
final class SinglePicture extends PDFStreamEngine {

  /** Operators that draw something else (ISO 32000-1, tables 60, 77 and 92). */
  private static final Set<String> DRAWING =
      Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "BI", "W", "W*");

  /** How much of the page the picture may leave free, and its resolution differ from the wanted. */
  private static final double TOLERANCE = 0.02;

  private static final double POINTS_PER_INCH = 72;

  private @Nullable PDImageXObject picture;
  private Matrix placed = new Matrix();
  private boolean single = true;

  private SinglePicture() {
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
  }

  /** The picture as the page shows it, if the page is nothing else and its resolution is right. */
  static Optional<GrayImage> of(PDPage page) throws IOException {
    SinglePicture engine = new SinglePicture();
    engine.processPage(page);
    PDImageXObject picture = engine.picture;
    if (picture == null || !engine.single || !engine.fills(page.getCropBox(), picture)) {
      return Optional.empty();
    }
    BufferedImage image = picture.getImage();
    if (image.getColorModel().hasAlpha()) {
      return Optional.empty();
    }
    return Optional.of(GrayImage.of(image).turned(page.getRotation() / 90));
  }

  private boolean fills(PDRectangle page, PDImageXObject image) {
    double slack = TOLERANCE * Math.max(page.getWidth(), page.getHeight());
    boolean level = placed.getShearX() == 0 && placed.getShearY() == 0;
    boolean covers =
        Math.abs(placed.getTranslateX() - page.getLowerLeftX()) <= slack
            && Math.abs(placed.getTranslateY() - page.getLowerLeftY()) <= slack
            && Math.abs(placed.getScaleX() - page.getWidth()) <= slack
            && Math.abs(placed.getScaleY() - page.getHeight()) <= slack;
    double across = image.getWidth() / (placed.getScaleX() / POINTS_PER_INCH);
    double down = image.getHeight() / (placed.getScaleY() / POINTS_PER_INCH);
    return level && covers && isWanted(across) && isWanted(down);
  }

  private static boolean isWanted(double resolution) {
    return Math.abs(resolution - Picture.DPI) <= TOLERANCE * Picture.DPI;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (DRAWING.contains(operator.getName())) {
      single = false;
    }
    if (operator.getName().equals("Do")
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name) {
      PDXObject object = getResources().getXObject(name);
      if (object instanceof PDImageXObject image) {
        single &= picture == null && !image.isStencil();
        picture = image;
        placed = getGraphicsState().getCurrentTransformationMatrix();
        return;
      }
    }
    super.processOperator(operator, operands);
  }
}
