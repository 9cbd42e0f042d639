package org.wsisroadmaps.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;
import org.wsisroadmaps.cluster.reading.ReadingLimits;

/**
 * Reads an archive into tables.
 *
 * @param session the engine
 * @param jars what reads a document
 * @param limits what one document may take
 */
record ArchiveReading(SparkSession session, ReaderJars jars, ReadingLimits limits) {

  /**
   * So many documents are one task: some seconds of work, so that handing it out costs little, and
   * losing it costs little too.
   */
  private static final int DOCUMENTS_IN_TASK = 20;

  /** So many documents go to one file of a table. */
  private static final int DOCUMENTS_IN_FILE = 2_000;

  /**
   * Where tables stand until all of them are whole; readers of tables pass over names that begin
   * so.
   */
  private static final String BUILDING = "_building";

  /** JSON that does not have the schema is a defect, and never read as nothing. */
  private static final Map<String, String> STRICT = Map.of("mode", "FAILFAST");

  /**
   * What came of an archive.
   *
   * @param documents how many documents it holds
   * @param refused how many of them could not be read
   * @param outcomes how many outcomes the others hold
   */
  record Figures(long documents, long refused, long outcomes) {}

  /**
   * Reads all documents below folders into tables.
   *
   * @param inputs folders, files or patterns, as the engine's file systems know them
   * @param output the folder of the tables; it must be empty or not there
   * @param comparing whether editions of one title are compared, year after year
   * @param keepingJson whether the editions' JSON is a table too
   * @throws ArchiveException when there is nothing to read, or the output is there already
   * @throws IOException when the output can't be written
   */
  Figures read(List<String> inputs, String output, boolean comparing, boolean keepingJson)
      throws IOException, ArchiveException {
    Path folder = new Path(output);
    FileSystem files = files(folder);
    Path building = new Path(folder, BUILDING);
    if (files.exists(folder)) {
      // a run that was killed left no table, but perhaps what it had begun
      files.delete(building, true);
      if (files.listStatus(folder).length > 0) {
        throw new ArchiveException(
            output + " is there already and not empty: name another folder, or remove it");
      }
    }
    Dataset<Row> documents = documents(inputs);
    long count = documents.count();
    if (count == 0) {
      throw new ArchiveException(String.join(", ", inputs) + ": no document is there");
    }
    try {
      List<Table> tables = write(documents, count, building, comparing, keepingJson);
      Figures figures = figures(building);
      for (Table table : tables) {
        if (!files.rename(new Path(building, table.name()), new Path(folder, table.name()))) {
          throw new ArchiveException(
              "the table " + table.name() + " can't be moved to its place in " + output);
        }
      }
      return figures;
    } finally {
      files.delete(building, true);
    }
  }

  private FileSystem files(Path path) throws IOException {
    return path.getFileSystem(session.sparkContext().hadoopConfiguration());
  }

  private List<Table> write(
      Dataset<Row> documents, long count, Path folder, boolean comparing, boolean keepingJson)
      throws IOException {
    String readings = new Path(folder, "readings").toString();
    documents
        .repartition(partitions(count, DOCUMENTS_IN_TASK), col("path"))
        .mapPartitions(
            new DocumentRows(
                jars,
                limits,
                new SerializableConfiguration(session.sparkContext().hadoopConfiguration())),
            Encoders.row(DocumentRows.SCHEMA))
        .withColumn("edition", from_json(col("json"), EditionSchema.edition(), STRICT))
        .write()
        .parquet(readings);
    session.read().parquet(readings).createOrReplaceTempView("readings");
    session.sql(Table.OUTCOME_VIEW.sql()).createOrReplaceTempView(Table.OUTCOME_VIEW.name());
    List<Table> tables = new ArrayList<>(Table.ALL);
    if (keepingJson) {
      tables.add(Table.JSON);
    }
    if (comparing) {
      compare(new Path(folder, "comparisons").toString());
      tables.add(Table.CHANGES);
      tables.add(Table.NOT_COMPARED);
    }
    int parts = partitions(count, DOCUMENTS_IN_FILE);
    for (Table table : tables) {
      write(table, folder, parts);
    }
    return tables;
  }

  private Dataset<Row> documents(List<String> inputs) throws IOException, ArchiveException {
    List<String> patterns = new ArrayList<>();
    for (String input : inputs) {
      patterns.add(pattern(input));
    }
    try {
      return session
          .read()
          .format("binaryFile")
          .option("recursiveFileLookup", "true")
          .load(patterns.toArray(String[]::new))
          .select("path", "length")
          .distinct();
    } catch (Exception e) {
      // Scala does not declare what it throws
      if (e instanceof AnalysisException) {
        throw new ArchiveException(String.join(", ", inputs) + ": no such file or folder", e);
      }
      throw e;
    }
  }

  /** A name that stands as it is means itself, whatever it would mean as a pattern. */
  private String pattern(String input) throws IOException {
    Path path = new Path(input);
    return files(path).exists(path) ? input.replaceAll("[\\\\{}\\[\\]*?]", "\\\\$0") : input;
  }

  private void compare(String comparisons) {
    session
        .sql(Table.PAIRS)
        .repartition(col("document"))
        .mapPartitions(new ComparisonRows(jars, limits), Encoders.row(ComparisonRows.SCHEMA))
        .withColumn("comparison", from_json(col("json"), EditionSchema.changes(), STRICT))
        .write()
        .parquet(comparisons);
    session.read().parquet(comparisons).createOrReplaceTempView("compared");
  }

  /** Writes a table: which file a row goes to depends on its document alone. */
  private void write(Table table, Path folder, int parts) throws IOException {
    Dataset<Row> rows = session.sql(table.sql());
    List<String> columns = Arrays.asList(rows.columns());
    Dataset<Row> ordered =
        rows.repartition(parts, col("document"))
            .sortWithinPartitions(
                Table.ORDER.stream()
                    .filter(columns::contains)
                    .map(functions::col)
                    .toArray(Column[]::new));
    Path place = new Path(folder, table.name());
    if (columns.contains("year")) {
      ordered.write().partitionBy("year").parquet(place.toString());
    }
    if (!columns.contains("year") || holdsNoFile(place)) {
      // also without rows a table tells its columns
      ordered.write().mode(SaveMode.Overwrite).parquet(place.toString());
    }
  }

  private boolean holdsNoFile(Path table) throws IOException {
    return Arrays.stream(files(table).listStatus(table)).noneMatch(FileStatus::isDirectory);
  }

  private Figures figures(Path folder) {
    Row sums =
        session
            .read()
            .parquet(new Path(folder, "documents").toString())
            .selectExpr("count(*)", "coalesce(sum(outcomes), 0)")
            .first();
    long refused = session.read().parquet(new Path(folder, "refused").toString()).count();
    return new Figures(sums.getLong(0) + refused, refused, sums.getLong(1));
  }

  private static int partitions(long documents, int inEach) {
    return (int) Math.min(Integer.MAX_VALUE, (documents + inEach - 1) / inEach);
  }
}
