package org.wsisroadmaps.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.wsisroadmaps.cluster.reading.Answer;
import org.wsisroadmaps.cluster.reading.ReadingLimits;
import org.wsisroadmaps.cluster.reading.ReadingProcess;
import org.wsisroadmaps.cluster.reading.ReadingProcesses;

/**
 * Compares pairs of editions: rows of the old document, the new document, the JSON of both and the
 * new year in, rows of the documents and the comparison's JSON, or the reason why there is none,
 * out.
 *
 * @param jars what compares them
 * @param limits what one comparison may take
 */
record ComparisonRows(ReaderJars jars, ReadingLimits limits)
    implements MapPartitionsFunction<Row, Row> {

  /** The rows that come out. */
  static final StructType SCHEMA =
      StructType.fromDDL(
          "oldDocument STRING, document STRING, year INT, reason STRING, json STRING");

  @Override
  public Iterator<Row> call(Iterator<Row> pairs) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pairs.hasNext();
      }

      @Override
      public Row next() {
        Row pair = pairs.next();
        return switch (compare(pair.getString(2), pair.getString(3))) {
          case Answer.Done done ->
              RowFactory.create(
                  pair.getString(0), pair.getString(1), pair.get(4), null, done.json());
          case Answer.Refused refused ->
              RowFactory.create(
                  pair.getString(0), pair.getString(1), pair.get(4), refused.reason(), null);
        };
      }
    };
  }

  private Answer compare(String before, String after) {
    ReadingProcess process = ReadingProcesses.take(jars.classPath(), limits);
    try {
      return process.compare(before, after);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("no process to compare editions can be started", e);
    } finally {
      ReadingProcesses.giveBack(process, jars.classPath(), limits);
    }
  }
}
