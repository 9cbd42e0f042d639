package org.wsisroadmaps.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.ingest.docx.WordFile.p;
import static org.wsisroadmaps.ingest.docx.WordFile.r;
import static org.wsisroadmaps.ingest.docx.WordFile.tbl;
import static org.wsisroadmaps.ingest.docx.WordFile.tc;
import static org.wsisroadmaps.ingest.docx.WordFile.tr;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.RoadmapException;

/** What Word shows and does not save as text, and what it saves and does not show. */
class WordTextTest {

  // ---------------------------------------------------------------- fields without a result

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // characters by code page, Unicode and symbol font
        "SYMBOL 8364 \\u \\f \"Calibri\" | €",
        "SYMBOL 0x20AC \\u | €",
        "SYMBOL 128 | €",
        "SYMBOL 65 \\f Arial \\s 12 | A",
        "SYMBOL 179 \\f Symbol | ≥",
        "SYMBOL 61618 \\f \"Symbol\" | ″",
        "SYMBOL 224 \\f Wingdings | →",
        "SYMBOL 33440 \\j | あ",
        "SYMBOL | ''",
        // equations
        "EQ \\f(1,2) | 1/2",
        "EQ \\f(1;2) \\* MERGEFORMAT | 1/2",
        "EQ \\f(a+b,c) | (a+b)/c",
        "EQ \\f(\\r(2),3) | (√2)/3",
        "EQ \\r(3,x) | √(3&x)",
        "EQ \\r(,x) | √x",
        "EQ 10\\s\\up8(6) | 10^6",
        "EQ x\\s\\do4(i) | x_i",
        "EQ x\\s(2,i) | x^2_i",
        "EQ \\b(x) | (x)",
        "EQ \\b\\bc\\{(x) | {x}",
        "EQ \\b\\lc\\[\\rc\\](x) | [x]",
        "EQ \\a\\co2(a,b,c,d) | ■(a&b@c&d)",
        "EQ \\a\\al(a,b) | ■(a@b)",
        "EQ \\i\\su(i=1,n,i) | ∑_(i=1)^n▒i",
        "EQ \\l(1,2,3) | 1,2,3",
        "EQ \\x(a) | ▭a",
        "EQ \\d\\fo10()a | a",
        "EQ \\f(1 | 1/",
        // buttons and quotes
        "QUOTE \"2020-2025\" | 2020-2025",
        "MACROBUTTON NoMacro Open the annex | Open the annex",
        // no results that Word would show without being asked
        "DATE | ''",
        "REF there | ''",
        "FORMTEXT | ''",
      })
  void fieldsShowWhatTheirInstructionSays(String instruction, String expected) throws Exception {
    assertThat(text("<w:p>" + r("(") + field(instruction, "", "") + r(")") + "</w:p>"))
        .isEqualTo("(" + expected + ")");
    String simple = instruction.replace("\"", "&quot;");
    assertThat(
            text(
                "<w:p>" + r("(") + "<w:fldSimple w:instr=\"" + simple + "\"/>" + r(")") + "</w:p>"))
        .isEqualTo("(" + expected + ")");
  }

  @Test
  void aResultThatIsSavedCounts() throws Exception {
    assertThat(text("<w:p>" + field("SYMBOL 65", "", r("Z")) + "</w:p>")).isEqualTo("Z");
    assertThat(text("<w:p>" + field("SYMBOL 65", "", r("")) + "</w:p>")).isEqualTo("A");
  }

  @Test
  void aFieldInsideAnotherBelongsToItsInstruction() throws Exception {
    String outer =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>EQ \\f(</w:instrText></w:r>"
            + field("REF x", "", r("3"))
            + "<w:r><w:instrText>,4)</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType='end'/></w:r>";
    assertThat(text("<w:p>" + outer + "</w:p>")).isEqualTo("3/4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:ddList><w:result w:val='1'/>%s</w:ddList> | Continuous",
        "<w:ddList><w:default w:val='1'/>%s</w:ddList> | Continuous",
        "<w:ddList><w:result w:val='0'/><w:default w:val='1'/>%s</w:ddList> | 2020-2025",
        "<w:ddList>%s</w:ddList> | 2020-2025",
        "<w:ddList><w:result w:val='7'/>%s</w:ddList> | ''",
      })
  void dropDownFieldsShowTheEntryThatWasChosen(String list, String expected) throws Exception {
    String entries = "<w:listEntry w:val='2020-2025'/><w:listEntry w:val='Continuous'/>";
    assertThat(
            text("<w:p>" + field("FORMDROPDOWN", list.formatted(entries), "") + r("!") + "</w:p>"))
        .isEqualTo(expected + "!");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:checked/> | ☒",
        "<w:checked w:val='0'/><w:default/> | ☐",
        "<w:default w:val='1'/> | ☒",
        "<w:sizeAuto/> | ☐",
      })
  void checkBoxesShowTheirState(String state, String expected) throws Exception {
    String box = field("FORMCHECKBOX", "<w:checkBox>" + state + "</w:checkBox>", "");
    assertThat(text("<w:p>" + box + r(" reached") + "</w:p>")).isEqualTo(expected + " reached");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUTONUM | 1. 2. 3.",
        "AUTONUM \\s ) | 1) 2) 3)",
        "AUTONUM \\* ROMAN | I. II. III.",
        "AUTONUM \\* alphabetic | a. b. c.",
        "AUTONUMLGL \\e | 1 2 3",
        "AUTONUMOUT | I. II. III.",
        "LISTNUM | 1) 2) 3)",
        "LISTNUM NumberDefault \\l 2 | a) b) c)",
        "LISTNUM \\l 4 | (1) (2) (3)",
        "LISTNUM \\s 5 | 5) 5) 5)",
      })
  void automaticNumbersCount(String instruction, String expected) throws Exception {
    String one = "<w:p>" + field(instruction, "", "") + "</w:p>";
    assertThat(texts(read(WordFile.of(one + one + one))).stream().collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static String field(String instruction, String data, String result) {
    return "<w:r><w:fldChar w:fldCharType='begin'><w:ffData>"
        + data
        + "</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space='preserve'> "
        + instruction
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        + result
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  // ---------------------------------------------------------------- symbol fonts

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:sym w:font='Symbol' w:char='F0B3'/> | ≥",
        "<w:sym w:font='symbol' w:char='00B3'/> | ≥",
        "<w:sym w:font='Wingdings' w:char='F0E0'/> | →",
        "<w:sym w:font='Wingdings' w:char='F0FC'/> | ✓",
        "<w:sym w:font='Wingdings 2' w:char='F052'/> | ☑",
        "<w:sym w:font='Wingdings 3' w:char='F022'/> | →",
        "<w:sym w:font='Webdings' w:char='F061'/> | ✔",
        "<w:sym w:font='Calibri' w:char='20AC'/> | €",
        "<w:sym w:font='Calibri' w:char='no'/> | ''",
        "<w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr><w:t>\uF0A3\u00B1a</w:t> |"
            + " ≤±α",
        "<w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr><w:t>\u00FC</w:t> | ✓",
        "<w:rPr><w:rFonts w:cs='Symbol'/></w:rPr><w:t>a</w:t> | a",
        "<w:rPr><w:rStyle w:val='Sign'/></w:rPr><w:t>\uF0B3</w:t> | ≥",
        "<w:rPr><w:rStyle w:val='Sign'/><w:rFonts w:ascii='Arial'/></w:rPr><w:t>a</w:t> | a",
      })
  void signsAreWhatTheirFontShows(String run, String expected) throws Exception {
    WordFile file =
        WordFile.of("<w:p>" + r("!") + "<w:r>" + run + "</w:r></w:p>")
            .with(
                "styles",
                "<w:style w:type='character' w:styleId='Sign'><w:rPr><w:rFonts w:ascii='Symbol'/>"
                    + "</w:rPr></w:style>");
    SourceDocument document = read(file);
    assertThat(texts(document)).containsExactly("!" + expected);
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void aSignAtTheBeginningIsABulletOnlyWhereItLooksLikeOne() throws Exception {
    Edition edition =
        roadmap(
            "<w:p><w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r>" + r(" 50 per cent") + "</w:p>",
            "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0A7'/></w:r>" + r(" item") + "</w:p>");
    assertThat(cell(edition)).containsExactly("PARAGRAPH ≥ 50 per cent", "LIST_ITEM item");
  }

  // ---------------------------------------------------------------- numbers at other heights

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 | superscript | 6 |  | 10^6",
        "10 | superscript | 6 | 7 | 10^6 7",
        "10 | superscript | −3 | ' m' | 10^−3 m",
        "10 | subscript | 2 | | 10_2",
        "2020-2025 | superscript | 1 | | 2020-2025^1",
        "CO | subscript | 2 | | CO2",
        "km | superscript | 2 | | km2",
        "21 | superscript | st | ' century' | 21st century",
        "10 | baseline | 6 | | 106",
        "'10 ' | superscript | 6 | | 10 6",
      })
  void numbersAtOtherHeightsAreNoPartOfANumber(
      String before, String height, String raised, String behind, String expected)
      throws Exception {
    String run =
        "<w:r><w:rPr><w:vertAlign w:val='" + height + "'/></w:rPr><w:t>" + raised + "</w:t></w:r>";
    String rest = behind == null ? "" : r(behind);
    assertThat(text("<w:p>" + r(before) + run + rest + "</w:p>")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 4, 6, 10^6",
    "10, 3, 6, 106",
    "10, -4, 2, 10_2",
    "10, -3, 2, 102",
    "km, 6, 2, km2",
  })
  void numbersThatWereMovedByHandStandAtAnotherHeight(
      String before, int halfPoints, String moved, String expected) throws Exception {
    String run =
        "<w:r><w:rPr><w:position w:val='"
            + halfPoints
            + "'/></w:rPr><w:t>"
            + moved
            + "</w:t></w:r>";
    assertThat(text("<w:p>" + r(before) + run + "</w:p>")).isEqualTo(expected);
  }

  // ---------------------------------------------------------------- mathematics

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'in 2' | '3 regions' | in 2 1/2 3 regions",
        "'in ' | ' regions' | in 1/2 regions",
        "'C' | 'nd' | C1/2nd",
      })
  void aFormulaIsNoPartOfTheNumbersBesideIt(String before, String behind, String expected)
      throws Exception {
    String half =
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
            + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";
    assertThat(text("<w:p>" + r(before) + half + r(behind) + "</w:p>")).isEqualTo(expected);
  }

  @Test
  void mathematicsBetweenParagraphsIsAParagraph() throws Exception {
    String formula = "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>";
    SourceDocument document =
        read(
            WordFile.of(
                p("above") + formula + "<m:oMathPara>" + formula + "</m:oMathPara>" + p("below")));
    assertThat(texts(document)).containsExactly("above", "x=1", "x=1", "below");
    assertThat(document.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<m:f><m:num>%1</m:num><m:den>%2</m:den></m:f> | 1/2",
        "<m:f><m:num>%a+b</m:num><m:den>%10</m:den></m:f> | (a+b)/10",
        "<m:f><m:fPr><m:type m:val='noBar'/></m:fPr><m:num>%n</m:num><m:den>%k</m:den></m:f> |"
            + " (n¦k)",
        "<m:sSup><m:e>%10</m:e><m:sup>%6</m:sup></m:sSup> | 10^6",
        "<m:sSup><m:e>%x</m:e><m:sup>%n+1</m:sup></m:sSup> | x^(n+1)",
        "<m:sSup><m:e>%a+b</m:e><m:sup>%2</m:sup></m:sSup> | 〖a+b〗^2",
        "<m:sSub><m:e>%x</m:e><m:sub>%1</m:sub></m:sSub> | x_1",
        "<m:sSubSup><m:e>%x</m:e><m:sub>%1</m:sub><m:sup>%2</m:sup></m:sSubSup> | x_1^2",
        "<m:sPre><m:sub>%b</m:sub><m:sup>%c</m:sup><m:e>%d</m:e></m:sPre> | (_b^c)d",
        "%f<m:d><m:e>%x</m:e></m:d> | f(x)",
        "<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=''/></m:dPr><m:e>%x</m:e></m:d> | [x",
        "<m:d><m:e>%a</m:e><m:e>%b</m:e></m:d> | '(a|b)'",
        "<m:rad><m:radPr><m:degHide m:val='1'/></m:radPr><m:deg/><m:e>%2</m:e></m:rad> | √2",
        "<m:rad><m:deg>%3</m:deg><m:e>%x+y</m:e></m:rad> | √(3&x+y)",
        "<m:nary><m:naryPr><m:chr"
            + " m:val='∑'/></m:naryPr><m:sub>%i=1</m:sub><m:sup>%n</m:sup><m:e>%i</m:e></m:nary> |"
            + " ∑_(i=1)^n▒i",
        "<m:nary><m:naryPr><m:subHide/><m:supHide/></m:naryPr><m:sub/><m:sup/><m:e>%x</m:e></m:nary>"
            + " | ∫▒x",
        "<m:func><m:fName>%sin</m:fName><m:e>%x</m:e></m:func> | sin x",
        "<m:func><m:fName>%sin</m:fName><m:e><m:d><m:e>%x</m:e></m:d></m:e></m:func> | sin(x)",
        "<m:limLow><m:e>%max</m:e><m:lim>%x</m:lim></m:limLow> | max┬x",
        "<m:bar><m:barPr><m:pos m:val='top'/></m:barPr><m:e>%x</m:e></m:bar> | ¯x",
        "<m:acc><m:e>%x</m:e></m:acc> | x\u0302",
        "<m:borderBox><m:e>%a</m:e></m:borderBox> | ▭a",
        "<m:m><m:mr><m:e>%a</m:e><m:e>%b</m:e></m:mr><m:mr><m:e>%c</m:e><m:e>%d</m:e></m:mr></m:m>"
            + " | ■(a&b@c&d)",
        "<m:eqArr><m:e>%a</m:e><m:e>%b</m:e></m:eqArr> | █(a@b)",
        "<m:box><m:e>%a=</m:e></m:box><m:f><m:num><m:f><m:num>%1</m:num><m:den>%2</m:den></m:f></m:num><m:den>%3</m:den></m:f>"
            + " | a=(1/2)/3",
        "<w:ins>%1</w:ins><w:del><m:r><w:delText>2</w:delText></m:r></w:del>%3 | 13",
      })
  void mathematicsIsWrittenInTheLinearFormat(String formula, String expected) throws Exception {
    String xml = formula.replaceAll("%([^<]*)", "<m:r><m:t>$1</m:t></m:r>");
    SourceDocument document =
        read(
            WordFile.of("<w:p>" + r("so ") + "<m:oMath>" + xml + "</m:oMath>" + r(".") + "</w:p>"));
    assertThat(texts(document)).containsExactly("so " + expected + ".");
    assertThat(document.leftOut()).isEmpty();
  }

  // ---------------------------------------------------------------- what is left out

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hid</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>den</w:t></w:r></w:p>"
            + " | 6 characters of hidden text | hidden",
        "<w:p><w:pPr><w:pStyle w:val='Hid'/></w:pPr><w:r><w:t>by style</w:t></w:r></w:p> | hidden"
            + " text | by style",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr><w:rStyle"
            + " w:val='PlaceholderText'/></w:rPr><w:t>Click"
            + " here</w:t></w:r></w:p></w:sdtContent></w:sdt> | content controls | Click here",
        "<w:t>in the body</w:t> | where Word shows no text | in the body",
        "<w:r><w:t>run in the body</w:t></w:r> | where Word shows no text | run in the body",
        "<w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>table in a"
            + " paragraph</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:p> | where Word shows no text"
            + " | table in a paragraph",
        "<w:p><mc:AlternateContent><mc:Choice"
            + " Requires='zz'><w:r><w:t>future</w:t></w:r></mc:Choice><mc:Fallback/></mc:AlternateContent></w:p>"
            + " | other extensions | future",
      })
  void whatIsNotSeenIsCountedAndQuoted(String content, String message, String quote)
      throws Exception {
    WordFile file =
        WordFile.of(p("seen") + content)
            .with(
                "styles",
                "<w:style w:type='paragraph' w:styleId='Hid'><w:rPr><w:vanish/></w:rPr></w:style>");
    SourceDocument document = read(file);
    assertThat(texts(document)).containsExactly("seen");
    assertThat(document.leftOut()).containsExactly(quote);
    assertThat(document.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.UNPLACED_TEXT);
          assertThat(finding.message()).contains(message).contains("“" + quote + "”");
        });
  }

  @Test
  void aNoteThatNothingCitesIsQuoted() throws Exception {
    WordFile file =
        WordFile.of(p("text"))
            .with(
                "footnotes",
                "<w:footnote w:type='separator' w:id='0'>"
                    + p("--")
                    + "</w:footnote><w:footnote w:id='2'>"
                    + p("the note")
                    + "</w:footnote>");
    assertThat(read(file).leftOut()).containsExactly("the note");
  }

  @Test
  void textThatIsReadIsNotQuoted() throws Exception {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
            + p("box")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + "<w:txbxContent>"
            + p("box")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    SourceDocument document = read(WordFile.of("<w:p>" + r("text") + box + "</w:p>"));
    assertThat(texts(document)).containsExactly("text", "box");
    assertThat(document.leftOut()).isEmpty();
  }

  @Test
  void hiddenTextOfARoadmapIsNoLostText() throws Exception {
    Edition edition =
        roadmap(
            "<w:p>" + r("seen") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>");
    assertThat(cell(edition)).containsExactly("PARAGRAPH seen");
    assertThat(edition.source().textCoverage()).isLessThan(1);
    assertThat(edition.findings().stream().map(Finding::code))
        .contains(FindingCode.UNPLACED_TEXT)
        .doesNotContain(FindingCode.TEXT_LOST);
  }

  @Test
  void aTableInAContentControlWithoutContentElementIsRead() throws Exception {
    Edition edition =
        EditionReader.standard()
            .read(
                WordFile.of(
                        p("Roadmap for WSIS Action Line C2")
                            + "<w:sdt><w:sdtPr/>"
                            + table(p("evidence"))
                            + "</w:sdt>")
                    .bytes(),
                "roadmap-2025.docx");
    assertThat(cell(edition)).containsExactly("PARAGRAPH evidence");
    assertThat(edition.source().textCoverage()).isEqualTo(1.0);
  }

  private static String table(String cell) {
    return tbl(
        tr(tc(p("WSIS Outcomes")), tc(p("Proposed Timing")), tc(p("Expected results"))),
        tr(tc(p("A: Promote access")), tc(p("2020-2025")), tc(cell)));
  }

  private static Edition roadmap(String... paragraphs) throws Exception {
    String body = p("Roadmap for WSIS Action Line C2") + table(String.join("", paragraphs));
    return EditionReader.standard().read(WordFile.of(body).bytes(), "roadmap-2025.docx");
  }

  private static List<String> cell(Edition edition) {
    return edition.actionLines().get(0).outcomes().get(0).cell(new ColumnKey("results")).stream()
        .map(block -> block.kind() + " " + block.text())
        .toList();
  }

  private static String text(String body) throws RoadmapException {
    return String.join("/", texts(read(WordFile.of(body))));
  }

  private static SourceDocument read(WordFile file) throws RoadmapException {
    return DocxReader.read(file.bytes(), "", Revisions.ACCEPTED);
  }

  private static List<String> texts(SourceDocument document) {
    return document.elements().stream()
        .filter(SourceText.class::isInstance)
        .map(element -> ((SourceText) element).block().text())
        .toList();
  }
}
