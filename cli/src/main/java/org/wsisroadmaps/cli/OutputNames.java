package org.wsisroadmaps.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gives every input the name of its outputs: its own without ending; with it where two inputs of a
 * run share a name, or where somebody else's file would be overwritten; numbered where even that is
 * not enough. Case does not tell names apart, since it does not on every file system.
 */
final class OutputNames {

  private OutputNames() {}

  /**
   * The names.
   *
   * @param inputs the documents
   * @param isTaken whether a name without ending must not be used, since files of others bear it
   */
  static Map<Path, String> of(List<Path> inputs, Predicate<String> isTaken) {
    Map<String, Long> stems = count(inputs, OutputNames::stem);
    Map<String, Long> names = count(inputs, OutputNames::name);
    Map<String, Integer> used = new LinkedHashMap<>();
    Map<Path, String> result = new LinkedHashMap<>();
    for (Path input : inputs) {
      boolean alone =
          stems.getOrDefault(key(stem(input)), 0L) == 1
              && !key(stem(input) + ".json").equals(Manifest.FILE)
              && !isTaken.test(stem(input));
      String base = alone ? stem(input) : name(input);
      boolean shared = !alone && names.getOrDefault(key(name(input)), 0L) > 1;
      int number = used.merge(key(base), 1, Integer::sum);
      result.put(input, shared && number > 1 ? base + "-" + number : base);
    }
    return result;
  }

  private static Map<String, Long> count(List<Path> inputs, Function<Path, String> part) {
    return inputs.stream()
        .collect(Collectors.groupingBy(input -> key(part.apply(input)), Collectors.counting()));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String name(Path input) {
    return String.valueOf(input.getFileName());
  }

  /** A file's name without its ending. */
  static String stem(Path input) {
    String name = name(input);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
