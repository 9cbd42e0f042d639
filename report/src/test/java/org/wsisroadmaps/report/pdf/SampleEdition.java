package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.OtherTable;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.model.Timing;

/** Editions made for tests: every text in them is another one. */
public final class SampleEdition {

  private static final String[] WORDS =
      "access broadband capacity data energy finance gender health inclusion justice".split(" ");

  private SampleEdition() {}

  /**
   * An edition of one action line.
   *
   * @param outcomes how many
   * @param seed what the lengths of the texts come from
   * @param text what stands in the title, the evidence and the results of each
   */
  public static Edition of(int outcomes, long seed, String text) {
    Random random = new Random(seed);
    List<Outcome> all = new ArrayList<>();
    for (int i = 0; i < outcomes; i++) {
      Section section = i < outcomes / 2 ? Section.GENEVA_PLAN : Section.WSIS_PLUS_10;
      all.add(outcome(section, i, random, text));
    }
    ActionLine line =
        new ActionLine(
            "C2",
            "Infrastructure",
            "Roadmap for C2",
            List.of(
                new Column(ColumnKey.OUTCOME, "WSIS Outcomes"),
                new Column(ColumnKey.TIMING, "Timing"),
                new Column(ColumnKey.REFERENCES, "Goals"),
                new Column(ColumnKey.SDGS, "SDGs"),
                new Column(ColumnKey.EVIDENCE, "Evidence"),
                new Column(ColumnKey.RESULTS, "Results")),
            List.of(),
            all);
    return new Edition(
        "1",
        2025,
        "Title " + text,
        new Source("a file.pdf", Source.Format.PDF, "0".repeat(64), 9, 1),
        List.of(Block.paragraph("Before all")),
        List.of(line),
        List.of(new OtherTable(List.of(9), List.of(List.of(List.of(Block.paragraph("Contact")))))),
        List.of(Finding.of(FindingCode.YEAR_UNKNOWN, null, "the year <is> not told")));
  }

  private static Outcome outcome(Section section, int number, Random random, String text) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph("Statement-" + id(number))));
    Span link = new Span("site", false, true, true, "https://example.org/" + number);
    Span hostile = new Span("click", false, false, false, "javascript:alert(1)");
    cells.put(
        ColumnKey.EVIDENCE,
        List.of(
            Block.paragraph("Evidence-" + id(number) + " " + words(random) + " " + text),
            new Block(Block.Kind.PARAGRAPH, 0, "siteclick", List.of(link, hostile))));
    List<Block> results = new ArrayList<>(List.of(Block.paragraph("Expected Results:")));
    List<ResultItem> items = new ArrayList<>();
    int most = random.nextInt(8);
    for (int i = 0; i < most; i++) {
      String item = "Result-" + id(number) + "-" + i + " " + words(random) + " " + text;
      results.add(Block.listItem(i % 3, item));
      items.add(new ResultItem(item, List.of()));
    }
    cells.put(ColumnKey.RESULTS, results);
    Reference resolution =
        new Reference.Resolution(
            Reference.Body.WTDC,
            id(number),
            new Reference.Revision("Kigali", 2022),
            null,
            "WTDC Resolution");
    return new Outcome(
        section,
        String.valueOf((char) ('a' + number % 26)),
        "Statement-" + id(number) + " " + words(random),
        cells,
        new Timing.Range(2020, 2020 + number % 10),
        List.of(resolution, new Reference.Text("Words-" + id(number))),
        List.of(new SdgLink(1 + number % 17, null), new SdgLink(5, "5.b")),
        new Results(items, List.of(), List.of()),
        new Provenance(List.of(number + 1), null, List.of(), List.of()));
  }

  /** Numbers of one length, so that none is the beginning of another. */
  static String id(int number) {
    return String.valueOf(1000 + number);
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    int most = random.nextInt(120);
    for (int i = 0; i < most; i++) {
      words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return words.toString().strip();
  }
}
