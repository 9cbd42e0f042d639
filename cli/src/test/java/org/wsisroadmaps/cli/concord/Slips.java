package org.wsisroadmaps.cli.concord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.concord.DiscrepancyCode;
import org.wsisroadmaps.model.reference.ListLetters;

/** Slips that translators make, one of every kind, each in an outcome of its own. */
final class Slips {

  /** A slip: what kind, and the outcome of the original; its column where it is in a cell. */
  record Slip(DiscrepancyCode code, String line, Outcome original, ColumnKey field) {}

  private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})[2٢][0٠]\\p{Nd}{2}(?!\\p{Nd})");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{Nd}A-Za-z/-])\\p{Nd}{2,}(?!\\p{Nd}|[A-Za-z/.,٬٫月])");
  private static final List<ColumnKey> TEXTS = List.of(ColumnKey.EVIDENCE, ColumnKey.RESULTS);

  private final Random random;
  private final Edition original;
  private final List<List<Outcome>> translated = new ArrayList<>();
  private final Set<Outcome> taken = new HashSet<>();
  private final List<Slip> slips = new ArrayList<>();
  private final Edition translation;

  Slips(Edition original, Edition translation, long seed) {
    this.original = original;
    this.translation = translation;
    this.random = new Random(seed);
    translation.actionLines().forEach(line -> translated.add(new ArrayList<>(line.outcomes())));
  }

  List<Slip> slips() {
    return slips;
  }

  Edition made() {
    timing();
    numbers();
    numbers();
    sdgs();
    references();
    revision();
    items();
    empty();
    code();
    missing();
    order();
    List<ActionLine> lines = new ArrayList<>();
    for (int i = 0; i < translated.size(); i++) {
      lines.add(translation.actionLines().get(i).withOutcomes(translated.get(i)));
    }
    return translation.withActionLines(lines);
  }

  // ---------------------------------------------------------------- cells

  private void timing() {
    inCell(
        DiscrepancyCode.TIMING,
        List.of(ColumnKey.TIMING),
        (outcome, blocks) -> outcome.timing() == null ? Optional.empty() : changed(blocks, YEAR));
  }

  private void numbers() {
    inCell(DiscrepancyCode.NUMBERS, TEXTS, (outcome, blocks) -> changed(blocks, NUMBER));
  }

  private void sdgs() {
    inCell(
        DiscrepancyCode.SDGS,
        List.of(ColumnKey.SDGS),
        (outcome, blocks) ->
            blocks.size() < 2 ? Optional.empty() : Optional.of(without(blocks, 0)));
  }

  private void references() {
    inCell(
        DiscrepancyCode.REFERENCES,
        List.of(ColumnKey.REFERENCES),
        (outcome, blocks) ->
            resolution(outcome, false)
                .filter(at -> blocks.size() > 1)
                .map(at -> without(blocks, at)));
  }

  private void revision() {
    inCell(
        DiscrepancyCode.REVISION,
        List.of(ColumnKey.REFERENCES),
        (outcome, blocks) ->
            resolution(outcome, true)
                .flatMap(at ->
                    changed(blocks.subList(at, at + 1), YEAR)
                        .map(one -> {
                          List<Block> cell = new ArrayList<>(blocks);
                          cell.set(at, one.get(0));
                          return cell;
                        })));
  }

  private static Optional<Integer> resolution(Outcome outcome, boolean revised) {
    for (int i = 0; i < outcome.references().size(); i++) {
      if (outcome.references().get(i) instanceof Reference.Resolution resolution
          && (!revised || resolution.revision() != null && resolution.revision().year() != null)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void items() {
    inCell(
        DiscrepancyCode.ITEMS,
        List.of(ColumnKey.RESULTS),
        (outcome, blocks) -> {
          for (int i = blocks.size() - 1; i > 1; i--) {
            if (blocks.get(i).kind() == Block.Kind.LIST_ITEM) {
              return Optional.of(without(blocks, i));
            }
          }
          return Optional.empty();
        });
  }

  private void empty() {
    inCell(
        DiscrepancyCode.CELL_EMPTY,
        TEXTS,
        (outcome, blocks) -> blocks.isEmpty() ? Optional.empty() : Optional.of(List.of()));
  }

  private interface CellSlip {
    Optional<List<Block>> made(Outcome original, List<Block> translated);
  }

  private void inCell(DiscrepancyCode code, List<ColumnKey> fields, CellSlip slip) {
    for (int[] at : places()) {
      Outcome outcome = original.actionLines().get(at[0]).outcomes().get(at[1]);
      for (ColumnKey field : fields) {
        Outcome now = translated.get(at[0]).get(at[1]);
        Optional<List<Block>> cell =
            now.owns(field) ? slip.made(outcome, now.cell(field)) : Optional.empty();
        if (cell.isPresent() && taken.add(outcome)) {
          Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>(now.cells());
          cells.put(field, cell.get());
          translated.get(at[0]).set(at[1], now.withCells(cells));
          slips.add(new Slip(code, original.actionLines().get(at[0]).code(), outcome, field));
          return;
        }
      }
    }
    throw new AssertionError("no place for a slip of the kind " + code);
  }

  /** The blocks with the last digit of a number changed. */
  private Optional<List<Block>> changed(List<Block> blocks, Pattern pattern) {
    for (int i = 0; i < blocks.size(); i++) {
      List<MatchResult> found = pattern.matcher(blocks.get(i).text()).results().toList();
      if (!found.isEmpty()) {
        MatchResult last = found.get(found.size() - 1);
        StringBuilder text = new StringBuilder(blocks.get(i).text());
        char digit = text.charAt(last.end() - 1);
        int step = Character.digit(digit, 10) == 9 ? -1 : 1;
        text.setCharAt(last.end() - 1, (char) (digit + step));
        List<Block> changed = new ArrayList<>(blocks);
        Block block = blocks.get(i);
        changed.set(i, new Block(block.kind(), block.level(), text.toString(), List.of()));
        return Optional.of(changed);
      }
    }
    return Optional.empty();
  }

  private static List<Block> without(List<Block> blocks, int at) {
    List<Block> rest = new ArrayList<>(blocks);
    rest.remove(at);
    return rest;
  }

  // ---------------------------------------------------------------- outcomes

  private void code() {
    inCell(
        DiscrepancyCode.OUTCOME_CODE,
        List.of(ColumnKey.OUTCOME),
        (outcome, blocks) -> {
          String text = blocks.isEmpty() ? "" : blocks.get(0).text();
          if (outcome.code().length() != 1 || text.length() < 3 || text.charAt(1) != ':') {
            return Optional.empty();
          }
          List<Block> cell = new ArrayList<>(blocks);
          char letter = (char) (text.charAt(0) + (text.charAt(0) % 2 == 0 ? 2 : -2));
          boolean sameLetter =
              ListLetters.ABJAD.place(letter) > 0
                  && ListLetters.ABJAD.place(letter) == ListLetters.ABJAD.place(text.charAt(0));
          if (!Character.isLetter(letter) || sameLetter) {
            return Optional.empty();
          }
          cell.set(0, Block.paragraph(letter + text.substring(1)));
          return Optional.of(cell);
        });
  }

  private void missing() {
    for (int[] at : places()) {
      List<Outcome> outcomes = original.actionLines().get(at[0]).outcomes();
      if (isAlone(outcomes, at[1]) && taken.add(outcomes.get(at[1]))) {
        slips.add(
            new Slip(
                DiscrepancyCode.OUTCOME_MISSING,
                original.actionLines().get(at[0]).code(),
                outcomes.get(at[1]),
                null));
        translated.get(at[0]).remove(at[1]);
        return;
      }
    }
  }

  /** In an action line from which none is missing, so that places are those of the original. */
  private void order() {
    for (int[] at : places()) {
      List<Outcome> outcomes = original.actionLines().get(at[0]).outcomes();
      int to = at[1] + 4;
      if (translated.get(at[0]).size() == outcomes.size()
          && to < outcomes.size()
          && outcomes.get(to).section() == outcomes.get(at[1]).section()
          && isAlone(outcomes, at[1])
          && taken.add(outcomes.get(at[1]))) {
        slips.add(
            new Slip(
                DiscrepancyCode.OUTCOME_ORDER,
                original.actionLines().get(at[0]).code(),
                outcomes.get(at[1]),
                null));
        translated.get(at[0]).add(to, translated.get(at[0]).remove(at[1]));
        return;
      }
    }
  }

  /** Whether it shares no cell with those beside it. */
  private static boolean isAlone(List<Outcome> outcomes, int at) {
    return outcomes.get(at).shared().isEmpty()
        && (at + 1 == outcomes.size() || outcomes.get(at + 1).shared().isEmpty());
  }

  private List<int[]> places() {
    List<int[]> places = new ArrayList<>();
    for (int line = 0; line < translated.size(); line++) {
      for (int outcome = 0; outcome < translated.get(line).size(); outcome++) {
        places.add(new int[] {line, outcome});
      }
    }
    Collections.shuffle(places, random);
    return places;
  }
}
