import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * The jar of the command and, beside it, the libraries that it names.
 *
 * @param folder where they stand
 */
record Program(Path folder) {

  static final String JAR = "roadmaps.jar";

  /**
   * Takes what the command names in its manifest, and nothing that an earlier build left beside it.
   *
   * @param built the folder that the build made
   */
  static Program copy(Path built, Path folder, FileTime time) throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    Path jar = built.resolve(JAR);
    Trees.copy(jar, folder.resolve(JAR), time);
    try (JarFile file = new JarFile(jar.toFile())) {
      String libraries =
          file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String library : libraries.split(" ")) {
        Trees.copy(built.resolve(library), folder.resolve(library), time);
      }
    }
    return new Program(folder);
  }
}
