package org.wsisroadmaps.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Says how far a batch is: on a terminal in one line that is written over, elsewhere in a line for
 * each document.
 */
final class Progress {

  private static final int WIDTH = 24;

  private final PrintWriter err;
  private final boolean terminal;
  private final int all;
  private final long began = System.nanoTime();
  private int done;

  Progress(PrintWriter err, boolean terminal, int all) {
    this.err = err;
    this.terminal = terminal;
    this.all = all;
  }

  /** Whether the error stream is a terminal: the launcher knows, Java does not tell. */
  static boolean onTerminal() {
    return Boolean.getBoolean("roadmaps.terminal");
  }

  /** A document is done. */
  void done(Path document) {
    done++;
    if (all < 2) {
      return;
    }
    if (!terminal) {
      err.println("[" + done + "/" + all + "] " + Messages.shown(document));
    } else if (done < all) {
      String bar = "#".repeat(WIDTH * done / all);
      err.print(
          "\r\u001B[K["
              + bar
              + " ".repeat(WIDTH - bar.length())
              + "] "
              + done
              + "/"
              + all
              + ", "
              + timeLeft()
              + " left, "
              + Messages.shown(document.getFileName()));
    } else {
      clear();
    }
    err.flush();
  }

  /** Makes room for a message. */
  void clear() {
    if (terminal) {
      err.print("\r\u001B[K");
      err.flush();
    }
  }

  private String timeLeft() {
    long seconds = (System.nanoTime() - began) / 1_000_000_000L * (all - done) / Math.max(1, done);
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
  }
}
