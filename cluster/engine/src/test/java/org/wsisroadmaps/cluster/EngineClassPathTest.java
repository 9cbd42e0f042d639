package org.wsisroadmaps.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The engine brings older Jackson, Log4j and more than the reader needs: neither sees the other's.
 */
class EngineClassPathTest {

  @Test
  void noneOfTheReadersLibrariesStandsOnTheEnginesClassPath() {
    assertThat(readerJars())
        .anyMatch(jar -> jar.startsWith("jackson-databind-3."))
        .anyMatch(jar -> jar.startsWith("poi-ooxml-"))
        .anyMatch(jar -> jar.startsWith("pdfbox-"));
    for (String type :
        List.of(
            "tools.jackson.databind.ObjectMapper",
            "org.apache.poi.ooxml.POIXMLDocument",
            "org.apache.pdfbox.pdmodel.PDDocument",
            "org.wsisroadmaps.ingest.EditionReader",
            "org.wsisroadmaps.model.Edition")) {
      assertThat(getClass().getClassLoader().getResource(type.replace('.', '/') + ".class"))
          .as(type)
          .isNull();
    }
  }

  @Test
  void noneOfTheEnginesLibrariesStandsWhereDocumentsAreRead() {
    assertThat(readerJars())
        .noneMatch(jar ->
            jar.startsWith("spark-")
                || jar.startsWith("hadoop-")
                || jar.startsWith("scala-")
                || jar.startsWith("jackson-databind-2."));
  }

  private static List<String> readerJars() {
    return Stream.of(new File(System.getProperty(ReaderJars.FOLDER)).list()).sorted().toList();
  }
}
