package org.wsisroadmaps.report.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AssignmentTest {

  @Property(tries = 300, seed = "2025")
  void isAsGoodAsTheBestOfAll(
      @ForAll @IntRange(max = 6) int rows,
      @ForAll @IntRange(max = 6) int columns,
      @ForAll long seed) {
    double[][] value = new double[rows][columns];
    Random random = new Random(seed);
    for (double[] row : value) {
      for (int c = 0; c < columns; c++) {
        row[c] = random.nextInt(3) == 0 ? 0 : random.nextInt(20) / 10.0;
      }
    }
    int[] columnOf = Assignment.best(value);
    double sum = 0;
    boolean[] taken = new boolean[columns];
    for (int r = 0; r < rows; r++) {
      if (columnOf[r] >= 0) {
        assertThat(taken[columnOf[r]]).isFalse();
        assertThat(value[r][columnOf[r]]).isPositive();
        taken[columnOf[r]] = true;
        sum += value[r][columnOf[r]];
      }
    }
    assertThat(sum).isCloseTo(best(value, 0, new boolean[columns]), within(1e-9));
  }

  private static double best(double[][] value, int row, boolean[] taken) {
    if (row == value.length) {
      return 0;
    }
    double most = best(value, row + 1, taken);
    for (int c = 0; c < taken.length; c++) {
      if (!taken[c] && value[row][c] > 0) {
        taken[c] = true;
        most = Math.max(most, value[row][c] + best(value, row + 1, taken));
        taken[c] = false;
      }
    }
    return most;
  }
}
