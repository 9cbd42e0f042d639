package org.wsisroadmaps.report.docx;

import org.wsisroadmaps.report.language.Language;

/** The styles of a document: one for each kind of paragraphs, and that of comments. */
final class StylesPart {

  /** What Word and the published roadmaps use; LibreOffice has one of the same widths. */
  static final String FONT = "Calibri";

  /** The style of comments. */
  static final String COMMENT = "CommentText";

  private final WordXml xml = WordXml.part("styles");

  private StylesPart() {}

  static byte[] write(Language language) {
    return new StylesPart().styles(language);
  }

  private byte[] styles(Language language) {
    xml.open("docDefaults").open("rPrDefault").open("rPr");
    xml.leaf("rFonts", "ascii", FONT, "hAnsi", FONT, "eastAsia", FONT, "cs", FONT);
    xml.value("sz", 22).value("szCs", 22);
    if (language.isRightToLeft()) {
      xml.leaf("lang", "bidi", language.tag());
    } else if (language == Language.CHINESE) {
      xml.leaf("lang", "eastAsia", language.tag());
    } else {
      xml.value("lang", language.tag());
    }
    xml.close().close().open("pPrDefault").close().close();
    xml.open("style", "type", "paragraph", "default", "1", "styleId", "Normal");
    xml.value("name", "Normal").leaf("qFormat").close();
    style(Look.Kind.TITLE.style(), "Title", true, 28, 0, 120, false);
    heading();
    style(Look.Kind.TEXT.style(), "Body Text", false, 22, 0, 60, false);
    style(Look.Kind.CELL.style(), "Table Text", false, 22, 0, 60, false);
    style(Look.Kind.HEADER.style(), "Table Header", true, 22, 0, 60, true);
    style(Look.Kind.SECTION.style(), "Table Section", true, 22, 0, 60, true);
    style(COMMENT, "annotation text", false, 20, 0, 0, false);
    spacer();
    return xml.close().bytes();
  }

  /** A heading of a roadmap stands on a new page. */
  private void heading() {
    begin(Look.Kind.HEADING.style(), "heading 1");
    xml.open("pPr").leaf("keepNext").leaf("pageBreakBefore");
    xml.leaf("spacing", "before", "0", "after", "120").value("outlineLvl", 0).close();
    run(true, 24);
    xml.close();
  }

  /** As good as no height: what stands between tables and behind the last one. */
  private void spacer() {
    begin(Look.Kind.SPACER.style(), "Table Spacer");
    xml.open("pPr");
    xml.leaf("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact").close();
    run(false, 2);
    xml.close();
  }

  private void style(
      String id, String name, boolean bold, int size, int before, int after, boolean keepNext) {
    begin(id, name);
    xml.open("pPr");
    if (keepNext) {
      xml.leaf("keepNext");
    }
    xml.leaf("spacing", "before", String.valueOf(before), "after", String.valueOf(after)).close();
    run(bold, size);
    xml.close();
  }

  private void begin(String id, String name) {
    xml.open("style", "type", "paragraph", "styleId", id).value("name", name);
    xml.value("basedOn", "Normal").leaf("qFormat");
  }

  /**
   * What the runs of a style look like.
   *
   * @param size the size, in half points
   */
  private void run(boolean bold, int size) {
    xml.open("rPr");
    if (bold) {
      xml.leaf("b").leaf("bCs");
    }
    xml.value("sz", size).value("szCs", size).close();
  }
}
