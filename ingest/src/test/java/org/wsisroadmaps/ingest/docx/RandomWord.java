package org.wsisroadmaps.ingest.docx;

import static org.wsisroadmaps.ingest.docx.WordFile.p;
import static org.wsisroadmaps.ingest.docx.WordFile.r;
import static org.wsisroadmaps.ingest.docx.WordFile.tbl;
import static org.wsisroadmaps.ingest.docx.WordFile.tc;
import static org.wsisroadmaps.ingest.docx.WordFile.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A Word document with a roadmap in it, made of whatever may stand in one, in no sensible order.
 * Each word of its text stands there once.
 */
final class RandomWord {

  private static final int DEEPEST = 5;

  private static final String[] HEADER = {
    "WSIS Outcomes (WSIS AL C5)",
    "Proposed Timing",
    "ITU Strategic Goals and Relevant Resolutions",
    "Linkages with SDGs",
    "Evidence-based analysis of the current situation",
    "Expected and Achieved results and targets"
  };

  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """;

  private final Random random;

  /** Whether fields begin that end nowhere, and end that began nowhere. */
  private final boolean strayFields;

  private final List<String> words = new ArrayList<>();
  private final Map<String, List<String>> byOutcome = new HashMap<>();
  private final StringBuilder notes = new StringBuilder();
  private int deep;
  private int noteCount;
  private boolean inNote;

  RandomWord(Random random) {
    this.random = random;
    this.strayFields = random.nextInt(4) == 0;
  }

  /** The words of its rows, by the codes of these. */
  Map<String, List<String>> byOutcome() {
    return byOutcome;
  }

  /** The words of its text, but those that tracked changes took away. */
  List<String> words() {
    return words;
  }

  boolean hasStrayFields() {
    return strayFields;
  }

  byte[] bytes() {
    StringBuilder body = new StringBuilder(p("Promote"));
    List<String> rows = new ArrayList<>();
    rows.add(cells(HEADER));
    for (char code = 'A'; code < 'A' + 2 + random.nextInt(4); code++) {
      rows.add(row(code));
    }
    body.append(several(2, this::block)).append(tbl(rows.toArray(String[]::new)));
    body.append(several(2, this::block));
    WordFile file = WordFile.of(body.toString()).with("numbering", LISTS);
    return (notes.isEmpty() ? file : file.with("footnotes", notes.toString())).bytes();
  }

  private static String cells(String... texts) {
    StringBuilder cells = new StringBuilder();
    for (String text : texts) {
      cells.append(tc(p(text)));
    }
    return tr(cells.toString());
  }

  private String row(char code) {
    int before = words.size();
    StringBuilder row = new StringBuilder();
    if (random.nextInt(12) == 0) {
      row.append("<w:trPr><w:gridAfter w:val='1'/></w:trPr>");
    }
    row.append(tc(p(code + ". Promote " + word())));
    int columns = HEADER.length - random.nextInt(8) / 7;
    for (int column = 1; column < columns; column++) {
      String properties = merge("vMerge") + merge("hMerge");
      if (random.nextInt(12) == 0) {
        properties += "<w:gridSpan w:val='" + (1 + random.nextInt(3)) + "'/>";
      }
      String cell = tc("<w:tcPr>" + properties + "</w:tcPr>" + several(2, this::block) + "<w:p/>");
      row.append(random.nextInt(12) == 0 ? control(cell) : cell);
    }
    byOutcome.put(String.valueOf(code), List.copyOf(words.subList(before, words.size())));
    return random.nextInt(12) == 0 ? control(tr(row.toString())) : tr(row.toString());
  }

  private String merge(String name) {
    return switch (random.nextInt(10)) {
      case 0 -> "<w:" + name + " w:val='restart'/>";
      case 1 -> "<w:" + name + "/>";
      default -> "";
    };
  }

  private String several(int most, Supplier<String> part) {
    StringBuilder parts = new StringBuilder();
    for (int i = random.nextInt(most + 1); i >= 0; i--) {
      parts.append(part.get());
    }
    return parts.toString();
  }

  private String word() {
    String word = "w" + Integer.toString(10_000 + words.size()) + "q";
    words.add(word);
    return word;
  }

  /** What was taken away by a tracked change. */
  private String gone(Supplier<String> content) {
    int before = words.size();
    String gone = content.get();
    // the words keep their places, so that none is named twice
    for (int i = before; i < words.size(); i++) {
      words.set(i, "Promote");
    }
    return gone;
  }

  private static String control(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  private static String either(String choice, String first, String second) {
    return "<mc:AlternateContent><mc:Choice Requires='%s'>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>"
        .formatted(choice, first, second);
  }

  private String block() {
    if (deep >= DEEPEST) {
      return p(word());
    }
    deep++;
    String block =
        switch (random.nextInt(12)) {
          case 0 -> control(several(2, this::block));
          case 1 -> either(random.nextBoolean() ? "wps" : "zz", block(), block());
          case 2 -> tbl(tr(tc(block()), tc(block())), tr(tc(block()), tc(block())));
          case 3 -> "<w:customXml>" + several(1, this::block) + "</w:customXml>";
          case 4 -> paragraph("<w:rPr><w:del w:id='1' w:author='a'/></w:rPr>");
          case 5 -> paragraph("<w:rPr><w:vanish/></w:rPr>");
          case 6 ->
              paragraph(
                  "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr>"
                      .formatted(random.nextInt(2)));
          case 7 -> "<m:oMathPara>" + formula() + "</m:oMathPara>";
          default -> paragraph("");
        };
    deep--;
    return block;
  }

  private String paragraph(String properties) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + several(3, this::inline) + "</w:p>";
  }

  private String inline() {
    if (deep >= DEEPEST) {
      return r(word() + " ");
    }
    deep++;
    String inline =
        switch (random.nextInt(20)) {
          case 0 -> "<w:ins w:id='1' w:author='a'>" + inline() + "</w:ins>";
          case 1 -> "<w:del w:id='1' w:author='a'>" + gone(this::inline) + "</w:del>";
          case 2 -> "<w:moveFrom w:id='1' w:author='a'>" + gone(this::inline) + "</w:moveFrom>";
          case 3 -> control(several(1, this::inline));
          case 4 -> "<w:hyperlink w:anchor='x'>" + several(1, this::inline) + "</w:hyperlink>";
          case 5 -> "<w:fldSimple w:instr=' REF x '>" + inline() + "</w:fldSimple>";
          case 6 ->
              character("begin")
                  + instruction()
                  + character("separate")
                  + inline()
                  + character("end");
          case 7 -> (strayFields ? character("begin") + instruction() : "") + inline();
          case 8 -> inline() + (strayFields ? character("end") : "") + inline();
          case 9 -> either(random.nextBoolean() ? "w14" : "zz", inline(), inline());
          case 10 -> "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + word() + "</w:t></w:r>";
          case 11 -> formula();
          case 12 -> box();
          case 13 -> "<w:smartTag>" + inline() + "</w:smartTag>";
          case 14 ->
              "<w:r><w:ruby><w:rt>%s</w:rt><w:rubyBase>%s</w:rubyBase></w:ruby></w:r>"
                  .formatted(r(word()), r(word()));
          case 15 -> note();
          case 16 -> "<w:unknown>" + inline() + "</w:unknown>";
          case 17 -> r(word()) + "<w:r><w:br/><w:tab/></w:r>" + r(word());
          default -> r(word() + " ");
        };
    deep--;
    return inline;
  }

  private static String character(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  private String instruction() {
    String names = random.nextBoolean() ? " REF x " : " HYPERLINK \"https://itu.int/x\" ";
    return "<w:r><w:instrText>" + names + "</w:instrText></w:r>";
  }

  private String formula() {
    return "<m:oMath><m:f><m:num><m:r><m:t>%s</m:t></m:r></m:num><m:den><m:r><m:t>%s</m:t></m:r></m:den></m:f></m:oMath>"
        .formatted(word(), word());
  }

  private String box() {
    String content = "<w:txbxContent>" + several(1, this::block) + "</w:txbxContent>";
    String old = "<w:pict><v:shape><v:textbox>" + content + "</v:textbox></v:shape></w:pict>";
    return random.nextBoolean()
        ? "<w:r>" + old + "</w:r>"
        : "<w:r>"
            + either("wps", "<w:drawing><wps:txbx>" + content + "</wps:txbx></w:drawing>", old)
            + "</w:r>";
  }

  private String note() {
    if (inNote) {
      return r(word());
    }
    inNote = true;
    int id = ++noteCount;
    String content = several(1, this::block);
    notes.append("<w:footnote w:id='%d'>%s</w:footnote>".formatted(id, content));
    inNote = false;
    return "<w:r><w:footnoteReference w:id='" + id + "'/></w:r>";
  }
}
