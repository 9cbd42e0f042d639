package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;

/**
 * A folder for results, which a run has to itself until it closes it. Drafts are made in a hidden
 * workshop inside it, so that they need only be renamed; it is gone when the run is.
 */
final class ResultFolder implements AutoCloseable {

  /** The hidden folder that a run works in. */
  static final String WORKSHOP = ".roadmaps";

  private static final String LOCK = "lock";

  /** Where in the lock file the lock is: behind its text, which others may read. */
  private static final long LOCKED = 1L << 40;

  private static final int TRIES = 10;

  private final Path folder;
  private final Path drafts;
  private final FileChannel lock;
  private final Journal journal;

  private ResultFolder(Path folder, Path drafts, FileChannel lock, Journal journal) {
    this.folder = folder;
    this.drafts = drafts;
    this.lock = lock;
    this.journal = journal;
  }

  /**
   * Takes a folder, and clears away what a run that was interrupted left of its drafts.
   *
   * @param folder an existing folder
   * @throws RoadmapException when another run has it
   */
  static ResultFolder open(Path folder) throws IOException, RoadmapException {
    Path workshop = folder.resolve(WORKSHOP);
    FileChannel lock = lock(folder, workshop);
    try {
      WholeFile.clearDrafts(folder);
      clear(workshop);
      Path drafts = Files.createDirectory(workshop.resolve("run-" + UUID.randomUUID()));
      return new ResultFolder(folder, drafts, lock, Journal.open(folder));
    } catch (IOException | RoadmapException | RuntimeException e) {
      lock.close();
      leave(workshop);
      throw e;
    }
  }

  private static FileChannel lock(Path folder, Path workshop) throws IOException, RoadmapException {
    String mark = UUID.randomUUID().toString();
    for (int i = 0; i < TRIES; i++) {
      Files.createDirectories(workshop);
      FileChannel channel = openLock(workshop.resolve(LOCK));
      if (channel != null) {
        if (!isLocked(channel)) {
          channel.close();
          throw new RoadmapException(
              "another run is writing into "
                  + folder
                  + ": wait until it has ended, or name another output folder");
        }
        channel.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)), 0);
        if (mark.equals(textOf(workshop.resolve(LOCK)))) {
          return channel;
        }
        channel.close(); // the run that had it took it away in this moment: there is another one
      }
    }
    throw new IOException("the folder " + workshop + " can't be kept to oneself");
  }

  private static @Nullable FileChannel openLock(Path file) throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return null; // the run that had it took the workshop away in this moment
    }
  }

  private static String textOf(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock(LOCKED, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this process has it
    } catch (IOException e) {
      // a file system without locks, as some shares are: nobody can be kept out
      return true;
    }
  }

  /** The folder itself. */
  Path path() {
    return folder;
  }

  Journal journal() {
    return journal;
  }

  /**
   * Where a draft may stand.
   *
   * @param name a name that no other draft of the run has
   */
  Path draft(String name) {
    return drafts.resolve(name);
  }

  /** Lets drafts go. */
  void discard(List<Draft> unwanted) throws IOException {
    for (Draft draft : unwanted) {
      Files.deleteIfExists(draft.file());
    }
  }

  /** Lets the folder go. The journal of a run that did not finish stays. */
  @Override
  public void close() throws IOException {
    Path workshop = folder.resolve(WORKSHOP);
    try {
      clear(workshop);
    } finally {
      if (!Files.exists(workshop.resolve(Journal.FILE))) {
        // while it is still locked: who has opened it already finds that it is gone
        Files.deleteIfExists(workshop.resolve(LOCK));
      }
      lock.close();
      leave(workshop);
    }
  }

  /** Takes the workshop away where nothing is in it any more. */
  private static void leave(Path workshop) throws IOException {
    try {
      Files.deleteIfExists(workshop);
    } catch (DirectoryNotEmptyException e) {
      // a journal is left for the next run, or another run has come in
      return;
    }
  }

  /** Deletes all drafts, also those of runs that were killed. */
  private static void clear(Path workshop) throws IOException {
    List<Path> runs;
    try (Stream<Path> all = Files.list(workshop)) {
      runs = all.filter(Files::isDirectory).toList();
    }
    for (Path run : runs) {
      Files.walkFileTree(run, new Clearing());
    }
  }

  private static final class Clearing extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      // the worker of a run that was killed may still have tidied up
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        // that worker has just written: the next run clears it away
        return FileVisitResult.CONTINUE;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
