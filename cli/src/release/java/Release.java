import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/**
 * Packs a release from what {@code mvn package} built: a zip for any system, and an application
 * with a Java of its own for the system that this runs on. Run by {@code mvn -Prelease package},
 * from the source, with the JDK that the build found: {@code java Release.java PROJECT VERSION
 * TIMESTAMP}.
 */
final class Release {

  /** The first Java that keeps loaded and linked classes in an archive. */
  private static final int JAVA = 25;

  private Release() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (Runtime.version().feature() < JAVA) {
      throw new IllegalStateException(
          "a release is packed with a JDK "
              + JAVA
              + " or newer, and this is "
              + Runtime.version().feature()
              + ": set JAVA_HOME to one");
    }
    Path project = Path.of(args[0]).toRealPath();
    String version = args[1];
    FileTime time = FileTime.from(Instant.parse(args[2]));
    Path dist = project.resolve("dist");
    Path work = project.resolve("target").resolve("release");
    Trees.delete(dist);
    Trees.delete(work);
    Files.createDirectories(dist);
    Files.createDirectories(work);

    Program program = Program.copy(project.resolve("cli/target"), work.resolve("app"), time);
    String name = "wsis-roadmaps-" + version;
    Zip.of(anySystem(project, program, work.resolve(name), time), dist.resolve(name + ".zip"));

    Application application = Application.make(project, program, version, work);
    Zip.of(
        application.folder(), dist.resolve(name + "-" + application.system().fullName() + ".zip"));
    application.installer(project.resolve("LICENSE"), version, dist);

    Files.copy(project.resolve("target/bom.json"), dist.resolve(name + ".cdx.json"));
    Checksums.of(dist);
  }

  /** The launchers, the program and what a user reads. */
  private static Path anySystem(Path project, Program program, Path folder, FileTime time)
      throws IOException {
    Files.createDirectory(folder);
    for (String part :
        List.of(
            "roadmaps",
            "roadmaps.cmd",
            "LICENSE",
            "README.md",
            "CHANGELOG.md",
            "docs",
            "samples")) {
      Trees.copy(project.resolve(part), folder.resolve(part), time);
    }
    Trees.copy(program.folder(), folder.resolve("app"), time);
    return folder;
  }
}
