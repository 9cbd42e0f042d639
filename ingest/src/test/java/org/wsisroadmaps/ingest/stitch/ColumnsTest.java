package org.wsisroadmaps.ingest.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceTable;

/** Columns by their edges, with a pair for every measure. */
class ColumnsTest {

  private static final Columns THREE = new Columns(List.of(0.0, 100.0, 200.0, 400.0));

  @ParameterizedTest
  @CsvSource({"5.9, true", "6.1, false"})
  void edgesThatAreNearlyTheSameFit(double off, boolean fit) {
    assertThat(THREE.fit(grid(off, 100, 200, 400))).isEqualTo(fit);
    assertThat(THREE.fit(grid(-off, 100, 200, 400))).isEqualTo(fit);
    assertThat(THREE.fit(grid(0, 100, 200, 400 + off))).isEqualTo(fit);
    assertThat(THREE.fit(grid(0, 100 - off, 200, 400))).isEqualTo(fit);
  }

  @Test
  void aGridWithFewerOrMoreEdgesFitsWhereTheOthersAreTheSame() {
    assertThat(THREE.fit(grid(0, 200, 400))).isTrue();
    assertThat(THREE.fit(grid(0, 100, 150, 200, 400))).isTrue();
    assertThat(THREE.fit(grid(0, 150, 400))).isFalse();
  }

  @Test
  void someOfTheEdgesAreHeld() {
    assertThat(THREE.holdEdgesOf(grid(100, 205))).isTrue();
    assertThat(THREE.holdEdgesOf(grid(100, 207))).isFalse();
  }

  @Test
  void columnsMoveToAGridOfAsMany() {
    assertThat(THREE.movedTo(grid(9, 90, 190, 390)).edges())
        .containsExactly(9.0, 90.0, 190.0, 390.0);
    assertThat(THREE.movedTo(grid(0, 400))).isEqualTo(THREE);
  }

  @ParameterizedTest
  @CsvSource({"49, 400, 0, 2", "51, 400, 1, 2", "0, 301, 0, 2", "0, 299, 0, 1", "120, 140, 1, 1"})
  void aCellCoversTheColumnsOfWhichItHasMost(double from, double to, int first, int last) {
    SourceTable table = grid(from, to);
    SourceCell cell = new SourceCell(0, 1, 1, false, List.of());

    assertThat(THREE.first(table, cell)).isEqualTo(first);
    assertThat(THREE.last(table, cell)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"9.9, 2", "10.1, 3"})
  void edgesOfTwoHeaderRowsThatAreNearlyTheSameAreOne(double off, int columns) {
    // the table is 400 points wide: a fortieth is 10
    SourceTable table =
        Cells.table(1, List.of(0.0, 200 - off, 200.0, 400.0), "One | Two >", "Three > | Four");

    assertThat(Columns.ofHeader(table, table.rows()).count()).isEqualTo(columns);
  }

  @Test
  void ofEdgesThatAreNearlyTheSameTheLowestCounts() {
    SourceTable table =
        Cells.table(1, List.of(0.0, 195.0, 200.0, 400.0), "One | Two >", "Three > | Four");

    assertThat(Columns.ofHeader(table, table.rows()).edges()).containsExactly(0.0, 200.0, 400.0);
  }

  private static SourceTable grid(double... edges) {
    return Cells.table(1, Arrays.stream(edges).boxed().toList(), "");
  }
}
