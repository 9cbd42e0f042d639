package org.wsisroadmaps.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.RoadmapException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Small documents that were once read wrongly, each a folder of {@code cases}: {@code input.pdf} or
 * {@code input.docx}; {@code WHY.md}, what was wrong; and what must come of it. {@code
 * expected.json} lists the outcomes, their cells as text or as blocks; {@code expected.txt} begins
 * with {@code refused}, or with the codes of the findings that must tell what is wrong.
 */
class CasesTest {

  private static final Set<String> INPUTS = Set.of("input.pdf", "input.docx");
  private static final Set<String> EXPECTED = Set.of("expected.json", "expected.txt");

  static List<String> cases() throws Exception {
    try (Stream<Path> folders = Files.list(folder())) {
      return folders.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }

  private static Path folder() throws Exception {
    return Path.of(Objects.requireNonNull(CasesTest.class.getResource("cases")).toURI());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsItMust(String name) throws Exception {
    Path folder = folder().resolve(name);
    Set<String> files = files(folder);
    String input = only(files, INPUTS);
    String expected = only(files, EXPECTED);
    assertThat(files).as("files of %s", name).containsExactlyInAnyOrder(input, expected, "WHY.md");
    String text = Files.readString(folder.resolve(expected));
    byte[] bytes = Files.readAllBytes(folder.resolve(input));
    if (expected.endsWith(".json")) {
      JsonNode outcomes = JsonMapper.shared().readTree(text);
      Edition edition = EditionReader.standard().read(bytes, input);
      assertThat(said(edition, outcomes)).isEqualTo(wanted(outcomes));
    } else if (text.startsWith("refused")) {
      assertThatThrownBy(() -> EditionReader.standard().read(bytes, input))
          .isInstanceOf(RoadmapException.class)
          .hasMessageNotContaining("\n");
    } else {
      List<String> told =
          EditionReader.standard().read(bytes, input).findings().stream()
              .map(Finding::code)
              .map(FindingCode::name)
              .toList();
      List<String> codes =
          text.lines().limit(1).flatMap(line -> Stream.of(line.split("[,: ]+"))).toList();
      assertThat(told)
          .contains(codes.stream().takeWhile(CasesTest::isCode).toArray(String[]::new))
          .contains(codes.get(0));
    }
  }

  private static boolean isCode(String word) {
    return Stream.of(FindingCode.values()).anyMatch(code -> code.name().equals(word));
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
    }
  }

  private static String only(Set<String> files, Set<String> some) {
    List<String> found = files.stream().filter(some::contains).toList();
    assertThat(found).as("one of %s", some).hasSize(1);
    return found.get(0);
  }

  /** What is expected, a line for each thing that is. */
  private static List<String> wanted(JsonNode outcomes) {
    List<String> lines = new ArrayList<>();
    for (JsonNode outcome : outcomes) {
      lines.add("outcome");
      for (String field : List.of("line", "section", "code")) {
        if (outcome.has(field)) {
          lines.add(field + ": " + outcome.get(field).asString());
        }
      }
      for (Map.Entry<String, JsonNode> cell : outcome.get("cells").properties()) {
        JsonNode value = cell.getValue();
        if (value.isString()) {
          lines.add(cell.getKey() + ": " + folded(value.asString()));
        } else if (value.isArray()) {
          value.forEach(block ->
              lines.add(
                  block(
                      cell.getKey(),
                      block.get("kind").asString(),
                      block.path("level").asInt(0),
                      block.get("text").asString())));
        }
      }
    }
    return lines;
  }

  /** The same of an edition, of what is expected. */
  private static List<String> said(Edition edition, JsonNode expected) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (ActionLine line : edition.actionLines()) {
      for (Outcome outcome : line.outcomes()) {
        lines.add("outcome");
        JsonNode wanted = expected.path(at++);
        if (wanted.has("line")) {
          lines.add("line: " + line.code());
        }
        if (wanted.has("section")) {
          lines.add("section: " + outcome.section());
        }
        if (wanted.has("code")) {
          lines.add("code: " + outcome.code());
        }
        for (Map.Entry<String, JsonNode> cell : wanted.path("cells").properties()) {
          List<Block> blocks = outcome.cell(new ColumnKey(cell.getKey()));
          if (cell.getValue().isString()) {
            lines.add(
                cell.getKey()
                    + ": "
                    + folded(blocks.stream().map(Block::text).collect(Collectors.joining(" "))));
          } else if (cell.getValue().isArray()) {
            blocks.forEach(block ->
                lines.add(
                    block(
                        cell.getKey(),
                        block.kind() == Block.Kind.LIST_ITEM ? "listItem" : "paragraph",
                        block.level(),
                        block.text())));
          }
        }
      }
    }
    return lines;
  }

  private static String block(String column, String kind, int level, String text) {
    return column + " " + kind + " " + level + ": " + folded(text);
  }

  private static String folded(String text) {
    return text.replace("\u00AD", "").replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }
}
