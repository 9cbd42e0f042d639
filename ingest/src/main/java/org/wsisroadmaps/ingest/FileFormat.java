package org.wsisroadmaps.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a file is, told by its first bytes and not by its name. */
enum FileFormat {
  /** A PDF. */
  PDF,
  /** A zip file, such as DOCX. */
  PACKAGE,
  /** A compound file: an encrypted DOCX, or a document of older office programs. */
  COMPOUND,
  /** A document or sheet of LibreOffice or OpenOffice. */
  OPEN_DOCUMENT,
  /** A document in Rich Text Format. */
  RICH_TEXT,
  /** A Word document in one XML file, as Word 2003 wrote it and later ones still can. */
  WORD_XML,
  /** Nothing. */
  EMPTY,
  /** Something else. */
  OTHER;

  /** A PDF's header may stand anywhere in its first 1,024 bytes (ISO 32000-1, annex H, note 13). */
  private static final int LOOKED_AT = 1024;

  /** A zip file begins with a part, with the mark of a split one, or with its end (APPNOTE 4.3). */
  private static final List<String> ZIP = List.of("PK\3\4", "PK\7\b", "PK\5\6");

  static FileFormat of(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.isEmpty()) {
      return EMPTY;
    }
    if (ZIP.stream().anyMatch(start::startsWith)) {
      // its first entry is stored and says what it is (OpenDocument 1.3, part 2, 3.3)
      return start.contains("mimetypeapplication/vnd.oasis.opendocument") ? OPEN_DOCUMENT : PACKAGE;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return COMPOUND;
    }
    if (start.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (start.contains("progid=\"Word.Document\"")) {
      return WORD_XML;
    }
    return start.contains("%PDF-") ? PDF : OTHER;
  }
}
