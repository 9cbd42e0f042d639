import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Packs a release from what {@code mvn package} built: a zip for any system, and an application with
 * a Java of its own for the system that this runs on. Run by {@code mvn -Prelease package}, from the
 * source, with the JDK that the build found: {@code java Package.java PROJECT VERSION TIMESTAMP}.
 */
final class Package {

  private static final String NAME = "wsis-roadmaps";
  private static final String COMMAND = "roadmaps";

  /**
   * What the application asks of Java, found by trying: jdeps stops at a module that POI names and
   * that no JDK has. Beyond what is named outright, charsets of old PDFs, curves of TLS for none of
   * our own use but of signatures, and the zip file system.
   */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.scripting,java.sql,"
          + "java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.unsupported,"
          + "jdk.zipfs";

  /** As the launcher starts the command (see the file roadmaps). */
  private static final List<String> COMMAND_OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** As the command starts the process of a batch: with both compilers (see Worker.java). */
  private static final List<String> WORKER_OPTIONS = List.of("-XX:+UseSerialGC");

  private final Path project;
  private final String version;
  private final FileTime time;
  private final Path dist;
  private final Path work;

  private Package(Path project, String version, String timestamp) throws IOException {
    this.project = project;
    this.version = version;
    this.time = FileTime.from(java.time.Instant.parse(timestamp));
    this.dist = project.resolve("dist");
    this.work = project.resolve("target").resolve("release");
    delete(dist);
    delete(work);
    Files.createDirectories(dist);
    Files.createDirectories(work);
  }

  public static void main(String[] args) throws Exception {
    Package release = new Package(Path.of(args[0]).toRealPath(), args[1], args[2]);
    release.zip(release.anySystem(), NAME + "-" + release.version + ".zip");
    Path image = release.application();
    release.zip(image, NAME + "-" + release.version + "-" + system() + ".zip");
    release.installer(image);
    Files.copy(
        release.project.resolve("target/bom.json"),
        release.dist.resolve(NAME + "-" + release.version + ".cdx.json"));
    release.checksums();
  }

  // ---------------------------------------------------------------- for any system

  /** The launchers, the program and what a user reads. */
  private Path anySystem() throws IOException {
    Path folder = Files.createDirectory(work.resolve(NAME + "-" + version));
    for (String name :
        List.of("roadmaps", "roadmaps.cmd", "LICENSE", "README.md", "CHANGELOG.md", "docs",
            "samples")) {
      copy(project.resolve(name), folder.resolve(name));
    }
    copy(program(), folder.resolve("app"));
    return folder;
  }

  /** The jar of the command and beside it, in lib, what it needs. */
  private Path program() throws IOException {
    Path app = work.resolve("app");
    if (!Files.exists(app)) {
      Files.createDirectory(app);
      copy(project.resolve("cli/target/roadmaps.jar"), app.resolve("roadmaps.jar"));
      copy(project.resolve("cli/target/lib"), app.resolve("lib"));
    }
    return app;
  }

  // ---------------------------------------------------------------- for this system

  /** The application with its Java, and archives of classes in it, ready at the first start. */
  private Path application() throws Exception {
    Path built = work.resolve("image");
    List<String> options =
        new ArrayList<>(
            List.of(
                "--type", "app-image",
                "--name", COMMAND,
                "--app-version", version,
                "--description", "Reads the WSIS Action Lines Roadmaps, compares and reports",
                "--input", program().toString(),
                "--main-jar", "roadmaps.jar",
                "--main-class", "org.wsisroadmaps.cli.Main",
                "--add-modules", MODULES,
                // bin/java stays: the process of a batch is started with it
                "--jlink-options", "--strip-debug --no-header-files --no-man-pages",
                "--dest", built.toString()));
    List<String> java = new ArrayList<>(COMMAND_OPTIONS);
    java.add("-XX:AOTCache=$APPDIR/command.aot");
    java.add("-Droadmaps.worker.archive=$APPDIR/worker.aot");
    java.add("-Xlog:disable");
    java.add("-Djava.awt.headless=true");
    java.forEach(option -> options.addAll(List.of("--java-options", option)));
    if (isWindows()) {
      options.add("--win-console");
    }
    if (Files.exists(project.resolve("cli/target/classes/org/wsisroadmaps/cli/ServeCommand.class"))) {
      // what a double click starts
      options.addAll(
          List.of(
              "--add-launcher",
              "WSIS Roadmaps=" + project.resolve("cli/src/release/page.properties")));
    }
    run("jpackage", options);
    Path image = only(built);
    Path app = app(image);
    rehearse(image, app, app.resolve("command.aot"), COMMAND_OPTIONS);
    rehearse(image, app, app.resolve("worker.aot"), WORKER_OPTIONS);
    return image;
  }

