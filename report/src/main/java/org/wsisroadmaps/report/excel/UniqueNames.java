package org.wsisroadmaps.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives names out, each once, whatever the case of their letters. */
final class UniqueNames {

  private final Set<String> taken = new HashSet<>();

  /** The name, with a number behind it where it was given out before. */
  String take(String name) {
    String free = name;
    for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = name + " (" + number + ")";
    }
    return free;
  }
}
