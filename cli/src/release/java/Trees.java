import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Trees {

  private Trees() {}

  /** Copies a file or a folder; the files bear that time, so that a second packing is the same. */
  static void copy(Path from, Path to, FileTime time) throws IOException {
    for (Path one : all(from)) {
      Path there = to.resolve(from.relativize(one).toString());
      if (Files.isDirectory(one)) {
        Files.createDirectories(there);
      } else {
        Files.copy(one, there, StandardCopyOption.COPY_ATTRIBUTES);
        Files.setLastModifiedTime(there, time);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path file : all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }
}
