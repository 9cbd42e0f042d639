package org.wsisroadmaps.report.concord;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding.Severity;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.concord.DiscrepancyCode;
import org.wsisroadmaps.report.concord.Found.Spot;
import org.wsisroadmaps.report.wording.Words;

/** A cell of an outcome in two languages: its typed field first, then its numbers and items. */
final class CellComparison {

  private final NumberReader firstNumbers;
  private final NumberReader otherNumbers;
  private final Found found;

  CellComparison(NumberReader firstNumbers, NumberReader otherNumbers, Found found) {
    this.firstNumbers = firstNumbers;
    this.otherNumbers = otherNumbers;
    this.found = found;
  }

  void compare(String line, Outcome first, Outcome other, ColumnKey key) {
    List<Block> cell = first.cell(key);
    List<Block> otherCell = other.cell(key);
    Spot spot =
        new Spot(
            Place.of(line, first).in(key),
            Place.of(line, other).in(key),
            Block.lines(cell),
            Block.lines(otherCell));
    boolean isEmpty = Emptiness.isEmpty(cell);
    boolean isOtherEmpty = Emptiness.isEmpty(otherCell);
    if (isEmpty || isOtherEmpty) {
      if (isEmpty != isOtherEmpty) {
        found.add(
            DiscrepancyCode.CELL_EMPTY,
            spot,
            isEmpty
                ? "the cell is empty in the first version"
                : "the cell is empty in this version");
      }
      return;
    }
    switch (key.value()) {
      case "timing" -> timing(spot, first, other);
      case "sdgs" -> sdgs(spot, first, other);
      case "references" -> references(spot, first, other);
      case "results" -> results(spot, first, other);
      case "outcome" ->
          texts(spot, withoutCode(first, cell), withoutCode(other, otherCell), Set.of());
      default -> texts(spot, cell, otherCell, Set.of());
    }
  }

  /** The blocks without the code that opens them, which is compared as such. */
  private static List<Block> withoutCode(Outcome outcome, List<Block> cell) {
    if (cell.isEmpty() || !cell.get(0).text().endsWith(outcome.text())) {
      return cell;
    }
    List<Block> blocks = new ArrayList<>(cell);
    Block opening = cell.get(0);
    blocks.set(0, new Block(opening.kind(), opening.level(), outcome.text(), List.of()));
    return blocks;
  }

  // ---------------------------------------------------------------- typed fields

  private void timing(Spot spot, Outcome first, Outcome other) {
    Timing mine = first.timing();
    Timing others = other.timing();
    if (mine != null && others != null && !mine.equals(others)) {
      found.add(
          DiscrepancyCode.TIMING,
          spot,
          Words.timing(mine) + " in the first version, " + Words.timing(others) + " in this one");
      return;
    }
    if ((mine == null) != (others == null)) {
      unread(spot, mine == null, "as a timing");
    }
    Set<BigDecimal> settled = new HashSet<>();
    if (mine != null && Objects.equals(mine, others)) {
      switch (mine) {
        case Timing.Range range -> {
          settled.add(BigDecimal.valueOf(range.start()));
          settled.add(BigDecimal.valueOf(range.end()));
        }
        case Timing.Ongoing ongoing -> settled.add(BigDecimal.valueOf(ongoing.start()));
        case Timing.Continuous continuous -> {
          // it has no year
        }
      }
    }
    numbers(spot, first.cell(ColumnKey.TIMING), other.cell(ColumnKey.TIMING), settled);
  }

  private void sdgs(Spot spot, Outcome first, Outcome other) {
    Set<SdgLink> mine = new LinkedHashSet<>(first.sdgs());
    Set<SdgLink> others = new LinkedHashSet<>(other.sdgs());
    boolean isUnread = mine.isEmpty() != others.isEmpty();
    if (!isUnread && !mine.equals(others)) {
      found.add(
          DiscrepancyCode.SDGS,
          spot,
          onlyIn(
              mine.stream().filter(link -> !others.contains(link)).map(Words::sdg).toList(),
              others.stream().filter(link -> !mine.contains(link)).map(Words::sdg).toList()));
      return;
    }
    if (isUnread) {
      unread(spot, mine.isEmpty(), "as goals or targets");
    }
    Set<BigDecimal> settled = new HashSet<>();
    if (!isUnread) {
      mine.forEach(link -> settled.add(BigDecimal.valueOf(link.goal())));
      firstNumbers
          .read(mine.stream().map(Words::sdg).collect(Collectors.joining("; ")))
          .forEach(number -> settled.addAll(number.readings()));
    }
    numbers(spot, first.cell(ColumnKey.SDGS), other.cell(ColumnKey.SDGS), settled);
  }

