package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.InputStream;
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

  static DocumentKind of(Path file) throws IOException {
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
    return text.stripLeading().startsWith("{") && text.contains("\"schemaVersion\"")
        ? EDITION_JSON
        : OTHER;
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
    DocumentKind kind = of(file);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean isNamed = name.matches(".*\\.(pdf|docx|docm|doc)");
    return switch (kind) {
      case PDF, PACKAGE, EDITION_JSON -> true;
      case COMPOUND, OTHER -> isNamed;
    };
  }
}
