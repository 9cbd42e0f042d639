package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes. */
enum DocumentKind {
  /** A PDF. */
  PDF,
  /** A package of the Open Packaging Conventions (a zip file), such as DOCX. */
  PACKAGE,
  /** A compound file of older office programs, also an encrypted DOCX. */
  COMPOUND,
  /** An edition as JSON. */
  EDITION_JSON,
  /** Something else. */
  OTHER;

  /** A PDF's header may stand anywhere in its first 1,024 bytes (ISO 32000-1, annex H, note 13). */
  private static final int LOOKED_AT = 1024;

  /**
   * What a file is. A pipe or a device is never opened, since that might never end.
   *
   * @throws IOException when the file can't be read
   */
  static DocumentKind of(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return OTHER;
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(LOOKED_AT);
    }
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.contains("%PDF-")) {
      return PDF;
    }
    if (text.startsWith("PK\u0003\u0004")) {
      return text.contains("[Content_Types].xml") || text.contains("word/") || endsLikeWord(file)
          ? PACKAGE
          : OTHER;
    }
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return COMPOUND;
    }
    String json = new String(start, encoding(text)).replaceFirst("^\\uFEFF", "");
    return json.stripLeading().startsWith("{") && json.contains("\"schemaVersion\"")
        ? EDITION_JSON
        : OTHER;
  }

  /** How a JSON text is encoded, by its first bytes (RFC 4627, section 3, and byte order marks). */
  private static Charset encoding(String start) {
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\0{")) {
      return StandardCharsets.UTF_16BE;
    }
    return start.startsWith("\u00FF\u00FE") || start.startsWith("{\0")
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  private static boolean endsLikeWord(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".docx") || name.endsWith(".docm");
  }

  /**
   * Whether a file that stands in a folder is taken for a document: by its content, and where that
   * is damaged or of an old kind by its name, so that it is told and not passed over.
   */
  static boolean isDocument(Path file) throws IOException {
    return switch (of(file)) {
      case PDF, PACKAGE, EDITION_JSON -> true;
      case COMPOUND, OTHER -> isNamedLikeDocument(file);
    };
  }

  static boolean isNamedLikeDocument(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.matches("(?s).*\\.(pdf|docx|docm|doc)");
  }

  /**
   * Whether a file has an end, as far as its kind has one: one that is still being copied has none.
   */
  static boolean isWhole(Path file) throws IOException {
    return switch (of(file)) {
      // ISO 32000-1, 7.5.5: %%EOF, which readers find in the last 1,024 bytes
      case PDF -> end(file, LOOKED_AT).contains("%%EOF");
      // APPNOTE 4.3.16: the end of the central directory, before a comment of at most 65,535 bytes
      case PACKAGE -> end(file, 1 << 16).contains("PK\u0005\u0006");
      case EDITION_JSON -> end(file, LOOKED_AT).replace("\0", "").stripTrailing().endsWith("}");
      case COMPOUND, OTHER -> true;
    };
  }

  private static String end(Path file, int length) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      channel.position(Math.max(0, channel.size() - length));
      return new String(
          Channels.newInputStream(channel).readNBytes(length), StandardCharsets.ISO_8859_1);
    }
  }
}
