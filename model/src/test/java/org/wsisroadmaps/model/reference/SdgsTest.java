package org.wsisroadmaps.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdgsTest {

  @Test
  void thereAre17GoalsWith169Targets() {
    assertThat(Sdgs.all()).hasSize(17);
    assertThat(Sdgs.all().stream().mapToInt(goal -> goal.targets().size()).sum()).isEqualTo(169);
  }

  @Test
  void goalsAreFoundByTheirNumberOnly() {
    assertThat(Sdgs.goal(5))
        .hasValueSatisfying(g -> assertThat(g.name()).isEqualTo("SDG 5: Gender Equality"));
    assertThat(Sdgs.goal(0)).isEmpty();
    assertThat(Sdgs.goal(18)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1.b", "8.10", "9.5", "17.19"})
  void knowsTargets(String code) {
    assertThat(Sdgs.hasTarget(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.25", "1.6", "13.4", "17.a", "0.1", "18.1", "5", "", "5.B"})
  void knowsNoOtherTargets(String code) {
    assertThat(Sdgs.hasTarget(code)).isFalse();
  }

  @Test
  void matrixLinksElevenLinesToRealGoalsAndTargets() {
    List<String> lines = IntStream.rangeClosed(1, 11).mapToObj(i -> "C" + i).toList();
    assertThat(lines)
        .allSatisfy(line ->
            assertThat(WsisSdgMatrix.links(line))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(link -> link.target() == null || Sdgs.hasTarget(link.target())));
    assertThat(WsisSdgMatrix.links("C7 e-health")).isEqualTo(WsisSdgMatrix.links("C7"));
    assertThat(WsisSdgMatrix.links("C12")).isEmpty();
    assertThat(WsisSdgMatrix.links("")).isEmpty();
  }
}
