package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, where the machine has one. */
final class Browser {

  private Browser() {}

  /** Its program: the one that CHROME names, or one on the path. */
  static Optional<Path> program() {
    String named = System.getenv("CHROME");
    Stream<Path> candidates =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                    .map(name -> Path.of(folder, name)));
    return Stream.concat(Stream.ofNullable(named).map(Path::of), candidates)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What a page looks like to scripts and readers when its own script has run. */
  static String load(Path program, Path page, String hash)
      throws IOException, InterruptedException {
    Path out = page.resolveSibling("dom.html");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + page.resolveSibling("profile"),
                "--dump-dom",
                page.toUri() + hash)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser did not end");
    }
    return Files.readString(out, UTF_8);
  }
}
