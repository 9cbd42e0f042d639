package org.wsisroadmaps.report.pdf;

import static org.wsisroadmaps.model.Section.WSIS_PLUS_10;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.TextStyle;
import org.wsisroadmaps.report.wording.FindingNames;
import org.wsisroadmaps.report.wording.Words;

/** What is wrong, doubtful or worth knowing. */
final class FindingsPages {

  static final String PLACE = "findings";

  private final Edition edition;

  FindingsPages(Edition edition) {
    this.edition = edition;
  }

  Section pages() {
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of("Findings", Look.PART)), PLACE);
    head.bookmark(1, "Findings", PLACE);
    head.divider(6, Look.ACCENT);
    head.space(10);
    Story story = new Story();
    if (edition.findings().isEmpty()) {
      story.paragraph(Look.BODY, List.of(Run.of("Nothing was found.", Look.TEXT)));
    }
    edition.findings().forEach(finding -> finding(finding, story));
    return new Section(head, story, 2, "Findings").below();
  }

  private static void finding(Finding finding, Story story) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of(FindingNames.of(finding.severity()), severity(finding.severity())));
    runs.add(Run.of(" ", Look.TEXT));
    String at = at(finding.at());
    if (!at.isEmpty()) {
      runs.add(Run.of(at + ": ", Look.BOLD));
    }
    runs.add(Run.of(capital(finding.message()) + ".", Look.TEXT));
    runs.add(Run.of(" (" + FindingNames.of(finding.code()) + ")", Look.ASIDE));
    story.paragraph(ParagraphStyle.of(12.6f, 7).inOnePiece(), runs);
  }

  private static String capital(String message) {
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
  }

  private static TextStyle severity(Finding.Severity severity) {
    int colour =
        switch (severity) {
          case ERROR -> Look.WENT;
          case WARNING -> 0xF2C14E;
          case INFO -> 0xDDE5EB;
        };
    return TextStyle.of(Look.BOLD.face(), 9, Look.on(colour)).boxed(colour);
  }

  private static String at(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    append(words, place.line());
    append(words, place.section() == WSIS_PLUS_10 ? "WSIS+10" : null);
    append(words, place.code());
    append(words, place.field() == null ? null : Words.column(place.field()));
    append(words, place.page() == null ? null : "page " + place.page());
    return words.toString();
  }

  private static void append(StringBuilder words, @Nullable String word) {
    if (word != null && !word.isEmpty()) {
      words.append(words.isEmpty() ? "" : " · ").append(word);
    }
  }
}
