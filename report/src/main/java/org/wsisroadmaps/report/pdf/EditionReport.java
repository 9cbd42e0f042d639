package org.wsisroadmaps.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.report.pdf.layout.Attachment;
import org.wsisroadmaps.report.pdf.layout.DocumentInfo;
import org.wsisroadmaps.report.pdf.layout.PageSetter;
import org.wsisroadmaps.report.pdf.layout.PdfFile;
import org.wsisroadmaps.report.wording.Cover;

/**
 * The consolidated report of an edition as a PDF: cover, contents, summary, a block for each
 * outcome, indexes, findings. The edition's JSON is attached. Tagged, as PDF/A-3b and PDF/UA-1.
 */
public final class EditionReport {

  private EditionReport() {}

  /**
   * Writes the report; the same edition gives the same bytes.
   *
   * @param edition the edition
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, OutputStream out) throws IOException {
    write(edition, Cover.NONE, out);
  }

  /**
   * Writes the report of a meeting; the same edition and cover give the same bytes.
   *
   * @param edition the edition
   * @param cover what the meeting writes on the cover
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, Cover cover, OutputStream out) throws IOException {
    PageSetter pages = new PageSetter(Look.PAPER);
    FrontPages front = new FrontPages(edition, pages);
    pages.add(front.cover(cover));
    pages.add(front.contents());
    pages.add(new SummaryPage(edition).pages());
    if (front.hasPreamble()) {
      pages.add(front.preamble());
    }
    for (int i = 0; i < edition.actionLines().size(); i++) {
      pages.add(new OutcomePages(edition, i, pages).pages());
    }
    pages.add(new IndexPages(edition, pages).pages());
    pages.add(new FindingsPages(edition).pages());
    PdfFile.write(pages, info(edition), List.of(json(edition)), out);
  }

  private static DocumentInfo info(Edition edition) {
    return new DocumentInfo(
        FrontPages.title(edition),
        "Consolidated report of the WSIS Action Lines Roadmaps, made from "
            + edition.source().file(),
        "WSIS, action lines, roadmaps, SDG",
        "en");
  }

  private static Attachment json(Edition edition) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    EditionJson.write(edition, json);
    String name = edition.source().file().replaceFirst("\\.[A-Za-z]{3,4}$", "") + ".json";
    return new Attachment(
        name,
        "application/json",
        "The edition that this report shows, as data",
        json.toByteArray());
  }
}
