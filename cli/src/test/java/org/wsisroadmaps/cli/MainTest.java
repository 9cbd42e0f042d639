package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("roadmaps ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void printsItsHelp() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: roadmaps");
  }

  @Test
  void refusesToRunWithoutCommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            roadmaps: no command is named: roadmaps convert reads documents
            try: roadmaps --help
            """);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesAnUnknownOption() {
    assertThat(run("--no-such-option")).isEqualTo(2);
    assertThat(err.toString()).contains("--no-such-option");
  }

  @Test
  void aSlipIsToldWithTheNameThatIsMeant() {
    assertThat(run("convert", "a.pdf", "--output", "out", "--fromats=json")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            roadmaps: unknown option: --fromats=json (is --formats meant?)
            try: roadmaps convert --help
            """);
  }

  @Test
  void whatIsNoSlipIsNotGuessed() {
    List<String> names = List.of("--output", "--formats", "convert");
    assertThat(WrongUsage.nearest("--fromats", names)).contains("--formats"); // 2 letters of 7
    assertThat(WrongUsage.nearest("--fxrxaxs", names)).isEmpty(); // 3 letters of 7
    assertThat(WrongUsage.nearest("--convert", names)).isEmpty();
  }

  @Test
  void everyWrongUsageIsOneLineAndWhereToReadOn() {
    for (String[] wrong :
        List.of(
            new String[] {"convrt"},
            new String[] {"convert", "a.pdf"},
            new String[] {"convert", "missing.pdf", "--output", "out"},
            new String[] {"convert", "a.pdf", "--output", "out", "--formats", "doc"},
            new String[] {"diff", "a.pdf", "b.pdf", "c.pdf", "--output", "out"},
            new String[] {"check"})) {
      err.getBuffer().setLength(0);
      assertThat(run(wrong)).isEqualTo(2);
      assertThat(err.toString().lines().toList())
          .hasSize(2)
          .satisfies(lines -> {
            assertThat(lines.get(0)).matches("roadmaps: [a-z].*");
            assertThat(lines.get(1)).matches("try: roadmaps( \\w+)? --help");
          });
    }
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void helpOfACommandIsACommandToo() {
    assertThat(run("help", "convert")).isZero();
    assertThat(out.toString()).contains("Usage: roadmaps convert", "--formats");
    assertThat(run("help")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void completionsAreMadeForEveryCommand() {
    assertThat(run("generate-completion")).isZero();
    assertThat(out.toString()).contains("convert", "history", "--formats");
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