  /** Has the application's Java keep the classes that the command loads. */
  private void rehearse(Path image, Path app, Path archive, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java(image).toString());
    command.add("-XX:AOTCacheOutput=" + archive);
    command.addAll(options);
    command.addAll(
        List.of(
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-cp",
            app.resolve("roadmaps.jar").toString(),
            "org.wsisroadmaps.cli.Rehearsal",
            project.resolve("samples/roadmap-2024.docx").toString(),
            project.resolve("samples/roadmap-2025.pdf").toString()));
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0 || !Files.exists(archive)) {
      throw new IOException("the rehearsal ended with status " + status);
    }
  }

  /** What installs the application, where the system's tools for that are there. */
  private void installer(Path image) {
    String type =
        switch (kind()) {
          case "linux" -> "deb";
          case "macos" -> "dmg";
          default -> "msi";
        };
    List<String> options =
        new ArrayList<>(
            List.of(
                "--type", type,
                "--name", NAME,
                "--app-version", version,
                "--app-image", image.toString(),
                "--license-file", project.resolve("LICENSE").toString(),
                "--dest", dist.toString()));
    int status = tool("jpackage").run(System.out, System.err, options.toArray(String[]::new));
    if (status != 0) {
      System.err.println("no ." + type + " was made: the tools for it are not here");
    }
  }

  private static Path app(Path image) {
    return switch (kind()) {
      case "linux" -> image.resolve("lib/app");
      case "macos" -> image.resolve("Contents/app");
      default -> image.resolve("app");
    };
  }

  private static Path java(Path image) {
    return switch (kind()) {
      case "linux" -> image.resolve("lib/runtime/bin/java");
      case "macos" -> image.resolve("Contents/runtime/Contents/Home/bin/java");
      default -> image.resolve("runtime/bin/java.exe");
    };
  }

  private static String kind() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
  }

  private static boolean isWindows() {
    return kind().equals("windows");
  }

  private static String system() {
    return kind() + "-" + System.getProperty("os.arch");
  }

  // ---------------------------------------------------------------- files

  /** A zip of a folder, the same bytes for the same files, that keeps what is executable. */
  private void zip(Path folder, String name) throws IOException {
    URI uri = URI.create("jar:" + dist.resolve(name).toUri());
    Map<String, Object> how = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem zip = FileSystems.newFileSystem(uri, how)) {
      for (Path from : all(folder)) {
        Path to = zip.getPath(folder.getFileName() + "/" + folder.relativize(from)).normalize();
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
          continue;
        }
        Files.copy(from, to);
        boolean executable = !isWindows() && Files.isExecutable(from);
        Files.setAttribute(
            to,
            "zip:permissions",
            PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        // Java believes an archive of classes only where the jars bear the times that it saw
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
      }
    }
  }

  private void checksums() throws Exception {
    Map<String, String> sums = new TreeMap<>();
    for (Path file : all(dist)) {
      if (Files.isRegularFile(file)) {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = Files.newInputStream(file)) {
          byte[] part = new byte[1 << 16];
          for (int read = in.read(part); read >= 0; read = in.read(part)) {
            digest.update(part, 0, read);
          }
        }
        sums.put(file.getFileName().toString(), HexFormat.of().formatHex(digest.digest()));
      }
    }
    StringBuilder text = new StringBuilder();
    sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
    Files.writeString(dist.resolve("SHA256SUMS"), text, UTF_8);
  }

  private void copy(Path from, Path to) throws IOException {
    for (Path one : all(from)) {
      Path there = to.resolve(from.relativize(one).toString());
      if (Files.isDirectory(one)) {
        Files.createDirectories(there);
      } else {
        Files.copy(one, there, StandardCopyOption.COPY_ATTRIBUTES);
        // the time of the release, so that a second packing gives the same bytes
        Files.setLastModifiedTime(there, time);
      }
    }
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static ToolProvider tool(String name) {
    return ToolProvider.findFirst(name)
        .orElseThrow(() -> new IllegalStateException("this Java has no " + name));
  }

  private static void run(String name, List<String> options) throws IOException {
    int status = tool(name).run(System.out, System.err, options.toArray(String[]::new));
    if (status != 0) {
      throw new IOException(name + " ended with status " + status);
    }
  }
}
