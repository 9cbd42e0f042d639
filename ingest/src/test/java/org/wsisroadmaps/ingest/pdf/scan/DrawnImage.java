package org.wsisroadmaps.ingest.pdf.scan;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws pictures as a scanner would see them. */
final class DrawnImage {

  private DrawnImage() {}

  /** A picture on paper of a shade. */
  static GrayImage of(int width, int height, int paper, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(new Color(paper, paper, paper));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    graphics.setFont(font(46));
    drawing.accept(graphics);
    graphics.dispose();
    return GrayImage.of(image);
  }

  /** A font that needs none to be installed. */
  static Font font(float size) {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in)).deriveFont(size);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static Ink ink(GrayImage image) {
    return Ink.of(image, Paper.of(image));
  }
}
