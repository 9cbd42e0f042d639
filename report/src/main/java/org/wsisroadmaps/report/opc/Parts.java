package org.wsisroadmaps.report.opc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.wsisroadmaps.model.RoadmapException;

/**
 * The parts of an Office file's package (ECMA-376, part 2), read one at a time. POI's own package
 * keeps what it reads, and takes the empty rows of a form, which compress very well, for an attack.
 */
public final class Parts implements AutoCloseable {

  /** What a file is meant to be. */
  public enum Kind {
    /** A workbook of Excel. */
    WORKBOOK("Excel workbook", "Excel file", ".xlsx"),
    /** A document of Word. */
    DOCUMENT("Word document", "Word file", ".docx");

    private final String name;
    private final String file;
    private final String ending;

    Kind(String name, String file, String ending) {
      this.name = name;
      this.file = file;
      this.ending = ending;
    }
  }

  /** What all parts together may inflate to: a hundred times what the largest edition needs. */
  static final long MOST_BYTES = 512L << 20;

  private static final int MOST_PARTS = 10_000;

  /**
   * A relationship of a part.
   *
   * @param id its identifier
   * @param kind the last word of its type, which Transitional and Strict packages share
   * @param target the name of the part that it leads to
   */
  public record Relation(String id, String kind, String target) {}

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries;
  private long inflated;

  private Parts(ZipFile zip, Map<String, ZipEntry> entries) {
    this.zip = zip;
    this.entries = entries;
  }

  /**
   * Opens a package.
   *
   * @param file the file
   * @param kind what it is meant to be
   * @throws IOException when the file can't be read
   * @throws RoadmapException when it is nothing of this kind that can be read
   */
  public static Parts open(Path file, Kind kind) throws IOException, RoadmapException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4);
    }
    String first = new String(start, StandardCharsets.ISO_8859_1);
    if (first.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new RoadmapException(
          "is an old "
              + kind.file
              + " or has a password: save it as "
              + kind.ending
              + ", without a password");
    }
    if (!first.startsWith("PK")) {
      throw new RoadmapException("is no " + kind.name + ": save it as " + kind.ending);
    }
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new RoadmapException("is a damaged " + kind.name + ": ask for it again", e);
    }
    try {
      return new Parts(zip, entries(zip, kind));
    } catch (RoadmapException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static Map<String, ZipEntry> entries(ZipFile zip, Kind kind) throws RoadmapException {
    if (zip.size() > MOST_PARTS) {
      throw new RoadmapException("holds more parts than an Office file has");
    }
    Map<String, ZipEntry> entries = new HashMap<>();
    zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    if (!entries.containsKey("[content_types].xml")) {
      throw new RoadmapException(
          entries.containsKey("content.xml")
              ? "is an OpenDocument file: save it as " + kind.ending
              : "is no " + kind.name + ": save it as " + kind.ending);
    }
    return entries;
  }

  /** The names of parts do not differ by case. */
  private static String key(String name) {
    String plain = name.replace('\\', '/');
    return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
  }

  /** Whether there is a part of a name. */
  public boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** The XML of a part; empty where there is no such part. */
  public Optional<XmlPart> xml(String part) throws IOException, RoadmapException {
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      return Optional.empty();
    }
    return Optional.of(XmlPart.open(new Counted(zip.getInputStream(entry)), part));
  }

  /** The relationships of a part inside the package; those of the package itself for "". */
  public List<Relation> relations(String part) throws IOException, RoadmapException {
    int name = part.lastIndexOf('/') + 1;
    String relations = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    List<Relation> found = new ArrayList<>();
    Optional<XmlPart> opened = xml(relations);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        while (xml.next()) {
          if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
            String type = xml.attribute("Type");
            found.add(
                new Relation(
                    xml.attribute("Id"),
                    type.substring(type.lastIndexOf('/') + 1),
                    resolved(part, xml.attribute("Target"))));
          }
        }
      } catch (XMLStreamException e) {
        throw XmlPart.damaged(relations, e);
      }
    }
    return found;
  }

  private static String resolved(String part, String target) throws RoadmapException {
    try {
      String path =
          URI.create("/" + part.replace(" ", "%20")).resolve(target.replace(" ", "%20")).getPath();
      return path.startsWith("/") ? path.substring(1) : path;
    } catch (IllegalArgumentException e) {
      throw new RoadmapException("is damaged: it names no sound part", e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Ends reading where the parts inflate to more than is safe. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      return read < 0 ? read : counted(1) == 1 ? read : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return counted(super.read(bytes, from, length));
    }

    private int counted(int read) throws IOException {
      inflated += Math.max(read, 0);
      if (inflated > MOST_BYTES) {
        throw new TooLargeException();
      }
      return read;
    }
  }

  /** The parts inflate to more than is safe. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("its parts inflate to more than is safe");
    }
  }
}
