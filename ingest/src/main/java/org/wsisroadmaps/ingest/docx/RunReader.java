package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Span;

/** Reads the runs of one paragraph; mutable while it does. */
final class RunReader {

  /** Places where a line may break, seen or not: soft hyphens, and spaces without width. */
  private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF";

  private static final char NO_BREAK_HYPHEN = '\u2011';

  private final Styles styles;
  private final Fields fields;
  private final WordPackage word;
  private final @Nullable String paragraphStyle;
  private final List<List<Span>> lines = new ArrayList<>();
  private final List<Xml> asides = new ArrayList<>();

  RunReader(Styles styles, Fields fields, WordPackage word, @Nullable String paragraphStyle) {
    this.styles = styles;
    this.fields = fields;
    this.word = word;
    this.paragraphStyle = paragraphStyle;
    lines.add(new ArrayList<>());
  }

  /** The text, a list for each line that a line break made. */
  List<List<Span>> lines() {
    return lines;
  }

  /** Text boxes and notes that hang on the paragraph: elements that hold paragraphs and tables. */
  List<Xml> asides() {
    return asides;
  }

  /** Reads the content of a paragraph, or of something in it. */
  void read(Xml parent, @Nullable String link) {
    for (Xml child : Accepted.children(parent)) {
      switch (child.name()) {
        case "r" -> run(child, link);
        case "hyperlink" -> read(child, linkOf(child).orElse(link));
        case "fldSimple" -> {
          String target = Fields.target(String.valueOf(child.attribute("instr")));
          read(child, target == null ? link : target);
        }
        case "oMath",
            "oMathPara",
            "e",
            "num",
            "den",
            "sub",
            "sup",
            "f",
            "d",
            "nary",
            "rad",
            "sSub",
            "sSup",
            "sSubSup",
            "func",
            "fName",
            "box",
            "bar",
            "acc",
            "m",
            "mr",
            "eqArr",
            "deg",
            "lim",
            "limLow",
            "limUpp",
            "groupChr",
            "borderBox",
            "phant",
            "sPre" ->
            read(child, link);
        default -> {
          // properties, bookmarks, marks of proofing and of comments
        }
      }
    }
  }

  private Optional<String> linkOf(Xml hyperlink) {
    String anchor = hyperlink.attribute("anchor");
    String place = anchor == null ? "" : "#" + anchor;
    String relationship = hyperlink.attribute("r:id");
    String address = relationship == null ? "" : word.link(relationship).orElse("");
    String target = address + place;
    return target.isEmpty() ? Optional.empty() : Optional.of(target);
  }

  private void run(Xml run, @Nullable String link) {
    Optional<Xml> properties = run.child("rPr");
    if (styles.toggle("vanish", properties, paragraphStyle)) {
      keepFields(run);
      return;
    }
    Span style =
        new Span(
            "",
            styles.toggle("b", properties, paragraphStyle),
            styles.toggle("i", properties, paragraphStyle),
            styles.underline(properties, paragraphStyle),
            link);
    for (Xml child : Accepted.children(run)) {
      content(child, style);
    }
  }

  /** Fields begin and end in hidden runs too. */
  private void keepFields(Xml run) {
    for (Xml child : run.children()) {
      if (child.is("fldChar")) {
        fields.character(child);
      } else if (child.is("instrText")) {
        fields.instruction(child.text());
      }
    }
  }

  private void content(Xml child, Span style) {
    switch (child.name()) {
      case "t" -> text(child.text(), style);
      case "r" -> run(child, style.href()); // the base text of a ruby
      case "noBreakHyphen" -> text("-", style);
      case "tab", "ptab" -> text("\t", style);
      case "sym" -> text(symbol(child), style);
      case "br", "cr" -> {
        if (fields.showText()) {
          lines.add(new ArrayList<>());
        }
      }
      case "fldChar" -> fields.character(child);
      case "instrText" -> fields.instruction(child.text());
      case "footnoteReference" -> note("footnotes", child);
      case "endnoteReference" -> note("endnotes", child);
      case "drawing", "pict", "object" -> textBoxes(child, style);
      default -> {
        // pictures, page numbers, marks
      }
    }
  }

  private void text(String raw, Span style) {
    String text = plain(raw);
    if (!text.isEmpty() && fields.showText()) {
      String link = style.href() == null ? fields.link() : style.href();
      lines
          .get(lines.size() - 1)
          .add(new Span(text, style.bold(), style.italic(), style.underline(), link));
    }
  }

  /** The text as it is seen: where lines may break is layout. */
  private static String plain(String raw) {
    int asIs = 0;
    while (asIs < raw.length() && isPlain(raw.charAt(asIs))) {
      asIs++;
    }
    if (asIs == raw.length()) {
      return raw;
    }
    StringBuilder plain = new StringBuilder(raw.length()).append(raw, 0, asIs);
    for (int i = asIs; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (UNSEEN.indexOf(c) < 0) {
        plain.append(c == NO_BREAK_HYPHEN ? '-' : c);
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(char c) {
    return c < 0x80 || c != NO_BREAK_HYPHEN && UNSEEN.indexOf(c) < 0;
  }

  private static String symbol(Xml symbol) {
    String code = symbol.attribute("char");
    if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    char c = (char) Integer.parseInt(code, 16);
    String font = String.valueOf(symbol.attribute("font")).toLowerCase(Locale.ROOT);
    boolean symbolFont = font.contains("symbol") || font.contains("dings");
    return String.valueOf(symbolFont && c < 0xF000 ? (char) (c + 0xF000) : c);
  }

  private void note(String part, Xml reference) {
    String id = reference.attribute("id");
    if (!fields.showText() || id == null) {
      return;
    }
    word.part(part)
        .flatMap(notes ->
            notes.children().stream().filter(note -> id.equals(note.attribute("id"))).findFirst())
        .ifPresent(asides::add);
  }

  private void textBoxes(Xml element, Span style) {
    for (Xml child : Accepted.children(element)) {
      // a shape of Word holds the one, a shape of a drawing canvas (DrawingML) the other
      if (child.is("txbxContent") || child.is("txBody")) {
        asides.add(child);
      } else if (child.is("textpath")) {
        text(Accepted.wordArt(child), style);
      } else {
        textBoxes(child, style);
      }
    }
  }
}
