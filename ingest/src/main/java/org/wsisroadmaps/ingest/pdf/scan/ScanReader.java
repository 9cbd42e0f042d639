package org.wsisroadmaps.ingest.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.wsisroadmaps.ingest.ocr.Picture;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.model.ReadingInterruptedException;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Reads the pages of a document that are pictures.
 *
 * @param recognizer recognises their text
 */
public record ScanReader(TextRecognizer recognizer) {

  /** More glyphs without meaning than this share make a page a picture. */
  private static final double MOST_UNMAPPED = 0.5;

  /**
   * The largest area of a page, in square points: that of A3. A larger one is shrunk to it, since
   * its unit is most likely the pixel of a camera and not the point.
   */
  private static final double LARGEST = 842.0 * 1191;

  /** Whether a page must be looked at to be read: it has no text, or none that says what it is. */
  public static boolean isPicture(PageContent page) {
    long glyphs = page.glyphs().stream().filter(glyph -> !glyph.isSpace()).count();
    long unmapped =
        page.glyphs().stream().filter(glyph -> glyph.text().equals(Glyph.UNMAPPED)).count();
    return page.turned().isEmpty() && glyphs == 0 && page.shown().pages() == 1
        || unmapped > MOST_UNMAPPED * glyphs;
  }

  /** What came of a page. */
  private sealed interface Outcome {
    record Read(ScannedPage page) implements Outcome {}

    record Unread(String why) implements Outcome {}
  }

  /**
   * Reads the pages that are pictures. One that can't be drawn or recognised, or takes too long,
   * costs no other.
   *
   * @param document the document
   * @param pages all its pages
   * @return what was read, by the number of the page
   * @throws RoadmapException when nothing at all was read, on account of such pages, or the thread
   *     is interrupted
   */
  public Scans read(PDDocument document, List<PageContent> pages) throws RoadmapException {
    int threads = Runtime.getRuntime().availableProcessors();
    Map<PageContent, Future<Outcome>> waiting = new LinkedHashMap<>();
    PagePainter painter = new PagePainter(document);
    try (ThreadPoolExecutor executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            // pictures are large: no further one is drawn before one of these is done
            new ThreadPoolExecutor.CallerRunsPolicy())) {
      for (PageContent page : pages) {
        if (isPicture(page)) {
          waiting.put(page, begun(document, painter, page.shown().sheet() - 1, executor));
        }
      }
      Map<PageContent, ScannedPage> scanned = new LinkedHashMap<>();
      Map<PageContent, String> unread = new LinkedHashMap<>();
      for (Map.Entry<PageContent, Future<Outcome>> entry : waiting.entrySet()) {
        switch (result(entry.getValue())) {
          case Outcome.Read read -> scanned.put(entry.getKey(), read.page());
          case Outcome.Unread failed -> unread.put(entry.getKey(), failed.why());
        }
      }
      boolean isSilent =
          pages.stream().allMatch(ScanReader::isPicture)
              && scanned.values().stream().allMatch(page -> page.lines().isEmpty());
      if (isSilent && !unread.isEmpty()) {
        throw new RoadmapException("has no page that could be read: " + first(unread));
      }
      return Scans.of(recognizer.name(), scanned, unread);
    }
  }

  private static String first(Map<PageContent, String> unread) {
    return unread.entrySet().stream()
        .findFirst()
        .map(entry -> "page " + entry.getKey().number() + ": " + entry.getValue())
        .orElseThrow();
  }

  private Future<Outcome> begun(
      PDDocument document, PagePainter painter, int index, ThreadPoolExecutor executor) {
    GrayImage picture;
    try {
      picture = picture(document, painter, index);
    } catch (IOException | RuntimeException e) {
      // damage that PDFBox does not foresee comes out as any exception
      return CompletableFuture.completedFuture(
          new Outcome.Unread("its picture can't be drawn: " + e.getMessage()));
    }
    return executor.submit(() -> recognized(picture));
  }

  private Outcome recognized(GrayImage picture) throws ReadingInterruptedException {
    PageTime time = PageTime.fromNow(recognizer.mostTimeOfPage());
    try {
      return new Outcome.Read(ScannedPage.of(picture, recognizer, time));
    } catch (ReadingInterruptedException e) {
      throw e;
    } catch (RoadmapException e) {
      return new Outcome.Unread(time.isOver() ? time.over() : String.valueOf(e.getMessage()));
    }
  }

  /**
   * The picture of a page as it was read, straight and upright.
   *
   * @param document the document
   * @param page the page
   * @param scans what was read, of this page too
   * @throws IOException when the page can't be drawn
   */
  public static BufferedImage picture(PDDocument document, PageContent page, Scans scans)
      throws IOException {
    GrayImage picture = picture(document, new PagePainter(document), page.shown().sheet() - 1);
    return scans.straight(page.number(), picture).toImage();
  }

  private static GrayImage picture(PDDocument document, PagePainter painter, int index)
      throws IOException {
    PDPage page = document.getPage(index);
    Optional<GrayImage> single = SinglePicture.of(page);
    if (single.isPresent()) {
      return single.get();
    }
    PDRectangle box = page.getCropBox();
    double scale = Math.sqrt(Math.min(1, LARGEST / ((double) box.getWidth() * box.getHeight())));
    return GrayImage.of(painter.draw(index, scale * Picture.DPI));
  }

  private static Outcome result(Future<Outcome> page) throws RoadmapException {
    try {
      return page.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RoadmapException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadingInterruptedException(e);
    }
  }
}
