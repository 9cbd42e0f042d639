package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Body;

/** Goals, objectives and regional initiatives that do not exist, or that have two titles. */
final class ReferenceRangeCheck implements Check {

  /**
   * The strategic plan of 2020 to 2023 had five goals, that of 2024 to 2027 has two (ITU, PP
   * Resolution 71, Rev. Dubai 2018 and Rev. Bucharest 2022); action plans have at most five
   * objectives.
   */
  private static final int HIGHEST = 5;

  /**
   * The highest numbers that may be, with room for those to come: PP-22 went to 219, WTDC-25 and
   * WTSA-24 to little more than 100, the Council of 2025 to little more than 1,400.
   */
  private static final Map<Body, Integer> HIGHEST_RESOLUTION =
      Map.of(Body.PP, 250, Body.WTDC, 130, Body.WTSA, 130, Body.COUNCIL, 1600);

  private static final Set<String> REGIONS = Set.of("AFR", "AMS", "ARB", "ASP", "CIS", "EUR");

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Map<String, List<Walk>>> titles = new LinkedHashMap<>();
    Map<String, String> asWritten = new LinkedHashMap<>();
    for (Walk walk : Walk.over(edition)) {
      for (Reference reference : walk.ownReferences()) {
        if (reference instanceof Reference.Initiative initiative) {
          note(initiative, walk, titles, asWritten, findings);
        } else {
          addRange(reference, walk, findings);
          addNumber(reference, walk, findings);
        }
      }
    }
    titles.forEach((code, byTitle) -> addTitles(code, byTitle, asWritten, findings));
    return findings;
  }

  private static void addRange(Reference reference, Walk walk, List<Finding> findings) {
    String unknown =
        switch (reference) {
          case Reference.Goal g when g.goal() < 1 || g.goal() > HIGHEST ->
              "the ITU has no strategic goal " + g.goal();
          case Reference.Objective o when o.number() < 1 || o.number() > HIGHEST ->
              "the " + o.plan() + " has no objective " + o.number();
          default -> "";
        };
    if (!unknown.isEmpty()) {
      findings.add(Finding.of(FindingCode.GOAL_UNKNOWN, walk.place(ColumnKey.REFERENCES), unknown));
    }
  }

  private static void addNumber(Reference reference, Walk walk, List<Finding> findings) {
    if (reference instanceof Reference.Resolution resolution
        && resolution.body() != null
        && resolution.number().matches("\\d{1,6}")) {
      Integer highest = HIGHEST_RESOLUTION.get(resolution.body());
      if (highest != null && Integer.parseInt(resolution.number()) > highest) {
        findings.add(
            Finding.of(
                FindingCode.RESOLUTION_UNKNOWN,
                walk.place(ColumnKey.REFERENCES),
                resolution.body()
                    + " has no resolution of so high a number: "
                    + Walk.quoted(resolution.text())));
      }
    }
  }

  private static void note(
      Reference.Initiative initiative,
      Walk walk,
      Map<String, Map<String, List<Walk>>> titles,
      Map<String, String> asWritten,
      List<Finding> findings) {
    String code = initiative.region() + initiative.number();
    if (!REGIONS.contains(initiative.region())) {
      findings.add(
          Finding.of(
              FindingCode.REGION_UNKNOWN,
              walk.place(ColumnKey.REFERENCES),
              code
                  + " is of no region of the ITU ("
                  + String.join(", ", REGIONS.stream().sorted().toList())
                  + ")"));
    }
    if (!initiative.title().isEmpty()) {
      String plain =
          initiative.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
      asWritten.putIfAbsent(code + plain, initiative.title());
      titles
          .computeIfAbsent(code, key -> new LinkedHashMap<>())
          .computeIfAbsent(plain, key -> new ArrayList<>())
          .add(walk);
    }
  }

  private static void addTitles(
      String code,
      Map<String, List<Walk>> byTitle,
      Map<String, String> asWritten,
      List<Finding> findings) {
    if (byTitle.size() < 2) {
      return;
    }
    List<String> told = new ArrayList<>();
    byTitle.forEach((plain, walks) ->
        told.add(
            Walk.quoted(asWritten.getOrDefault(code + plain, plain)) + " in " + Walk.names(walks)));
    Walk first = byTitle.values().iterator().next().get(0);
    findings.add(
        Finding.of(
            FindingCode.INITIATIVE_TITLES,
            first.place(ColumnKey.REFERENCES),
            code + " has " + byTitle.size() + " titles: " + String.join("; ", told)));
  }
}
