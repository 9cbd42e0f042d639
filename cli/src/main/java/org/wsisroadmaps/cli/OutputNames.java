package org.wsisroadmaps.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every input the name of its outputs, and none to two. A document keeps the name that it has
 * in the folder. Else it is its own without ending; with it where two inputs of a run share a name,
 * or where it belongs to others; numbered where even that is not enough. Case and the composition
 * of accents do not tell names apart, since they do not on every file system.
 */
final class OutputNames {

  /** Names of reports that this program writes into such folders. */
  private static final List<String> RESERVED = List.of("manifest", ConvertCommand.MERGED);

  /**
   * How long a name may be in UTF-8. Most file systems allow 255 bytes, of which an ending and a
   * number need some.
   */
  static final int MOST_BYTES = 240;

  private static final int DIGEST_SHOWN = 8;

  private OutputNames() {}

  /** What the folder knows. */
  interface Known {
    /** The name that the document has in the folder. */
    Optional<String> nameOf(Path input);

    /** Whether the name belongs to another document, or files of others bear it. */
    boolean isTaken(Path input, String name);
  }

  /**
   * The names.
   *
   * @param inputs the documents, each once
   * @param known what the folder knows
   */
  static Map<Path, String> of(List<Path> inputs, Known known) {
    Set<String> used = new HashSet<>(RESERVED);
    Map<Path, String> result = new LinkedHashMap<>();
    for (Path input : inputs) {
      known
          .nameOf(input)
          .filter(name -> used.add(key(name)))
          .ifPresent(name -> result.put(input, name));
    }
    Map<String, Integer> wanted = new HashMap<>();
    for (Path input : inputs) {
      wanted.merge(key(stem(input)), 1, Integer::sum);
      wanted.merge(key(name(input)), 1, Integer::sum);
    }
    for (Path input : inputs) {
      String stem = shortened(stem(input));
      boolean isNamedBare = name(input).equals(stem(input));
      boolean alone = wanted.getOrDefault(key(stem(input)), 0) == (isNamedBare ? 2 : 1);
      if (!result.containsKey(input)
          && alone
          && !known.isTaken(input, stem)
          && used.add(key(stem))) {
        result.put(input, stem);
      }
    }
    for (Path input : inputs) {
      String name = shortened(name(input));
      for (int i = 1; !result.containsKey(input); i++) {
        String candidate = i == 1 ? name : name + "-" + i;
        if (!known.isTaken(input, candidate) && used.add(key(candidate))) {
          result.put(input, candidate);
        }
      }
    }
    return result;
  }

  /** What is the same for names that a file system may take for one. */
  static String key(String name) {
    return Normalizer.normalize(
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT),
        Normalizer.Form.NFC);
  }

  /** Whether a name is that of a file and leads to no other folder. */
  static boolean isPlain(String name) {
    try {
      Path path = Path.of(name);
      return !name.isEmpty()
          && path.getRoot() == null
          && path.getNameCount() == 1
          && path.equals(path.normalize())
          && !name.equals("..");
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** A name that is not too long for file systems; where it was, it ends in a digest of it all. */
  static String shortened(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
      return name;
    }
    String digest =
        Digests.text(Digests.sha256().digest(name.getBytes(StandardCharsets.UTF_8)))
            .substring(0, DIGEST_SHOWN);
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length
        > MOST_BYTES - DIGEST_SHOWN - 1) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + "~" + digest;
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
