package org.wsisroadmaps.cli.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another process of this program. */
public final class JavaProcess {

  /** Names the archive of classes of these processes; set where an application holds one. */
  static final String ARCHIVE = "roadmaps.worker.archive";

  private JavaProcess() {}

  /**
   * How one is started. It ends where it lacks memory, and what it writes is its own: Java says
   * nothing in between.
   *
   * @param megabytes how much memory it may take
   * @param options further options for Java
   * @param main the class that it begins with
   */
  public static List<String> command(int megabytes, List<String> options, Class<?> main) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-Djava.awt.headless=true"));
    archive().ifPresent(archive -> command.add("-XX:AOTCache=" + archive));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    return command;
  }

  /**
   * The archive of classes that was made for these processes. The launcher's is of a Java without
   * its second compiler, and the profiles in it would keep that from paying off here.
   */
  private static Optional<Path> archive() {
    return Optional.ofNullable(System.getProperty(ARCHIVE))
        .map(Path::of)
        .filter(Files::isRegularFile);
  }
}
