package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {

  private static final String DOCUMENT = "Path.of(\"samples/roadmap-2025.pdf\")";

  @Test
  void theExampleProjectIsWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String shown =
        readme
            .substring(readme.indexOf("```java\n") + "```java\n".length())
            .replaceAll("(?s)```.*", "")
            .replace(DOCUMENT, "Path.of(args[0])");
    String project =
        bare(Files.readString(Path.of("..", "docs/example/src/main/java/Example.java")));
    // the imports, and what is done with them
    String[] parts = shown.split("\n\n");
    assertThat(parts).hasSize(2);
    assertThat(project).contains(bare(parts[0]), bare(parts[1]));
  }

  /** Lines are broken elsewhere in the project. */
  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
