package org.wsisroadmaps.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
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

  /** What was read so far, which the tables are made of; it is removed when they stand. */
  private static final String READINGS = "_readings";

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
   * @param output the folder of the tables; it must not be there yet
   * @param comparing whether editions of one title are compared, year after year
   * @param keepingJson whether the editions' JSON is a table too
   * @throws ArchiveException when there is nothing to read, or the output is there already
   * @throws IOException when the output can't be written
   */
  Figures read(List<String> inputs, String output, boolean comparing, boolean keepingJson)
      throws IOException, ArchiveException {
    Path folder = new Path(output);
    FileSystem files =
        folder.getFileSystem(session.sparkContext().hadoopConfiguration());
    if (files.exists(folder) && files.listStatus(folder).length > 0) {
      throw new ArchiveException(
          output + " is there already and not empty: name another folder, or remove it");
    }
    Dataset<Row> documents = documents(inputs);
    long count = documents.count();
    if (count == 0) {
      throw new ArchiveException(String.join(", ", inputs) + " holds no document");
    }
    try {
      Figures figures = write(documents, count, folder, comparing, keepingJson);
      files.delete(new Path(folder, READINGS), true);
      return figures;
    } catch (RuntimeException e) {
      // all tables or none: what stands so far would look like an archive of fewer documents
      files.delete(folder, true);
      throw e;
    }
  }

  private Figures write(
      Dataset<Row> documents, long count, Path folder, boolean comparing, boolean keepingJson) {
    String readings = new Path(folder, READINGS).toString();
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
    int parts = partitions(count, DOCUMENTS_IN_FILE);
    for (Table table : Table.ALL) {
      write(table, folder, parts);
    }
    if (keepingJson) {
      write(Table.JSON, folder, parts);
    }
    if (comparing) {
      compare(folder, parts);
    }
    return figures(folder);
  }

  private Dataset<Row> documents(List<String> inputs) throws ArchiveException {
    try {
      return session
          .read()
          .format("binaryFile")
          .option("recursiveFileLookup", "true")
          .load(inputs.toArray(String[]::new))
          .select("path", "length");
    } catch (Exception e) {
      // Scala does not declare what it throws
      if (e instanceof AnalysisException) {
        throw new ArchiveException(String.join(", ", inputs) + ": no such file or folder", e);
      }
      throw e;
    }
  }

  private void compare(Path folder, int parts) {
    session
        .sql(Table.PAIRS)
        .repartition(col("document"))
        .select("oldDocument", "document", "oldJson", "json")
        .mapPartitions(new ComparisonRows(jars, limits), Encoders.row(ComparisonRows.SCHEMA))
        .withColumn("comparison", from_json(col("json"), EditionSchema.changes(), STRICT))
        .createOrReplaceTempView("comparisons");
    session
        .sql(
            "SELECT c.*, edition.year AS year FROM comparisons AS c JOIN readings AS r"
                + " ON c.document = r.document")
        .createOrReplaceTempView("compared");
    write(Table.CHANGES, folder, parts);
  }

  /** Writes a table: which file a row goes to depends on its document alone. */
  private void write(Table table, Path folder, int parts) {
    Dataset<Row> rows = session.sql(table.sql());
    List<String> columns = Arrays.asList(rows.columns());
    Dataset<Row> ordered =
        rows.repartition(parts, col("document"))
            .sortWithinPartitions(
                columns.stream()
                    .filter(List.of("year", "document", "line", "position", "list")::contains)
                    .map(org.apache.spark.sql.functions::col)
                    .toArray(org.apache.spark.sql.Column[]::new));
    var writer = ordered.write();
    (columns.contains("year") ? writer.partitionBy("year") : writer)
        .parquet(new Path(folder, table.name()).toString());
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
