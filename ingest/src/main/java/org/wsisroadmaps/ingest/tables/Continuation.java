package org.wsisroadmaps.ingest.tables;

import java.util.List;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.evidence.Verdict;
import org.wsisroadmaps.ingest.evidence.Weighing;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;

/**
 * Weighs whether a table that stands first on a page is a further part of the one that stood last
 * on the page before: by its columns, by its header, and by what stands between the two.
 */
final class Continuation {

  /** Log-odds where nothing is known: two tables on two pages are rather two. */
  private static final double PRIOR = -1.5;

  /** Words that say that a table goes on, in the languages of the United Nations and some more. */
  private static final Pattern CONTINUED =
      Pattern.compile(
          "(?iu)\\bcont(?:inued|inuation|['’]?d|\\.)|\\bsuite\\b|\\bcontinuaci[oó]n\\b"
              + "|\\bcontin[uú]a\\b|продолжение|окончание|[（(]?续[表）)]?|تابع|تتمة|\\bfortsetzung\\b"
              + "|\\bcontinua[cç][aã]o\\b|\\bsegue\\b");

  private Continuation() {}

  /**
   * Decides.
   *
   * @param table the table so far
   * @param next the table on the next page
   * @param common the columns of both
   * @param between the texts between the two, but for running headers and footers
   */
  static Verdict judge(
      TableDraft table, SourceTable next, Edges.Common common, List<SourceText> between) {
    Weighing weighing = new Weighing(PRIOR);
    switch (common.likeness()) {
      case SAME_PLACES -> weighing.add(3, "its columns stand at the same places");
      case AS_MANY -> weighing.add(1, "it has as many columns");
      case MOST -> weighing.add(1.5, "most of its columns stand at the same places");
      case OTHER -> weighing.add(-8, "it has other columns");
    }
    boolean repeated = table.repeatedIn(next, common) > 0;
    if (repeated) {
      weighing.add(4, "it repeats the header");
    } else if (hasOtherHeader(table, next, common)) {
      weighing.add(-4, "it has a header of its own");
    }
    if (between.isEmpty()) {
      weighing.add(1, "nothing stands between");
    }
    for (SourceText text : between) {
      weigh(text, weighing);
    }
    return weighing.verdict();
  }

  private static boolean hasOtherHeader(TableDraft table, SourceTable next, Edges.Common common) {
    List<DraftRow> rows =
        next.rows().stream().map(row -> new DraftRow(row, common.below())).toList();
    int columns = common.edges().size() - 1;
    return table.headerRows() > 0 && HeaderRows.isMarked(rows, columns);
  }

  private static void weigh(SourceText text, Weighing weighing) {
    String words = text.block().text();
    if (CONTINUED.matcher(words).find()) {
      weighing.add(3, "“" + words + "” stands between");
    } else if (Captions.isLabel(words)) {
      weighing.add(-6, "a caption stands between: “" + words + "”");
    } else if (text.heading()) {
      weighing.add(-4, "a heading stands between: “" + words + "”");
    } else {
      weighing.add(-2.5, "text stands between: “" + words + "”");
    }
  }
}
