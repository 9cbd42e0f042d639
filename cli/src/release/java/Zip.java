import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A zip of a folder, which keeps what is executable and the times of the files. */
final class Zip {

  private Zip() {}

  static void of(Path folder, Path zip) throws IOException {
    Map<String, Object> how = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem in = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), how)) {
      for (Path from : Trees.all(folder)) {
        Path to = in.getPath(folder.getFileName() + "/" + folder.relativize(from)).normalize();
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
          Files.setAttribute(
              to,
              "zip:permissions",
              PosixFilePermissions.fromString(
                  Files.isExecutable(from) ? "rwxr-xr-x" : "rw-r--r--"));
          // Java believes an archive of classes only where the jars bear the times that it saw
          Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
        }
      }
    }
  }
}