  private void references(Spot spot, Outcome first, Outcome other) {
    List<Citation> mine = new ArrayList<>(Citation.of(first));
    List<Citation> others = new ArrayList<>(Citation.of(other));
    boolean isUnread =
        mine.isEmpty()
            ? cites(firstNumbers, first.cell(ColumnKey.REFERENCES), others)
            : cites(otherNumbers, other.cell(ColumnKey.REFERENCES), mine);
    if (mine.isEmpty() != others.isEmpty() && isUnread) {
      unread(spot, mine.isEmpty(), "as references");
      texts(spot, first.cell(ColumnKey.REFERENCES), other.cell(ColumnKey.REFERENCES), Set.of());
      return;
    }
    Set<BigDecimal> settled = new HashSet<>();
    mine.forEach(citation -> settled.addAll(citation.numbers()));
    List<String> revisions = new ArrayList<>();
    pairOff(mine, others, revisions);
    if (!revisions.isEmpty()) {
      found.add(DiscrepancyCode.REVISION, spot, String.join("; ", revisions));
    }
    if (!mine.isEmpty() || !others.isEmpty()) {
      found.add(
          DiscrepancyCode.REFERENCES,
          spot,
          onlyIn(
              mine.stream().map(Citation::name).toList(),
              others.stream().map(Citation::name).toList()));
    }
    if (revisions.isEmpty() && mine.isEmpty() && others.isEmpty()) {
      numbers(spot, first.cell(ColumnKey.REFERENCES), other.cell(ColumnKey.REFERENCES), settled);
    }
  }

  /** Whether a cell says any of the numbers that are cited, be it in words that are not known. */
  private static boolean cites(NumberReader reader, List<Block> cell, List<Citation> citations) {
    List<TextNumber> numbers = read(reader, cell);
    return citations.stream()
        .flatMap(citation -> citation.numbers().stream())
        .anyMatch(cited -> numbers.stream().anyMatch(one -> one.readings().contains(cited)));
  }

  /** Takes citations out that both versions have, those of one revision first. */
  private static void pairOff(List<Citation> mine, List<Citation> others, List<String> revisions) {
    for (Citation citation : List.copyOf(mine)) {
      others.stream()
          .filter(other -> citation.isLike(other) && !citation.isOtherRevisionThan(other))
          .findFirst()
          .ifPresent(other -> {
            mine.remove(citation);
            others.remove(other);
          });
    }
    for (Citation citation : List.copyOf(mine)) {
      others.stream()
          .filter(citation::isLike)
          .findFirst()
          .ifPresent(other -> {
            mine.remove(citation);
            others.remove(other);
            revisions.add(
                citation.name()
                    + ": "
                    + revision(citation)
                    + " in the first version, "
                    + revision(other)
                    + " in this one");
          });
    }
  }

  private static String revision(Citation citation) {
    return citation.revisionName().isEmpty() ? "no revision" : citation.revisionName();
  }

  private void results(Spot spot, Outcome first, Outcome other) {
    int expected = first.results().expectedResults().size();
    int activities = first.results().activities().size();
    int otherExpected = other.results().expectedResults().size();
    int otherActivities = other.results().activities().size();
    List<Block> cell = first.cell(ColumnKey.RESULTS);
    List<Block> otherCell = other.cell(ColumnKey.RESULTS);
    boolean sameDivision = expected == otherExpected && activities == otherActivities;
    if (!sameDivision && cell.size() == otherCell.size() && items(cell) == items(otherCell)) {
      found.add(
          DiscrepancyCode.ITEMS,
          spot,
          "as many items, and otherwise divided: "
              + division(expected, activities)
              + " in the first version, "
              + division(otherExpected, otherActivities)
              + " in this one");
    }
    texts(spot, cell, otherCell, Set.of());
  }

