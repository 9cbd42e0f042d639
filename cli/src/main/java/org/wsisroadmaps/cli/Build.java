package org.wsisroadmaps.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.report.diff.EditionDiffer;

/** Which build of this program runs: two builds of one version may give different results. */
final class Build {

  private static final int SHOWN = 12;

  private Build() {}

  /** The version, and where the program runs from jars a digest of what they hold. */
  static String name() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> part :
          List.of(Edition.class, EditionReader.class, EditionDiffer.class, Build.class)) {
        Path jar = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (!Files.isRegularFile(jar)) {
          return Main.version();
        }
        digest.update(Files.readAllBytes(jar));
      }
      return Main.version() + "+" + HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    } catch (IOException | URISyntaxException e) {
      return Main.version(); // no file to look at: the version must do
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
