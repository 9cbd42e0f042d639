package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of a roadmap: a row of its table, as long as that row may be.
 *
 * @param section the section that the outcome stands in
 * @param code the outcome's code as it stands, without its punctuation, such as {@code A}, {@code
 *     B1} or {@code a}; empty where the row has none
 * @param text the outcome's first paragraph without its code
 * @param cells the blocks of every column, in the order of the columns; an empty list where the
 *     cell is empty
 * @param shared the columns whose cell began in an outcome above and is merged over this one too,
 *     with the outcome where it begins; the text stands in {@code cells} of each of them, and is
 *     one text. Columns whose cell begins in this outcome, or is empty, are not among them
 * @param timing the typed timing, or null where the cell is empty or can't be read
 * @param references the typed references, in the order of the cell
 * @param sdgs the SDG links of the outcome's SDG column, in the order of the cell
 * @param results the typed results
 * @param provenance where the outcome stands in the source
 */
public record Outcome(
    Section section,
    String code,
    String text,
    Map<ColumnKey, List<Block>> cells,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<ColumnKey, CellOrigin> shared,
    @Nullable Timing timing,
    List<Reference> references,
    List<SdgLink> sdgs,
    Results results,
    Provenance provenance) {

  /** Checks and copies. */
  public Outcome {
    requireNonNull(section, "section");
    requireNonNull(code, "code");
    requireNonNull(text, "text");
    Map<ColumnKey, List<Block>> copy = new LinkedHashMap<>();
    cells.forEach((key, blocks) -> copy.put(key, List.copyOf(blocks)));
    cells = Collections.unmodifiableMap(copy);
    // editions that were written before merged cells were told have none
    shared = shared == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(shared));
    references = List.copyOf(references);
    sdgs = List.copyOf(sdgs);
    requireNonNull(results, "results");
    requireNonNull(provenance, "provenance");
  }

  /** An outcome that shares no cell with an outcome above it. */
  public Outcome(
      Section section,
      String code,
      String text,
      Map<ColumnKey, List<Block>> cells,
      @Nullable Timing timing,
      List<Reference> references,
      List<SdgLink> sdgs,
      Results results,
      Provenance provenance) {
    this(section, code, text, cells, Map.of(), timing, references, sdgs, results, provenance);
  }

  /** The same outcome with other cells; what was read from them stays as it is. */
  public Outcome withCells(Map<ColumnKey, List<Block>> others) {
    return new Outcome(
        section, code, text, others, shared, timing, references, sdgs, results, provenance);
  }

  /**
   * Whether the cell of a column begins in this outcome. What counts texts counts those of owned
   * cells alone: any other stands already in the outcome that owns it.
   */
  public boolean owns(ColumnKey key) {
    return !shared.containsKey(key);
  }

  /** Its results to be listed and counted: none where their cell began in an outcome above. */
  public Results ownResults() {
    return owns(ColumnKey.RESULTS) ? results : Results.EMPTY;
  }

  /** The blocks of a column; an empty list where the column is empty or not there. */
  public List<Block> cell(ColumnKey key) {
    return cells.getOrDefault(key, List.of());
  }
}
