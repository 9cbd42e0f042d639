package org.wsisroadmaps.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.EditionChange;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.MarkedOutcome;
import org.wsisroadmaps.model.diff.OutcomeId;
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
import org.wsisroadmaps.report.wording.Cover;
import org.wsisroadmaps.report.wording.Words;

/**
 * What changed from one edition to another, as a PDF: a page that a chair can read out, then the
 * changes outcome by outcome. The comparison's JSON is attached. Tagged, as PDF/A-3b and PDF/UA-1.
 */
public final class DiffReport {

  /** Where the changes of the edition as a whole are told. */
  static final String EDITION = "edition";

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
    write(diff, before, after, Cover.NONE, out);
  }

  /**
   * Writes the report of a meeting; the same comparison and cover give the same bytes.
   *
   * @param diff the comparison
   * @param before the old edition
   * @param after the new edition
   * @param cover what the meeting writes on its documents
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(
      EditionDiff diff, Edition before, Edition after, Cover cover, OutputStream out)
      throws IOException {
    ComparedEditions editions = new ComparedEditions(before, after);
    PageSetter pages = new PageSetter(Look.PAPER);
    DiffPlaces places = new DiffPlaces(diff);
    pages.add(DiffSummaryPage.of(diff, places, editions, cover, pages));
    List<Section> sections = new ArrayList<>();
    if (!diff.editionChanges().isEmpty()) {
      sections.add(edition(diff));
    }
    places
        .lines()
        .forEach((line, changes) ->
            sections.add(new ChangePages(line, changes, places, editions).pages()));
    unchanged(diff).ifPresent(sections::add);
    for (Section section : sections) {
      // the first page is to be read out, and stands alone
      pages.add(pages.pageCount() == 1 ? section : section.below());
    }
    PdfFile.write(pages, info(diff), List.of(json(diff)), out);
  }

  private static Section edition(EditionDiff diff) {
    Story head = new Story();
    head.heading(
        2, Look.PART_HEADING, null, List.of(Run.of("The edition as a whole", Look.PART)), EDITION);
    head.bookmark(1, "The edition as a whole", EDITION);
    head.divider(6, Look.ACCENT);
    head.space(10);
    Story story = new Story();
    for (EditionChange change : diff.editionChanges()) {
      story.heading(
          3,
          ParagraphStyle.of(13, 10),
          null,
          List.of(Run.of(change.mark().written() + "  " + change.summary(), Look.OUTCOME)),
          null);
      if (!change.edits().isEmpty()) {
        story.paragraph(Look.WHOLE, EditRuns.of(change.edits()));
      }
    }
    return new Section(head, story, 2, "The edition as a whole");
  }

  /** The outcomes without change, by their codes. */
  private static Optional<Section> unchanged(EditionDiff diff) {
    Map<String, List<String>> byLine = new LinkedHashMap<>();
    for (MarkedOutcome outcome : diff.outcomes()) {
      OutcomeId after = outcome.after();
      if (outcome.mark() == Mark.NOC && after != null) {
        byLine.computeIfAbsent(after.line(), line -> new ArrayList<>()).add(Words.outcome(after));
      }
    }
    if (byLine.isEmpty()) {
      return Optional.empty();
    }
    Story head = new Story();
    String title = "Outcomes without change";
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of(title, Look.PART)), "unchanged");
    head.bookmark(1, title, "unchanged");
    head.divider(6, Look.ACCENT);
    head.space(10);
    Story story = new Story();
    byLine.forEach((line, names) ->
        story.paragraph(
            Look.WHOLE,
            List.of(
                Run.of(Mark.NOC.written() + "  ", Look.BOLD),
                Run.of(String.join(", ", names), Look.TEXT))));
    return Optional.of(new Section(head, story, 2, title));
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
