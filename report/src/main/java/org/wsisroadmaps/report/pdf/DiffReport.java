package org.wsisroadmaps.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.EditionChange;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.json.DiffJson;
import org.wsisroadmaps.report.pdf.layout.Attachment;
import org.wsisroadmaps.report.pdf.layout.DocumentInfo;
import org.wsisroadmaps.report.pdf.layout.PageSetter;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.PdfFile;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.wording.ComparedEditions;
import org.wsisroadmaps.report.wording.Words;

/**
 * What changed from one edition to another, as a PDF: a page that a chair can read out, then the
 * changes outcome by outcome. The comparison's JSON is attached. Tagged, as PDF/A-3b and PDF/UA-1.
 */
public final class DiffReport {

  private DiffReport() {}

  /**
   * Writes the report; the same comparison gives the same bytes.
   *
   * @param diff the comparison
   * @param before the old edition
   * @param after the new edition
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(EditionDiff diff, Edition before, Edition after, OutputStream out)
      throws IOException {
    ComparedEditions editions = new ComparedEditions(before, after);
    PageSetter pages = new PageSetter(Look.PAPER);
    DiffPlaces places = new DiffPlaces(diff);
    pages.add(DiffSummaryPage.of(diff, places, editions, pages));
    places
        .lines()
        .forEach(
            (line, changes) -> pages.add(new ChangePages(line, changes, places, editions).pages()));
    if (diff.editionChanges().stream().anyMatch(change -> !change.edits().isEmpty())) {
      pages.add(edition(diff));
    }
    PdfFile.write(pages, info(diff), List.of(json(diff)), out);
  }

  private static Section edition(EditionDiff diff) {
    Story head = new Story();
    head.heading(
        2,
        Look.PART_HEADING,
        null,
        List.of(Run.of("The edition as a whole", Look.PART)),
        "edition");
    head.bookmark(1, "The edition as a whole", "edition");
    head.divider(6, Look.ACCENT);
    head.space(10);
    Story story = new Story();
    for (EditionChange change : diff.editionChanges()) {
      story.heading(
          3,
          ParagraphStyle.of(13, 10),
          null,
          List.of(Run.of(change.summary(), Look.OUTCOME)),
          null);
      if (!change.edits().isEmpty()) {
        story.paragraph(Look.WHOLE, EditRuns.of(change.edits()));
      }
    }
    return new Section(head, story, 2, "The edition as a whole").below();
  }

  private static DocumentInfo info(EditionDiff diff) {
    return new DocumentInfo(
        "WSIS Action Lines Roadmaps: " + Words.comparison(diff),
        "Comparison of " + diff.before().file() + " and " + diff.after().file(),
        "WSIS, action lines, roadmaps, comparison",
        "en");
  }

  private static Attachment json(EditionDiff diff) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DiffJson.write(diff, json);
    return new Attachment(
        "comparison.json",
        "application/json",
        "The comparison that this report shows, as data",
        json.toByteArray());
  }
}
