package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.json.EditionJson;

/** An edition of one outcome, for tests of commands. */
final class SmallEdition {

  private SmallEdition() {}

  /**
   * Writes it as JSON.
   *
   * @param file where to
   */
  static Path write(Path file, int year, String timing, String reference) throws IOException {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph("A: Build networks in rural areas")));
    cells.put(ColumnKey.TIMING, List.of(Block.paragraph(timing)));
    cells.put(ColumnKey.REFERENCES, List.of(Block.paragraph(reference)));
    Outcome outcome =
        new Outcome(
            Section.GENEVA_PLAN,
            "A",
            "Build networks in rural areas",
            cells,
            null,
            List.of(),
            List.of(),
            new Results(List.of(), List.of(), List.of()),
            new Provenance(List.of(1), null, List.of(), List.of()));
    List<Column> columns =
        List.of(
            new Column(ColumnKey.OUTCOME, "WSIS Outcomes (WSIS AL C2)"),
            new Column(ColumnKey.TIMING, "Proposed Timing"),
            new Column(ColumnKey.REFERENCES, "ITU Strategic Goals and Relevant Resolutions"));
    ActionLine line =
        new ActionLine(
            "C2",
            "Infrastructure",
            "Roadmap for WSIS Action Line C2 – Infrastructure",
            columns,
            List.of(),
            List.of(outcome));
    Edition edition =
        new Edition(
            Edition.SCHEMA_VERSION,
            year,
            "Roadmaps",
            new Source(String.valueOf(file.getFileName()), Source.Format.PDF, "0".repeat(64), 9, 1),
            List.of(),
            List.of(line),
            List.of(),
            List.of());
    try (var to = Files.newOutputStream(file)) {
      EditionJson.write(edition, to);
    }
    return file;
  }
}
