package org.wsisroadmaps.benchmarks.renditions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes renditions that no tool at hand makes. */
public final class Remake {

  /** The namespaces of Word documents, and what ISO/IEC 29500 Strict has in their place. */
  private static final Map<String, String> STRICT =
      new TreeMap<>(
          Map.of(
              "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
              "http://purl.oclc.org/ooxml/wordprocessingml/main",
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
              "http://schemas.openxmlformats.org/drawingml/2006/main",
              "http://purl.oclc.org/ooxml/drawingml/main",
              "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
              "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
              "http://schemas.openxmlformats.org/officeDocument/2006/math",
              "http://purl.oclc.org/ooxml/officeDocument/math"));

  private Remake() {}

  /**
   * Makes a rendition.
   *
   * @param args {@code untagged} (a PDF without its tags) or {@code strict} (a DOCX with the
   *     namespaces of Strict Open XML), the file to read, the file to write
   * @throws IOException when a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "untagged" -> untag(Path.of(args[1]), Path.of(args[2]));
      case "strict" -> makeStrict(Path.of(args[1]), Path.of(args[2]));
      default -> throw new IllegalArgumentException("neither untagged nor strict: " + args[0]);
    }
  }

  private static void untag(Path from, Path to) throws IOException {
    try (PDDocument document = Loader.loadPDF(from.toFile())) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.removeItem(COSName.STRUCT_TREE_ROOT);
      catalog.removeItem(COSName.getPDFName("MarkInfo"));
      document.save(to.toFile());
    }
  }

  private static void makeStrict(Path from, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(xml ? strict(bytes) : bytes);
        out.closeEntry();
      }
    }
  }

  private static byte[] strict(byte[] xml) {
    String text = new String(xml, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> names : STRICT.entrySet()) {
      text = text.replace(names.getKey(), names.getValue());
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
