package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Span;

/** Reads the runs of one paragraph; mutable while it does. */
final class RunReader {

  /** Places where a line may break, seen or not: soft hyphens, and spaces without width. */
  private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF";

  private static final Pattern NUMBER = Pattern.compile("[-+−]?\\p{Nd}");

  /** Half-points that are seen; Word moves by 6 of them where nobody says how many. */
  private static final int LEAST_MOVE = 4;

  private static final char NO_BREAK_HYPHEN = '\u2011';

  private final Styles styles;
  private final Fields fields;
  private final WordPackage word;
  private final @Nullable String paragraphStyle;
  private final List<List<Span>> lines = new ArrayList<>();
  private final List<Xml> asides = new ArrayList<>();
  private final LinearMath math = new LinearMath(this::apart);
  private final Set<Xml> taken;

  /** The last text of the line, and how it stands. */
  private String before = "";

  private Script scriptBefore = Script.NONE;

  /**
   * A reader of a paragraph.
   *
   * @param taken where it adds the elements whose text it reads
   */
  RunReader(
      Styles styles,
      Fields fields,
      WordPackage word,
      @Nullable String paragraphStyle,
      Set<Xml> taken) {
    this.taken = taken;
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

  /** How a run looks: its style, the symbol font that it is set in, and whether it is raised. */
  private record Look(Span style, @Nullable String symbolFont, Script script) {}

  /** Whether a run is raised or lowered. */
  private enum Script {
    NONE(""),
    RAISED("^"),
    LOWERED("_"),
    /** It is a formula, whose numbers are its own. */
    FORMULA("");

    /** What says so in a line of plain text. */
    final String sign;

    Script(String sign) {
      this.sign = sign;
    }
  }

  private static Look plain(@Nullable String link) {
    return new Look(new Span("", false, false, false, link), null, Script.NONE);
  }

  private int pieces() {
    return lines.stream().mapToInt(List::size).sum();
  }

  private void append(List<Span> pieces) {
    lines.get(lines.size() - 1).addAll(pieces);
  }

  /** What something in the paragraph holds, in one line. */
  private List<Span> apart(Xml element, @Nullable String link) {
    int line = lines.size();
    lines.add(new ArrayList<>());
    read(element, link);
    List<Span> pieces = new ArrayList<>();
    while (lines.size() > line) {
      pieces.addAll(lines.remove(line));
    }
    return pieces;
  }

  /** Reads the content of a paragraph, or of something in it. */
  void read(Xml parent, @Nullable String link) {
    for (Xml child : Accepted.children(parent)) {
      switch (child.name()) {
        case "r" -> run(child, link);
        case "hyperlink" -> read(child, linkOf(child).orElse(link));
        case "fldSimple" -> {
          String instruction = String.valueOf(child.attribute("instr"));
          String target = Fields.target(instruction);
          int before = pieces();
          read(child, target == null ? link : target);
          if (pieces() == before) {
            show(fields.simple(instruction), plain(link));
          }
        }
        case "oMath", "oMathPara" -> formula(child, link);
        case "t" -> text(child, plain(link));
        default -> {
          // properties, bookmarks, marks of proofing and of comments
        }
      }
    }
  }

  private void formula(Xml element, @Nullable String link) {
    String textBefore = before;
    Script script = scriptBefore;
    List<Span> formula = math.linear(element, link);
    String text = Span.text(formula);
    before = textBefore;
    scriptBefore = script;
    if (!text.isEmpty()) {
      String separator = separator(text, Script.FORMULA);
      append(separator.isEmpty() ? List.of() : List.of(Span.plain(separator)));
      append(formula);
      before = text;
      scriptBefore = Script.FORMULA;
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
    Look look = new Look(style, styles.symbolFont(properties, paragraphStyle), script(properties));
    for (Xml child : Accepted.children(run)) {
      content(child, look);
    }
  }

  private Script script(Optional<Xml> properties) {
    String runStyle = properties.flatMap(own -> own.value("rStyle")).orElse(null);
    String raised =
        properties
            .flatMap(own -> own.value("vertAlign"))
            .or(() -> styles.find(runStyle, "rPr", rPr -> rPr.value("vertAlign")))
            .orElse("baseline");
    return switch (raised) {
      case "superscript" -> Script.RAISED;
      case "subscript" -> Script.LOWERED;
      default -> moved(properties.flatMap(own -> own.number("position")).orElse(0));
    };
  }

  /** What a run is that somebody moved up or down by hand. */
  private static Script moved(int halfPoints) {
    return halfPoints >= LEAST_MOVE
        ? Script.RAISED
        : halfPoints <= -LEAST_MOVE ? Script.LOWERED : Script.NONE;
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

  private void content(Xml child, Look look) {
    switch (child.name()) {
      case "t" -> text(child, look);
      case "r" -> run(child, look.style().href()); // the base text of a ruby
      case "noBreakHyphen" -> show("-", look);
      case "tab", "ptab" -> show("\t", look);
      case "sym" -> show(symbol(child), look);
      case "br", "cr" -> {
        if (fields.showText()) {
          lines.add(new ArrayList<>());
          before = "";
        }
      }
      case "fldChar" -> show(fields.character(child), look);
      case "instrText" -> fields.instruction(child.text());
      case "footnoteReference" -> note("footnotes", child);
      case "endnoteReference" -> note("endnotes", child);
      case "drawing", "pict", "object" -> textBoxes(child, look);
      default -> {
        // pictures, page numbers, marks
      }
    }
  }

  private void text(Xml element, Look look) {
    if (fields.showText()) {
      taken.add(element);
    }
    show(SymbolFonts.shown(element.text(), look.symbolFont()), look);
  }

  private void show(String raw, Look look) {
    String text = seen(raw);
    if (text.isEmpty()) {
      return;
    }
    if (!fields.showText()) {
      fields.instruction(text);
      return;
    }
    if (!text.isBlank()) {
      fields.fill();
    }
    Span style = look.style();
    String link = style.href() == null ? fields.link() : style.href();
    String separator = separator(text, look.script());
    lines
        .get(lines.size() - 1)
        .add(new Span(separator + text, style.bold(), style.italic(), style.underline(), link));
    before = text;
    scriptBefore = look.script();
  }

  /**
   * What keeps two numbers apart that only stand at different heights: 10^6 is not 106, and what
   * follows it on the line is no part of the exponent.
   */
  private String separator(String text, Script script) {
    boolean behindNumber =
        !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    if (script == scriptBefore || !behindNumber || !NUMBER.matcher(text).lookingAt()) {
      return "";
    }
    return switch (script) {
      case RAISED, LOWERED -> script.sign;
      case NONE, FORMULA -> Character.isDigit(text.charAt(0)) ? " " : "";
    };
  }

  /** The text as it is seen: where lines may break is layout. */
  private static String seen(String raw) {
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
    return code == null || !code.matches("[0-9A-Fa-f]{1,4}")
        ? ""
        : SymbolFonts.shown(
            Character.toString(Integer.parseInt(code, 16)), symbol.attribute("font"));
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

  private void textBoxes(Xml element, Look look) {
    for (Xml child : Accepted.children(element)) {
      // a shape of Word holds the one, a shape of a drawing canvas (DrawingML) the other
      if (child.is("txbxContent") || child.is("txBody")) {
        asides.add(child);
      } else if (child.is("textpath")) {
        taken.add(child);
        show(Accepted.wordArt(child), look);
      } else {
        textBoxes(child, look);
      }
    }
  }
}
