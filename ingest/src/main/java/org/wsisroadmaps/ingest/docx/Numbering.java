package org.wsisroadmaps.ingest.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a document (ECMA-376-1, 17.9). It counts as it is asked, paragraph by paragraph in
 * the order of the document, so it is mutable and for one document.
 */
final class Numbering {

  /**
   * What numbering does to a paragraph.
   *
   * @param level the list's level, 0 for the outermost
   * @param bullet the bullet's character, empty where the list is numbered
   * @param label the number with its punctuation, such as {@code B.}, empty where the list has
   *     bullets
   */
  record Mark(int level, String bullet, String label) {}

  private static final int LEVELS = 9;
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

  /** What the counter of a level holds that no paragraph has counted. */
  private static final int UNCOUNTED = -1;

  private final Styles styles;
  private final Map<String, Xml> lists = new HashMap<>();
  private final Map<String, Xml> abstractLists = new HashMap<>();
  private final Map<String, String> byStyleLink = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> startedLists = new HashSet<>();

  Numbering(Optional<Xml> part, Styles styles) {
    this.styles = styles;
    part.ifPresent(numbering -> numbering.children().forEach(this::add));
  }

  private void add(Xml element) {
    String list = element.attribute("numId");
    String abstractList = element.attribute("abstractNumId");
    if (element.is("num") && list != null) {
      lists.put(list, element);
    } else if (element.is("abstractNum") && abstractList != null) {
      abstractLists.put(abstractList, element);
      element.value("styleLink").ifPresent(style -> byStyleLink.put(style, abstractList));
    }
  }

  /**
   * The mark of a paragraph; nothing where it is in no list. One that the document does not define,
   * such as that of the number 0, is none.
   */
  Optional<Mark> mark(Optional<Xml> properties) {
    return place(properties).flatMap(place -> mark(place.list(), place.level()));
  }

  /**
   * The list, and the level of it, that gives a paragraph a number; nothing where it has a bullet
   * or is in no list. Nothing is counted.
   */
  Optional<String> counted(Optional<Xml> properties) {
    return place(properties)
        .filter(place -> {
          String format =
              attributeOfFormat(level(place.list(), place.level()), "val").orElse("decimal");
          return !format.equals("bullet") && !format.equals("none");
        })
        .map(place -> place.list() + "/" + place.level());
  }

  private record Place(String list, int level) {}

  private Optional<Place> place(Optional<Xml> properties) {
    String style = styles.paragraphStyle(properties);
    Optional<Xml> own = properties.flatMap(pPr -> pPr.child("numPr"));
    Optional<Xml> inherited = styles.find(style, "pPr", pPr -> pPr.child("numPr"));
    Optional<String> list =
        own.flatMap(numPr -> numPr.value("numId"))
            .or(() -> styles.find(style, "pPr", Numbering::listOf));
    if (list.isEmpty() || abstractList(list.get()).isEmpty()) {
      return Optional.empty();
    }
    int level =
        own.flatMap(numPr -> numPr.number("ilvl"))
            .or(() -> levelOfStyle(list.get(), style))
            .or(() -> inherited.flatMap(numPr -> numPr.number("ilvl")))
            .orElse(0);
    return Optional.of(new Place(list.get(), Math.clamp(level, 0, LEVELS - 1)));
  }

  private static Optional<String> listOf(Xml paragraphProperties) {
    return paragraphProperties.child("numPr").flatMap(numPr -> numPr.value("numId"));
  }

  /** The level that names the style as its own. */
  private Optional<Integer> levelOfStyle(String list, @Nullable String style) {
    Optional<Xml> abstractList = abstractList(list).map(abstractLists::get);
    if (style == null || abstractList.isEmpty()) {
      return Optional.empty();
    }
    return abstractList.get().children().stream()
        .filter(level -> level.is("lvl") && level.value("pStyle").filter(style::equals).isPresent())
        .findFirst()
        .flatMap(level -> Xml.integer(level.attribute("ilvl")));
  }

