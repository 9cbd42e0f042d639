package org.wsisroadmaps.ingest.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.ocr.Picture;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.ingest.pdf.content.Layers;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.content.PageReader;
import org.wsisroadmaps.ingest.pdf.content.View;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout;
import org.wsisroadmaps.ingest.pdf.layout.RunningLines;
import org.wsisroadmaps.ingest.pdf.scan.ScanReader;
import org.wsisroadmaps.ingest.pdf.scan.Scans;
import org.wsisroadmaps.ingest.pdf.tagged.StructureTree;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.PasswordException;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Shows what the reading of a PDF saw: the page, and over it the rulings, the lines of text, the
 * cells and what was left out. For whoever wonders why a cell came out as it did. Not safe for use
 * by several threads.
 */
public final class PdfInspector implements AutoCloseable {

  private static final double POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PageReader reader;
  private final List<PageLayout> layouts;
  private final List<Integer> sheets;
  private final Scans scans;
  private final RunningLines running;
  private final ColumnVocabulary vocabulary;

  private PdfInspector(PDDocument document, PdfReader.Pages pages, ColumnVocabulary vocabulary) {
    this.document = document;
    this.reader = new PageReader(StructureTree.NONE, Layers.of(document));
    this.layouts = pages.layouts();
    this.sheets = pages.sheets();
    this.scans = pages.scans();
    this.running = new RunningLines(layouts);
    this.vocabulary = vocabulary;
  }

  /**
   * Opens a document.
   *
   * @param bytes the file
   * @param password its user or owner password, empty where it needs none
   * @param vocabulary the words that tell columns
   * @param recognizer recognises the text of pages that are pictures; null leaves them unread
   * @throws RoadmapException when it is no PDF, is damaged, needs another password, or the
   *     recogniser fails
   */
  public static PdfInspector open(
      byte[] bytes,
      String password,
      ColumnVocabulary vocabulary,
      @Nullable TextRecognizer recognizer)
      throws RoadmapException {
    try {
      PDDocument document = Loader.loadPDF(bytes, password);
      return new PdfInspector(
          document, PdfReader.pages(document, vocabulary, recognizer), vocabulary);
    } catch (InvalidPasswordException e) {
      throw new PasswordException(!password.isEmpty(), e);
    } catch (NoClassDefFoundError e) {
      throw new RoadmapException(PdfReader.CERTIFICATE, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new RoadmapException("is no sound PDF: its structure is damaged", e);
    }
  }

  /** How many pages the document has. */
  public int pages() {
    return layouts.size();
  }

  /**
   * A join over a page break, as an edition tells it.
   *
   * @param outcome the outcome's code
   * @param join the join
   */
  public record OutcomeJoin(String outcome, Provenance.Join join) {}

  /**
   * Draws a page.
   *
   * @param number the page, 1-based
   * @param dpi the resolution, in dots per inch
   * @param joins the joins of the document; those of other pages do not mind
   * @return the picture, upright as its text is read
   * @throws IOException when the page can't be drawn
   */
  public BufferedImage draw(int number, int dpi, List<OutcomeJoin> joins) throws IOException {
    PageLayout layout = layouts.get(number - 1);
    int sheet = sheets.get(number - 1);
    int first = sheets.indexOf(sheet) + 1;
    PageContent content =
        scans.content(reader.read(document.getPage(sheet - 1), sheet, first).get(number - first));
    double scale = dpi / POINTS_PER_INCH;
    return new PagePainter(layout, content, running, vocabulary, scale)
        .paint(page(content, dpi), joins);
  }

  private BufferedImage page(PageContent content, int dpi) throws IOException {
    int number = content.number();
    if (scans.has(number)) {
      BufferedImage scan = ScanReader.picture(document, content, scans);
      return scaled(scan, (double) dpi / Picture.DPI);
    }
    BufferedImage page =
        new PDFRenderer(document)
            .renderImageWithDPI(content.shown().sheet() - 1, dpi, ImageType.RGB);
    return upright(viewed(page, content.shown().view(), dpi), content.turn());
  }

  /** What a view of a sheet shows of its picture. */
  private static BufferedImage viewed(BufferedImage sheet, View view, int dpi) {
    double scale = dpi / POINTS_PER_INCH;
    BufferedImage viewed =
        new BufferedImage(
            (int) Math.round(scale * view.scale() * view.part().width()),
            (int) Math.round(scale * view.scale() * view.part().height()),
            BufferedImage.TYPE_INT_RGB);
    AffineTransform transform = AffineTransform.getScaleInstance(scale, scale);
    transform.concatenate(view.transform());
    transform.scale(1 / scale, 1 / scale);
    Graphics2D graphics = viewed.createGraphics();
    graphics.drawImage(sheet, transform, null);
    graphics.dispose();
    return viewed;
  }

  private static BufferedImage scaled(BufferedImage image, double scale) {
    BufferedImage scaled =
        new BufferedImage(
            (int) Math.round(scale * image.getWidth()),
            (int) Math.round(scale * image.getHeight()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, AffineTransform.getScaleInstance(scale, scale), null);
    graphics.dispose();
    return scaled;
  }

  /** The picture turned as the text of the page is read. */
  private static BufferedImage upright(BufferedImage page, int turn) {
    int width = page.getWidth();
    int height = page.getHeight();
    AffineTransform turned =
        switch (turn) {
          case 1 -> new AffineTransform(0, -1, 1, 0, 0, width);
          case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 3 -> new AffineTransform(0, 1, -1, 0, height, 0);
          default -> new AffineTransform();
        };
    boolean aside = turn % 2 == 1;
    BufferedImage upright =
        new BufferedImage(
            aside ? height : width, aside ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = upright.createGraphics();
    graphics.drawImage(page, turned, null);
    graphics.dispose();
    return upright;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
