package org.wsisroadmaps.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.wsisroadmaps.cluster.reading.Answer;
import org.wsisroadmaps.cluster.reading.ReadingLimits;
import org.wsisroadmaps.cluster.reading.ReadingProcess;
import org.wsisroadmaps.cluster.reading.ReadingProcesses;

/**
 * Reads the documents of a partition, one after the other: rows of path and length in, rows of path
 * and JSON, or path and reason, out.
 *
 * @param jars what reads them
 * @param limits what one document may take
 * @param files how the engine's file systems are reached
 */
record DocumentRows(ReaderJars jars, ReadingLimits limits, SerializableConfiguration files)
    implements MapPartitionsFunction<Row, Row> {

  /** The rows that come out. */
  static final StructType SCHEMA =
      StructType.fromDDL("document STRING, reason STRING, json STRING");

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public Row next() {
        Row document = documents.next();
        String path = document.getString(0);
        return switch (read(path, document.getLong(1))) {
          case Answer.Done done -> RowFactory.create(path, null, done.json());
          case Answer.Refused refused -> RowFactory.create(path, refused.reason(), null);
        };
      }
    };
  }

  private Answer read(String path, long length) {
    if (length > limits.mostBytes()) {
      return new Answer.Refused(
          "is larger than " + (limits.mostBytes() >> 20) + " MB (raise --max-size to read it)");
    }
    Path file = new Path(path);
    byte[] content;
    try (InputStream in = file.getFileSystem(files.value()).open(file)) {
      content = in.readAllBytes();
    } catch (IOException e) {
      if (isInterruption(e)) {
        Thread.currentThread().interrupt();
        throw new CancelledException(e);
      }
      return new Answer.Refused("can't be read: " + e.getMessage());
    }
    ReadingProcess process = ReadingProcesses.take(jars.classPath(), limits);
    try {
      return process.read(file.getName(), content);
    } catch (InterruptedException e) {
      // the engine cancels this task, and asks for the document again where it still wants it
      Thread.currentThread().interrupt();
      throw new CancelledException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("no process to read documents can be started", e);
    } finally {
      ReadingProcesses.giveBack(process, jars.classPath(), limits);
    }
  }

  /** Whether a file could not be read because the task is cancelled: a sound one may be meant. */
  private static boolean isInterruption(IOException e) {
    return Thread.currentThread().isInterrupted()
        || e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException);
  }
}
