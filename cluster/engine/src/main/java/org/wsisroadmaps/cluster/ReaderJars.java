package org.wsisroadmaps.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkFiles;

/**
 * Where the classes that read documents stand, as the reading processes of an executor find them.
 */
sealed interface ReaderJars extends Serializable {

  /** The class path of a reading process on this machine. */
  List<String> classPath();

  /**
   * They stand in this machine's file system, and the executors are on this machine.
   *
   * @param classPath jars and folders of classes
   */
  record Here(List<String> classPath) implements ReaderJars {}

  /**
   * The engine has brought them to the executor's machine.
   *
   * @param names the jars' names
   */
  record Shipped(List<String> names) implements ReaderJars {
    @Override
    public List<String> classPath() {
      return names.stream().map(SparkFiles::get).toList();
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

  /** Makes them known to all executors of an engine. */
  static ReaderJars on(SparkContext engine) throws IOException {
    List<String> own = own();
    if (engine.isLocal()) {
      return new Here(own);
    }
    own.forEach(engine::addFile);
    return new Shipped(
        own.stream().map(jar -> String.valueOf(Path.of(jar).getFileName())).toList());
  }
}
