package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Tells which documents of some folders are new or changed, and whole: a file that still grows is
 * left until two looks at it find the same, and one that has no end yet until it was the same for
 * longer, since a copy may pause.
 */
final class Watch {

  /** How long a file without an end must stay the same to be taken as it is, to be refused. */
  static final Duration PAUSE = Duration.ofMinutes(1);

  private record Look(long size, FileTime changed) {}

  /** The same look, and since when (nanoseconds). */
  private record Seen(Look look, long since) {}

  private final LongSupplier clock;
  private final Map<Path, Seen> seen = new HashMap<>();
  private final Map<Path, Look> handled = new HashMap<>();

  Watch() {
    this(System::nanoTime);
  }

  Watch(LongSupplier clock) {
    this.clock = clock;
  }

  /** The documents that are due, of those that are there. */
  List<Path> due(List<Path> documents) {
    long now = clock.getAsLong();
    Map<Path, Seen> next = new LinkedHashMap<>();
    List<Path> due = new ArrayList<>();
    for (Path document : documents) {
      try {
        Look look = new Look(Files.size(document), Files.getLastModifiedTime(document));
        Seen before = seen.get(document);
        boolean isSame = before != null && before.look().equals(look);
        Seen same = before != null && isSame ? before : new Seen(look, now);
        next.put(document, same);
        boolean isQuiet =
            isSame && (DocumentKind.isWhole(document) || now - same.since() >= PAUSE.toNanos());
        if (isQuiet && !look.equals(handled.get(document))) {
          due.add(document);
          handled.put(document, look);
        }
      } catch (IOException e) {
        // it is gone again, or can't be looked at yet: the next look tells
        next.remove(document);
      }
    }
    seen.clear();
    seen.putAll(next);
    handled.keySet().retainAll(next.keySet());
    return due;
  }

  /** Documents that were due and could not be done: they are due again at the next look. */
  void again(List<Path> documents) {
    documents.forEach(handled::remove);
  }
}