  private static String division(int expected, int activities) {
    return expected + " of expected results and " + activities + " of activities";
  }

  private void unread(Spot spot, boolean inFirst, String what) {
    found.add(
        DiscrepancyCode.FIELD_UNREAD,
        spot,
        "the cell can't be read "
            + what
            + (inFirst ? " in the first version" : " in this version")
            + ": its numbers alone are compared");
  }

  private static String onlyIn(List<String> mine, List<String> others) {
    List<String> told = new ArrayList<>();
    if (!mine.isEmpty()) {
      told.add("in the first version alone: " + String.join(", ", mine));
    }
    if (!others.isEmpty()) {
      told.add("in this version alone: " + String.join(", ", others));
    }
    return String.join("; ", told);
  }

  // ---------------------------------------------------------------- texts

  /** Compares how many items and paragraphs texts have, and their numbers. */
  void texts(Spot spot, List<Block> first, List<Block> other, Set<BigDecimal> settled) {
    List<Block> mine = first.stream().filter(block -> !block.text().isBlank()).toList();
    List<Block> others = other.stream().filter(block -> !block.text().isBlank()).toList();
    long items = items(mine);
    long otherItems = items(others);
    if (mine.size() != others.size()) {
      boolean isList = items != otherItems;
      found.add(
          DiscrepancyCode.ITEMS,
          spot,
          isList
              ? count(items, "item") + " in the first version, " + otherItems + " in this one"
              : count(mine.size() - items, "paragraph")
                  + " in the first version, "
                  + (others.size() - otherItems)
                  + " in this one");
    } else if (items != otherItems) {
      found.add(
          DiscrepancyCode.ITEMS,
          Severity.INFO,
          spot,
          items > otherItems
              ? "items of a list stand as paragraphs in this version"
              : "items of a list stand as paragraphs in the first version");
    }
    if (mine.size() != others.size()) {
      numbers(spot, mine, others, settled);
      return;
    }
    for (int i = 0; i < mine.size(); i++) {
      Spot inside = new Spot(spot.first(), spot.other(), mine.get(i).text(), others.get(i).text());
      numbers(inside, mine.subList(i, i + 1), others.subList(i, i + 1), settled);
    }
  }

  private static String count(long number, String noun) {
    return Words.plural((int) number, noun);
  }

  private static long items(Collection<Block> blocks) {
    return blocks.stream().filter(block -> block.kind() == Block.Kind.LIST_ITEM).count();
  }

  private void numbers(Spot spot, List<Block> first, List<Block> other, Set<BigDecimal> settled) {
    NumberMatch match =
        NumberMatch.of(read(firstNumbers, first), read(otherNumbers, other), settled);
    if (!match.onlyFirst().isEmpty() || !match.onlySecond().isEmpty()) {
      found.add(
          DiscrepancyCode.NUMBERS,
          spot,
          onlyIn(written(match.onlyFirst()), written(match.onlySecond())));
    } else if (!match.moreFirst().isEmpty() || !match.moreSecond().isEmpty()) {
      found.add(
          DiscrepancyCode.NUMBERS_REPEATED,
          spot,
          moreOften(written(match.moreFirst()), written(match.moreSecond())));
    } else if (!match.wordsFirst().isEmpty()
        && match.wordsFirst().size() == match.wordsSecond().size()) {
      found.add(
          DiscrepancyCode.NUMBERS_WRITTEN,
          spot,
          onlyIn(written(match.wordsFirst()), written(match.wordsSecond())));
    }
  }

  private static String moreOften(List<String> mine, List<String> others) {
    List<String> told = new ArrayList<>();
    if (!mine.isEmpty()) {
      told.add("more often in the first version: " + String.join(", ", mine));
    }
    if (!others.isEmpty()) {
      told.add("more often in this version: " + String.join(", ", others));
    }
    return String.join("; ", told);
  }

  private static List<TextNumber> read(NumberReader reader, List<Block> blocks) {
    return blocks.stream().flatMap(block -> reader.read(block.text()).stream()).toList();
  }

  private static List<String> written(List<TextNumber> numbers) {
    return numbers.stream().map(number -> number.written().strip()).toList();
  }
}
