package org.wsisroadmaps.benchmarks.renditions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition is known to say.
 *
 * @param outcomes its outcomes, by action line, section and code
 */
record TruthEdition(Map<String, TruthOutcome> outcomes) {

  /**
   * An outcome.
   *
   * @param cells the blocks of its cells, each with its kind in front, by the column's key
   * @param typed its typed fields as they are compared
   */
  record TruthOutcome(Map<String, List<String>> cells, Typed typed) {}

  /**
   * Typed fields.
   *
   * @param timing the timing, empty where there is none
   * @param sdgs goals and targets
   * @param references references, as {@code resolution:PP:71}
   * @param results how many expected results and activities there are, empty where that is not
   *     known
   */
  record Typed(String timing, Set<String> sdgs, Set<String> references, List<Integer> results) {}

  static TruthEdition read(Path file) throws IOException {
    JsonNode truth = new JsonMapper().readTree(Files.readString(file));
    Map<String, TruthOutcome> outcomes = new LinkedHashMap<>();
    for (JsonNode line : truth.get("actionLines")) {
      for (JsonNode outcome : line.get("outcomes")) {
        outcomes.put(
            key(
                line.get("code").asString(),
                outcome.get("section").asString(),
                outcome.get("code").asString()),
            outcome(outcome));
      }
    }
    return new TruthEdition(outcomes);
  }

  static String key(String line, String section, String code) {
    return line + " " + section + " " + code;
  }

  private static TruthOutcome outcome(JsonNode outcome) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    outcome
        .get("cells")
        .properties()
        .forEach(cell -> {
          List<String> blocks = new ArrayList<>();
          cell.getValue()
              .forEach(b ->
                  blocks.add(
                      b.get("kind").asString() + ": " + Words.fold(b.get("text").asString())));
          cells.put(cell.getKey(), blocks);
        });
    JsonNode typed = outcome.get("typed");
    JsonNode counts = typed.get("resultCounts");
    return new TruthOutcome(
        cells,
        new Typed(
            timing(typed.get("timing")),
            strings(typed.get("sdgs")),
            strings(typed.get("references")),
            counts.isNull()
                ? List.of()
                : List.of(
                    counts.get("expectedResults").asInt(), counts.get("activities").asInt())));
  }

  private static Set<String> strings(JsonNode list) {
    Set<String> strings = new LinkedHashSet<>();
    list.forEach(one -> strings.add(one.asString()));
    return strings;
  }

  private static String timing(JsonNode timing) {
    return timing.isNull()
        ? ""
        : timing.get("kind").asString()
            + (timing.has("start") ? " " + timing.get("start").asInt() : "")
            + (timing.has("end") ? " " + timing.get("end").asInt() : "");
  }

  /** The texts of all cells that are not empty. */
  List<String> cellTexts() {
    return outcomes.values().stream()
        .flatMap(outcome -> outcome.cells().values().stream())
        .map(Words::ofBlocks)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
