package org.wsisroadmaps.ingest.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;

/**
 * The parts in a zip file, as its central directory at the end lists them (APPNOTE 6.3.10, 4.3.12):
 * what a program left behind in the file and took out of the directory is none. A part is inflated
 * when it is asked for, and not before; its size and checksum must then be those of the directory.
 */
final class ZipParts implements AutoCloseable {

  private static final long MEGABYTE = 1L << 20;

  /** No part whose text is read is larger; the roadmap of 2025 has one of half a megabyte. */
  static final long LARGEST_PART = 100 * MEGABYTE;

  /** Nor are all that are read together. */
  static final long LARGEST_WHOLE = 200 * MEGABYTE;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final Map<String, ZipArchiveEntry> doubled = new HashMap<>();
  private final long largestPart;
  private final long largestWhole;
  private long inflated;

  private ZipParts(ZipFile zip, long largestPart, long largestWhole) {
    this.zip = zip;
    this.largestPart = largestPart;
    this.largestWhole = largestWhole;
    zip.getEntries()
        .asIterator()
        .forEachRemaining(entry -> {
          ZipArchiveEntry before = entries.putIfAbsent(key(entry.getName()), entry);
          if (before != null
              && (before.getCrc() != entry.getCrc() || before.getSize() != entry.getSize())) {
            doubled.put(key(entry.getName()), entry);
          }
        });
  }

  /**
   * Opens a file.
   *
   * @throws RoadmapException when it has no sound directory, as one that was cut off
   */
  static ZipParts open(byte[] bytes) throws RoadmapException {
    return open(bytes, LARGEST_PART, LARGEST_WHOLE);
  }

  /**
   * Opens a file with other limits.
   *
   * @param largestPart the most bytes of a part, inflated
   * @param largestWhole the most bytes of all parts that are read
   */
  static ZipParts open(byte[] bytes, long largestPart, long largestWhole) throws RoadmapException {
    try {
      return new ZipParts(
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get(),
          largestPart,
          largestWhole);
    } catch (IOException | RuntimeException e) {
      // damage that the library does not foresee comes out as any exception
      throw new RoadmapException(
          "is damaged or cut off: the list of its parts, which stands at the end of the file, is"
              + " missing or not sound; copy or download the document again",
          e);
    }
  }

  /** Names differ neither by case nor by the slash that a program writes (ECMA-376-2, 6.2.2). */
  private static String key(String name) {
    String path = name.replace('\\', '/');
    return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
  }

  /** Whether there is a part of that name. */
  boolean holds(String name) {
    return entries.containsKey(key(name));
  }

  /**
   * The content of a part; nothing where there is none.
   *
   * @param name its name, with or without a slash before it
   * @throws RoadmapException when it is damaged, too large, or not clear
   */
  Optional<byte[]> read(String name) throws RoadmapException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    if (doubled.containsKey(key(name))) {
      throw new RoadmapException(
          "is a damaged Word document: it holds two different parts “" + name + "”");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()
        || entry.getMethod() != ZipMethod.STORED.getCode()
            && entry.getMethod() != ZipMethod.DEFLATED.getCode()) {
      throw new RoadmapException("is packed in a way that Word does not know: save it in Word");
    }
    return Optional.of(inflated(entry));
  }

  private byte[] inflated(ZipArchiveEntry entry) throws RoadmapException {
    long most = Math.min(largestPart, largestWhole - inflated);
    byte[] content = entry.getSize() > most ? null : content(entry, most);
    if (content == null || content.length > most) {
      throw new RoadmapException(
          "holds more text than is safe to read: a part of it is larger than "
              + largestPart / MEGABYTE
              + " MB, or all together than "
              + largestWhole / MEGABYTE
              + " MB");
    }
    CRC32 checksum = new CRC32();
    checksum.update(content);
    if (content.length != entry.getSize() || checksum.getValue() != entry.getCrc()) {
      throw damaged(entry, null);
    }
    inflated += content.length;
    return content;
  }

  private byte[] content(ZipArchiveEntry entry, long most) throws RoadmapException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes((int) most + 1);
    } catch (IOException | RuntimeException e) {
      throw damaged(entry, e);
    }
  }

  private static RoadmapException damaged(ZipArchiveEntry entry, @Nullable Exception cause) {
    return new RoadmapException(
        "is damaged: its part “"
            + entry.getName().replaceAll("\\p{Cntrl}", "?")
            + "” is not what its checksum says; copy or download the document again",
        cause);
  }

  @Override
  public void close() throws RoadmapException {
    try {
      zip.close();
    } catch (IOException e) {
      throw new RoadmapException("can't be closed", e);
    }
  }
}
