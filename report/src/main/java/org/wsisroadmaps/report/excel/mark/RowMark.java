package org.wsisroadmaps.report.excel.mark;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.OutcomeId;

/**
 * What a row says of itself in its hidden cell: it moves with the row when that is sorted.
 *
 * @param edition the fingerprint of its edition
 * @param outcome its outcome
 * @param ordinal which one of the outcomes of that identity, 1-based
 * @param fields the row's cells with text of the edition
 */
public record RowMark(String edition, OutcomeId outcome, int ordinal, List<Field> fields) {

  private static final String START = "roadmaps-row-1";
  private static final Pattern FIELD =
      Pattern.compile("([^=~;:]+)(?::(\\d{1,6}))?(?:~(\\d{1,6}))?=([\\w-]*)");

  /**
   * A cell with text of the edition.
   *
   * @param key the column that the text belongs to
   * @param part which part of the text stands in the row, 1-based; 0 where the row is not one of
   *     parts
   * @param cut how many characters of the text the cell holds, where it holds but the beginning; 0
   *     where it holds all of it
   * @param text the digest of what the cell says
   */
  public record Field(ColumnKey key, int part, int cut, String text) {}

  /** Copies. */
  public RowMark {
    fields = List.copyOf(fields);
  }

  /** The mark as a cell holds it. */
  @Override
  public String toString() {
    return String.join(
        "|",
        START,
        edition,
        encoded(outcome.line()),
        outcome.section().name(),
        encoded(outcome.code()),
        Integer.toString(ordinal),
        fields.stream().map(RowMark::text).collect(Collectors.joining(";")));
  }

  /** Reads what a cell holds; empty where that is no mark. */
  public static Optional<RowMark> parse(String cell) {
    String[] parts = cell.strip().split("\\|", -1);
    if (parts.length != 7 || !parts[0].equals(START) || !parts[5].matches("[1-9]\\d{0,5}")) {
      return Optional.empty();
    }
    try {
      OutcomeId outcome =
          new OutcomeId(decoded(parts[2]), Section.valueOf(parts[3]), decoded(parts[4]));
      return Optional.of(
          new RowMark(parts[1], outcome, Integer.parseInt(parts[5]), fields(parts[6])));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // somebody wrote into the hidden cell
    }
  }

  private static List<Field> fields(String text) {
    List<Field> fields = new ArrayList<>();
    for (String field : text.split(";")) {
      Matcher found = FIELD.matcher(field);
      if (found.matches()) {
        fields.add(
            new Field(
                new ColumnKey(decoded(found.group(1))),
                number(found.group(2)),
                number(found.group(3)),
                found.group(4)));
      }
    }
    return fields;
  }

  private static String text(Field field) {
    String part = field.part() == 0 ? "" : ":" + field.part();
    String cut = field.cut() == 0 ? "" : "~" + field.cut();
    return encoded(field.key().value()) + part + cut + "=" + field.text();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
