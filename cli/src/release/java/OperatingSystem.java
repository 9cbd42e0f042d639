import java.nio.file.Path;
import java.util.Locale;

/** The system that this runs on: where jpackage puts what into an application for it. */
enum OperatingSystem {
  LINUX("lib/app", "lib/runtime/bin/java", "deb"),
  MACOS("Contents/app", "Contents/runtime/Contents/Home/bin/java", "dmg"),
  WINDOWS("app", "runtime/bin/java.exe", "msi");

  private final String app;
  private final String java;
  private final String installer;

  OperatingSystem(String app, String java, String installer) {
    this.app = app;
    this.java = java;
    this.installer = installer;
  }

  static OperatingSystem current() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
  }

  /** With the processor, as in the name of a file: {@code linux-amd64}. */
  String fullName() {
    return name().toLowerCase(Locale.ROOT) + "-" + System.getProperty("os.arch");
  }

  /** The folder of the jars. */
  Path app(Path image) {
    return image.resolve(app);
  }

  /** The Java of the application. */
  Path java(Path image) {
    return image.resolve(java);
  }

  /** What jpackage calls that which installs an application. */
  String installer() {
    return installer;
  }
}
