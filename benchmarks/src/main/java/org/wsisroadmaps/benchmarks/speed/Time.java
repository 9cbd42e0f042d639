package org.wsisroadmaps.benchmarks.speed;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run took.
 *
 * @param wall from its begin to its end, in milliseconds
 * @param cpu of the processors, over all threads and processes, in milliseconds
 * @param peak the most memory that one of its processes took, in megabytes; 0 where nobody looked
 */
record Time(double wall, double cpu, double peak) {

  /** The middle run of several, figure by figure. */
  static Time median(List<Time> runs) {
    return new Time(median(runs, Time::wall), median(runs, Time::cpu), median(runs, Time::peak));
  }

  /** How many times as long as the yardstick's the runs took: the middle of the pairs. */
  static double ratio(List<Time> runs, List<Time> yardstick) {
    double[] ratios = new double[Math.min(runs.size(), yardstick.size())];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = runs.get(i).wall() / yardstick.get(i).wall();
    }
    return median(ratios);
  }

  private static double median(List<Time> runs, ToDoubleFunction<Time> figure) {
    return median(runs.stream().mapToDouble(figure).toArray());
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
