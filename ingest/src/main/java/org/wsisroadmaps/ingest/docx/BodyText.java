package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.CharacterCount;

/**
 * All text of a document's body and notes, straight from its elements, wherever it stands and
 * whatever the other classes make of it: it is what they are checked against. Only what tracked
 * changes took away is none, and an alternative that says the same as the one that is read.
 */
final class BodyText {

  /** Why a text may not be read. */
  enum Place {
    /** It is seen, unless it stands where Word shows none. */
    SEEN,
    /** It is hidden (ECMA-376-1, 17.3.2.41). */
    HIDDEN,
    /** It asks for content in a content control that has none. */
    PROMPT,
    /** It is meant for programs that know other extensions. */
    ALTERNATIVE
  }

  /**
   * A piece of text.
   *
   * @param element the element that holds it
   * @param shown the text as it is shown
   * @param place why it may not be read
   * @param paragraph the paragraph that it stands in, or the part where it stands in none
   */
  record Piece(Xml element, String shown, Place place, Xml paragraph) {}

  private final Styles styles;
  private final List<Piece> pieces = new ArrayList<>();
  private final CharacterCount count = new CharacterCount();

  private BodyText(WordPackage word, Xml body) {
    styles = new Styles(word.part("styles"));
    add(body, Place.SEEN, body, null);
    for (String part : List.of("footnotes", "endnotes")) {
      word.part(part).ifPresent(notes -> notes.children().forEach(this::addNote));
    }
  }

  /** The text of a document. */
  static BodyText of(WordPackage word, Xml body) {
    return new BodyText(word, body);
  }

  /** Its pieces that are not blank, in the order of the document, those of notes behind it. */
  List<Piece> pieces() {
    return pieces;
  }

  /** How often each character occurs in it. */
  CharacterCount count() {
    return count;
  }

  /** Notes of a type are the lines between text and notes. */
  private void addNote(Xml note) {
    if (note.attribute("type") == null || "normal".equals(note.attribute("type"))) {
      add(note, Place.SEEN, note, null);
    }
  }

  private void add(Xml element, Place place, Xml paragraph, @Nullable String style) {
    add(element, place, paragraph, style, null);
  }

  /**
   * Adds the text in an element.
   *
   * @param style the style of the paragraph that it stands in, or null
   * @param font the symbol font that its own text is set in, or null
   */
  private void add(
      Xml element, Place place, Xml paragraph, @Nullable String style, @Nullable String font) {
    for (Xml child : element.children()) {
      switch (child.name()) {
        case "t" -> piece(child, SymbolFonts.shown(child.text(), font), place, paragraph);
        case "textpath" -> piece(child, Accepted.wordArt(child), place, paragraph);
        case "p" -> add(child, place, child, styles.paragraphStyle(child.child("pPr")));
        case "r" -> run(child, place, paragraph, style);
        case "sdt" -> add(child, Prompts.isShownBy(child) ? Place.PROMPT : place, paragraph, style);
        case "AlternateContent" -> alternatives(child, place, paragraph, style);
        case "tr" -> {
          if (child.child("trPr").filter(Accepted::isRemoved).isEmpty()) {
            add(child, place, paragraph, style);
          }
        }
        case "tc" -> {
          if (child.child("tcPr").flatMap(p -> p.child("cellDel")).isEmpty()) {
            add(child, place, paragraph, style);
          }
        }
        case "del", "moveFrom", "pPr", "rPr", "tblPr", "tcPr", "trPr", "sectPr", "sdtPr" -> {
          // tracked changes took these away; properties hold no text
        }
        default -> add(child, place, paragraph, style);
      }
    }
  }

  private void run(Xml run, Place place, Xml paragraph, @Nullable String style) {
    Optional<Xml> properties = run.child("rPr");
    Place inside = styles.toggle("vanish", properties, style) ? Place.HIDDEN : place;
    String font = styles.symbolFont(properties, style);
    add(run, inside, paragraph, style, font);
  }

  private void alternatives(Xml alternatives, Place place, Xml paragraph, @Nullable String style) {
    Optional<Xml> read = Accepted.alternative(alternatives);
    String said = read.map(BodyText::words).orElse("");
    for (Xml alternative : alternatives.children()) {
      if (read.isPresent() && read.get() == alternative) {
        add(alternative, place, paragraph, style);
      } else if (!words(alternative).equals(said)) {
        add(alternative, Place.ALTERNATIVE, paragraph, style);
      }
    }
  }

  private static String words(Xml element) {
    return element.allText().replaceAll("\\s+", "");
  }

  private void piece(Xml element, String shown, Place place, Xml paragraph) {
    if (!shown.isBlank()) {
      pieces.add(new Piece(element, shown, place, paragraph));
      count.add(shown);
    }
  }
}
