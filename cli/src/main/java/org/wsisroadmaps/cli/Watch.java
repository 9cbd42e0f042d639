package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which documents of some folders are new or changed, and whole: a file that still grows is
 * left until two looks at it find the same.
 */
final class Watch {

  private record Look(long size, FileTime changed) {}

  private final Map<Path, Look> last = new HashMap<>();
  private final Map<Path, Look> handled = new HashMap<>();

  /** The documents that are due, of those that are there. */
  List<Path> due(List<Path> documents) throws IOException {
    Map<Path, Look> now = new LinkedHashMap<>();
    for (Path document : documents) {
      if (Files.isRegularFile(document)) {
        now.put(document, new Look(Files.size(document), Files.getLastModifiedTime(document)));
      }
    }
    List<Path> due = new ArrayList<>();
    now.forEach((document, look) -> {
      if (look.equals(last.get(document)) && !look.equals(handled.get(document))) {
        due.add(document);
        handled.put(document, look);
      }
    });
    last.clear();
    last.putAll(now);
    return due;
  }
}
