package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.Change.Kind;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.diff.EditionDiffer;
import org.wsisroadmaps.report.diff.Historian;

/** Pairs of small documents, each of which differs in one thing; why is told beside each. */
class CompareCasesTest {

  private static final Path CASES = cases();

  /** What the comparison of each pair must tell. */
  private static final Map<String, Consumer<EditionDiff>> EXPECTED =
      Map.of(
          "added-sentence-after-unstopped-paragraph",
          diff -> weighs(diff, ColumnKey.EVIDENCE, Significance.WORDING),
          "expected-result-became-activity",
          diff -> {
            Change change = weighs(diff, ColumnKey.RESULTS, Significance.SUBSTANTIVE);
            assertThat(change.summary()).contains("from Expected Results to ITU Activities");
          },
          "item-moved-inside-renumbered",
          diff -> {
            Change change = ofField(diff, ColumnKey.RESULTS);
            assertThat(change.significance()).isEqualTo(Significance.EDITORIAL);
            assertThat(change.items())
                .extracting(ItemChange::reason)
                .containsOnly("only the order changed");
          },
          "moved-and-rewritten",
          diff ->
              assertThat(diff.changes())
                  .extracting(Change::kind)
                  .containsExactly(Kind.OUTCOME_MOVED, Kind.FIELD_CHANGED),
          "name-at-sentence-start",
          diff -> weighs(diff, ColumnKey.EVIDENCE, Significance.SUBSTANTIVE),
          "no-section-row-first-outcome-removed",
          diff ->
              assertThat(diff.changes())
                  .extracting(Change::kind, change -> change.before().code())
                  .containsExactly(tuple(Kind.OUTCOME_REMOVED, "a")),
          "obligation-in-other-words",
          diff -> weighs(diff, ColumnKey.EVIDENCE, Significance.SUBSTANTIVE),
          "old-side-glued",
          diff -> {
            Change change = ofField(diff, ColumnKey.EVIDENCE);
            assertThat(joined(change, Edit.Op.INSERT)).isEqualTo(change.oldText());
            assertThat(joined(change, Edit.Op.DELETE)).isEqualTo(change.newText());
          },
          "sdg-target-in-prose",
          diff -> weighs(diff, ColumnKey.EVIDENCE, Significance.SUBSTANTIVE),
          "spaces-joined-number",
          diff -> weighs(diff, ColumnKey.EVIDENCE, Significance.SUBSTANTIVE));

  @TestFactory
  Stream<DynamicTest> everyPairIsToldAsItIs() {
    return EXPECTED.entrySet().stream()
        .map(expected ->
            DynamicTest.dynamicTest(
                expected.getKey(),
                () -> {
                  Path folder = CASES.resolve(expected.getKey());
                  expected
                      .getValue()
                      .accept(
                          EditionDiffer.diff(
                              read(folder.resolve("old.docx")), read(folder.resolve("new.docx"))));
                }));
  }

  @Test
  void anOutcomeThatWentAndCameBackHasOneLifeWithAGap() throws Exception {
    Path folder = CASES.resolve("rebirth");
    var history =
        Historian.history(
            List.of(
                read(folder.resolve("2023.docx")),
                read(folder.resolve("2024.docx")),
                read(folder.resolve("2025.docx"))));
    assertThat(history.lives())
        .filteredOn(life -> life.id().code().equals("C"))
        .hasSize(1)
        .first()
        .has(new Condition<>(life -> life.in(2) == null && life.in(3) != null, "a gap in 2024"));
  }

  @Test
  void noCaseIsForgotten() throws Exception {
    try (Stream<Path> folders = Files.list(CASES)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(EXPECTED.keySet().stream(), Stream.of("rebirth")).toList());
    }
  }

  private static Edition read(Path file) throws Exception {
    return EditionReader.standard().read(file);
  }

  private static Change weighs(EditionDiff diff, ColumnKey field, Significance expected) {
    Change change = ofField(diff, field);
    assertThat(diff.changes()).hasSize(1);
    assertThat(change.significance()).as(change.reason()).isEqualTo(expected);
    return change;
  }

  private static Change ofField(EditionDiff diff, ColumnKey field) {
    assertThat(diff.changes()).extracting(Change::field).contains(field);
    return diff.changes().stream()
        .filter(change -> field.equals(change.field()))
        .findFirst()
        .orElseThrow();
  }

  private static String joined(Change change, Edit.Op without) {
    return change.edits().stream()
        .filter(edit -> edit.op() != without)
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  private static Path cases() {
    try {
      return Path.of(Objects.requireNonNull(CompareCasesTest.class.getResource("compare")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
