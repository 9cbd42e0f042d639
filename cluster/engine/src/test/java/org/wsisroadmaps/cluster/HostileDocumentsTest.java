package org.wsisroadmaps.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that hang, take all memory and end their process, in one archive with sound ones. No
 * document is known that does so to the reader, so another one stands in its place, that does what
 * their names say.
 */
class HostileDocumentsTest {

  private final String reader = System.getProperty(ReaderJars.FOLDER);

  @TempDir Path folder;

  @BeforeEach
  void putAnotherReaderInPlace() throws IOException {
    Path hostile = Files.createDirectories(folder.resolve("reader"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path source = folder.resolve("ReadingMain.java");
    try (InputStream in = getClass().getResourceAsStream("ReadingMain.java.txt")) {
      Files.copy(in, source);
    }
    try (Stream<Path> jars = Files.list(Path.of(reader))) {
      for (Path jar : jars.toList()) {
        Files.copy(jar, hostile.resolve(jar.getFileName()));
      }
    }
    String jars =
        Stream.of(hostile.toFile().listFiles())
            .map(File::getPath)
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", jars, "-d", classes.toString(), source.toString()))
        .isZero();
    // before the reader's own jars, by its name
    try (OutputStream out = Files.newOutputStream(hostile.resolve("0.jar"));
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
      }
    }
    System.setProperty(ReaderJars.FOLDER, hostile.toString());
  }

  @AfterEach
  void putTheReaderBack() {
    System.setProperty(ReaderJars.FOLDER, reader);
  }

  @Test
  void eachCostsOneRowAndNoOtherDocumentItsOwn() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    for (String name : List.of("hang", "memory", "halt", "sound", "sound-2", "sound-3")) {
      Files.writeString(archive.resolve(name + ".pdf"), "%PDF-1.7");
    }
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    Path tables = folder.resolve("tables");
    String[] args = {
      archive.toString(),
      "--output",
      tables.toString(),
      "--master",
      "local[2]",
      "--timeout",
      "1",
      "--memory",
      "64"
    };
    assertThat(Main.run(args, writer, writer)).isEqualTo(1);
    assertThat(said.toString()).startsWith("6 documents, 3 refused, ");
    SparkSession session = Engine.builder("local[1]").getOrCreate();
    try {
      assertThat(rows(session, tables.resolve("refused"), "document", "reason"))
          .containsExactly(
              "halt.pdf made the process that reads it end unexpectedly, twice (status 7)",
              "hang.pdf took longer than 1 s and was given up (raise --timeout to wait longer)",
              "memory.pdf needs more memory than 64 MB (raise --memory to read it)");
      assertThat(rows(session, tables.resolve("documents"), "document", "title"))
          .containsExactly("sound-2.pdf read", "sound-3.pdf read", "sound.pdf read");
    } finally {
      session.stop();
    }
  }

  private static List<String> rows(SparkSession session, Path table, String name, String value) {
    return session.read().parquet(table.toString()).select(name, value).collectAsList().stream()
        .map(row -> row.getString(0).replaceFirst(".*/", "") + " " + row.getString(1))
        .sorted()
        .toList();
  }
}
