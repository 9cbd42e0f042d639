package org.wsisroadmaps.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.diff.Significance;

/**
 * Weighs a table of sentences before and after a change, {@code weighing.txt}. {@code
 * -Droadmaps.weighing.figures=FILE} writes precision and recall of each class.
 */
class WeighingTest {

  /** Of all that is told as a class, and of all that is one, so much must be right. */
  private static final double LEAST = 0.95;

  private record Example(Significance expected, String before, String after) {
    Meaning weighed() {
      return Meaning.ofWords(WordDiff.edits(before, after));
    }

    Significance back() {
      return Meaning.ofWords(WordDiff.edits(after, before)).significance();
    }
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                WeighingTest.class.getResourceAsStream("weighing.txt"), StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        if (!line.startsWith("#")) {
          String[] parts = line.split(" \\| ");
          examples.add(new Example(Significance.valueOf(parts[0]), parts[1], parts[2]));
        }
      }
    }
    return examples;
  }

  @Test
  void theTableIsWeighedAsAReaderWould() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(200);
    check(examples());
  }

  @Test
  void bothDirectionsWeighTheSame() throws IOException {
    for (Example example : examples()) {
      assertThat(example.back()).as("%s", example).isEqualTo(example.weighed().significance());
    }
  }

  private static void check(List<Example> examples) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Example example : examples) {
      Meaning meaning = example.weighed();
      if (meaning.significance() != example.expected()) {
        wrong.add(example + " was " + meaning);
      }
    }
    StringBuilder figures = new StringBuilder();
    boolean good = true;
    for (Significance one : Significance.values()) {
      double expected = examples.stream().filter(e -> e.expected() == one).count();
      double told = examples.stream().filter(e -> e.weighed().significance() == one).count();
      double right =
          examples.stream()
              .filter(e -> e.expected() == one && e.weighed().significance() == one)
              .count();
      good &= right / told >= LEAST && right / expected >= LEAST;
      figures.append(
          String.format(
              Locale.ROOT,
              "%s: precision %.3f, recall %.3f of %.0f%n",
              one,
              right / told,
              right / expected,
              expected));
    }
    String file = System.getProperty("roadmaps.weighing.figures");
    if (file != null) {
      Files.writeString(Path.of(file), figures);
    }
    assertThat(good).as("%s%n%s", figures, String.join("\n", wrong)).isTrue();
  }
}
