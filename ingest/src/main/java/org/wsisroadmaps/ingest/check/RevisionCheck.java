package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Body;
import org.wsisroadmaps.model.Reference.Resolution;
import org.wsisroadmaps.model.Reference.Revision;
import org.wsisroadmaps.model.reference.Conferences;

/** Resolutions that are cited in two ways, or as of a conference that others have followed. */
final class RevisionCheck implements Check {

  private static final Pattern CONFERENCE_YEAR = Pattern.compile("(\\d{4}|\\d{2})$");

  /** Where a way of citing is used. */
  private static final class Uses {
    private final Map<String, List<Walk>> byWay = new LinkedHashMap<>();

    void add(String way, Walk walk) {
      byWay.computeIfAbsent(way, key -> new ArrayList<>()).add(walk);
    }

    String told() {
      List<String> told = new ArrayList<>();
      byWay.forEach((way, walks) -> told.add(way + " in " + Walk.names(walks)));
      return String.join("; ", told);
    }
  }

  @Override
  public List<Finding> check(Edition edition) {
    Map<String, Uses> byResolution = new LinkedHashMap<>();
    Map<String, List<Walk>> byConference = new LinkedHashMap<>();
    Map<Body, NavigableMap<Integer, Uses>> byYear = new EnumMap<>(Body.class);
    for (Walk walk : Walk.over(edition)) {
      for (Reference reference : walk.ownReferences()) {
        if (reference instanceof Resolution resolution && resolution.body() != null) {
          note(resolution, resolution.body(), walk, byResolution, byYear);
          if (resolution.conference() != null) {
            byConference
                .computeIfAbsent(resolution.conference(), key -> new ArrayList<>())
                .add(walk);
          }
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    byResolution.forEach((name, uses) -> addConflict(name, uses, findings));
    byConference.forEach((name, walks) -> addOutdated(name, walks, edition, findings));
    byYear.forEach((body, years) -> addOlder(body, years, findings));
    return findings;
  }

  private static void note(
      Resolution resolution,
      Body body,
      Walk walk,
      Map<String, Uses> byResolution,
      Map<Body, NavigableMap<Integer, Uses>> byYear) {
    Revision revision = resolution.revision();
    String name = name(body) + " Resolution " + resolution.number();
    String way = way(resolution);
    if (!way.isEmpty()) {
      byResolution.computeIfAbsent(name, key -> new Uses()).add(way, walk);
    }
    if (revision != null && revision.year() != null) {
      byYear
          .computeIfAbsent(body, key -> new TreeMap<>())
          .computeIfAbsent(revision.year(), key -> new Uses())
          .add(resolution.number(), walk);
    }
  }

  private static String name(Body body) {
    return switch (body) {
      case COUNCIL -> "Council";
      case UNGA -> "UN General Assembly";
      case PP, WTDC, WTSA -> body.name();
    };
  }

  /** How a resolution is cited; empty where it is cited by its number alone. */
  private static String way(Resolution resolution) {
    Revision revision = resolution.revision();
    if (revision == null) {
      return resolution.conference() == null ? "" : resolution.conference();
    }
    String place = revision.place() == null ? "" : revision.place();
    String year = revision.year() == null ? "" : String.valueOf(revision.year());
    return "Rev. " + (place + " " + year).strip();
  }

  private static void addConflict(String name, Uses uses, List<Finding> findings) {
    if (uses.byWay.size() > 1) {
      Walk first = uses.byWay.values().iterator().next().get(0);
      findings.add(
          Finding.of(
              FindingCode.REVISION_CONFLICT,
              first.place(ColumnKey.REFERENCES),
              name + " is cited in several ways: " + uses.told()));
    }
  }

  private static void addOutdated(
      String conference, List<Walk> walks, Edition edition, List<Finding> findings) {
    Integer year = edition.year();
    Matcher held = CONFERENCE_YEAR.matcher(conference);
    Body body = body(conference);
    if (year == null || body == null || !held.find()) {
      return;
    }
    int number = Integer.parseInt(held.group(1));
    int named = number < 100 ? 2000 + number : number;
    OptionalInt newest = Conferences.newest(body, year);
    if (newest.isPresent() && named < newest.getAsInt()) {
      findings.add(
          Finding.of(
              FindingCode.CONFERENCE_OUTDATED,
              walks.get(0).place(ColumnKey.REFERENCES),
              conference
                  + " is cited, and "
                  + body
                  + "-"
                  + String.valueOf(newest.getAsInt()).substring(2)
                  + " has followed it: check whether the resolution was revised there ("
                  + Walk.names(walks)
                  + ")"));
    }
  }

  private static @Nullable Body body(String conference) {
    for (Body body : List.of(Body.PP, Body.WTDC, Body.WTSA)) {
      if (conference.toUpperCase(Locale.ROOT).startsWith(body.name())) {
        return body;
      }
    }
    return null;
  }

  /** A resolution that was not revised since keeps its old revision, so this only asks to look. */
  private static void addOlder(
      Body body, NavigableMap<Integer, Uses> byYear, List<Finding> findings) {
    int newest = byYear.lastKey();
    List<String> older = new ArrayList<>();
    List<Walk> walks = new ArrayList<>();
    byYear
        .headMap(newest, false)
        .forEach((year, uses) -> {
          older.add(String.join(", ", uses.byWay.keySet()) + " as of " + year);
          uses.byWay.values().forEach(walks::addAll);
        });
    if (!older.isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.REVISION_OLDER,
              Place.ofLine(walks.get(0).line().code()).in(ColumnKey.REFERENCES),
              name(body)
                  + " Resolution "
                  + String.join(" and ", older)
                  + " are older than the newest revision of this body that the edition cites, of "
                  + newest
                  + ": check whether they were revised since ("
                  + Walk.names(walks)
                  + ")"));
    }
  }
}
