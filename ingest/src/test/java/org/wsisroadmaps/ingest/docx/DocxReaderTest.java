package org.wsisroadmaps.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsisroadmaps.ingest.docx.WordFile.p;
import static org.wsisroadmaps.ingest.docx.WordFile.r;
import static org.wsisroadmaps.ingest.docx.WordFile.tbl;
import static org.wsisroadmaps.ingest.docx.WordFile.tc;
import static org.wsisroadmaps.ingest.docx.WordFile.tr;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.source.CharacterCount;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceElement;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Span;

class DocxReaderTest {

  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1%2)"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="99"/></w:num>
      """;

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Strong"><w:name w:val="Strong text"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/><w:u w:val="single"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Points"><w:name w:val="Points"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="MorePoints"><w:name w:val="More"/><w:basedOn w:val="Points"/></w:style>
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      """;

  // ---------------------------------------------------------------- texts

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // tracked changes
        "<w:ins>%new </w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>%text | new text",
        "<w:moveTo>%here</w:moveTo><w:moveFrom>%there</w:moveFrom> | here",
        // content controls, smart tags, links, fields
        "<w:sdt><w:sdtPr/><w:sdtContent>%inside</w:sdtContent></w:sdt>% after | inside after",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%Real</w:sdtContent></w:sdt>% x"
            + " | Real x",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle"
            + " w:val='PlaceholderText'/></w:rPr><w:t>Click</w:t></w:r></w:sdtContent></w:sdt>%x |"
            + " x",
        "<w:sdt><w:sdtPr/>%no content element</w:sdt> | no content element",
        "<w:smartTag>%smart</w:smartTag><w:customXml>% custom</w:customXml> | smart custom",
        "<w:hyperlink w:anchor='a'>%linked</w:hyperlink> | linked",
        "<w:fldSimple w:instr=' PAGE '>%7</w:fldSimple> | 7",
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF"
            + " x</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType='separate'/></w:r>%seen<w:r><w:fldChar w:fldCharType='end'/></w:r>%"
            + " on | seen on",
        // characters
        "<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t></w:r> | non-stop",
        "<w:r><w:t>infra</w:t><w:softHyphen/><w:t>structure</w:t></w:r> | infrastructure",
        "<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r> | one two three",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>%seen | seen",
        // text boxes, once
        "<w:r><mc:AlternateContent><mc:Choice"
            + " Requires='wps'><w:drawing><wps:txbx><w:txbxContent><w:p>%box</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>%box</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>%text"
            + " | text/box",
        "<w:r><w:pict><v:textbox><w:txbxContent><w:p>%old"
            + " box</w:p></w:txbxContent></v:textbox></w:pict></w:r>%text | text/old box",
        "<w:r><w:drawing><w:sp><w:txBody><w:p>%shape</w:p></w:txBody></w:sp></w:drawing></w:r>%text"
            + " | text/shape",
        "<mc:AlternateContent><mc:Choice"
            + " Requires='zz'><w:thing/></mc:Choice><mc:Fallback>%text</mc:Fallback></mc:AlternateContent>"
            + " | text",
        "<mc:AlternateContent><mc:Choice"
            + " Requires='zz'>%future</mc:Choice><mc:Fallback>%today</mc:Fallback></mc:AlternateContent>"
            + " | today",
        "<mc:AlternateContent><mc:Choice xmlns:q='urn:q' Requires='wps q'>%q</mc:Choice><mc:Choice"
            + " Requires='wps'>%shape</mc:Choice><mc:Fallback>%old</mc:Fallback></mc:AlternateContent>"
            + " | shape",
        "<mc:AlternateContent><mc:Choice"
            + " xmlns:q='http://schemas.microsoft.com/office/word/2010/wordml'"
            + " Requires='q'>%new</mc:Choice><mc:Fallback>%old</mc:Fallback></mc:AlternateContent>"
            + " | new",
        "<w:r><w:pict><v:shape><v:textpath string='Draft'/></v:shape></w:pict></w:r>% text | Draft"
            + " text",
        // right to left, ruby
        "<w:bdo w:val='rtl'>%one</w:bdo><w:dir w:val='rtl'>% two</w:dir> | one two",
        "<w:r><w:ruby><w:rubyPr/><w:rt>%reading</w:rt><w:rubyBase>%base</w:rubyBase></w:ruby></w:r>"
            + " | base",
      })
  void readsWhatAReaderSees(String content, String expected) throws Exception {
    String xml = content.replaceAll("%([^<]*)", "<w:r><w:t xml:space='preserve'>$1</w:t></w:r>");
    SourceDocument document = read(WordFile.of("<w:p>" + xml + "</w:p>"));
    assertThat(String.join("/", texts(document))).isEqualTo(expected);
    assertCountedAs(document, expected);
  }

  @Test
  void aDeletedParagraphMarkJoinsTwoParagraphs() throws Exception {
    String first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("one ") + "</w:p>";
    assertThat(texts(read(WordFile.of(first + p("two") + p("three")))))
        .containsExactly("one two", "three");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a deleted or hidden mark: one paragraph
        "<w:del/> | one two/three",
        "<w:moveFrom/> | one two/three",
        "<w:vanish/> | one two/three",
        "<w:vanish/><w:specVanish/> | one two/three",
        "<w:vanish w:val='0'/> | one/two/three",
      })
  void aMarkThatIsNotSeenEndsNoParagraph(String mark, String expected) throws Exception {
    String first = "<w:p><w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>" + r("one ") + "</w:p>";
    assertThat(String.join("/", texts(read(WordFile.of(first + p("two") + p("three"))))))
        .isEqualTo(expected);
  }

  @Test
  void aDeletedMarkBeforeATableOrAtTheEndOfACellLosesNothing() throws Exception {
    String deleted =
        "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("%s")
            + "</w:p>";
    String inner = tbl(tr(tc(p("inner"))));
    SourceDocument document =
        read(
            WordFile.of(
                    tbl(
                        tr(
                            tc(deleted.formatted("before") + inner + p("after")),
                            tc(p("text") + deleted.formatted("last")))))
                .with("numbering", LISTS));
    List<SourceCell> cells = table(document).rows().get(0).cells();
    assertThat(cells.get(0).blocks())
        .extracting(SourceBlock::text)
        .containsExactly("before", "inner", "after");
    assertThat(cells.get(0).blocks().get(0).kind()).isEqualTo(Block.Kind.LIST_ITEM);
    assertThat(cells.get(1).blocks())
        .extracting(SourceBlock::kind)
        .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM);
  }

  @Test
  void anEmptyParagraphThatIsJoinedToAnItemLeavesItOne() throws Exception {
    String item =
        "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("item")
            + "</w:p>";
    SourceDocument document =
        read(WordFile.of(item + p(" ") + item + p("text")).with("numbering", LISTS));
    assertThat(blocks(document))
        .extracting(block -> block.kind() + " " + block.text())
        .containsExactly("LIST_ITEM item", "PARAGRAPH itemtext");
  }

  @Test
  void aStyleSeparatorKeepsTheNumberOfTheHeadingBeforeIt() throws Exception {
    String heading =
        "<w:p><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr>"
            + "<w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>"
            + r("Heading. ")
            + "</w:p>";
    SourceTable table =
        table(
            read(
                WordFile.of(tbl(tr(tc(heading + p("Its text.")), tc(p("b")))))
                    .with("numbering", LISTS)));
    assertThat(cellTexts(table).get(0)).containsExactly("A. Heading. Its text.", "b");
  }

  @Test
  void promptsAreToldByTheGlossary() throws Exception {
    String control =
        "<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val='P1'/></w:placeholder>"
            + "<w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>%s</w:p></w:sdtContent></w:sdt>";
    String glossary =
        "<w:glossaryDocument xmlns:w='w'><w:docParts><w:docPart><w:docPartPr><w:name w:val='P1'/>"
            + "</w:docPartPr><w:docPartBody>"
            + p("Say the  status")
            + "</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>";
    WordFile file =
        WordFile.of(
                control.formatted(r("Say the ") + r("status"))
                    + control.formatted(r("Say the status: reached")))
            .withRelationship("glossaryDocument", "glossary/document.xml")
            .withEntry("word/glossary/document.xml", glossary);
    assertThat(texts(read(file))).containsExactly("Say the status: reached");
  }

  @Test
  void notesStandBehindTheirParagraph() throws Exception {
    WordFile file =
        WordFile.of(
                "<w:p>" + r("cited") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>" + p("on"))
            .with("footnotes", "<w:footnote w:id='2'>" + p("the note") + "</w:footnote>");
    SourceDocument document = read(file);
    assertThat(texts(document)).containsExactly("cited", "the note", "on");
    assertCountedAs(document, "cited the note on");
  }

  @Test
  void linesOfACellAreBlocksUnlessTheBreaksStandInsideSentences() throws Exception {
    String lines = "<w:p>" + r("%s") + "<w:r><w:br/></w:r>" + r("%s") + "</w:p>";
    SourceDocument document =
        read(
            WordFile.of(
                tbl(
                    tr(
                        tc(p("A:")),
                        tc(lines.formatted("Resolution 71", "Resolution 72")),
                        tc(lines.formatted("in the field of", "Security")),
                        tc(lines.formatted("Resolution (Rev.", "Dubai)")),
                        tc(lines.formatted("made to fit", "the column"))))));
    List<String> found =
        table(document).rows().get(0).cells().stream()
            .map(cell -> cell.blocks().stream().map(SourceBlock::text).toList().toString())
            .toList();
    assertThat(found)
        .containsExactly(
            "[A:]",
            "[Resolution 71, Resolution 72]",
            "[in the field of Security]",
            "[Resolution (Rev. Dubai)]",
            "[made to fit the column]");
  }

  @Test
  void placesWhereALineMayBreakAreNoText() throws Exception {
    assertThat(texts(read(WordFile.of(p("net\u00ADwork\u200B 2020\u20112025\uFEFF")))))
        .containsExactly("network 2020-2025");
  }

  @Test
  void aFieldWithoutAnEndHidesNothing() throws Exception {
    String begin =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>XE"
            + " x</w:instrText></w:r>"
            + r("seen")
            + "</w:p>";
    SourceDocument document = read(WordFile.of(begin + p("below")));
    assertThat(texts(document)).containsExactly("seen", "below");
    assertThat(document.body().total()).isEqualTo("seenbelow".length());
  }

  @Test
  void aFieldEndsInTheCellThatItBeganIn() throws Exception {
    String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    SourceDocument document =
        read(
            WordFile.of(
                tbl(
                    tr(tc("<w:p>" + begin + r("one") + "</w:p>"), tc(p("two"))),
                    tr(tc("<w:p>" + r("three") + end + "</w:p>"), tc(p("four"))))));
    assertThat(cellTexts(table(document)))
        .containsExactly(List.of("one", "two"), List.of("three", "four"));
    assertThat(document.leftOut()).isEmpty();
  }

  @Test
  void linesBehindTypedBulletsAreBlocksOfTheirOwn() throws Exception {
    String runs = "<w:r><w:t>Points:</w:t><w:br/><w:t>• one</w:t><w:br/><w:t>• two</w:t></w:r>";
    assertThat(texts(read(WordFile.of("<w:p>" + runs + "</w:p>"))))
        .containsExactly("Points:", "• one", "• two");
  }

  @Test
  void stylesOfParagraphAndCharactersTurnEachOtherRound() throws Exception {
    String body =
        "<w:p><w:pPr><w:pStyle w:val='Strong'/></w:pPr>"
            + r("bold ")
            + "<w:r><w:rPr><w:rStyle w:val='Loud'/></w:rPr><w:t xml:space='preserve'>plain"
            + " </w:t></w:r><w:r><w:rPr><w:b"
            + " w:val='0'/><w:i/></w:rPr><w:t>italic</w:t></w:r></w:p>";
    assertThat(blocks(read(WordFile.of(body).with("styles", STYLES))).get(0).spans())
        .containsExactly(
            new Span("bold ", true, false, false, null),
            new Span("plain ", false, false, true, null),
            new Span("italic", false, true, false, null));
  }

  @Test
  void linksKnowTheirTarget() throws Exception {
    String body =
        "<w:p><w:hyperlink r:id='l1' w:anchor='part'>"
            + r("one")
            + "</w:hyperlink><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            + "<w:r><w:instrText> HYPERLINK \"https://example.org/two\" </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + r("two")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
    WordFile file = WordFile.of(body).withLink("l1", "https://example.org/one");
    assertThat(blocks(read(file)).get(0).spans())
        .extracting(Span::href)
        .containsExactly("https://example.org/one#part", "https://example.org/two");
  }

  @Test
  void headingsAreToldByLevelOrName() throws Exception {
    String heading = "<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr>" + r("Title") + "</w:p>";
    String direct = "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>" + r("Part") + "</w:p>";
    SourceDocument document = read(WordFile.of(heading + direct + p("x")).with("styles", STYLES));
    assertThat(document.elements())
        .extracting(element -> ((SourceText) element).heading())
        .containsExactly(true, true, false);
  }

  // ---------------------------------------------------------------- lists

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr> | LIST_ITEM | 1",
        "<w:pStyle w:val='Points'/> | LIST_ITEM | 0",
        "<w:pStyle w:val='MorePoints'/> | LIST_ITEM | 0",
        "<w:pStyle w:val='MorePoints'/><w:numPr><w:ilvl w:val='1'/></w:numPr> | LIST_ITEM | 1",
        "<w:pStyle w:val='Points'/><w:numPr><w:numId w:val='0'/></w:numPr> | PARAGRAPH | 0",
        "<w:numPr><w:numId w:val='2'/></w:numPr> | LIST_ITEM | 0",
        "<w:spacing/> | PARAGRAPH | 0",
        // lists that the document does not define are none
        "<w:numPr><w:numId w:val='77'/></w:numPr> | PARAGRAPH | 0",
        "<w:numPr><w:numId w:val='3'/></w:numPr> | PARAGRAPH | 0",
      })
  void listItemsAreToldByNumbering(String properties, Block.Kind kind, int level) throws Exception {
    String body = "<w:p><w:pPr>" + properties + "</w:pPr>" + r("text") + "</w:p>";
    SourceBlock block =
        blocks(read(WordFile.of(body).with("styles", STYLES).with("numbering", LISTS))).get(0);
    assertThat(block.kind()).isEqualTo(kind);
    assertThat(block.level()).isEqualTo(level);
    assertThat(block.text()).isEqualTo("text");
  }

  @Test
  void countedNumbersAreTheCodesOfRows() throws Exception {
    String[] rows = new String[3];
    int[] levels = {0, 0, 1};
    for (int i = 0; i < 3; i++) {
      String code =
          "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='2'/></w:numPr></w:pPr>"
              .formatted(levels[i]);
      rows[i] = tr(tc(code + r("Outcome") + "</w:p>"), tc(code + r("Item") + "</w:p>"));
    }
    SourceTable table = table(read(WordFile.of(tbl(rows)).with("numbering", LISTS)));
    assertThat(table.rows())
        .extracting(row -> row.cells().get(0).blocks().get(0).text())
        .containsExactly("A. Outcome", "C. Outcome", "Di) Outcome");
    assertThat(table.rows().get(0).cells().get(1).blocks().get(0).text()).isEqualTo("Item");
  }

  /** The first column holds the action line, or numbers that somebody typed. */
  @ParameterizedTest
  @CsvSource({
    "2, 2, 2, A. Outcome, B. Outcome",
    // a paragraph of no list; bullets
    "2, 3, 2, Outcome, Outcome",
    "2, 0, 2, Outcome, Outcome",
    "1, 1, 1, Outcome, Outcome",
  })
  void numbersThatRunDownTheSecondColumnAreTheCodesOfRows(
      int first, int second, int third, String above, String below) throws Exception {
    SourceTable table =
        table(
            read(
                WordFile.of(
                        tbl(
                            tr(tc(p("No.")), tc(p("Outcomes"))),
                            tr(tc(p("1")), tc(numbered(first, "Outcome"))),
                            tr(tc(p("2")), tc(numbered(second, "Outcome"))),
                            tr(tc(p("3")), tc(numbered(third, "Outcome")))))
                    .with("numbering", LISTS)));
    assertThat(cellTexts(table).get(1).get(1)).isEqualTo(above);
    assertThat(cellTexts(table).get(2).get(1)).isEqualTo(below);
  }

  @Test
  void numbersOfItemsInTheSecondColumnAreNoCodesOfRows() throws Exception {
    String items = numbered(2, "Item") + numbered(2, "Item");
    SourceTable table =
        table(
            read(
                WordFile.of(tbl(tr(tc(p("A")), tc(items)), tr(tc(p("B")), tc(items))))
                    .with("numbering", LISTS)));
    assertThat(cellTexts(table).get(0).get(1)).isEqualTo("Item Item");
  }

  private static String numbered(int list, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
        .formatted(list, r(text));
  }

  @Test
  void countedNumbersAreAllThatIsSeenOfEmptyCells() throws Exception {
    String counted = "<w:p><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:p>";
    String bullet =
        "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>" + r(" ") + "</w:p>";
    String goesOn = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + counted + "</w:tc>";
    String begins = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + counted + "</w:tc>";
    SourceTable table =
        table(
            read(
                WordFile.of(
                        tbl(
                            tr(tc(counted), tc(p("one")), tc(bullet)),
                            tr(tc(counted + p("below")), tc(p("two")), tc(counted)),
                            tr(begins, tc(p("three") + counted), tc(p(""))),
                            tr(goesOn, tc(p("four")), tc(p("")))))
                    .with("numbering", LISTS)));
    assertThat(cellTexts(table))
        .containsExactly(
            List.of("A.", "one", ""),
            List.of("B. below", "two", "C."),
            List.of("D.", "three", ""),
            List.of("four", ""));
  }

  @Test
  void numbersMayStartAtZeroAndGoOnBehindOuterLevels() throws Exception {
    String list =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='0'/>"
            + "<w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/>"
            + "<w:lvlRestart w:val='0'/><w:lvlText w:val='%1.%2.'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    String[] rows = new String[4];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          tr(
              tc(
                  "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p>"
                      .formatted(i % 2)),
              tc(p("x")));
    }
    assertThat(cellTexts(table(read(WordFile.of(tbl(rows)).with("numbering", list)))))
        .extracting(row -> row.get(0))
        .containsExactly("0.", "0.1.", "1.", "1.2.");
  }

  @Test
  void theFormatOfANumberMayBeAnAlternative() throws Exception {
    String list =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><mc:AlternateContent>"
            + "<mc:Choice Requires='w14'><w:numFmt w:val='custom' w:format='001, 002, ...'/>"
            + "</mc:Choice><mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback>"
            + "</mc:AlternateContent><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    String item = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p>";
    SourceTable table =
        table(read(WordFile.of(tbl(tr(tc(item), tc(p("x"))))).with("numbering", list)));
    assertThat(cellTexts(table).get(0)).containsExactly("001.", "x");
  }

  // ---------------------------------------------------------------- tables

  @ParameterizedTest
  @CsvSource({
    "rest, cont, 2",
    "rest, rest, 1",
    "'', '', 1",
  })
  void trackedMergesOfCellsAreAccepted(String above, String below, int rows) throws Exception {
    String cell = "<w:tc><w:tcPr><w:cellMerge %s w:vMergeOrig='rest'/></w:tcPr>%s</w:tc>";
    String upper = above.isEmpty() ? "" : "w:vMerge='" + above + "'";
    String lower = below.isEmpty() ? "" : "w:vMerge='" + below + "'";
    SourceTable table =
        table(
            read(
                WordFile.of(
                    tbl(
                        tr(cell.formatted(upper, p("a")), tc(p("b"))),
                        tr(cell.formatted(lower, "<w:p/>"), tc(p("c")))))));
    assertThat(table.rows().get(0).cells().get(0).rowSpan()).isEqualTo(rows);
  }

  @Test
  void mergedCellsCoverTheirFields() throws Exception {
    String restart = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("down") + "</w:tc>";
    String goesOn = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
    String wide = "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("wide") + "</w:tc>";
    SourceTable table =
        table(
            read(
                WordFile.of(
                    tbl(tr(restart, tc(p("a")), tc(p("b"))), tr(goesOn, wide), tr(goesOn, wide)))));
    assertThat(table.columns()).isEqualTo(3);
    SourceCell down = table.rows().get(0).cells().get(0);
    assertThat(down.rowSpan()).isEqualTo(3);
    assertThat(table.rows().get(1).cells())
        .singleElement()
        .satisfies(cell -> {
          assertThat(cell.column()).isEqualTo(1);
          assertThat(cell.columnSpan()).isEqualTo(2);
        });
  }

  private static String cell(String properties, String text) {
    return tc("<w:tcPr>" + properties + "</w:tcPr>" + (text.isEmpty() ? "<w:p/>" : p(text)));
  }

  private static final String DOWN = "<w:vMerge w:val='restart'/>";
  private static final String ON = "<w:vMerge/>";

  /** What would go on with a cell that is not above it begins anew, as Word shows it. */
  @Test
  void aMergeGoesOnOnlyFromTheRowAbove() throws Exception {
    String wide = cell("<w:gridSpan w:val='2'/>", "wide");
    SourceTable table =
        table(
            read(
                WordFile.of(
                    tbl(
                        tr(tc(p("a")), tc(p("b")), cell(DOWN, "SDG 1")),
                        tr(tc(p("c")), wide),
                        tr(tc(p("d")), tc(p("e")), cell(ON, "SDG 3")),
                        tr(tc(p("f")), tc(p("g"))),
                        tr(tc(p("h")), tc(p("i")), cell(ON, "SDG 5")),
                        tr(tc(p("j")), tc(p("k")), cell(ON, ""))))));
    assertThat(cellTexts(table).get(0)).containsExactly("a", "b", "SDG 1");
    assertThat(cellTexts(table).get(2)).containsExactly("d", "e", "SDG 3");
    assertThat(cellTexts(table).get(4)).containsExactly("h", "i", "SDG 5");
    assertThat(table.rows().get(4).cells().get(2).rowSpan()).isEqualTo(2);
  }

  @Test
  void cellsAreMergedOverColumnsAndRowsAtOnce() throws Exception {
    String first = "<w:hMerge w:val='restart'/>";
    String next = "<w:hMerge/>";
    SourceTable table =
        table(
            read(
                WordFile.of(
                    tbl(
                        tr(tc(p("a")), cell(first + DOWN, "both"), cell(next + DOWN, "more")),
                        tr(tc(p("b")), cell(first + ON, ""), cell(next + ON, "")),
                        tr(tc(p("c")), cell(first, "x"), cell(next, "y"))))));
    assertThat(cellTexts(table))
        .containsExactly(List.of("a", "both more"), List.of("b"), List.of("c", "x y"));
    SourceCell both = table.rows().get(0).cells().get(1);
    assertThat(both.columnSpan()).isEqualTo(2);
    assertThat(both.rowSpan()).isEqualTo(2);
    assertThat(table.rows().get(1).cells().get(0).columnSpan()).isEqualTo(1);
  }

  @Test
  void rowsAndCellsInContentControlsAreRead() throws Exception {
    String row = "<w:sdt><w:sdtContent>" + tr(tc(p("a")), tc(p("b"))) + "</w:sdtContent></w:sdt>";
    String cell = tr("<w:sdt><w:sdtContent>" + tc(p("c")) + "</w:sdtContent></w:sdt>", tc(p("d")));
    assertThat(cellTexts(table(read(WordFile.of(tbl(row, cell))))))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void deletedRowsAreLeftOut() throws Exception {
    String deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + tc(p("gone")) + tc(p("gone")) + "</w:tr>";
    String added = "<w:tr><w:trPr><w:ins/></w:trPr>" + tc(p("new")) + tc(p("row")) + "</w:tr>";
    SourceDocument document = read(WordFile.of(tbl(tr(tc(p("a")), tc(p("b"))), deleted, added)));
    assertThat(cellTexts(table(document)))
        .containsExactly(List.of("a", "b"), List.of("new", "row"));
    assertCountedAs(document, "a b new row");
  }

  @Test
  void skippedFieldsMoveTheCells() throws Exception {
    String late = "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc(p("b")) + "</w:tr>";
    SourceTable table = table(read(WordFile.of(tbl(tr(tc(p("a")), tc(p("b"))), late))));
    assertThat(table.rows().get(1).cells().get(0).column()).isEqualTo(1);
  }

  @Test
  void aTableInACellBelongsToTheCell() throws Exception {
    String inner = tbl(tr(tc(p("x")), tc(p("y"))));
    SourceDocument document =
        read(WordFile.of(tbl(tr(tc(p("before") + inner + p("after")), tc(p("b"))))));
    assertThat(document.elements()).hasSize(1);
    assertThat(cellTexts(table(document)).get(0)).containsExactly("before x y after", "b");
  }

  @Test
  void aRowBehindAMergedCellKeepsItsColumnsAndItsHiddenText() throws Exception {
    SourceTable table =
        table(
            read(
                WordFile.of(
                    tbl(
                        tr(
                            tc("<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("A")),
                            tc(p("one"))),
                        tr(tc("<w:tcPr><w:vMerge/></w:tcPr>" + p("hidden")), tc(p("two"))),
                        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                            + tc(p("three"))
                            + "</w:tr>",
                        tr(tc("<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("wide")))))));

    List<SourceCell> first = table.rows().get(0).cells();
    assertThat(first.get(0).rowSpan()).isEqualTo(2);
    assertThat(first.get(0).blocks()).extracting(SourceBlock::text).containsExactly("A", "hidden");
    assertThat(table.rows().get(2).cells().get(0).column()).isEqualTo(1);
    assertThat(table.rows().get(3).cells().get(0).columnSpan()).isEqualTo(2);
  }

  @Test
  void aTableThatRunsFromRightToLeftKeepsItsLogicalOrder() throws Exception {
    String rightToLeft = "<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>";
    SourceTable table =
        table(read(WordFile.of(rightToLeft + tr(tc(p("النتائج")), tc(p("2020"))) + "</w:tbl>")));

    assertThat(table.rows().get(0).cells())
        .extracting(cell -> cell.column() + " " + cell.blocks().get(0).text())
        .containsExactly("0 النتائج", "1 2020");
  }

  @Test
  void floatingTablesAndPageBreaksInCellsAreNoObstacle() throws Exception {
    String floating = "<w:tbl><w:tblPr><w:tblpPr w:tblpX='10'/></w:tblPr>";
    String broken = "<w:p>" + r("up") + "<w:r><w:br w:type='page'/></w:r>" + r("down") + "</w:p>";
    SourceDocument document =
        read(WordFile.of(floating + tr(tc(broken), tc(p("b"))) + "</w:tbl>" + p("behind")));

    assertCountedAs(document, "updownbbehind");
    assertThat(document.elements()).hasSize(2);
  }

  @Test
  void whatIsNotReadIsTold() throws Exception {
    for (String part : List.of("<w:altChunk/>", "<w:p><w:subDoc/></w:p>")) {
      assertThat(read(WordFile.of(p("text") + part)).findings()).hasSize(1);
    }
    String diagram = "<w:p><w:r><w:drawing><w:relIds/></w:drawing></w:r></w:p>";
    assertThat(read(WordFile.of(diagram)).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("SmartArt"));
  }

  @Test
  void headerRowsAreMarked() throws Exception {
    String header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc(p("a")) + "</w:tr>";
    assertThat(table(read(WordFile.of(tbl(header, tr(tc(p("b"))))))).rows())
        .extracting(row -> row.header())
        .containsExactly(true, false);
  }

  // ---------------------------------------------------------------- files

  @Test
  void strictFilesAreRead() throws Exception {
    assertThat(texts(read(WordFile.strict(p("strict") + p("text")))))
        .containsExactly("strict", "text");
  }

  @Test
  void encryptedFilesOpenWithTheirPassword() throws Exception {
    byte[] encrypted = encrypted(WordFile.of(p("secret")).bytes(), "key");
    assertThat(texts(DocxReader.read(encrypted, "key", Revisions.ACCEPTED)))
        .containsExactly("secret");
    assertThatThrownBy(() -> DocxReader.read(encrypted, "", Revisions.ACCEPTED))
        .isInstanceOf(RoadmapException.class)
        .hasMessage("needs a password: give it with --password");
    assertThatThrownBy(() -> DocxReader.read(encrypted, "other", Revisions.ACCEPTED))
        .isInstanceOf(RoadmapException.class)
        .hasMessage("does not open with this password");
  }

  @Test
  void oldWordFilesAreToldWhatToDo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new java.io.ByteArrayInputStream(new byte[600]), "WordDocument");
      file.writeFilesystem(out);
    }
    assertThatThrownBy(() -> DocxReader.read(out.toByteArray(), "", Revisions.ACCEPTED))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("save it as DOCX");
  }

  @Test
  void documentTypesAreRefused() {
    String prologue = "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
    assertThatThrownBy(
            () -> DocxReader.read(WordFile.of(p("&x;")).bytes(prologue), "", Revisions.ACCEPTED))
        .isInstanceOf(RoadmapException.class)
        .hasMessageNotContaining("root:");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<w:sdt><w:sdtContent>".repeat(250) + "</w:sdtContent></w:sdt>".repeat(250);
    assertThatThrownBy(() -> DocxReader.read(WordFile.of(deep).bytes(), "", Revisions.ACCEPTED))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("nests too deep");
  }

  @Test
  void compressionsThatWordDoesNotKnowAreRefused() {
    byte[] file = WordFile.of(p("text")).bytes();
    for (int i = 0; i + 30 < file.length; i++) {
      boolean listed = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2;
      if (listed) {
        file[i + 10] = 93; // Zstandard (APPNOTE 6.3.10, 4.4.5)
      }
    }
    assertThatThrownBy(() -> DocxReader.read(file, "", Revisions.ACCEPTED))
        .isInstanceOf(RoadmapException.class)
        .hasMessageNotContaining("\n");
  }

  @Test
  void damagedFilesAreRefusedInOneLine() {
    byte[] sound = WordFile.of(tbl(tr(tc(p("a")), tc(p("b"))))).bytes();
    Random random = new Random(42);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = sound.clone();
      for (int k = 0; k <= i % 5; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      byte[] file = i % 7 == 0 ? Arrays.copyOf(damaged, random.nextInt(sound.length)) : damaged;
      try {
        assertThat(DocxReader.read(file, "", Revisions.ACCEPTED)).isNotNull();
      } catch (RoadmapException e) {
        assertThat(e).hasMessageNotContaining("\n");
      }
    }
  }

  private static byte[] encrypted(byte[] bytes, String password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream stream = encryptor.getDataStream(file)) {
        stream.write(bytes);
      }
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static SourceDocument read(WordFile file) throws RoadmapException {
    return DocxReader.read(file.bytes(), "", Revisions.ACCEPTED);
  }

  private static void assertCountedAs(SourceDocument document, String text) {
    CharacterCount expected = new CharacterCount().add(text.replace("/", ""));
    document.leftOut().forEach(expected::add);
    assertThat(document.body().total()).isEqualTo(expected.total());
    assertThat(document.body().sharedWith(expected)).isEqualTo(expected.total());
  }

  private static List<SourceBlock> blocks(SourceDocument document) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (SourceElement element : document.elements()) {
      if (element instanceof SourceText text) {
        blocks.add(text.block());
      }
    }
    return blocks;
  }

  private static List<String> texts(SourceDocument document) {
    return blocks(document).stream().map(SourceBlock::text).toList();
  }

  private static SourceTable table(SourceDocument document) {
    return (SourceTable) document.elements().get(0);
  }

  private static List<List<String>> cellTexts(SourceTable table) {
    return table.rows().stream()
        .map(row ->
            row.cells().stream()
                .map(cell ->
                    String.join(" ", cell.blocks().stream().map(SourceBlock::text).toList()))
                .toList())
        .toList();
  }
}
