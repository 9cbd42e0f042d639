package org.wsisroadmaps.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.Json;

/** The findings of an edition that somebody reviewed and accepted, in a file beside it. */
final class AcceptedFindings {

  private static final int SHOWN = 16;

  /** The file. */
  record Content(List<Accepted> accepted) {
    /** Copies. */
    Content {
      accepted = accepted == null ? List.of() : List.copyOf(accepted);
    }
  }

  /**
   * A finding that was accepted.
   *
   * @param fingerprint what it is known by
   * @param message its message, for people who read the file
   */
  record Accepted(String fingerprint, String message) {}

  private final Path file;
  private final List<Accepted> accepted;

  private AcceptedFindings(Path file, List<Accepted> accepted) {
    this.file = file;
    this.accepted = accepted;
  }

  /** Those of an edition; none where there is no such file. */
  static AcceptedFindings beside(Path edition) throws IOException, RoadmapException {
    Path file = edition.resolveSibling(OutputNames.stem(edition) + ".accepted.json");
    if (!Files.isRegularFile(file)) {
      return new AcceptedFindings(file, List.of());
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new AcceptedFindings(
          file, Json.read(in, Content.class, "list of accepted findings").accepted());
    } catch (RoadmapException e) {
      throw new RoadmapException(
          "has a list of accepted findings beside it that " + e.getMessage(), e);
    }
  }

  Set<String> fingerprints() {
    Set<String> known = new LinkedHashSet<>();
    accepted.forEach(one -> known.add(one.fingerprint()));
    return known;
  }

  /** Accepts findings, in place of those that were accepted before. */
  void accept(List<Finding> findings) throws IOException {
    List<Accepted> all = new ArrayList<>();
    findings.forEach(finding -> all.add(new Accepted(fingerprint(finding), finding.message())));
    WholeFile.write(file, out -> Json.write(new Content(all), out));
  }

  /** Accepts one finding more, or takes that back. */
  void mark(Finding finding, boolean isAccepted) throws IOException {
    Accepted one = new Accepted(fingerprint(finding), finding.message());
    List<Accepted> all = new ArrayList<>(accepted);
    all.removeIf(other -> other.fingerprint().equals(one.fingerprint()));
    if (isAccepted) {
      all.add(one);
    }
    WholeFile.write(file, out -> Json.write(new Content(all), out));
  }

  /**
   * What a finding is known by: its code, its place but for the page, which another rendition of
   * the same edition has otherwise, and its words.
   */
  static String fingerprint(Finding finding) {
    Place at = finding.at();
    String place =
        at == null ? "" : at.line() + "|" + at.section() + "|" + at.code() + "|" + at.field();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((finding.code() + "|" + place + "|" + finding.message()).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
