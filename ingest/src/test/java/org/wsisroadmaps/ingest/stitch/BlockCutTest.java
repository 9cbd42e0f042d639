package org.wsisroadmaps.ingest.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceBlock.Flow;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Span;

/** Whether the text of a cell goes on below a page break, with a pair for every measure. */
class BlockCutTest {

  private static final WordJoiner JOINER = WordJoiner.withSpaces();
  private static final WordJoiner CARRYING = new WordJoiner(true, false, Set.of());

  /** A first word of 20 points and a space of 3 fit into more than 23, and some slack. */
  private static final double WORD = 20;

  private static final double SPACE = 3;

  @ParameterizedTest
  @CsvSource({"24.1, 1", "24.3, 2"})
  void aLineThatHadRoomForTheNextWordEndedOnPurpose(double room, int blocks) {
    assertThat(join(line("the networks", room), line("of villages", 0))).hasSize(blocks);
  }

  @ParameterizedTest
  @CsvSource({"26.9, 1", "27.1, 2"})
  void behindALineThatCarriesItsSpaceMoreRoomIsNeeded(double room, int blocks) {
    SourceBlock above = line("the networks", room, "the networks ", 1);

    assertThat(join(above, line("of villages", 0))).hasSize(blocks);
  }

  @ParameterizedTest
  @CsvSource({"2.9, 0, 1", "3.1, 0, 2", "10, 7.1, 1", "10, 6.9, 2"})
  void aTextThatStandsOutOfAHangingItemIsAnother(double hangs, double indent, int blocks) {
    SourceBlock item = item("the networks", 2, hangs);

    assertThat(join(item, indented("of villages", indent))).hasSize(blocks);
  }

