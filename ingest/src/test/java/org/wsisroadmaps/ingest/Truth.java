package org.wsisroadmaps.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Timing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an edition says, in lines that can be compared: those of a truth file, or those read. */
final class Truth {

  private Truth() {}

  /** Each cell of the truth: where it is, and its text. */
  static Map<String, String> cells(String resource) {
    Map<String, String> cells = new LinkedHashMap<>();
    forEachOutcome(
        resource,
        (place, outcome) ->
            outcome
                .get("cells")
                .properties()
                .forEach(cell -> cells.put(place + " " + cell.getKey(), text(cell.getValue()))));
    return cells;
  }

  /** Each cell that was read: where it is, and its text. */
  static Map<String, String> cells(Edition edition) {
    Map<String, String> cells = new LinkedHashMap<>();
    forEachOutcome(
        edition,
        (place, outcome) ->
            outcome
                .cells()
                .forEach((key, blocks) ->
                    cells.put(
                        place + " " + key,
                        fold(String.join(" ", blocks.stream().map(Block::text).toList())))));
    return cells;
  }

  /** Each cell of the truth: where it is, and its blocks with their kinds. */
  static Map<String, List<String>> blocks(String resource) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    forEachOutcome(
        resource,
        (place, outcome) ->
            outcome
                .get("cells")
                .properties()
                .forEach(cell -> {
                  List<String> blocks = new ArrayList<>();
                  cell.getValue()
                      .forEach(block ->
                          blocks.add(
                              block.get("kind").asString()
                                  + ": "
                                  + fold(block.get("text").asString())));
                  cells.put(place + " " + cell.getKey(), blocks);
                }));
    return cells;
  }

  /** Each cell that was read: where it is, and its blocks with their kinds. */
  static Map<String, List<String>> blocks(Edition edition) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    forEachOutcome(
        edition,
        (place, outcome) ->
            outcome
                .cells()
                .forEach((key, blocks) ->
                    cells.put(
                        place + " " + key,
                        blocks.stream()
                            .map(block -> block.kind().json() + ": " + fold(block.text()))
                            .toList())));
    return cells;
  }

  /** The typed fields of the truth. */
  static Map<String, String> typed(String resource) {
    Map<String, String> fields = new LinkedHashMap<>();
    forEachOutcome(
        resource,
        (place, outcome) -> {
          JsonNode typed = outcome.get("typed");
          JsonNode counts = typed.get("resultCounts");
          fields.put(
              place,
              timing(typed.get("timing"))
                  + " "
                  + strings(typed.get("sdgs"))
                  + " "
                  + strings(typed.get("references"))
                  + (counts.isNull()
                      ? " 0 0"
                      : " "
                          + counts.get("expectedResults").asInt()
                          + " "
                          + counts.get("activities").asInt()));
        });
    return fields;
  }

  /** The typed fields that were read. */
  static Map<String, String> typed(Edition edition) {
    Map<String, String> fields = new LinkedHashMap<>();
    forEachOutcome(
        edition,
        (place, outcome) ->
            fields.put(
                place,
                timing(outcome.timing())
                    + " "
                    + new TreeSet<>(outcome.sdgs().stream().map(Truth::key).toList())
                    + " "
                    + new TreeSet<>(
                        outcome.references().stream()
                            .map(Truth::key)
                            .filter(Objects::nonNull)
                            .toList())
                    + " "
                    + outcome.results().expectedResults().size()
                    + " "
                    + outcome.results().activities().size()));
    return fields;
  }

  private interface TruthOutcome {
    void take(String place, JsonNode outcome);
  }

  private interface ReadOutcome {
    void take(String place, Outcome outcome);
  }

  private static void forEachOutcome(String resource, TruthOutcome taker) {
    JsonNode truth =
        new JsonMapper()
            .readTree(Objects.requireNonNull(Truth.class.getResourceAsStream(resource)));
    for (JsonNode line : truth.get("actionLines")) {
      for (JsonNode outcome : line.get("outcomes")) {
        taker.take(
            line.get("code").asString()
                + " "
                + outcome.get("section").asString()
                + " "
                + outcome.get("code").asString(),
            outcome);
      }
    }
  }

  private static void forEachOutcome(Edition edition, ReadOutcome taker) {
    for (ActionLine line : edition.actionLines()) {
      for (Outcome outcome : line.outcomes()) {
        taker.take(line.code() + " " + outcome.section() + " " + outcome.code(), outcome);
      }
    }
  }

  private static String text(JsonNode blocks) {
    List<String> texts = new ArrayList<>();
    blocks.forEach(block -> texts.add(block.get("text").asString()));
    return fold(String.join(" ", texts));
  }

  private static String fold(String text) {
    return text.replace("\u00AD", "").replaceAll("[\\s\u00A0]+", " ").strip();
  }

  private static SortedSet<String> strings(JsonNode list) {
    SortedSet<String> strings = new TreeSet<>();
    list.forEach(one -> strings.add(one.asString()));
    return strings;
  }

  private static String timing(JsonNode timing) {
    return timing.isNull()
        ? "none"
        : switch (timing.get("kind").asString()) {
          case "RANGE" -> timing.get("start").asInt() + "-" + timing.get("end").asInt();
          case "ONGOING" -> timing.get("start").asInt() + "-";
          default -> "continuous";
        };
  }

  private static String timing(@Nullable Timing timing) {
    return switch (timing) {
      case null -> "none";
      case Timing.Range range -> range.start() + "-" + range.end();
      case Timing.Ongoing ongoing -> ongoing.start() + "-";
      case Timing.Continuous continuous -> "continuous";
    };
  }

  private static String key(SdgLink link) {
    return link.target() == null ? String.valueOf(link.goal()) : link.target();
  }

  /** The key that truth files give a reference; null for the kinds that they leave out. */
  private static @Nullable String key(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> "resolution:" + r.body() + ":" + r.number();
      case Reference.Goal g -> "goal:" + g.goal() + (g.target() == null ? "" : ":" + g.target());
      case Reference.Objective o ->
          "objective:" + o.plan().replace(" Action Plan", "") + ":" + o.number();
      case Reference.Initiative i -> "initiative:" + i.region() + i.number();
      case Reference.Treaty t -> "treaty:" + t.name();
      case Reference.Plan p -> "plan:" + p.name();
      case Reference.Declaration d -> null;
      case Reference.Programme p -> null;
      case Reference.Document d -> null;
      case Reference.Text t -> null;
    };
  }
}
