package org.wsisroadmaps.report.concord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Places of conferences, as the six languages write them. */
final class ConferencePlaces {

  private static final Map<String, String> ENGLISH = load();

  private ConferencePlaces() {}

  /** Whether two names are known to be those of different places. */
  static boolean differ(@Nullable String first, @Nullable String second) {
    String one = first == null ? null : ENGLISH.get(key(first));
    String two = second == null ? null : ENGLISH.get(key(second));
    return one != null && two != null && !one.equals(two);
  }

  private static Map<String, String> load() {
    Map<String, String> places = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ConferencePlaces.class.getResourceAsStream("conference-places.txt")),
                UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|"))
          .forEach(names -> {
            for (String name : names) {
              places.put(key(name), names[0]);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  /** A name without accents, case and marks. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
