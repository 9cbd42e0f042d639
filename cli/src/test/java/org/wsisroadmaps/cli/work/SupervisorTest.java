package org.wsisroadmaps.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tasks in a process of their own: what one of them does costs no other its answer. */
class SupervisorTest {

  private static final Duration LONG = Duration.ofMinutes(2);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final int MEGABYTES = 64;

  private final List<String> told = new ArrayList<>();

  @Test
  void everyTaskIsAnswered() throws Exception {
    run(2, LONG, "a", "b", "c");
    assertThat(told).containsExactlyInAnyOrder("a done", "b done", "c done");
  }

  @Test
  void whatALibraryPrintsStandsBetweenNoAnswers() throws Exception {
    run(1, LONG, "print", "b");
    assertThat(told).containsExactly("printed", "b done");
  }

  @Test
  void aTaskThatNeverEndsIsGivenUpAndTheOthersAreDone() throws Exception {
    List<Supervisor.Job<String>> jobs =
        List.of(job("a", LONG), job("spin", SHORT), job("b", LONG), job("c", LONG));
    run(2, jobs);
    assertThat(told)
        .containsExactlyInAnyOrder(
            "a done", "b done", "c done", "spin: " + new Failure.TooLong(SHORT).message());
  }

  @Test
  void aTaskThatEndsItsProcessIsToldAndTheOthersAreDone() throws Exception {
    run(2, LONG, "a", "end", "b", "c");
    assertThat(told)
        .containsExactlyInAnyOrder(
            "a done", "b done", "c done", "end: " + new Failure.Ended(7).message());
  }

  @Test
  void aTaskThatTakesAllMemoryIsToldAndTheOthersAreDone() throws Exception {
    run(2, LONG, "a", "fill the memory", "b");
    assertThat(told)
        .containsExactlyInAnyOrder(
            "a done", "b done", "fill the memory: " + new Failure.TooLarge(MEGABYTES).message());
  }

  @Test
  void aWorkerThatCannotBeginIsToldOnce() {
    Supervisor.Worker<String, String> worker =
        new Supervisor.Worker<>(
            List.of(JavaProcess.command(MEGABYTES, List.of(), OddWorker.class).getFirst(), "-odd"),
            new Supervisor.Setup<>(1, Integer.class),
            String.class,
            String.class,
            1,
            MEGABYTES);
    try (Supervisor<String, String> supervisor = new Supervisor<>(worker)) {
      assertThatThrownBy(() -> supervisor.run(List.of(job("a", LONG)), taker()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("ended before it began")
          .hasMessageContaining("--memory");
    }
  }

  private void run(int atOnce, Duration limit, String... tasks) throws Exception {
    run(atOnce, Arrays.stream(tasks).map(task -> job(task, limit)).toList());
  }

  private void run(int atOnce, List<Supervisor.Job<String>> jobs) throws Exception {
    Supervisor.Worker<String, String> worker =
        new Supervisor.Worker<>(
            JavaProcess.command(MEGABYTES, List.of(), OddWorker.class),
            new Supervisor.Setup<>(atOnce, Integer.class),
            String.class,
            String.class,
            atOnce,
            MEGABYTES);
    try (Supervisor<String, String> supervisor = new Supervisor<>(worker)) {
      supervisor.run(jobs, taker());
    }
  }

  private static Supervisor.Job<String> job(String task, Duration limit) {
    return new Supervisor.Job<>(task, limit);
  }

  private Supervisor.Taker<String, String> taker() {
    return new Supervisor.Taker<>() {
      @Override
      public void done(String task, String answer) {
        told.add(answer);
      }

      @Override
      public void failed(String task, Failure failure) {
        told.add(task + ": " + failure.message());
      }
    };
  }
}
