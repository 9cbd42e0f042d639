package org.wsisroadmaps.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.cluster.reading.ReadingLimits;

/** What becomes of a document when it is not read: the row, or that there is none. */
class DocumentRowsTest {

  private static final Path SAMPLE = Path.of("../../samples/roadmap-2024.docx");

  @AfterEach
  void clearInterruption() {
    Thread.interrupted();
  }

  @Test
  void aCancelledTaskSaysNothingOfItsDocument() throws IOException {
    Iterator<Row> rows = rows(SAMPLE, 200 << 20);
    Thread.currentThread().interrupt();
    assertThatThrownBy(rows::next).isInstanceOf(CancelledException.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void aFileThatWentIsRefused() throws IOException {
    assertThat(rows(Path.of("went.pdf"), 200 << 20).next().getString(1))
        .startsWith("can't be read");
  }

  @Test
  void aFileOfTheLargestSizeIsReadAndALargerOneIsNot() throws IOException {
    long size = SAMPLE.toFile().length();
    assertThat(rows(SAMPLE, size).next().getString(1)).isNull();
    assertThat(rows(SAMPLE, size - 1).next().getString(1)).startsWith("is larger than");
  }

  private static Iterator<Row> rows(Path file, long mostBytes) {
    String[] jars = new File(System.getProperty(ReaderJars.FOLDER)).list();
    return new DocumentRows(
            new ReaderJars.Here(
                Stream.of(jars)
                    .map(jar -> System.getProperty(ReaderJars.FOLDER) + "/" + jar)
                    .toList()),
            new ReadingLimits(Duration.ofMinutes(2), 1024, mostBytes),
            new SerializableConfiguration(new Configuration()))
        .call(
            List.of(RowFactory.create(file.toAbsolutePath().toString(), file.toFile().length()))
                .iterator());
  }
}
