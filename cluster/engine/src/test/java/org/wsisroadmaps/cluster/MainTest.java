package org.wsisroadmaps.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.to_json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, on Spark inside this JVM; what reads documents runs beside it. */
class MainTest {

  private static final Path SAMPLES = Path.of("../../samples");

  @TempDir static Path folder;

  private static Path tables;
  private static String said;
  private static int status;

  @BeforeAll
  static void readAnArchive() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("an archive/2025"));
    Files.copy(SAMPLES.resolve("roadmap-2024.docx"), archive.resolve("roadmap-2024.docx"));
    Files.copy(SAMPLES.resolve("roadmap-2025.docx"), archive.resolve("feuille de route%20é.docx"));
    Files.writeString(archive.resolve("damaged.pdf"), "%PDF-1.7 and nothing more");
    tables = folder.resolve("tables");
    StringWriter out = new StringWriter();
    status = run(out, folder.resolve("an archive"), tables, "--compare", "--json");
    said = out.toString();
  }

  @AfterAll
  static void stop() {
    session().stop();
  }

  @Test
  void aRefusedDocumentIsOneRow() {
    assertThat(status).isEqualTo(1);
    assertThat(said).startsWith("3 documents, 1 refused, ");
    List<Row> refused = table("refused").collectAsList();
    assertThat(refused).hasSize(1);
    assertThat(refused.getFirst().getString(0)).endsWith("/damaged.pdf");
    assertThat(refused.getFirst().getString(1)).startsWith("is no sound PDF");
  }

  @Test
  void everyOutcomeItemReferenceLinkAndFindingIsOneRow() throws IOException {
    long outcomes = 0;
    long items = 0;
    long references = 0;
    long sdgs = 0;
    long findings = 0;
    for (JsonNode edition : editions()) {
      findings += edition.get("findings").size();
      for (JsonNode line : edition.get("actionLines")) {
        for (JsonNode outcome : line.get("outcomes")) {
          outcomes++;
          references += outcome.get("references").size();
          sdgs += outcome.get("sdgs").size();
          for (String list : List.of("expectedResults", "activities")) {
            items += outcome.get("results").get(list).size();
            for (JsonNode item : outcome.get("results").get(list)) {
              sdgs += item.get("sdgs").size();
            }
          }
        }
      }
    }
    assertThat(outcomes).isGreaterThan(100);
    assertThat(
            Map.of(
                "outcomes", table("outcomes").count(),
                "items", table("items").count(),
                "references", table("references").count(),
                "sdgLinks", table("sdgLinks").count(),
                "findings", table("findings").count()))
        .isEqualTo(
            Map.of(
                "outcomes", outcomes,
                "items", items,
                "references", references,
                "sdgLinks", sdgs,
                "findings", findings));
    assertThat(table("references").where("reference.type IS NULL").count()).isZero();
  }

  @Test
  void theSchemaHoldsEveryFieldOfAnEdition() throws IOException {
    Dataset<Row> json = table("json");
    List<String> back =
        json
            .select(
                to_json(
                    from_json(col("json"), EditionSchema.edition(), Map.of("mode", "FAILFAST"))))
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    List<JsonNode> editions = editions();
    ObjectMapper mapper = new ObjectMapper();
    for (int i = 0; i < editions.size(); i++) {
      assertThat(texts(mapper.readTree(back.get(i)))).isEqualTo(texts(editions.get(i)));
    }
  }

  @Test
  void editionsOfOneTitleAreCompared() {
    Dataset<Row> changes = table("changes");
    assertThat(changes.select("oldDocument").distinct().collectAsList())
        .singleElement()
        .satisfies(row -> assertThat(row.getString(0)).endsWith("/roadmap-2024.docx"));
    assertThat(changes.where("kind = 'OUTCOME_ADDED'").count()).isPositive();
    assertThat(changes.where("mark IS NULL").count()).isZero();
  }

  @Test
  void whatStandsInTheOutputIsLeftAsItIs() {
    StringWriter out = new StringWriter();
    assertThat(run(out, folder.resolve("an archive"), tables)).isEqualTo(1);
    assertThat(out.toString()).contains("is there already and not empty").hasLineCount(1);
  }

  @Test
  void anArchiveThatIsNotThereIsToldInOneLine() {
    StringWriter out = new StringWriter();
    assertThat(run(out, folder.resolve("nowhere"), folder.resolve("none"))).isEqualTo(1);
    assertThat(out.toString()).contains("no such file or folder").hasLineCount(1);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static int run(StringWriter said, Path archive, Path output, String... more) {
    List<String> args = new ArrayList<>(List.of(archive.toString(), "--output", output.toString()));
    args.addAll(List.of("--master", "local[2]"));
    args.addAll(List.of(more));
    PrintWriter writer = new PrintWriter(said, true);
    return Main.run(args.toArray(String[]::new), writer, writer);
  }

  /** The command stops its engine when it ends: one that runs. */
  private static SparkSession session() {
    return Engine.builder("local[2]").getOrCreate();
  }

  private static Dataset<Row> table(String name) {
    return session().read().parquet(tables.resolve(name).toString());
  }

  private static List<JsonNode> editions() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> editions = new ArrayList<>();
    for (Row row : table("json").select("json").collectAsList()) {
      editions.add(mapper.readTree(row.getString(0)));
    }
    return editions;
  }

  /** Every value of a tree as text, with the names that lead to it. */
  private static List<String> texts(JsonNode tree) {
    List<String> texts = new ArrayList<>();
    collect("", tree, texts);
    return texts.stream().sorted().toList();
  }

  private static void collect(String path, JsonNode node, List<String> texts) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), texts));
      case JsonNode array when array.isArray() ->
          array.forEach(element -> collect(path + "/", element, texts));
      default -> texts.add(path + "=" + node.asText());
    }
  }
}
