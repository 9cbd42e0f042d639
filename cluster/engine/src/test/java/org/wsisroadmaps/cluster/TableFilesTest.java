package org.wsisroadmaps.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.cluster.reading.Answer;
import org.wsisroadmaps.cluster.reading.ReadingLimits;
import org.wsisroadmaps.cluster.reading.ReadingProcess;

/** The files of the tables as another program opens them, DuckDB. */
class TableFilesTest {

  private static final Path SAMPLES = Path.of("../../samples");
  private static final Path PAGE = Path.of("../../docs/cluster.md");
  private static final Pattern WORD = Pattern.compile("`(\\w+)`");
  private static final List<String> PLACE =
      List.of("document", "year", "line", "outcome", "section", "code");

  @TempDir static Path folder;

  private static Connection duckDb;

  @BeforeAll
  static void readAnArchive() throws IOException, SQLException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    for (String name : List.of("roadmap-2024.docx", "roadmap-2025.docx")) {
      Files.copy(SAMPLES.resolve(name), archive.resolve(name));
    }
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    String[] args = {
      archive.toString(),
      "--output",
      folder.resolve("tables").toString(),
      "--master",
      "local[2]",
      "--compare",
      "--json"
    };
    assertThat(Main.run(args, writer, writer)).as(said.toString()).isZero();
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterAll
  static void close() throws SQLException {
    duckDb.close();
  }

  @Test
  void everyTableHasTheColumnsThatThePageTells() throws IOException, SQLException {
    Map<String, Set<String>> told = toldColumns();
    Map<String, Set<String>> found = new TreeMap<>();
    for (String table : told.keySet()) {
      found.put(table, new TreeSet<>(first("DESCRIBE SELECT * FROM " + files(table))));
    }
    assertThat(found).isEqualTo(told);
    try (Stream<Path> tables = Files.list(folder.resolve("tables"))) {
      assertThat(tables.map(table -> table.getFileName().toString()).sorted().toList())
          .isEqualTo(List.copyOf(told.keySet()));
    }
  }

  @Test
  void theyAnswerQuestions() throws SQLException {
    assertThat(first("SELECT DISTINCT year FROM " + files("outcomes") + " ORDER BY year"))
        .containsExactly("2024", "2025");
    List<String> partsOfNoOutcome = new ArrayList<>();
    for (String part : List.of("items", "references", "sdgLinks")) {
      assertThat(first("SELECT count(*) FROM " + files(part))).isNotEqualTo(List.of("0"));
      partsOfNoOutcome.addAll(
          first(
              "SELECT part.line FROM %s AS part ANTI JOIN %s AS whole USING (document, line, outcome)"
                  .formatted(files(part), files("outcomes"))));
    }
    assertThat(partsOfNoOutcome).isEmpty();
  }

  @Test
  void aChangeHasTheNamesThatItsJsonHas() throws Exception {
    List<String> editions = first("SELECT json FROM " + files("json") + " ORDER BY year");
    JsonNode comparison;
    try (ReadingProcess process =
        new ReadingProcess(readerJars(), new ReadingLimits(Duration.ofMinutes(2), 1024, 1))) {
      Answer answer = process.compare(editions.getFirst(), editions.getLast());
      comparison = new ObjectMapper().readTree(((Answer.Done) answer).json());
    }
    Set<String> names = new TreeSet<>();
    comparison.get("changes").forEach(change -> collect(change, "/changes", names));
    assertThat(names).contains("/changes/items/from/position");
    // word by word: what the texts tell
    names.removeIf(name -> name.contains("/edits"));
    assertThat(EditionSchemaTest.names(EditionSchema.changes())).containsAll(names);
  }

  private static void collect(JsonNode value, String path, Set<String> names) {
    value
        .properties()
        .forEach(property -> {
          names.add(path + "/" + property.getKey());
          collect(property.getValue(), path + "/" + property.getKey(), names);
        });
    if (value.isArray()) {
      value.forEach(element -> collect(element, path, names));
    }
  }

  private static List<String> readerJars() {
    File[] jars = new File(System.getProperty(ReaderJars.FOLDER)).listFiles();
    return Stream.of(jars).map(File::getAbsolutePath).toList();
  }

  /** The tables of the page and their columns: of a table in words, the words in code style. */
  private static Map<String, Set<String>> toldColumns() throws IOException {
    Map<String, Set<String>> tables = new TreeMap<>();
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length != 5 || !cells[1].startsWith(" `")) {
        continue;
      }
      // what stands in brackets explains a column
      String columns = cells[3].replaceAll("\\([^)]*\\)", "");
      Set<String> names = words(columns);
      if (columns.startsWith(" the outcome")) {
        names.addAll(PLACE);
      }
      tables.put(words(cells[1]).iterator().next(), names);
    }
    return tables;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map((MatchResult word) -> word.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String files(String table) {
    return "read_parquet('%s/tables/%s/**/*.parquet', hive_partitioning = true)"
        .formatted(folder, table);
  }

  /** The first column of what a question brings. */
  private static List<String> first(String question) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = duckDb.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
