package org.wsisroadmaps.ingest.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.ocr.RecognizedLine;
import org.wsisroadmaps.ingest.ocr.RecognizedWord;

class TsvTest {

  private static final String HEADER =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

  @Test
  void wordsComeInLinesByPage() {
    String tsv =
        HEADER
            + "1\t1\t0\t0\t0\t0\t0\t0\t300\t200\t-1\t\n"
            + "4\t1\t1\t1\t1\t0\t20\t30\t200\t20\t-1\t\n"
            + "5\t1\t1\t1\t1\t1\t20\t30\t80\t20\t96.5\tSame\n"
            + "5\t1\t1\t1\t1\t2\t110\t31\t20\t19\t40\t\"as\n"
            + "4\t1\t1\t1\t2\t0\t20\t60\t200\t20\t-1\t\n"
            + "5\t1\t1\t1\t2\t1\t20\t60\t80\t20\t90\tabove\n"
            + "1\t2\t0\t0\t0\t0\t0\t0\t300\t200\t-1\t\n"
            + "1\t3\t0\t0\t0\t0\t0\t0\t300\t200\t-1\t\n"
            + "4\t3\t1\t1\t1\t0\t5\t6\t10\t10\t-1\t\n"
            + "5\t3\t1\t1\t1\t1\t5\t6\t10\t10\t90\tA:\n";

    List<List<RecognizedLine>> pages = Tsv.read(tsv, 3);

    assertThat(pages).hasSize(3);
    assertThat(pages.get(0))
        .containsExactly(
            new RecognizedLine(
                List.of(
                    new RecognizedWord("Same", 20, 30, 100, 50, 0.965),
                    new RecognizedWord("\"as", 110, 31, 130, 50, 0.4))),
            new RecognizedLine(List.of(new RecognizedWord("above", 20, 60, 100, 80, 0.9))));
    assertThat(pages.get(1)).isEmpty();
    assertThat(pages.get(2)).hasSize(1);
  }

  @Test
  void wordsOfWhiteSpaceAreNone() {
    String tsv =
        HEADER
            + "4\t1\t1\t1\t1\t0\t20\t30\t200\t20\t-1\t\n"
            + "5\t1\t1\t1\t1\t1\t20\t30\t80\t20\t95\t \n";

    assertThat(Tsv.read(tsv, 1)).containsExactly(List.of());
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> Tsv.read(HEADER + "no table\n", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no table");
    assertThatThrownBy(() -> Tsv.read(HEADER + "4\t2\t1\t1\t1\t0\t20\t30\t200\t20\t-1\t\n", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("page 2");
  }
}
