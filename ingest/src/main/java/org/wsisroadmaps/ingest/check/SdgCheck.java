package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;

/** Goals and targets that do not exist, goals with another title, goals that only results name. */
final class SdgCheck implements Check {

  /** A goal with a title behind it. */
  private static final Pattern TITLED =
      Pattern.compile(
          "SDG\\s*(?<goal>\\d{1,2})\\s*(?::\\s*(?<after>\\p{Lu}[^;:()]*)|\\((?<within>\\p{L}[^()]*)\\))",
          Pattern.UNICODE_CASE);

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Walk>> wordings = new LinkedHashMap<>();
    for (Walk walk : Walk.over(edition)) {
      addUnknown(walk, findings);
      addOnlyInResults(walk, findings);
      noteTitles(walk, wordings);
    }
    wordings.forEach((wording, walks) -> findings.add(title(wording, walks)));
    return findings;
  }

  private static Set<SdgLink> inResults(Walk walk) {
    Set<SdgLink> links = new LinkedHashSet<>();
    var results = walk.outcome().results();
    for (List<ResultItem> items : List.of(results.expectedResults(), results.activities())) {
      items.forEach(item -> links.addAll(item.sdgs()));
    }
    return links;
  }

  private static void addUnknown(Walk walk, List<Finding> findings) {
    if (walk.outcome().owns(ColumnKey.SDGS)) {
      addUnknown(walk, ColumnKey.SDGS, new LinkedHashSet<>(walk.outcome().sdgs()), findings);
    }
    if (walk.outcome().owns(ColumnKey.RESULTS)) {
      addUnknown(walk, ColumnKey.RESULTS, inResults(walk), findings);
    }
  }

  private static void addUnknown(
      Walk walk, ColumnKey field, Set<SdgLink> links, List<Finding> findings) {
    for (SdgLink link : links) {
      boolean known =
          link.target() == null
              ? Sdgs.goal(link.goal()).isPresent()
              : Sdgs.hasTarget(link.target());
      if (!known) {
        findings.add(
            Finding.of(
                FindingCode.SDG_UNKNOWN,
                walk.place(field),
                link.target() == null
                    ? "there is no SDG " + link.goal()
                    : "there is no SDG target " + link.target()));
      }
    }
  }

  private static void addOnlyInResults(Walk walk, List<Finding> findings) {
    Set<Integer> column = new TreeSet<>();
    walk.outcome().sdgs().forEach(link -> column.add(link.goal()));
    Set<Integer> only = new TreeSet<>();
    inResults(walk).forEach(link -> only.add(link.goal()));
    only.removeAll(column);
    if (!only.isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.SDG_ONLY_IN_RESULTS,
              walk.place(ColumnKey.SDGS),
              "results name SDG "
                  + String.join(", ", only.stream().map(String::valueOf).toList())
                  + ", which the SDG column lacks"));
    }
  }

  private static void noteTitles(Walk walk, Map<String, List<Walk>> wordings) {
    for (ColumnKey field : List.of(ColumnKey.SDGS, ColumnKey.RESULTS)) {
      for (Block block : walk.ownCell(field)) {
        Matcher titled = TITLED.matcher(block.text());
        while (titled.find()) {
          String title =
              titled.group("after") == null ? titled.group("within") : titled.group("after");
          String plain = title.strip().replaceFirst("[.,;\\s]+$", "");
          int goal = Integer.parseInt(titled.group("goal"));
          boolean wrong =
              Sdgs.goal(goal).map(sdg -> !sdg.title().equalsIgnoreCase(plain)).orElse(false);
          if (wrong) {
            wordings
                .computeIfAbsent("SDG " + goal + ": " + plain, key -> new ArrayList<>())
                .add(walk);
          }
        }
      }
    }
  }

  private static Finding title(String wording, List<Walk> walks) {
    int colon = wording.indexOf(':');
    int goal = Integer.parseInt(wording.substring(4, colon));
    String official = Sdgs.goal(goal).map(Sdg::title).orElse("");
    String written = wording.substring(colon + 2);
    boolean sameWords = words(official).equals(words(written));
    long outcomes = walks.stream().map(Walk::name).distinct().count();
    return Finding.of(
        FindingCode.SDG_TITLE,
        walks.get(0).place(ColumnKey.SDGS),
        Walk.quoted(written)
            + (sameWords ? " is punctuated otherwise than" : " is not")
            + " the title of SDG "
            + goal
            + ", “"
            + official
            + "” ("
            + (outcomes == 1 ? walks.get(0).name() : "in " + outcomes + " outcomes")
            + ")");
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }
}
