package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;
import org.wsisroadmaps.model.reference.WsisSdgMatrix;

/**
 * What runs from left to right in an SDG matrix: the goals, or targets.
 *
 * @param sheet the sheet's name
 * @param table the name of the sheet's first table; the second one's begins with it
 * @param thing what a column is, in a word
 * @param paper the paper that the sheet is printed on
 * @param headerHeight the height of the header in points
 * @param columns the columns
 * @param keys the key of the column that a link belongs to, {@link #NONE} where the matrix has
 *     nothing to say of it
 */
record SdgAxis(
    String sheet,
    String table,
    String thing,
    SheetPlan.Paper paper,
    int headerHeight,
    List<Column> columns,
    Function<SdgLink, String> keys) {

  /** The key of links that the matrix passes over. */
  static final String NONE = "";

  private static final Pattern TARGET = Pattern.compile("\\d{1,2}\\.(\\d{1,2}|[a-z])");

  /**
   * A column.
   *
   * @param key what tells it from the others, and its short header
   * @param header its header
   * @param colour the colour of its goal
   * @param width its width, in digits of the standard font
   */
  record Column(String key, String header, int colour, double width) {}

  SdgAxis {
    columns = List.copyOf(columns);
  }

  /** The 17 goals; a link to a target counts for its goal. */
  static SdgAxis goals() {
    List<Column> columns = Sdgs.all().stream().map(SdgAxis::goalColumn).toList();
    return new SdgAxis(
        SheetName.SDG_MATRIX,
        "SdgMatrix",
        "goal",
        SheetPlan.Paper.A4,
        150,
        columns,
        link -> Integer.toString(link.goal()));
  }

  /** The targets that outcomes name or that the official matrix links their action lines to. */
  static SdgAxis targets(Contents contents) {
    Stream<SdgLink> named =
        contents.outcomes().stream()
            .map(OutcomeSdgs::of)
            .flatMap(sdgs -> Stream.concat(sdgs.byColumn().stream(), sdgs.byResult().stream()));
    Stream<SdgLink> official =
        contents.editions().stream()
            .flatMap(edition -> edition.edition().actionLines().stream())
            .flatMap(line -> WsisSdgMatrix.links(line.code()).stream());
    Set<SdgLink> links = Stream.concat(named, official).collect(Collectors.toSet());
    List<Column> columns = new ArrayList<>();
    links.stream()
        .filter(SdgAxis::isTarget)
        .sorted(Comparator.comparingInt(SdgLink::goal).thenComparingInt(SdgAxis::rank))
        .forEach(link -> columns.add(targetColumn(link)));
    return new SdgAxis(
        SheetName.SDG_TARGETS,
        "SdgTargets",
        "target",
        SheetPlan.Paper.A3,
        30,
        columns,
        SdgAxis::targetKey);
  }

  private static Column goalColumn(Sdg goal) {
    String number = Integer.toString(goal.number());
    return new Column(number, number + " " + goal.title(), goal.colour(), 5.9);
  }

  private static Column targetColumn(SdgLink link) {
    String key = targetKey(link);
    return new Column(key, key, Sdgs.all().get(link.goal() - 1).colour(), 5.9);
  }

  private static String targetKey(SdgLink link) {
    String target = link.target();
    return target == null ? NONE : target;
  }

  /** The place of a target in its goal: the numbered ones, then the lettered ones. */
  private static int rank(SdgLink link) {
    String part = targetKey(link).substring(targetKey(link).indexOf('.') + 1);
    char first = part.charAt(0);
    return first >= 'a' ? 100 + first : Integer.parseInt(part);
  }

  private static boolean isTarget(SdgLink link) {
    String target = targetKey(link);
    return link.goal() >= 1
        && link.goal() <= Sdgs.all().size()
        && TARGET.matcher(target).matches()
        && target.startsWith(link.goal() + ".");
  }
}