  private Optional<Mark> mark(String list, int level) {
    Optional<Xml> definition = level(list, level);
    String format = attributeOfFormat(definition, "val").orElse("decimal");
    String text = definition.flatMap(lvl -> lvl.value("lvlText")).orElse("");
    if (format.equals("bullet")) {
      return Optional.of(new Mark(level, text.isBlank() ? "•" : text.strip(), ""));
    }
    if (format.equals("none") && text.isBlank()) {
      return Optional.empty();
    }
    int[] count = count(list, level);
    Matcher placeholder = PLACEHOLDER.matcher(text);
    boolean legal = definition.flatMap(lvl -> lvl.toggle("isLgl")).orElse(false);
    String label =
        placeholder.replaceAll(found -> {
          int at = Integer.parseInt(found.group(1)) - 1;
          return Matcher.quoteReplacement(
              legal ? String.valueOf(count[at]) : formatted(count[at], level(list, at)));
        });
    return Optional.of(new Mark(level, "", label.strip()));
  }

  private static String formatted(int number, Optional<Xml> level) {
    return number < 0
        ? "" // of a level that no paragraph above has counted
        : NumberFormat.of(
            number,
            attributeOfFormat(level, "val").orElse("decimal"),
            attributeOfFormat(level, "format").orElse(""));
  }

  /** What the format of a level says, which may be one of two alternatives. */
  private static Optional<String> attributeOfFormat(Optional<Xml> level, String attribute) {
    return level
        .flatMap(lvl ->
            lvl.child("numFmt")
                .or(() ->
                    Accepted.children(lvl).stream()
                        .filter(child -> child.is("numFmt"))
                        .findFirst()))
        .map(format -> format.attribute(attribute));
  }

  private int[] count(String list, int level) {
    String abstractList = abstractList(list).orElse(list);
    int[] count = counters.computeIfAbsent(abstractList, key -> uncounted());
    boolean restarts =
        startedLists.add(list + "/" + level) && startOverride(list, level).isPresent();
    if (count[level] == UNCOUNTED || restarts) {
      count[level] = start(list, level);
    } else {
      count[level]++;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      if (restartsBehind(list, deeper, level)) {
        count[deeper] = UNCOUNTED;
      }
    }
    for (int outer = 0; outer < level; outer++) {
      count[outer] = count[outer] == UNCOUNTED ? start(list, outer) : count[outer];
    }
    return count;
  }

  private static int[] uncounted() {
    int[] count = new int[LEVELS];
    Arrays.fill(count, UNCOUNTED);
    return count;
  }

  /**
   * Whether a level counts anew behind a paragraph of an outer one: behind any, unless it names the
   * one, 1-based, or none at all with 0 (ECMA-376-1, 17.9.10).
   */
  private boolean restartsBehind(String list, int level, int outer) {
    Optional<Integer> named = level(list, level).flatMap(lvl -> lvl.number("lvlRestart"));
    return named.isEmpty() || outer < named.get();
  }

  private int start(String list, int level) {
    return startOverride(list, level)
        .or(() -> level(list, level).flatMap(lvl -> lvl.number("start")))
        .orElse(1);
  }

  private Optional<Integer> startOverride(String list, int level) {
    return override(list, level).flatMap(override -> override.number("startOverride"));
  }

  private Optional<Xml> override(String list, int level) {
    Xml num = lists.get(list);
    return num == null ? Optional.empty() : atLevel(num, "lvlOverride", level);
  }

  private Optional<Xml> level(String list, int level) {
    return override(list, level)
        .flatMap(override -> override.child("lvl"))
        .or(() ->
            abstractList(list).map(abstractLists::get).flatMap(a -> atLevel(a, "lvl", level)));
  }

  private static Optional<Xml> atLevel(Xml parent, String name, int level) {
    return parent.children().stream()
        .filter(child -> child.is(name))
        .filter(child -> Xml.integer(child.attribute("ilvl")).orElse(-1) == level)
        .findFirst();
  }

  /** The abstract list behind a list, through the style that may stand between them. */
  private Optional<String> abstractList(String list) {
    Xml num = lists.get(list);
    if (num == null) {
      return Optional.empty();
    }
    return num.value("abstractNumId")
        .filter(abstractLists::containsKey)
        .map(id -> linked(id).orElse(id));
  }

  private Optional<String> linked(String abstractList) {
    return Optional.ofNullable(abstractLists.get(abstractList))
        .flatMap(definition -> definition.value("numStyleLink"))
        .map(byStyleLink::get);
  }
}
