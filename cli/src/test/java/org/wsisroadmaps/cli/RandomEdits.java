package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Span;

/**
 * Edits an edition as people do in a year, at random: words, paragraphs, items, styles, links,
 * outcomes that come, go, move, are split and share cells, columns and action lines that come and
 * go.
 */
final class RandomEdits {

  private static final String[] WORDS =
      "access networks all shall 2030 by countries services ITU resilience of and training skills"
          .split(" ");

  private final Random random;

  RandomEdits(Random random) {
    this.random = random;
  }

  /** A few outcomes of an edition, some of which share cells. */
  Edition excerpt(Edition edition) {
    List<ActionLine> lines = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      if (random.nextBoolean() || lines.isEmpty()) {
        int from = random.nextInt(line.outcomes().size() - 3);
        int to = Math.min(line.outcomes().size(), from + 3 + random.nextInt(5));
        lines.add(with(line, line.columns(), shared(line.outcomes().subList(from, to))));
      }
    }
    return edition.withActionLines(lines);
  }

  /** The edition a year later. */
  Edition edited(Edition edition) {
    List<ActionLine> lines = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      lines.add(edited(line));
    }
    if (lines.size() > 1 && random.nextInt(6) == 0) {
      lines.remove(random.nextInt(lines.size()));
    }
    if (lines.size() > 1 && random.nextInt(6) == 0) {
      lines.addLast(lines.removeFirst());
    }
    if (lines.size() > 1 && random.nextInt(4) == 0) {
      moveToAnotherLine(lines);
    }
    return new Edition(
        edition.schemaVersion(),
        edition.year(),
        random.nextInt(3) == 0 ? edition.title().replace("2025", "2026") : edition.title(),
        edition.source(),
        random.nextInt(3) == 0 ? blocks(edition.preamble()) : edition.preamble(),
        lines,
        edition.otherTables(),
        edition.findings());
  }

  private static void moveToAnotherLine(List<ActionLine> lines) {
    ActionLine from = lines.get(0);
    ActionLine to = lines.get(1);
    if (from.outcomes().size() > 1) {
      List<Outcome> less = new ArrayList<>(from.outcomes());
      List<Outcome> more = new ArrayList<>(to.outcomes());
      more.add(alone(less.removeLast()));
      lines.set(0, with(from, from.columns(), less));
      lines.set(1, with(to, to.columns(), more));
    }
  }

  private ActionLine edited(ActionLine line) {
    List<Outcome> outcomes = new ArrayList<>(line.outcomes());
    List<Column> columns = new ArrayList<>(line.columns());
    for (int i = random.nextInt(5); i > 0; i--) {
      int at = random.nextInt(outcomes.size());
      switch (random.nextInt(6)) {
        case 0 -> {
          if (outcomes.size() > 2) {
            outcomes.remove(at);
          }
        }
        case 1 -> outcomes.add(at, anew(outcomes.get(at)));
        case 2 -> outcomes.add(outcomes.remove(at));
        case 3 -> split(outcomes, at);
        default -> outcomes.set(at, edited(outcomes.get(at)));
      }
    }
    switch (random.nextInt(8)) {
      case 0 -> columns.removeIf(column -> column.key().equals(ColumnKey.SDGS));
      case 1 -> columns.add(new Column(ColumnKey.other("Remarks"), "Remarks"));
      case 2 -> {
        Column first = columns.get(1);
        columns.set(1, columns.get(2));
        columns.set(2, first);
      }
      default -> {
        // most years keep the columns
      }
    }
    return with(line, columns, shared(outcomes));
  }

  private static ActionLine with(ActionLine line, List<Column> columns, List<Outcome> outcomes) {
    List<Outcome> ordered = outcomes.stream().map(outcome -> ordered(outcome, columns)).toList();
    return new ActionLine(
        line.code(), line.title(), line.heading(), columns, line.sectionHeadings(), ordered);
  }

  private static Outcome ordered(Outcome outcome, List<Column> columns) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column.key(), outcome.cell(column.key())));
    return outcome(outcome.section(), outcome.code(), cells, outcome.shared());
  }

  /** The outcomes, of which neighbours may share a cell; those that did need not any more. */
  private List<Outcome> shared(List<Outcome> outcomes) {
    List<Outcome> result = new ArrayList<>(outcomes.stream().map(RandomEdits::alone).toList());
    for (int i = random.nextInt(3); i > 0 && result.size() > 1; i--) {
      int first = random.nextInt(result.size() - 1);
      int last = Math.min(result.size() - 1, first + 1 + random.nextInt(2));
      List<ColumnKey> keys = new ArrayList<>(result.get(first).cells().keySet());
      ColumnKey key = keys.get(1 + random.nextInt(keys.size() - 1));
      for (int o = first + 1; o <= last; o++) {
        Outcome outcome = result.get(o);
        Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>(outcome.cells());
        Map<ColumnKey, CellOrigin> shared = new LinkedHashMap<>(outcome.shared());
        cells.put(key, result.get(first).cell(key));
        shared.put(key, CellOrigin.of(result.get(first)));
        result.set(o, outcome(outcome.section(), outcome.code(), cells, shared));
      }
    }
    return result;
  }

  private static Outcome alone(Outcome outcome) {
    return outcome(outcome.section(), outcome.code(), outcome.cells(), Map.of());
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

  private Outcome anew(Outcome like) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    like.cells()
        .forEach((key, blocks) -> cells.put(key, random.nextBoolean() ? blocks : List.of(block())));
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph(like.code() + "1: " + words())));
    return outcome(like.section(), like.code() + "1", cells, Map.of());
  }

  /** Half of what an outcome says becomes another one. */
  private void split(List<Outcome> outcomes, int at) {
    Outcome whole = outcomes.get(at);
    List<Block> says = whole.cell(ColumnKey.OUTCOME);
    String text = says.isEmpty() ? "" : says.get(0).text();
    int middle = text.indexOf(' ', text.length() / 2);
    if (middle > 0) {
      Map<ColumnKey, List<Block>> first = new LinkedHashMap<>(whole.cells());
      first.put(ColumnKey.OUTCOME, List.of(Block.paragraph(text.substring(0, middle))));
      Map<ColumnKey, List<Block>> second = new LinkedHashMap<>(whole.cells());
      String rest = whole.code() + "1: " + text.substring(middle + 1);
      second.put(ColumnKey.OUTCOME, List.of(Block.paragraph(rest)));
      outcomes.set(at, outcome(whole.section(), whole.code(), first, Map.of()));
      outcomes.add(at + 1, outcome(whole.section(), whole.code() + "1", second, Map.of()));
    }
  }

  private Outcome edited(Outcome outcome) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>(outcome.cells());
    List<ColumnKey> keys = new ArrayList<>(cells.keySet());
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      ColumnKey key = keys.get(1 + random.nextInt(keys.size() - 1));
      cells.put(key, blocks(outcome.cell(key)));
    }
    return outcome(outcome.section(), outcome.code(), cells, outcome.shared());
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(result.size() + 1);
      if (at == result.size() || random.nextInt(4) == 0) {
        result.add(at, block());
      } else {
        switch (random.nextInt(5)) {
          case 0 -> result.remove(at);
          case 1 -> result.add(result.remove(at));
          case 2 -> result.set(at, styled(result.get(at)));
          default -> result.set(at, reworded(result.get(at)));
        }
      }
    }
    return random.nextInt(12) == 0 ? List.of() : result;
  }

  private Block block() {
    return random.nextBoolean()
        ? Block.paragraph(words())
        : Block.listItem(random.nextInt(3), words());
  }

  private Block reworded(Block block) {
    List<String> words = new ArrayList<>(List.of(block.text().split(" ")));
    int at = random.nextInt(words.size());
    switch (random.nextInt(3)) {
      case 0 -> words.add(at, words());
      case 1 -> words.set(at, words());
      default -> {
        if (words.size() > 2) {
          words.remove(at);
        }
      }
    }
    return new Block(block.kind(), block.level(), String.join(" ", words), List.of());
  }

  /** Part of the text in another style, or as a link. */
  private Block styled(Block block) {
    int middle = block.text().indexOf(' ', random.nextInt(block.text().length()));
    if (middle < 0) {
      return block;
    }
    boolean linked = random.nextInt(3) == 0;
    List<Span> spans =
        List.of(
            new Span(
                block.text().substring(0, middle + 1),
                random.nextBoolean(),
                random.nextBoolean(),
                false,
                linked ? "https://www.itu.int/" + random.nextInt(3) : null),
            Span.plain(block.text().substring(middle + 1)));
    return new Block(block.kind(), block.level(), block.text(), spans);
  }

  private String words() {
    return String.join(
        " ",
        IntStream.rangeClosed(0, 2 + random.nextInt(6))
            .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
            .toList());
  }
}
