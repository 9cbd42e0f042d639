package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {

  private static final String DOCUMENT = "Path.of(\"samples/roadmap-2025.pdf\")";

  @Test
  void theExampleProjectIsWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    List<String> shown =
        readme
            .substring(readme.indexOf("```java\n") + "```java\n".length())
            .replaceAll("(?s)```.*", "")
            .replace(DOCUMENT, "Path.of(args[0])")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    List<String> project =
        Files.readAllLines(Path.of("..", "docs/example/src/main/java/Example.java")).stream()
            .map(String::strip)
            .toList();
    assertThat(shown).hasSizeGreaterThan(5);
    assertThat(project).containsSubsequence(shown);
  }
}
