package org.wsisroadmaps.cli.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.OutcomeId;

/** An outcome that is being edited. What it was before it was edited, it keeps. */
final class Draft {

  /** A block of a cell, and whether an edit has been made to it: one each. */
  static final class Piece {
    Block block;
    boolean edited;

    Piece(Block block) {
      this.block = block;
    }

    boolean isItem() {
      return block.kind() == Block.Kind.LIST_ITEM;
    }

    String text() {
      return block.text();
    }

    void say(String text) {
      block = new Block(block.kind(), block.level(), text, List.of());
      edited = true;
    }
  }

  /** Where it stood, or null where it came. */
  final OutcomeId before;

  /** What stands before the statement, which holds the code. */
  private final String prefix;

  private final String firstCode;
  final Map<ColumnKey, List<Piece>> cells = new LinkedHashMap<>();
  final Map<ColumnKey, Draft> shared = new HashMap<>();

  /** The columns to which anything was done. */
  final Set<ColumnKey> touched = new HashSet<>();

  /** The columns that say something else. */
  final Set<ColumnKey> changed = new HashSet<>();

  /** The columns to which nothing more may be done. */
  final Set<ColumnKey> closed = new HashSet<>();

  String line;
  Section section;
  String code;

  /** Whether it stays where it is, or has been split, merged or taken elsewhere already. */
  boolean pinned;

  /** Whether it is a part of another one now, or made of several. */
  boolean divided;

  private Draft(OutcomeId before, String line, Outcome outcome) {
    this.before = before;
    this.line = line;
    this.section = outcome.section();
    this.code = outcome.code();
    this.firstCode = outcome.code();
    outcome
        .cells()
        .forEach((key, blocks) -> {
          List<Piece> pieces = new ArrayList<>();
          blocks.forEach(block -> pieces.add(new Piece(block)));
          cells.put(key, pieces);
        });
    this.prefix = withoutCode();
  }

  /** An outcome as it stands in an edition. */
  static Draft of(String line, Outcome outcome) {
    return new Draft(new OutcomeId(line, outcome.section(), outcome.code()), line, outcome);
  }

  /** An outcome that came, with other texts in the same columns. */
  static Draft anew(Draft like, Map<ColumnKey, List<Block>> cells) {
    Map<ColumnKey, List<Block>> all = new LinkedHashMap<>();
    like.cells.keySet().forEach(key -> all.put(key, cells.getOrDefault(key, List.of())));
    Draft draft = new Draft(null, like.line, outcome(like.section, "Z", all, Map.of()));
    draft.pinned = true;
    return draft;
  }

  private String withoutCode() {
    List<Piece> statement = cells.get(ColumnKey.OUTCOME);
    if (statement == null || statement.isEmpty() || code.isEmpty()) {
      return "";
    }
    Matcher matcher =
        Pattern.compile("^\\s*\\(?\\s*" + Pattern.quote(code) + "\\s*[:.)–-]+\\s*")
            .matcher(statement.getFirst().text());
    if (!matcher.find()) {
      return "";
    }
    Block first = statement.getFirst().block;
    statement.getFirst().block =
        new Block(first.kind(), first.level(), first.text().substring(matcher.end()), List.of());
    return matcher.group();
  }

  List<Piece> cell(ColumnKey key) {
    return cells.computeIfAbsent(key, unknown -> new ArrayList<>());
  }

  String text(ColumnKey key) {
    return String.join("\n", cell(key).stream().map(Piece::text).toList());
  }

  boolean isUntouched() {
    return touched.isEmpty() && !pinned && before != null;
  }

  OutcomeId id() {
    return new OutcomeId(line, section, code);
  }

  Outcome outcome() {
    Map<ColumnKey, List<Block>> blocks = new LinkedHashMap<>();
    cells.forEach((key, pieces) ->
        blocks.put(key, new ArrayList<>(pieces.stream().map(piece -> piece.block).toList())));
    List<Block> statement = blocks.get(ColumnKey.OUTCOME);
    for (int i = 0; i < statement.size(); i++) {
      Block block = statement.get(i);
      String text = i == 0 ? prefix.replace(firstCode, code) + block.text() : nested(block.text());
      if (!text.equals(block.text())) {
        statement.set(i, new Block(block.kind(), block.level(), text, List.of()));
      }
    }
    Map<ColumnKey, CellOrigin> origins = new LinkedHashMap<>();
    shared.forEach((key, owner) -> origins.put(key, new CellOrigin(owner.section, owner.code)));
    return outcome(section, code, blocks, origins);
  }

  /** D1 inside of D that became E is E1. */
  private String nested(String text) {
    return firstCode.isEmpty()
        ? text
        : text.replaceAll("^" + Pattern.quote(firstCode) + "(?=\\d+\\s*:)", code);
  }

  private static Outcome outcome(
      Section section,
      String code,
      Map<ColumnKey, List<Block>> cells,
      Map<ColumnKey, CellOrigin> shared) {
    return new Outcome(
        section,
        code,
        "",
        cells,
        shared,
        null,
        List.of(),
        List.of(),
        Results.EMPTY,
        new Provenance(List.of(), null, List.of(), List.of()));
  }
}
