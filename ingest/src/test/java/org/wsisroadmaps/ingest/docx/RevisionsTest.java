package org.wsisroadmaps.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.ingest.docx.WordFile.p;
import static org.wsisroadmaps.ingest.docx.WordFile.r;
import static org.wsisroadmaps.ingest.docx.WordFile.tbl;
import static org.wsisroadmaps.ingest.docx.WordFile.tc;
import static org.wsisroadmaps.ingest.docx.WordFile.tr;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Span;

/** A document with tracked changes is two documents: what it would be, and what it was. */
class RevisionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<w:ins>%new </w:ins><w:del>-old </w:del>%text | new text | old text",
        "<w:moveTo>%here</w:moveTo><w:moveFrom>%there</w:moveFrom> | here | there",
        // inserted and taken back before anybody decided
        "%a<w:ins>% b<w:del>- c</w:del></w:ins> | a b | a",
        "<w:hyperlink w:anchor='x'><w:ins>%new</w:ins><w:del>-old</w:del></w:hyperlink> | new | old",
        "<w:sdt><w:sdtContent><w:del>-old</w:del>% on</w:sdtContent></w:sdt> | on | old on",
        "%no change | no change | no change",
      })
  void runs(String content, String accepted, String rejected) throws Exception {
    String runs =
        content
            .replaceAll("%([^<]*)", "<w:r><w:t xml:space='preserve'>$1</w:t></w:r>")
            .replaceAll(">-([^<]*)", "><w:r><w:delText xml:space='preserve'>$1</w:delText></w:r>");
    WordFile file = WordFile.of("<w:p>" + runs + "</w:p>");
    assertThat(texts(file, Revisions.ACCEPTED)).containsExactly(accepted);
    assertThat(texts(file, Revisions.REJECTED)).containsExactly(rejected);
  }

  @Test
  void paragraphMarks() throws Exception {
    String inserted = "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>" + r("one ") + "</w:p>";
    String deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("three ") + "</w:p>";
    WordFile file = WordFile.of(inserted + p("two") + deleted + p("four"));
    assertThat(texts(file, Revisions.ACCEPTED)).containsExactly("one", "two", "three four");
    assertThat(texts(file, Revisions.REJECTED)).containsExactly("one two", "three", "four");
  }

  @Test
  void propertiesOfRunsAndParagraphs() throws Exception {
    String bold =
        "<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>"
            + "<w:t>word</w:t></w:r>";
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
            + "<w:pPrChange><w:pPr/></w:pPrChange></w:pPr>"
            + bold
            + "</w:p>";
    WordFile file =
        WordFile.of(item)
            .with(
                "numbering",
                """
                <w:abstractNum w:abstractNumId="0">
                  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
                </w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                """);
    SourceBlock after = blocks(read(file, Revisions.ACCEPTED)).get(0);
    assertThat(after.kind()).isEqualTo(Block.Kind.LIST_ITEM);
    assertThat(after.spans()).containsExactly(new Span("word", true, false, false, null));
    SourceBlock before = blocks(read(file, Revisions.REJECTED)).get(0);
    assertThat(before.kind()).isEqualTo(Block.Kind.PARAGRAPH);
    assertThat(before.spans()).containsExactly(new Span("word", false, true, false, null));
  }

  @Test
  void rowsAndCells() throws Exception {
    WordFile file =
        WordFile.of(
            tbl(
                tr(tc(p("a")), with("cellIns", "b"), with("cellDel", "c")),
                "<w:tr><w:trPr><w:del/></w:trPr>" + tc(p("gone")) + "</w:tr>",
                "<w:tr><w:trPr><w:ins/></w:trPr>" + tc(p("new")) + "</w:tr>"));
    assertThat(rows(read(file, Revisions.ACCEPTED)))
        .containsExactly(List.of("a", "b"), List.of("new"));
    assertThat(rows(read(file, Revisions.REJECTED)))
        .containsExactly(List.of("a", "c"), List.of("gone"));
  }

  private static String with(String change, String text) {
    return tc("<w:tcPr><w:" + change + "/></w:tcPr>" + p(text));
  }

  @Test
  void spansOfCells() throws Exception {
    String wide =
        tc(
            "<w:tcPr><w:gridSpan w:val='2'/><w:tcPrChange><w:tcPr><w:gridSpan w:val='3'/></w:tcPr>"
                + "</w:tcPrChange></w:tcPr>"
                + p("wide"));
    WordFile file = WordFile.of(tbl(tr(wide)));
    assertThat(cell(read(file, Revisions.ACCEPTED), 0).columnSpan()).isEqualTo(2);
    assertThat(cell(read(file, Revisions.REJECTED), 0).columnSpan()).isEqualTo(3);
  }

  @Test
  void mergesOfCells() throws Exception {
    WordFile file =
        WordFile.of(
            tbl(
                tr(tc(p("a")), merge("restart", "vMerge='rest' w:vMergeOrig='rest'", "x")),
                tr(tc(p("b")), merge("continue", "vMerge='cont'", "y")),
                tr(tc(p("c")), tc("<w:tcPr><w:vMerge/></w:tcPr>" + p("")))));
    assertThat(cell(read(file, Revisions.ACCEPTED), 1).rowSpan()).isEqualTo(3);
    SourceDocument before = read(file, Revisions.REJECTED);
    assertThat(cell(before, 1).rowSpan()).isEqualTo(1);
    assertThat(rows(before)).contains(List.of("b", "y"));
  }

  private static String merge(String now, String tracked, String text) {
    return tc(
        "<w:tcPr><w:vMerge w:val='"
            + now
            + "'/><w:cellMerge w:"
            + tracked
            + "/></w:tcPr>"
            + p(text));
  }

  private static SourceDocument read(WordFile file, Revisions revisions) throws RoadmapException {
    return DocxReader.read(file.bytes(), "", revisions);
  }

  private static List<String> texts(WordFile file, Revisions revisions) throws RoadmapException {
    return blocks(read(file, revisions)).stream().map(block -> Span.text(block.spans())).toList();
  }

  private static List<SourceBlock> blocks(SourceDocument document) {
    return document.elements().stream().map(SourceText.class::cast).map(SourceText::block).toList();
  }

  private static SourceCell cell(SourceDocument document, int number) {
    return rowsOf(document).flatMap(row -> row.stream()).toList().get(number);
  }

  private static List<List<String>> rows(SourceDocument document) {
    return rowsOf(document)
        .map(row -> row.stream().map(cell -> SourceBlock.text(cell.blocks())).toList())
        .toList();
  }

  private static Stream<List<SourceCell>> rowsOf(SourceDocument document) {
    return document.elements().stream()
        .map(SourceTable.class::cast)
        .flatMap(table -> table.rows().stream())
        .map(row -> row.cells());
  }
}
