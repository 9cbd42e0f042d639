package org.wsisroadmaps.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Writes files that appear whole, under their final name, or not at all. */
final class WholeFile {

  private static final String PREFIX = ".roadmaps-";
  private static final String SUFFIX = ".part";
  private static final AtomicLong DRAFTS = new AtomicLong();

  private WholeFile() {}

  /** Deletes the drafts that a process left behind which does not run any more. */
  static void clearDrafts(Path folder) throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path draft : drafts) {
        String name = draft.getFileName().toString();
        String process = name.substring(PREFIX.length()).split("-", 2)[0];
        boolean runs =
            process.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(process))
                    .filter(ProcessHandle::isAlive)
                    .isPresent();
        if (!runs) {
          Files.deleteIfExists(draft);
        }
      }
    }
  }

  /** What goes into a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file in place of an earlier one.
   *
   * @throws IOException when it can't be written; an earlier file is then as it was
   */
  static void write(Path file, Content content) throws IOException {
    // no temporary file of the JDK's: those are for their owner only, and results are for others
    // too
    Path draft =
        file.toAbsolutePath()
            .resolveSibling(
                PREFIX + ProcessHandle.current().pid() + "-" + DRAFTS.incrementAndGet() + SUFFIX);
    try {
      try (FileChannel channel =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
