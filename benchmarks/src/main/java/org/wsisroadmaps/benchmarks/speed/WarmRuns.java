package org.wsisroadmaps.benchmarks.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs JMH benchmarks in rounds: in each round every benchmark has a process of its own, one after
 * the other, so that what slows the machine for a while slows yardsticks as well.
 */
final class WarmRuns {

  private final int rounds;
  private final int warmUps;
  private final int iterations;
  private final Map<String, List<Time>> times = new HashMap<>();

  /**
   * @param rounds how many rounds
   * @param warmUps how often a benchmark runs before it is measured
   * @param iterations how often it is measured
   */
  WarmRuns(int rounds, int warmUps, int iterations) {
    this.rounds = rounds;
    this.warmUps = warmUps;
    this.iterations = iterations;
  }

  /** Runs benchmarks. */
  void run(Class<?>... classes) throws RunnerException {
    run(options(classes));
  }

  /** Runs a benchmark with a parameter. */
  void run(Class<?> benchmark, String parameter, int value) throws RunnerException {
    run(options(benchmark).param(parameter, Integer.toString(value)));
  }

  /** Runs are counted, not timed: on a busy machine a JVM is not warm after some seconds. */
  private void run(ChainedOptionsBuilder options) throws RunnerException {
    options.mode(Mode.SingleShotTime).warmupIterations(warmUps).measurementIterations(iterations);
    for (int round = 0; round < rounds; round++) {
      note(new Runner(options.build()).run());
    }
  }

  private static ChainedOptionsBuilder options(Class<?>... classes) {
    ChainedOptionsBuilder options = new OptionsBuilder();
    for (Class<?> benchmark : classes) {
      options = options.include("\\Q" + benchmark.getName() + "\\E\\.");
    }
    return options
        .forks(1)
        .threads(1)
        .timeUnit(TimeUnit.MILLISECONDS)
        .addProfiler(CpuTime.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .jvmArgs(javaOptions());
  }

  private static String[] javaOptions() {
    List<String> options =
        new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx1g", "-Djava.awt.headless=true"));
    if (Runtime.version().feature() >= 24) {
      // JMH looks into objects in a way that these versions warn of
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    return options.toArray(String[]::new);
  }

  private void note(Iterable<RunResult> results) {
    for (RunResult result : results) {
      Result<?> primary = result.getPrimaryResult();
      Result<?> cpu = result.getSecondaryResults().get(CpuTime.LABEL);
      Time time =
          new Time(primary.getStatistics().getPercentile(50), cpu == null ? 0 : cpu.getScore(), 0);
      times.computeIfAbsent(name(result), name -> new ArrayList<>()).add(time);
    }
  }

  /** Such as {@code WriteEdition.write PDF}. */
  private static String name(RunResult result) {
    String[] parts = result.getParams().getBenchmark().split("\\.");
    StringBuilder name = new StringBuilder(parts[parts.length - 2] + "." + parts[parts.length - 1]);
    for (String key : result.getParams().getParamsKeys()) {
      String value = result.getParams().getParam(key);
      name.append(value.equals("0") ? "" : " " + value);
    }
    return name.toString();
  }

  /**
   * The rounds of a benchmark, such as {@code ReadPdf.edition} or {@code WriteEdition.write PDF}.
   */
  List<Time> of(String name) {
    List<Time> found = times.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no benchmark " + name + " among " + times.keySet());
    }
    return found;
  }
}
