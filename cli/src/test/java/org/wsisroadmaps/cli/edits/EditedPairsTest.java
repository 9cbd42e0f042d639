package org.wsisroadmaps.cli.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.diff.EditionDiffer;

/**
 * Writes pairs of editions with known edits so that other programs can compare them too: each as a
 * table (CSV, a row for an outcome) and as text (a line for a cell), with what changed and what is
 * told of it here. {@code -Droadmaps.edits.pairs=FOLDER} keeps 60 of them there; {@code
 * benchmarks/peers.sh} reads them.
 */
class EditedPairsTest {

  private static final int PAIRS = 60;

  @TempDir private Path folder;

  @Test
  void pairsAreWrittenWithWhatChanged() throws Exception {
    String kept = System.getProperty("roadmaps.edits.pairs");
    Path into = kept == null ? folder : Path.of(kept);
    int pairs = kept == null ? 1 : PAIRS;
    Edition sample = EditionReader.standard().read(Path.of("..", "samples", "roadmap-2025.docx"));
    for (int i = 0; i < pairs; i++) {
      write(sample, new Random(i), Files.createDirectories(into.resolve("%02d".formatted(i))));
    }
    assertThat(into.resolve("00")).isDirectoryContaining("glob:**.csv");
    assertThat(Files.readAllLines(into.resolve("00/told.txt")))
        .containsAll(Files.readAllLines(into.resolve("00/truth.txt")));
  }

  private static void write(Edition sample, Random random, Path into) throws IOException {
    List<KnownEdits.KnownEdit> kinds = KnownEdits.all();
    EditedEdition edited = new EditedEdition(sample, random);
    int edits = 10 + random.nextInt(31);
    for (int i = 0; i < edits; i++) {
      kinds.get(random.nextInt(kinds.size())).on(edited);
    }
    Edition after = edited.after();
    table(edited.before(), into.resolve("old"));
    table(after, into.resolve("new"));
    Files.write(into.resolve("truth.txt"), truth(edited));
    Files.write(into.resolve("told.txt"), told(EditionDiffer.diff(edited.before(), after)));
    Files.write(into.resolve("same.txt"), same(edited));
    Files.write(into.resolve("open.txt"), open(edited));
  }

  /** The edition as a table, and as lines with the names of their cells beside them. */
  private static void table(Edition edition, Path file) throws IOException {
    Set<ColumnKey> columns = new LinkedHashSet<>();
    edition.actionLines().stream()
        .flatMap(line -> line.columns().stream())
        .map(Column::key)
        .forEach(columns::add);
    List<String> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    rows.add("id," + columns.stream().map(ColumnKey::value).collect(Collectors.joining(",")));
    for (ActionLine line : edition.actionLines()) {
      for (Outcome outcome : line.outcomes()) {
        String id = name(new OutcomeId(line.code(), outcome.section(), outcome.code()));
        rows.add(
            Stream.concat(
                    Stream.of(id), columns.stream().map(key -> Block.lines(outcome.cell(key))))
                .map(EditedPairsTest::quoted)
                .collect(Collectors.joining(",")));
        for (ColumnKey key : columns) {
          lines.add(Block.lines(outcome.cell(key)).replaceAll("\\s*\\n\\s*", " "));
          names.add(id + "|" + key);
        }
      }
    }
    Files.write(file.resolveSibling(file.getFileName() + ".csv"), rows);
    Files.write(file.resolveSibling(file.getFileName() + ".txt"), lines);
    Files.write(file.resolveSibling(file.getFileName() + ".cells"), names);
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String name(OutcomeId id) {
    return id.line() + " " + id.section() + " " + id.code();
  }

  /** Cells that changed, by their names in the new edition; outcomes that came and that went. */
  private static List<String> truth(EditedEdition edited) {
    Set<String> truth = new LinkedHashSet<>();
    edited
        .drafts()
        .forEach(draft -> {
          if (draft.before == null && !draft.divided) {
            truth.add("came|" + name(draft.id()));
          } else if (!draft.divided) {
            draft.changed.forEach(key -> truth.add("cell|" + name(draft.id()) + "|" + key));
          }
        });
    edited.removed().forEach(draft -> truth.add("went|" + name(draft.before)));
    return truth.stream().sorted().toList();
  }

  /** What of outcomes that were divided and joined can be told in several ways, by its begin. */
  private static List<String> open(EditedEdition edited) {
    List<String> open = new ArrayList<>();
    edited
        .drafts()
        .filter(draft -> draft.divided)
        .forEach(draft -> {
          open.add("came|" + name(draft.id()));
          open.add("cell|" + name(draft.id()) + "|");
        });
    // a code that changed stands in the outcome's own cell too
    edited
        .drafts()
        .filter(draft -> draft.before != null && !draft.before.code().equals(draft.code))
        .filter(draft -> !draft.changed.contains(ColumnKey.OUTCOME))
        .forEach(draft -> open.add("cell|" + name(draft.id()) + "|" + ColumnKey.OUTCOME));
    edited.joined().forEach(id -> open.add("went|" + name(id)));
    return open;
  }

  /** The names of outcomes before and after, where they stand in both. */
  private static List<String> same(EditedEdition edited) {
    return edited
        .drafts()
        .filter(draft -> draft.before != null)
        .map(draft -> name(draft.before) + "\t" + name(draft.id()))
        .toList();
  }

  /** What is told here, in the same words. */
  private static List<String> told(EditionDiff diff) {
    Set<String> told = new LinkedHashSet<>();
    for (Change change : diff.changes()) {
      switch (change.kind()) {
        case OUTCOME_ADDED -> told.add("came|" + name(change.after()));
        case OUTCOME_REMOVED -> told.add("went|" + name(change.before()));
        case FIELD_CHANGED -> {
          List<OutcomeId> outcomes =
              change.sharedBy().isEmpty() ? List.of(change.after()) : change.sharedBy();
          outcomes.forEach(id -> told.add("cell|" + name(id) + "|" + change.field()));
        }
        case OUTCOME_MOVED, OUTCOME_RENUMBERED, OUTCOME_SPLIT, OUTCOME_MERGED -> {
          // the place of an outcome is no cell: others are not asked for it
        }
      }
    }
    return told.stream().sorted().toList();
  }
}