  @Test
  void anItemOfOneLineShowsNoIndent() {
    assertThat(join(item("the networks", 1, 10), indented("of villages", 0))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"ITU, UPU, 1", "ITU / UPU, WHO, 1", "ITU / UPU, WHO / FAO, 2"})
  void fourNamesShowThatACellHoldsNames(String above, String below, int joined) {
    List<SourceBlock> upper = lines(above);
    List<SourceBlock> lower = lines(below);
    int parts = upper.size() + lower.size();

    assertThat(BlockCut.join(upper, lower, false, JOINER)).hasSize(joined == 1 ? parts - 1 : parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          ITU / UPU / World Bank        => two
          ITU / UPU / Group of          => one
          ITU / UPU / the Bank          => one
          ITU / UPU / Bank (New         => one
          ITU / UPU / Bank (Paris)      => two
          ITU / UPU / Bank,             => one
          """)
  void aBlockThatIsNoNameShowsThatItHoldsTexts(String above, String said) {
    List<SourceBlock> joined = BlockCut.join(lines(above), lines("Africa"), false, JOINER);

    assertThat(joined.size() == 4 ? "two" : "one").isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 2", "2, 2, 1", "3, 1, 1"})
  void aSentenceThatEndsWhereItsLineDoesIsNoEndInALongParagraph(int above, int below, int blocks) {
    SourceBlock upper = line("the networks.", 0, "the networks.", above);

    assertThat(join(upper, line("Villages too", 0, "Villages too", below))).hasSize(blocks);
  }

  @Test
  void aColonEndsEvenALongParagraph() {
    assertThat(join(line("the networks:", 0, "networks:", 4), line("Villages too", 0))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"3.4, 1", "3.6, 2"})
  void whereLinesCarrySpacesOneWithoutThatHadRoomForItEnds(double room, int blocks) {
    assertThat(
            BlockCut.join(
                List.of(line("the networks", room)),
                List.of(line("of villages", 0)),
                false,
                CARRYING))
        .hasSize(blocks);
  }

  @ParameterizedTest
  @CsvSource({"rural/, urban areas, 1", "rural, / urban areas, 1", "rural, urban areas, 2"})
  void besideASignALineIsBrokenWithoutSpace(String above, String below, int blocks) {
    // the last line has other signs, so that it is no word that was broken
    SourceBlock upper = line(above, 10, "in " + above, 1);

    assertThat(BlockCut.join(List.of(upper), List.of(line(below, 0)), false, CARRYING))
        .hasSize(blocks);
  }

  @ParameterizedTest
  @CsvSource({"true, 2", "false, 1"})
  void aCodeBeginsABlockWhereOutcomesStand(boolean codes, int blocks) {
    assertThat(
            BlockCut.join(
                List.of(line("the networks", 0)), List.of(line("b) villages", 0)), codes, JOINER))
        .hasSize(blocks);
  }

  @Test
  void aBulletOrAnItemBeginsABlock() {
    assertThat(join(line("the networks", 0), line("• villages", 0))).hasSize(2);
    assertThat(join(line("the networks", 0), item("villages", 1, 0))).hasSize(2);
  }

  @Test
  void theStructureTreeTellsOfParagraphs() {
    SourceBlock above = told("The networks.", 7);

    assertThat(join(above, told("Villages too", 7))).hasSize(1);
    assertThat(join(above, told("villages too", 8))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"networks, of villages, 1", "networks, Villages, 2", "networks., of villages, 2"})
  void whereNoLinesAreKnownTheWordsTell(String above, String below, int blocks) {
    assertThat(join(Cells.block(above), Cells.block(below))).hasSize(blocks);
  }

  @Test
  void whatIsJoinedHasTheLinesOfBoth() {
    SourceBlock joined =
        join(line("the networks", 0, "the networks", 2), line("of villages", 5)).get(0);

    assertThat(joined.text()).isEqualTo("the networks of villages");
    assertThat(joined.flow()).isEqualTo(new Flow(0, 0, WORD, 5, SPACE, 3, "of villages", 0));
  }

  @Test
  void allOtherBlocksStayAsTheyAre() {
    List<SourceBlock> above = List.of(line("First.", 50), line("the networks", 0));
    List<SourceBlock> below = List.of(line("of villages", 50), line("Last.", 50));

    assertThat(BlockCut.join(above, below, false, JOINER))
        .extracting(SourceBlock::text)
        .containsExactly("First.", "the networks of villages", "Last.");
  }

  @ParameterizedTest
  @CsvSource({
    "the networks, of villages, true",
    "the networks, Of villages, false",
    "the networks;, of villages, false",
    "the networks (of, Villages), true",
    "the networks (of, (Villages), false",
    "the networks, '', false",
    "'', of villages, false",
  })
  void aSentenceGoesOn(String above, String below, boolean goesOn) {
    assertThat(BlockCut.goesOn(Cells.blocks(above), Cells.blocks(below))).isEqualTo(goesOn);
    assertThat(BlockCut.goesOnInWords(Cells.blocks(above), Cells.blocks(below))).isEqualTo(goesOn);
  }

  @Test
  void aCarriedSpaceSaysThatALineGoesOnButNoWordDoes() {
    List<SourceBlock> above = List.of(line("The networks", 0, "The networks ", 1));
    List<SourceBlock> below = List.of(line("Villages", 0));

    assertThat(BlockCut.goesOn(above, below)).isTrue();
    assertThat(BlockCut.goesOnInWords(above, below)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"networks, 1, false", "networks, 2, true", "networks., 2, false"})
  void aTextOfSeveralLinesMayGoOn(String above, int lines, boolean may) {
    assertThat(
            BlockCut.mayGoOn(
                List.of(line(above, 0, above, lines)), List.of(line("Of villages", 0))))
        .isEqualTo(may);
  }

  private static List<SourceBlock> join(SourceBlock above, SourceBlock below) {
    return BlockCut.join(List.of(above), List.of(below), false, JOINER);
  }

  /** Full lines, one for each text between slashes. */
  private static List<SourceBlock> lines(String texts) {
    return Stream.of(texts.split("/")).map(text -> line(text.strip(), 0)).toList();
  }

  private static SourceBlock line(String text, double room) {
    return line(text, room, text, 1);
  }

  private static SourceBlock line(String text, double room, String lastLine, int lines) {
    return block(text, new Flow(0, 0, WORD, room, SPACE, lines, lastLine, 0));
  }

  private static SourceBlock indented(String text, double indent) {
    return block(text, new Flow(indent, indent, WORD, 0, SPACE, 1, text, 0));
  }

  private static SourceBlock told(String text, int paragraph) {
    return block(text, new Flow(0, 0, WORD, 0, SPACE, 1, text, paragraph));
  }

  private static SourceBlock item(String text, int lines, double hangs) {
    return new SourceBlock(
        Block.Kind.LIST_ITEM,
        0,
        "•",
        List.of(Span.plain(text)),
        new Flow(hangs, hangs, WORD, 0, SPACE, lines, text, 0));
  }

  private static SourceBlock block(String text, Flow flow) {
    return new SourceBlock(Block.Kind.PARAGRAPH, 0, "", List.of(Span.plain(text)), flow);
  }
}
