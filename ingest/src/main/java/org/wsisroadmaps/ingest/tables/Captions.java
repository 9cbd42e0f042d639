package org.wsisroadmaps.ingest.tables;

import java.util.List;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.source.SourceText;

/** What names a table: a text with the word for tables and a number, or a heading right above. */
final class Captions {

  /** A longer text is a paragraph that speaks of tables. */
  private static final int LONGEST = 300;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)\\s*(?:table|tableau|tab\\.|tabla|cuadro|tabelle|tabela|quadro|tabella|таблица"
              + "|табл\\.|الجدول|جدول|表格?)"
              + "\\s*(?:№\\s*|no\\.?\\s*|n[°º]\\s*)?(?:[A-Z]{1,2}[.-]?)?[\\dIVXivx一二三四五六七八九十]"
              + "[\\dIVXivx.\\-–]*(?:[^\\p{L}\\d].*|$)",
          Pattern.DOTALL);

  private Captions() {}

  /** Whether a text is the caption of a table. */
  static boolean isLabel(String text) {
    return text.length() <= LONGEST && LABEL.matcher(text).matches();
  }

  /**
   * The caption above a table, empty where none is.
   *
   * @param before the texts between the table and the one before it
   * @param page the page that the table begins on, or 0
   */
  static String above(List<SourceText> before, int page) {
    List<SourceText> here = before.stream().filter(text -> text.page() == page).toList();
    if (here.isEmpty()) {
      return "";
    }
    SourceText last = here.getLast();
    if (isLabel(last.block().text())) {
      return last.block().text();
    }
    // the title of a table may stand in a line of its own below its number
    if (here.size() > 1
        && isLabel(here.get(here.size() - 2).block().text())
        && last.block().text().length() <= LONGEST) {
      return here.get(here.size() - 2).block().text() + " " + last.block().text();
    }
    return last.heading() ? last.block().text() : "";
  }

  /**
   * The caption below a table, empty where none is.
   *
   * @param after the texts between the table and the next one
   * @param page the page that the table ends on, or 0
   */
  static String below(List<SourceText> after, int page) {
    return after.stream()
        .limit(1)
        .filter(text -> text.page() == page)
        .map(text -> text.block().text())
        .filter(Captions::isLabel)
        .findFirst()
        .orElse("");
  }
}
