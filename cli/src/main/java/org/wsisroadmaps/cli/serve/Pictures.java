package org.wsisroadmaps.cli.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.wsisroadmaps.cli.serve.Folder.Entry;
import org.wsisroadmaps.model.RoadmapException;

/** Pictures of pages: drawn one at a time, since each takes a process, and the last ones kept. */
final class Pictures {

  private static final int MOST_KEPT = 12;

  private record Drawn(String id, int page) {}

  private final Folder folder;
  private final Semaphore drawing = new Semaphore(1, true);
  private final Map<Drawn, byte[]> kept = new LinkedHashMap<>();

  /** The passwords that were typed since this was started; they are written nowhere. */
  private final Map<String, String> passwords = new ConcurrentHashMap<>();

  Pictures(Folder folder) {
    this.folder = folder;
  }

  /** A document may open with a password, and may look otherwise from now on. */
  void opens(String id, String password) {
    passwords.put(id, password);
    synchronized (kept) {
      kept.keySet().removeIf(drawn -> drawn.id().equals(id));
    }
  }

  byte[] of(Entry document, int page) throws IOException, InterruptedException, RoadmapException {
    Drawn wanted = new Drawn(document.id(), page);
    drawing.acquire();
    try {
      byte[] known = known(wanted);
      if (known != null) {
        return known;
      }
      byte[] picture = folder.picture(document, page, passwords.getOrDefault(document.id(), ""));
      synchronized (kept) {
        kept.put(wanted, picture);
        if (kept.size() > MOST_KEPT) {
          kept.remove(kept.keySet().iterator().next());
        }
      }
      return picture;
    } finally {
      drawing.release();
    }
  }

  private byte @org.jspecify.annotations.Nullable [] known(Drawn wanted) {
    synchronized (kept) {
      return kept.get(wanted);
    }
  }
}
