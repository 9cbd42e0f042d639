package org.wsisroadmaps.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How the time of work is counted, and when it is over. */
class TimeLimitTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void whatTheWorkGivesIsGiven() throws Exception {
    assertThat(TimeLimit.within(Duration.ofMinutes(1), () -> "done")).isEqualTo("done");
  }

  @Test
  void whatTheWorkThrowsIsThrownAsItIs() {
    assertThatThrownBy(() ->
            TimeLimit.within(
                Duration.ofMinutes(1),
                () -> {
                  throw new IOException("the disk is full");
                }))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("the disk is full");
    assertThatThrownBy(() ->
            TimeLimit.within(
                Duration.ofMinutes(1),
                () -> {
                  throw new StackOverflowError();
                }))
        .isExactlyInstanceOf(StackOverflowError.class);
  }

  @Test
  void workThatKeepsAProcessorBusyIsGivenUp() {
    assertThatThrownBy(() ->
            TimeLimit.within(
                Duration.ofMillis(300),
                () -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                  }
                  return "never";
                }))
        .isInstanceOf(TooLongException.class);
  }

  @Test
  void timeIsOverWhenTheWorkHadIt() {
    assertThat(TimeLimit.isOver(SECOND.toNanos() - 1, SECOND.toNanos(), SECOND)).isFalse();
    assertThat(TimeLimit.isOver(SECOND.toNanos(), SECOND.toNanos(), SECOND)).isTrue();
  }

  @Test
  void whatWaitsWithoutWorkingIsGivenUpAfterTwentyTimesItsTime() {
    long patience = SECOND.multipliedBy(WorkClock.PATIENCE).toNanos();
    assertThat(WorkClock.PATIENCE).isEqualTo(20);
    assertThat(TimeLimit.isOver(0, patience - 1, SECOND)).isFalse();
    assertThat(TimeLimit.isOver(0, patience, SECOND)).isTrue();
  }

  @Test
  void piecesOfWorkShareTheProcessorTime() {
    assertThat(WorkClock.share(100, 80, 2)).isEqualTo(40);
    assertThat(WorkClock.share(100, 80, 1)).isEqualTo(80);
  }

  @Test
  void noPieceHasMoreTimeThanPassed() {
    assertThat(WorkClock.share(100, 380, 2)).isEqualTo(100);
  }
}
