package org.wsisroadmaps.cli.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A worker that does what it is told, also what no worker should: see the tests. */
final class OddWorker {

  private OddWorker() {}

  public static void main(String[] arguments) throws IOException {
    WorkLoop.run(
        Integer.class, String.class, String.class, jobs -> jobs, jobs -> task -> done(task));
  }

  private static String done(String task) {
    return switch (task) {
      case "spin" -> spin();
      case "end" -> end();
      case "fill the memory" -> fill();
      case "print" -> {
        System.out.println("noise of a library");
        yield "printed";
      }
      default -> task + " done";
    };
  }

  private static String spin() {
    long began = System.nanoTime();
    while (System.nanoTime() > began - 1) {
      Thread.onSpinWait();
    }
    return "spun";
  }

  private static String end() {
    Runtime.getRuntime().halt(7);
    return "ended";
  }

  private static String fill() {
    List<byte[]> held = new ArrayList<>();
    while (held.size() < Integer.MAX_VALUE) {
      held.add(new byte[1 << 20]);
    }
    return "filled";
  }
}
