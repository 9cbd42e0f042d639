package org.wsisroadmaps.ingest.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.source.SourceBlock;

/** A cell that reaches down into rows below its own. */
class CarriedTest {

  private static final List<SourceBlock> CELL = Cells.blocks("Work");

  private final Carried carried = new Carried(2);

  @Test
  void nothingReachesDownAtFirst() {
    assertThat(carried.take(0)).isEmpty();
    assertThat(carried.tookAt(0)).isFalse();
    assertThat(carried.reachingDown()).isEmpty();
  }

  @Test
  void aCellIsTakenInAsManyRowsAsItReachesInto() {
    carried.put(1, 2, CELL);

    assertThat(carried.reachingDown()).containsExactly(1);
    assertThat(carried.take(1)).isEqualTo(CELL);
    assertThat(carried.reachingDown()).containsExactly(1);
    assertThat(carried.take(1)).isEqualTo(CELL);
    assertThat(carried.tookAt(1)).isTrue();
    assertThat(carried.reachingDown()).isEmpty();
    assertThat(carried.take(1)).isEmpty();
    assertThat(carried.tookAt(1)).isFalse();
  }

  @Test
  void theOtherColumnsStayEmpty() {
    carried.put(1, 1, CELL);

    assertThat(carried.take(0)).isEmpty();
    assertThat(carried.tookAt(0)).isFalse();
  }

  @Test
  void aTextIsReplacedWhileItsCellReachesDown() {
    carried.put(1, 1, CELL);
    carried.replace(1, Cells.blocks("Work of many"));

    assertThat(SourceBlock.text(carried.take(1))).isEqualTo("Work of many");
    carried.replace(1, CELL);
    assertThat(carried.take(1)).isEmpty();
  }

  @Test
  void aCellWithoutTextReachesDownToo() {
    carried.put(0, 1, List.of());

    assertThat(carried.take(0)).isEmpty();
    assertThat(carried.tookAt(0)).isTrue();
  }
}
