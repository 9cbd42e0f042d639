import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The file {@code SHA256SUMS} of a folder, as {@code sha256sum -c} reads it. */
final class Checksums {

  private Checksums() {}

  static void of(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : Trees.all(folder)) {
      if (Files.isRegularFile(file)) {
        text.append(sum(file)).append("  ").append(file.getFileName()).append('\n');
      }
    }
    Files.writeString(folder.resolve("SHA256SUMS"), text);
  }

  private static String sum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream read = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      read.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(read.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
