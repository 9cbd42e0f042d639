package org.wsisroadmaps.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;

/** The documents that are measured with. The working directory is the folder of the project. */
final class Documents {

  static final Path PDF_2025 = Path.of("samples/roadmap-2025.pdf");
  static final Path DOCX_2025 = Path.of("samples/roadmap-2025.docx");
  static final Path PDF_2024 = Path.of("samples/roadmap-2024.pdf");

  /** Where documents are put that are made for the measuring. */
  private static final Path MADE = Path.of("benchmarks/target/speed");

  private Documents() {}

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Edition edition(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".json")
          ? EditionJson.read(in)
          : EditionReader.standard().read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RoadmapException e) {
      throw new IllegalStateException(file + " " + e.getMessage(), e);
    }
  }

  /** A roadmap of so many pages; it is made where it does not stand yet. */
  static Path roadmap(int pages) {
    Path file = MADE.resolve("roadmap-" + pages + "-pages.pdf");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(MADE);
        GeneratedRoadmap.write(pages, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** A folder of so many PDFs: the sample editions in turn. */
  static Path batch(int documents) throws IOException {
    Path folder = MADE.resolve("batch-" + documents);
    Files.createDirectories(folder);
    for (int i = 0; i < documents; i++) {
      Path copy = folder.resolve("roadmap-%03d.pdf".formatted(i));
      if (!Files.exists(copy)) {
        Files.copy(i % 2 == 0 ? PDF_2025 : PDF_2024, copy);
      }
    }
    return folder;
  }

  /**
   * The JSON of an edition whose results are so many rows: the sample's outcomes again and again.
   */
  static Path largeEdition(int rows) throws IOException {
    Path file = MADE.resolve("edition-" + rows + "-rows.json");
    if (!Files.exists(file)) {
      Files.createDirectories(MADE);
      Edition large = LargeEdition.of(edition(PDF_2025), rows);
      try (var out = Files.newOutputStream(file)) {
        EditionJson.write(large, out);
      }
    }
    return file;
  }

  /** An empty folder for results. */
  static Path results(String name) throws IOException {
    Path folder = MADE.resolve(name);
    Files.createDirectories(folder);
    List<Path> old = new ArrayList<>();
    try (var files = Files.list(folder)) {
      files.forEach(old::add);
    }
    for (Path file : old) {
      Files.delete(file);
    }
    return folder;
  }
}
