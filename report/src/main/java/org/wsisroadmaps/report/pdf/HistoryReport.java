package org.wsisroadmaps.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.model.diff.EditionHistory.Life;
import org.wsisroadmaps.model.json.Json;
import org.wsisroadmaps.report.pdf.layout.Attachment;
import org.wsisroadmaps.report.pdf.layout.DocumentInfo;
import org.wsisroadmaps.report.pdf.layout.PageSetter;
import org.wsisroadmaps.report.pdf.layout.PdfFile;
import org.wsisroadmaps.report.wording.Cover;
import org.wsisroadmaps.report.wording.Words;

/**
 * The life of every outcome over several editions, as a PDF: the editions and their figures, for
 * each action line a table of its outcomes by edition, then what was said when. The history is
 * attached as JSON. Tagged, as PDF/A-3b and PDF/UA-1.
 */
public final class HistoryReport {

  private HistoryReport() {}

  /**
   * Writes the report; the same history gives the same bytes.
   *
   * @param history the history
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(EditionHistory history, OutputStream out) throws IOException {
    write(history, Cover.NONE, out);
  }

  /**
   * Writes the report of a meeting; the same history and cover give the same bytes.
   *
   * @param history the history
   * @param cover what the meeting writes on its documents
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(EditionHistory history, Cover cover, OutputStream out)
      throws IOException {
    String title = title(history);
    PageSetter pages = new PageSetter(Look.PAPER);
    pages.add(new HistorySummaryPage(history, title, cover).page());
    byLine(history)
        .forEach((line, lives) -> pages.add(new LifePages(history, line, lives).pages().below()));
    PdfFile.write(pages, info(history, title), List.of(json(history)), out);
  }

  private static Map<String, List<Life>> byLine(EditionHistory history) {
    Map<String, List<Life>> lines = new LinkedHashMap<>();
    for (Life life : history.lives()) {
      lines.computeIfAbsent(life.id().line(), line -> new ArrayList<>()).add(life);
    }
    return lines;
  }

  private static String title(EditionHistory history) {
    List<EditionName> all = history.editions();
    return "The outcomes from "
        + Words.edition(all.getFirst(), all)
        + " to "
        + Words.edition(all.getLast(), all);
  }

  private static DocumentInfo info(EditionHistory history, String title) {
    return new DocumentInfo(
        "WSIS Action Lines Roadmaps: " + title,
        "History of "
            + String.join(", ", history.editions().stream().map(EditionName::file).toList()),
        "WSIS, action lines, roadmaps, history",
        "en");
  }

  private static Attachment json(EditionHistory history) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Json.write(history, json);
    return new Attachment(
        "history.json",
        "application/json",
        "The history that this report shows, as data",
        json.toByteArray());
  }
}
