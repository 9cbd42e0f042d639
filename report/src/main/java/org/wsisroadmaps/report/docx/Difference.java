package org.wsisroadmaps.report.docx;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.report.docx.PlainTable.OtherRow;
import org.wsisroadmaps.report.docx.PlainTable.OutcomeRow;
import org.wsisroadmaps.report.docx.PlainTable.Row;
import org.wsisroadmaps.report.docx.PlainTable.SectionRow;

/** Tells the first place in which two documents differ, in words. */
final class Difference {

  /** Longer texts are cut. */
  private static final int LONGEST = 60;

  private Difference() {}

  /** The place and what stands there; empty where the documents are equal. */
  static String between(PlainDocument expected, PlainDocument read) {
    if (expected.equals(read)) {
      return "";
    }
    if (!expected.title().equals(read.title())) {
      return told("title", text(expected.title()), text(read.title()));
    }
    if (!expected.preamble().equals(read.preamble())) {
      return "preamble: " + paragraphs(expected.preamble(), read.preamble());
    }
    if (expected.roadmaps().size() != read.roadmaps().size()) {
      return count("roadmaps", expected.roadmaps().size(), read.roadmaps().size());
    }
    for (int i = 0; i < expected.roadmaps().size(); i++) {
      PlainDocument.Roadmap wanted = expected.roadmaps().get(i);
      PlainDocument.Roadmap got = read.roadmaps().get(i);
      if (!wanted.equals(got)) {
        return wanted.code() + ", " + roadmap(wanted, got);
      }
    }
    return "tables that are no roadmap";
  }

  private static String roadmap(PlainDocument.Roadmap expected, PlainDocument.Roadmap read) {
    if (!expected.code().equals(read.code())) {
      return told("action line", expected.code(), read.code());
    }
    if (!expected.heading().equals(read.heading())) {
      return told("heading", text(expected.heading()), text(read.heading()));
    }
    PlainTable wanted = expected.table();
    PlainTable got = read.table();
    if (!wanted.columns().equals(got.columns())) {
      return told("columns", headers(wanted), headers(got));
    }
    if (wanted.rows().size() != got.rows().size()) {
      return count("rows", wanted.rows().size(), got.rows().size());
    }
    for (int r = 0; r < wanted.rows().size(); r++) {
      if (!wanted.rows().get(r).equals(got.rows().get(r))) {
        return "row " + (r + 1) + ", " + row(wanted, wanted.rows().get(r), got.rows().get(r));
      }
    }
    return "";
  }

  private static String row(PlainTable table, Row expected, Row read) {
    if (expected instanceof OutcomeRow wanted && read instanceof OutcomeRow got) {
      String name = wanted.section() + " " + wanted.code();
      if (!name.equals(got.section() + " " + got.code())) {
        return told("outcome", name, got.section() + " " + got.code());
      }
      for (Column column : table.columns()) {
        PlainCell wantedCell = PlainCell.of(wanted.cells(), column.key());
        PlainCell gotCell = PlainCell.of(got.cells(), column.key());
        if (!wantedCell.equals(gotCell)) {
          return column.key() + ": " + cell(wantedCell, gotCell);
        }
      }
      return "its cells";
    }
    return told("row", words(expected), words(read));
  }

  private static String cell(PlainCell expected, PlainCell read) {
    return expected.merge() == read.merge()
        ? paragraphs(expected.paragraphs(), read.paragraphs())
        : told("merge", expected.merge().name(), read.merge().name());
  }

  private static String paragraphs(List<Paragraph> expected, List<Paragraph> read) {
    for (int p = 0; p < Math.min(expected.size(), read.size()); p++) {
      if (!expected.get(p).equals(read.get(p))) {
        Paragraph wanted = expected.get(p);
        Paragraph got = read.get(p);
        return wanted.plainText().equals(got.plainText())
            ? "paragraph " + (p + 1) + " looks different"
            : told("paragraph " + (p + 1), wanted.plainText(), got.plainText());
      }
    }
    return count("paragraphs", expected.size(), read.size());
  }

  private static String words(Row row) {
    return switch (row) {
      case SectionRow section -> section.text().plainText();
      case OutcomeRow outcome -> outcome.section() + " " + outcome.code();
      case OtherRow other -> "a row of another table";
    };
  }

  private static String headers(PlainTable table) {
    return String.join(" | ", table.columns().stream().map(Column::header).toList());
  }

  private static String text(Optional<Paragraph> paragraph) {
    return paragraph.map(Paragraph::plainText).orElse("");
  }

  private static String count(String what, int expected, int read) {
    return expected + " " + what + " and not " + read;
  }

  /** What differs, from a little before the place where it does. */
  private static String told(String place, String expected, String read) {
    int at = 0;
    while (at < Math.min(expected.length(), read.length())
        && expected.charAt(at) == read.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - LONGEST / 2);
    return place + ": “" + excerpt(expected, from) + "” and not “" + excerpt(read, from) + "”";
  }

  private static String excerpt(String text, int from) {
    String rest = text.substring(Math.min(from, text.length()));
    return (from > 0 ? "…" : "")
        + (rest.length() > LONGEST ? rest.substring(0, LONGEST) + "…" : rest);
  }
}
