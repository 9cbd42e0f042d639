package org.wsisroadmaps.report.excel.mark;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.report.wording.Excerpt;

/**
 * What a workbook says of itself: in a sheet that is not shown, and in part in its properties.
 *
 * @param kind what the workbook is for
 * @param edition the fingerprint of its edition
 * @param name what the edition is called
 * @param columns the headers of the sheet of outcomes and what stands below them
 * @param texts the digests of all texts of the workbook when it was made; empty where they are not
 *     known
 */
public record WorkbookMark(
    Kind kind, String edition, String name, Map<String, ColumnKey> columns, Set<String> texts) {

  /** What a workbook is for. */
  public enum Kind {
    /** It goes out to members. */
    OUTGOING,
    /** It holds what all members wrote. */
    COLLECTED
  }

  /** The names of the workbook's properties. */
  public static final String KIND_PROPERTY = "RoadmapsKind";

  /** The property with the fingerprint of the edition. */
  public static final String EDITION_PROPERTY = "RoadmapsEdition";

  /** The property with the edition's name. */
  public static final String NAME_PROPERTY = "RoadmapsEditionName";

  private static final String START = "roadmaps-workbook-1";
  private static final String COLUMN = "column";
  private static final String TEXTS = "texts";

  private static final int LONGEST_NAME = 100;

  /** A cell holds 32,767 characters at most. */
  private static final int TEXTS_OF_A_CELL = 4_000;

  /** Copies. */
  public WorkbookMark {
    columns = new LinkedHashMap<>(columns);
    texts = Set.copyOf(texts);
  }

  /** What an edition is called in the files that are made of it. */
  public static String name(Edition edition) {
    Integer year = edition.year();
    return Excerpt.of(year == null ? edition.source().file() : "edition " + year, LONGEST_NAME);
  }

  /** The mark as rows of cells. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(START, kind.name(), edition, name));
    columns.forEach((header, key) -> rows.add(List.of(COLUMN, key.value(), header)));
    List<String> sorted = List.copyOf(new TreeSet<>(texts));
    for (int from = 0; from < sorted.size(); from += TEXTS_OF_A_CELL) {
      int to = Math.min(sorted.size(), from + TEXTS_OF_A_CELL);
      rows.add(List.of(TEXTS, sorted.subList(from, to).stream().collect(joining())));
    }
    return rows;
  }

  /** Reads the rows of a sheet; empty where they are no mark. */
  public static Optional<WorkbookMark> parse(List<List<String>> rows) {
    if (rows.isEmpty() || rows.get(0).size() < 3 || !rows.get(0).get(0).equals(START)) {
      return Optional.empty();
    }
    List<String> first = rows.get(0);
    Map<String, ColumnKey> columns = new LinkedHashMap<>();
    Set<String> texts = new TreeSet<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() >= 3 && row.get(0).equals(COLUMN) && !row.get(1).isBlank()) {
        columns.put(row.get(2), new ColumnKey(row.get(1)));
      } else if (row.size() >= 2 && row.get(0).equals(TEXTS)) {
        addTexts(texts, row.get(1));
      }
    }
    String name = first.size() > 3 ? first.get(3) : "";
    return kind(first.get(1))
        .map(kind -> new WorkbookMark(kind, first.get(2), name, columns, texts));
  }

  /** What the properties alone tell. */
  public static Optional<WorkbookMark> ofProperties(Map<String, String> properties) {
    String edition = properties.getOrDefault(EDITION_PROPERTY, "");
    String name = properties.getOrDefault(NAME_PROPERTY, "");
    return kind(properties.getOrDefault(KIND_PROPERTY, ""))
        .map(kind -> new WorkbookMark(kind, edition, name, Map.of(), Set.of()));
  }

  private static Optional<Kind> kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static void addTexts(Set<String> texts, String cell) {
    for (int at = 0; at + TextMark.LENGTH <= cell.length(); at += TextMark.LENGTH) {
      texts.add(cell.substring(at, at + TextMark.LENGTH));
    }
  }
}
