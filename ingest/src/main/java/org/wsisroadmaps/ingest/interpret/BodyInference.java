package org.wsisroadmaps.ingest.interpret;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Body;
import org.wsisroadmaps.model.Reference.Resolution;

/**
 * Tells the body of a resolution that has none, from what its column says elsewhere in the action
 * line: the body of the same number where there is exactly one, or else the body that the column
 * names most often. It decides nothing where two are equally frequent.
 */
final class BodyInference {

  private final Map<String, Map<Body, Integer>> byNumber = new HashMap<>();
  private final Map<Body, Integer> all = new EnumMap<>(Body.class);

  /**
   * Learns from a column.
   *
   * @param columnOfTheLine the references of all outcomes of an action line
   */
  BodyInference(List<List<Reference>> columnOfTheLine) {
    for (List<Reference> references : columnOfTheLine) {
      for (Reference reference : references) {
        if (reference instanceof Resolution resolution && resolution.body() != null) {
          all.merge(resolution.body(), 1, Integer::sum);
          byNumber
              .computeIfAbsent(resolution.number(), number -> new EnumMap<>(Body.class))
              .merge(resolution.body(), 1, Integer::sum);
        }
      }
    }
  }

  /** Whether the resolution could be given a body. */
  static boolean isOpen(Resolution resolution) {
    return resolution.body() == null && resolution.conference() == null;
  }

  /** The body that the resolution most likely is of. */
  Optional<Body> infer(Resolution resolution) {
    Map<Body, Integer> same = byNumber.getOrDefault(resolution.number(), Map.of());
    return same.size() == 1 ? Optional.of(same.keySet().iterator().next()) : mostFrequent(all);
  }

  private static Optional<Body> mostFrequent(Map<Body, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Body> leaders =
        counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
  }
}
