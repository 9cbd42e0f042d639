package org.wsisroadmaps.cluster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  @Test
  void whatTheProcessUsedCountsAndNotWhatOthersTook() {
    assertThat(TimeLimit.isOver(Duration.ofMillis(9_999), Duration.ofSeconds(150), LIMIT))
        .isFalse();
    assertThat(TimeLimit.isOver(Duration.ofSeconds(10), Duration.ofSeconds(10), LIMIT)).isTrue();
  }

  @Test
  void whoUsesNothingIsNotWaitedForWithoutEnd() {
    Duration most = LIMIT.multipliedBy(TimeLimit.PATIENCE);
    assertThat(TimeLimit.isOver(Duration.ZERO, most.minusMillis(200), LIMIT)).isFalse();
    assertThat(TimeLimit.isOver(Duration.ZERO, most, LIMIT)).isTrue();
  }
}
