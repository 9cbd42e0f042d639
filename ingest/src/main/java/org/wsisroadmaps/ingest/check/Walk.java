package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Section;

/**
 * An outcome on a walk over an edition.
 *
 * @param line its action line
 * @param outcome the outcome
 */
record Walk(ActionLine line, Outcome outcome) {

  /** All outcomes of an edition, in its order. */
  static List<Walk> over(Edition edition) {
    List<Walk> walk = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      line.outcomes().forEach(outcome -> walk.add(new Walk(line, outcome)));
    }
    return walk;
  }

  Place place() {
    return Place.of(line.code(), outcome);
  }

  Place place(ColumnKey field) {
    return place().in(field);
  }

  /** How a reader calls the outcome: {@code C2 A}, {@code C6 WSIS+10 b}. */
  String name() {
    String section = outcome.section() == Section.WSIS_PLUS_10 ? " WSIS+10" : "";
    return line.code() + section + " " + (outcome.code().isEmpty() ? "(no code)" : outcome.code());
  }

  String text(ColumnKey key) {
    return text(outcome.cell(key));
  }

  /** The blocks of a cell that begins in the outcome; none of one that an outcome above shares. */
  List<Block> ownCell(ColumnKey key) {
    return outcome.owns(key) ? outcome.cell(key) : List.of();
  }

  /** The references of a cell that begins in the outcome. */
  List<Reference> ownReferences() {
    return outcome.owns(ColumnKey.REFERENCES) ? outcome.references() : List.of();
  }

  static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining(" ")).strip();
  }

  /** Names, each once, separated by commas. */
  static String names(List<Walk> outcomes) {
    return outcomes.stream().map(Walk::name).distinct().collect(Collectors.joining(", "));
  }

  /** A text between quotation marks, shortened where it is long. */
  static String quoted(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= 90) {
      return "“" + line + "”";
    }
    int cut = line.lastIndexOf(' ', 90);
    return "“" + line.substring(0, cut > 40 ? cut : 90) + " …”";
  }
}
