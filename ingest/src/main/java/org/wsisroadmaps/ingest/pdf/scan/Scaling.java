package org.wsisroadmaps.ingest.pdf.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Scales pictures, each new pixel being the mean of what it covers, or between its neighbours. */
final class Scaling {

  private Scaling() {}

  static BufferedImage scaled(BufferedImage image, double scale) {
    if (scale == 1) {
      return image;
    }
    BufferedImage across = halfScaled(image, scale, true);
    return halfScaled(across, scale, false);
  }

  private static BufferedImage halfScaled(BufferedImage image, double scale, boolean across) {
    int width = across ? scaledLength(image.getWidth(), scale) : image.getWidth();
    int height = across ? image.getHeight() : scaledLength(image.getHeight(), scale);
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] from = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] to = ((DataBufferByte) scaled.getRaster().getDataBuffer()).getData();
    int length = across ? width : height;
    int lines = across ? height : width;
    int step = across ? 1 : image.getWidth();
    int lineStep = across ? image.getWidth() : 1;
    int last = (across ? image.getWidth() : image.getHeight()) - 1;
    double reach = Math.max(1, 1 / scale);
    for (int i = 0; i < length; i++) {
      double middle = (i + 0.5) / scale - 0.5;
      int first = (int) Math.ceil(middle - reach);
      int end = (int) Math.floor(middle + reach);
      for (int line = 0; line < lines; line++) {
        double sum = 0;
        double weights = 0;
        for (int j = first; j <= end; j++) {
          double weight = reach - Math.abs(j - middle);
          sum += weight * (from[line * lineStep + Math.clamp(j, 0, last) * step] & 0xFF);
          weights += weight;
        }
        int at = across ? line * width + i : i * width + line;
        to[at] = (byte) Math.round(sum / weights);
      }
    }
    return scaled;
  }

  private static int scaledLength(int length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }
}
