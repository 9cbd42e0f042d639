package org.wsisroadmaps.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkFiles;
import org.apache.spark.sql.SparkSession;

/**
 * Where the classes that read documents stand, as the reading processes of an executor find them.
 */
sealed interface ReaderJars extends Serializable {

  /** The class path of a reading process on this machine. */
  List<String> classPath();

  /** The same engine, bringing them to its executors where these can't see them. */
  default SparkSession.Builder broughtBy(SparkSession.Builder engine) {
    return engine;
  }

  /**
   * They stand in this machine's file system, and the executors are on this machine.
   *
   * @param classPath jars and folders of classes
   */
  record Here(List<String> classPath) implements ReaderJars {}

  /**
   * The engine brings them to its executors' machines.
   *
   * @param here where they stand on this machine
   */
  record Shipped(List<String> here) implements ReaderJars {
    @Override
    public List<String> classPath() {
      // not SparkFiles.get: in a session's tasks it looks for the files of the session alone
      Path folder = Path.of(SparkFiles.getRootDirectory()).toAbsolutePath().normalize();
      return here.stream()
          .map(jar -> folder.resolve(Path.of(jar).getFileName()).toString())
          .toList();
    }

    @Override
    public SparkSession.Builder broughtBy(SparkSession.Builder engine) {
      return engine.config("spark.files", String.join(",", here));
    }
  }

  /** Names the folder that holds them: the launcher sets it. */
  String FOLDER = "roadmaps.reader";

  private static List<String> own() throws IOException {
    Path folder = Path.of(System.getProperty(FOLDER, "reader"));
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.filter(jar -> jar.toString().endsWith(".jar"))
          .map(jar -> jar.toAbsolutePath().toString())
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      throw new IOException(
          "what reads documents is not built: no folder " + folder + " (" + FOLDER + ")", e);
    }
  }

  /**
   * Those of this program, for an engine.
   *
   * @param master where the engine is, as Spark names it
   * @throws IOException when they are not there
   */
  static ReaderJars on(String master) throws IOException {
    return isThisProcess(master) ? new Here(own()) : new Shipped(own());
  }

  private static boolean isThisProcess(String master) {
    return master.equals("local") || master.startsWith("local[");
  }
}
