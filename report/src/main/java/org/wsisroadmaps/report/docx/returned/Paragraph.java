package org.wsisroadmaps.report.docx.returned;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A paragraph with its tracked changes.
 *
 * @param prefix indent and bullet of a list item, empty for other paragraphs
 * @param pieces its text
 * @param end its end, which may be inserted or deleted: the text then goes on in the next one
 */
record Paragraph(String prefix, List<Piece> pieces, Piece end) {

  /** Copies. */
  Paragraph {
    pieces = List.copyOf(pieces);
  }

  /** The text of some paragraphs, a line each, where the changes of some people count. */
  static String text(List<Paragraph> paragraphs, Voices voices) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder();
    String prefix = "";
    for (Paragraph paragraph : paragraphs) {
      if (line.isEmpty()) {
        prefix = paragraph.prefix;
      }
      for (Piece piece : paragraph.pieces) {
        if (piece.isThere(voices)) {
          line.append(piece.text());
        }
      }
      if (paragraph.end.isThere(voices)) {
        append(text, prefix, line);
      }
    }
    append(text, prefix, line);
    return text.toString();
  }

  private static void append(StringBuilder text, String prefix, StringBuilder line) {
    if (!line.toString().isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(prefix).append(line);
    }
    line.setLength(0);
  }

  /** Who changed something in some paragraphs, in alphabetical order. */
  static Set<String> authors(List<Paragraph> paragraphs) {
    Set<String> authors = new TreeSet<>();
    for (Paragraph paragraph : paragraphs) {
      Stream.concat(paragraph.pieces.stream(), Stream.of(paragraph.end))
          .flatMap(piece -> Stream.of(piece.insertedBy(), piece.deletedBy()))
          .filter(author -> author != null)
          .forEach(authors::add);
    }
    return authors;
  }
}
