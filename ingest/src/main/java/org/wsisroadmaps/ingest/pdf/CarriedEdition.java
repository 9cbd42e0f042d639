package org.wsisroadmaps.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;

/** The edition that a PDF report of this program carries as JSON: it is what the report shows. */
public final class CarriedEdition {

  /** What the report writer calls itself. */
  private static final String PRODUCER = "wsis-roadmaps";

  /** How the report writer marks the streams of attachments (ISO 32000-1, table 45). */
  private static final String MARK = "/EmbeddedFile";

  private CarriedEdition() {}

  /**
   * The edition.
   *
   * @param bytes a file
   * @return nothing where it is no report of this program
   * @throws RoadmapException when it is one, and not of an edition: of a comparison, or of comments
   */
  public static Optional<Edition> in(byte[] bytes) throws RoadmapException {
    if (!new String(bytes, ISO_8859_1).contains(MARK)) {
      return Optional.empty();
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return PRODUCER.equals(document.getDocumentInformation().getProducer())
          ? Optional.of(edition(document))
          : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError e) {
      // who reads the pages tells what is wrong with it, or asks for its password
      return Optional.empty();
    }
  }

  private static Edition edition(PDDocument document) throws IOException, RoadmapException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    Map<String, PDComplexFileSpecification> all = files == null ? null : files.getNames();
    if (all != null) {
      for (PDComplexFileSpecification file : all.values()) {
        PDEmbeddedFile content = file.getEmbeddedFile();
        byte[] json = content == null ? new byte[0] : content.toByteArray();
        if (isEdition(json)) {
          return EditionJson.read(new ByteArrayInputStream(json));
        }
      }
    }
    throw new RoadmapException(
        "is a report of this program that shows no single edition: give the editions themselves");
  }

  /** As the reader of JSON tells an edition from other records: it has action lines. */
  private static boolean isEdition(byte[] json) {
    String text = new String(json, ISO_8859_1);
    return text.contains("\"schemaVersion\"") && text.contains("\"actionLines\"");
  }
}
