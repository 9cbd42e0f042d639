package org.wsisroadmaps.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import org.wsisroadmaps.model.RoadmapException;

/**
 * A result that was written whole and stands under no final name yet.
 *
 * @param file where it stands
 * @param ending the ending of its name, without the point
 * @param size its size in bytes
 * @param sha256 the digest of its bytes
 */
record Draft(Path file, String ending, long size, String sha256) {

  /** What goes into a draft. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes it.
     *
     * @throws RoadmapException when there is a reason not to
     */
    void writeTo(OutputStream out) throws IOException, RoadmapException;
  }

  /**
   * Writes a draft.
   *
   * @param stem where to, but for the ending
   * @param ending the ending
   * @param content what goes into it
   * @throws IOException when it can't be written
   */
  static Draft write(Path stem, String ending, Content content)
      throws IOException, RoadmapException {
    Path file = stem.resolveSibling(stem.getFileName() + "." + ending);
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      DigestOutputStream digest =
          new DigestOutputStream(Channels.newOutputStream(channel), Digests.sha256());
      OutputStream out = new BufferedOutputStream(digest, 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
      return new Draft(
          file, ending, channel.size(), Digests.text(digest.getMessageDigest().digest()));
    }
  }
}
