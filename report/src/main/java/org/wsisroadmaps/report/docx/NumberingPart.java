package org.wsisroadmaps.report.docx;

/** The lists of a document: bullets on nine levels. */
final class NumberingPart {

  /** The number of the only list. */
  static final int BULLETS = 1;

  private static final String[] SIGNS = {"•", "–", "▪"};

  /** How much deeper each level stands, in twips. */
  private static final int INDENT = 227;

  private static final int LEVELS = 9;

  private NumberingPart() {}

  static byte[] write() {
    WordXml xml = WordXml.part("numbering");
    xml.open("abstractNum", "abstractNumId", "0").value("multiLevelType", "hybridMultilevel");
    for (int level = 0; level < LEVELS; level++) {
      xml.open("lvl", "ilvl", String.valueOf(level))
          .value("start", 1)
          .value("numFmt", "bullet")
          .value("lvlText", SIGNS[level % SIGNS.length])
          .value("lvlJc", "left")
          .open("pPr")
          .leaf("ind", "left", String.valueOf(INDENT * (level + 1)), "hanging", "227")
          .close()
          .open("rPr")
          .leaf("rFonts", "ascii", StylesPart.FONT, "hAnsi", StylesPart.FONT)
          .close()
          .close();
    }
    return xml.close()
        .open("num", "numId", String.valueOf(BULLETS))
        .value("abstractNumId", 0)
        .close()
        .close()
        .bytes();
  }
}
