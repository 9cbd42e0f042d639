package org.wsisroadmaps.cluster;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** How the engine is set up. */
final class Engine {

  private Engine() {}

  /**
   * An engine that is not started yet.
   *
   * @param master where it is, as Spark names it
   */
  static SparkSession.Builder builder(String master) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("roadmaps cluster")
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            // dates and texts are the same on every machine
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.parquet.compression.codec", "zstd")
            // a task that is cancelled must end what it started
            .config("spark.task.reaper.enabled", "true");
    return ownJar().map(jar -> builder.config("spark.jars", jar)).orElse(builder);
  }

  /** The program's own jar, which the executors need; empty where it is not packaged. */
  private static java.util.Optional<String> ownJar() {
    try {
      Path self =
          Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(self)
          ? java.util.Optional.of(self.toString())
          : java.util.Optional.empty();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it stands", e);
    }
  }
}
