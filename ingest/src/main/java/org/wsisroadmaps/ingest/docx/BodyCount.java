package org.wsisroadmaps.ingest.docx;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.CharacterCount;

/**
 * Counts the characters of a document's body straight from its elements, whatever the other classes
 * make of them: it is what they are checked against.
 */
final class BodyCount {

  private final WordPackage word;
  private final Styles styles;
  private final CharacterCount count = new CharacterCount();
  private final Set<String> notes = new HashSet<>();
  private final Fields fields;

  private BodyCount(WordPackage word, Fields fields, Styles styles) {
    this.word = word;
    this.fields = fields;
    this.styles = styles;
  }

  /** Counts what a reader of the document sees of its body. */
  static CharacterCount of(WordPackage word, Fields fields, Xml body) {
    BodyCount counter = new BodyCount(word, fields, new Styles(word.part("styles")));
    counter.add(body, null);
    return counter.count;
  }

  private void add(Xml element, @Nullable String style) {
    for (Xml child : Accepted.children(element)) {
      switch (child.name()) {
        case "t" -> {
          if (fields.showText()) {
            count.add(child.text());
          }
        }
        case "textpath" -> {
          if (fields.showText()) {
            count.add(Accepted.wordArt(child));
          }
        }
        case "fldChar" -> fields.character(child);
        case "instrText" -> fields.instruction(child.text());
        case "p" -> add(child, styles.paragraphStyle(child.child("pPr")));
        case "tr" -> {
          if (child.child("trPr").filter(Accepted::isRemoved).isEmpty()) {
            add(child, style);
          }
        }
        case "tc" -> {
          if (child.child("tcPr").flatMap(p -> p.child("cellDel")).isEmpty()) {
            add(child, style);
          }
        }
        case "footnoteReference" -> note("footnotes", child);
        case "endnoteReference" -> note("endnotes", child);
        case "r" -> run(child, style);
        case "pPr", "rPr", "tblPr", "tcPr", "trPr", "sectPr" -> {
          // properties hold no text
        }
        default -> add(child, style);
      }
    }
  }

  private void run(Xml run, @Nullable String style) {
    Optional<Xml> properties = run.child("rPr");
    if (!styles.toggle("vanish", properties, style)) {
      add(run, style);
      return;
    }
    for (Xml child : run.children()) {
      if (child.is("fldChar")) {
        fields.character(child);
      }
    }
  }

  private void note(String part, Xml reference) {
    String id = reference.attribute("id");
    if (id != null && fields.showText() && notes.add(part + id)) {
      word.part(part)
          .ifPresent(all ->
              all.children().stream()
                  .filter(note -> id.equals(note.attribute("id")))
                  .findFirst()
                  .ifPresent(note -> add(note, null)));
    }
  }
}
