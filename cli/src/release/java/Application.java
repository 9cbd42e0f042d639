import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application with a Java of its own, for the system that this runs on.
 *
 * @param folder where it stands
 * @param system the system
 */
record Application(Path folder, OperatingSystem system) {

  private static final String COMMAND = "roadmaps";

  /**
   * What it asks of Java, found by trying: jdeps stops at a module that POI names and that no JDK
   * has. Beyond what is named outright: charsets of old documents, curves of signatures, the zip
   * file system.
   */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.scripting,java.sql,"
          + "java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.management,"
          + "jdk.unsupported,jdk.zipfs";

  /** As the launcher starts the command (see the file roadmaps). */
  private static final List<String> COMMAND_OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** As the command starts its other processes: with both compilers (see JavaProcess). */
  private static final List<String> WORKER_OPTIONS = List.of("-XX:+UseSerialGC");

  /** Makes it, and archives of classes in it, so that it is ready at the first start. */
  static Application make(Path project, Program program, String version, Path work)
      throws IOException, InterruptedException {
    OperatingSystem system = OperatingSystem.current();
    Path built = work.resolve("image");
    List<String> options =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                COMMAND,
                "--app-version",
                version,
                "--description",
                "Reads the WSIS Action Lines Roadmaps, compares and reports",
                "--input",
                program.folder().toString(),
                "--main-jar",
                Program.JAR,
                "--main-class",
                "org.wsisroadmaps.cli.Main",
                "--add-modules",
                MODULES,
                // bin/java stays: other processes are started with it
                "--jlink-options",
                "--strip-debug --no-header-files --no-man-pages",
                // what a double click starts
                "--add-launcher",
                "WSIS Roadmaps=" + project.resolve("cli/src/release/page.properties"),
                "--dest",
                built.toString()));
    List<String> java = new ArrayList<>(COMMAND_OPTIONS);
    java.add("-XX:AOTCache=$APPDIR/command.aot");
    java.add("-Droadmaps.worker.archive=$APPDIR/worker.aot");
    java.add("-Xlog:disable");
    java.add("-Djava.awt.headless=true");
    java.forEach(option -> options.addAll(List.of("--java-options", option)));
    if (system == OperatingSystem.WINDOWS) {
      options.add("--win-console");
    }
    int status = jpackage(options);
    if (status != 0) {
      throw new IOException("jpackage ended with status " + status);
    }
    Application application = new Application(only(built), system);
    application.rehearse(project.resolve("samples"), "command.aot", COMMAND_OPTIONS);
    application.rehearse(project.resolve("samples"), "worker.aot", WORKER_OPTIONS);
    return application;
  }

  /** What installs it, where the system's tools for that are there. */
  void installer(Path licence, String version, Path dist) {
    int status =
        jpackage(
            List.of(
                "--type", system.installer(),
                "--name", "wsis-roadmaps",
                "--app-version", version,
                "--app-image", folder.toString(),
                "--license-file", licence.toString(),
                "--dest", dist.toString()));
    if (status != 0) {
      System.err.println("no ." + system.installer() + " is made: the tools for it are not here");
    }
  }

  /** Has the application's Java keep the classes that the command loads. */
  private void rehearse(Path samples, String archive, List<String> options)
      throws IOException, InterruptedException {
    Path file = system.app(folder).resolve(archive);
    List<String> command = new ArrayList<>();
    command.add(system.java(folder).toString());
    command.add("-XX:AOTCacheOutput=" + file);
    command.addAll(options);
    command.addAll(
        List.of(
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-cp",
            classPath(),
            "org.wsisroadmaps.cli.Rehearsal",
            samples.resolve("roadmap-2024.docx").toString(),
            samples.resolve("roadmap-2025.pdf").toString()));
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0 || !Files.exists(file)) {
      throw new IOException("the rehearsal ended with status " + status);
    }
  }

  /** As the launchers of jpackage have it: Java believes an archive only of the same class path. */
  private String classPath() throws IOException {
    Path app = system.app(folder);
    try (Stream<String> settings = Files.lines(app.resolve(COMMAND + ".cfg"))) {
      return settings
          .filter(line -> line.startsWith("app.classpath="))
          .map(line -> line.substring(line.indexOf('=') + 1))
          .map(line -> line.replace("$APPDIR", app.toString()))
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static int jpackage(List<String> options) {
    return ToolProvider.findFirst("jpackage")
        .orElseThrow(() -> new IllegalStateException("this JDK has no jpackage"))
        .run(System.out, System.err, options.toArray(String[]::new));
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }
}
