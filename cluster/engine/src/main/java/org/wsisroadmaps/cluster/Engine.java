package org.wsisroadmaps.cluster;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.wsisroadmaps.cluster.reading.ReadingProcess;

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
    List<String> jars =
        Stream.of(Engine.class, ReadingProcess.class)
            .map(Engine::jarOf)
            .flatMap(Optional::stream)
            .toList();
    return jars.isEmpty() ? builder : builder.config("spark.jars", String.join(",", jars));
  }

  /** The jar that holds a class, which the executors need; empty where it is not packaged. */
  private static Optional<String> jarOf(Class<?> type) {
    try {
      Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(place) ? Optional.of(place.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it stands", e);
    }
  }
}
