package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Span;

/**
 * Mathematics of a document (OMML; ECMA-376-1, 22.1) in the linear format that Word writes it in
 * ({@link Linear}), so that a fraction does not read as one number. Signs of that format that
 * nobody sees are left out.
 */
final class LinearMath {

  private final BiFunction<Xml, @Nullable String, List<Span>> runs;

  /**
   * A reader of mathematics.
   *
   * @param runs reads the runs that stand in an element
   */
  LinearMath(BiFunction<Xml, @Nullable String, List<Span>> runs) {
    this.runs = runs;
  }

  /** Mathematics in a line. */
  List<Span> linear(Xml element, @Nullable String link) {
    return new Reading(link).content(element);
  }

  /** The reading of one formula, inside a link or not. */
  private final class Reading {

    private final @Nullable String link;

    Reading(@Nullable String link) {
      this.link = link;
    }

    /** What stands in an element, part by part. */
    List<Span> content(Xml parent) {
      List<Span> content = new ArrayList<>();
      List<Xml> children = Accepted.children(parent);
      for (int i = 0; i < children.size(); i++) {
        boolean newFormula = children.get(i).is("oMath") && i > 0;
        content.addAll(
            newFormula
                ? line().sign(" ").part(part(children.get(i))).spans()
                : part(children.get(i)));
      }
      return content;
    }

    private List<Span> part(Xml part) {
      return switch (part.name()) {
        case "f" -> fraction(part);
        case "d" -> brackets(part);
        case "sSup" -> line().part(base(part)).sign("^").part(operand(part, "sup")).spans();
        case "sSub" -> line().part(base(part)).sign("_").part(operand(part, "sub")).spans();
        case "sSubSup" ->
            line()
                .part(base(part))
                .sign("_")
                .part(operand(part, "sub"))
                .sign("^")
                .part(operand(part, "sup"))
                .spans();
        case "sPre" ->
            line()
                .sign("(_")
                .part(operand(part, "sub"))
                .sign("^")
                .part(operand(part, "sup"))
                .sign(")")
                .part(base(part))
                .spans();
        case "rad" -> root(part);
        case "nary" -> operator(part);
        case "func" -> function(part);
        case "limLow" -> line().part(base(part)).sign("┬").part(operand(part, "lim")).spans();
        case "limUpp" -> line().part(base(part)).sign("┴").part(operand(part, "lim")).spans();
        case "bar" ->
            line().sign(isSet(part, "pos", "top") ? "¯" : "▁").part(operand(part, "e")).spans();
        case "acc" -> line().part(operand(part, "e")).sign(sign(part, "chr", "\u0302")).spans();
        case "groupChr" -> line().sign(sign(part, "chr", "⏟")).part(operand(part, "e")).spans();
        case "borderBox" -> line().sign("▭").part(operand(part, "e")).spans();
        case "m" -> rows(part, "■(");
        case "eqArr" -> line().sign("█(").part(joined(children(part, "e"), "@")).sign(")").spans();
        case "r" -> runs.apply(wrapped(part), link);
        default ->
            part.name().endsWith("Pr")
                ? List.of()
                : holdsMathematics(part) ? content(part) : runs.apply(wrapped(part), link);
      };
    }

    private boolean holdsMathematics(Xml part) {
      return switch (part.name()) {
        case "e",
            "num",
            "den",
            "sub",
            "sup",
            "deg",
            "lim",
            "fName",
            "box",
            "phant",
            "oMath",
            "oMathPara",
            "mr" ->
            true;
        default -> false;
      };
    }

    private List<Span> fraction(Xml part) {
      String type = property(part, "type").orElse("bar");
      return type.equals("noBar")
          ? line()
              .sign("(")
              .part(operand(part, "num"))
              .sign("¦")
              .part(operand(part, "den"))
              .sign(")")
              .spans()
          : line().part(operand(part, "num")).sign("/").part(operand(part, "den")).spans();
    }

    private List<Span> brackets(Xml part) {
      return line()
          .sign(sign(part, "begChr", "("))
          .part(joined(children(part, "e"), sign(part, "sepChr", "|")))
          .sign(sign(part, "endChr", ")"))
          .spans();
    }

    private List<Span> root(Xml part) {
      List<Span> degree = isOn(part, "degHide") ? List.of() : of(part, "deg");
      return degree.isEmpty()
          ? line().sign("√").part(operand(part, "e")).spans()
          : line().sign("√(").part(degree).sign("&").part(of(part, "e")).sign(")").spans();
    }

    private List<Span> operator(Xml part) {
      List<Span> lower = isOn(part, "subHide") ? List.of() : operand(part, "sub");
      List<Span> upper = isOn(part, "supHide") ? List.of() : operand(part, "sup");
      return line()
          .sign(sign(part, "chr", "∫"))
          .sign(lower.isEmpty() ? "" : "_")
          .part(lower)
          .sign(upper.isEmpty() ? "" : "^")
          .part(upper)
          .sign("▒")
          .part(of(part, "e"))
          .spans();
    }

    /** A name and its argument, with a space where no bracket parts them. */
    private List<Span> function(Xml part) {
      List<Span> argument = of(part, "e");
      return line()
          .part(of(part, "fName"))
          .sign(Span.text(argument).startsWith("(") ? "" : " ")
          .part(argument)
          .spans();
    }

    private List<Span> rows(Xml part, String begin) {
      List<List<Span>> rows = new ArrayList<>();
      for (Xml row : Accepted.children(part)) {
        if (row.is("mr")) {
          rows.add(joined(children(row, "e"), "&"));
        }
      }
      return line().sign(begin).part(joined(rows, "@")).sign(")").spans();
    }

    private List<Span> of(Xml part, String name) {
      return part.child(name).map(this::content).orElse(List.of());
    }

    private List<List<Span>> children(Xml part, String name) {
      List<List<Span>> children = new ArrayList<>();
      for (Xml child : Accepted.children(part)) {
        if (child.is(name)) {
          children.add(content(child));
        }
      }
      return children;
    }

    /** An operand, in brackets where it would fall apart; nothing where there is none. */
    private List<Span> operand(Xml part, String name) {
      List<Span> content = of(part, name);
      return Linear.isSimple(Span.text(content))
          ? content
          : line().sign("(").part(content).sign(")").spans();
    }

    /** What scripts and limits stand at, held together. */
    private List<Span> base(Xml part) {
      List<Span> content = of(part, "e");
      return Linear.isSimple(Span.text(content))
          ? content
          : line().sign("〖").part(content).sign("〗").spans();
    }

    private List<Span> joined(List<List<Span>> parts, String between) {
      List<Span> joined = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        joined.addAll(i == 0 ? parts.get(i) : line().sign(between).part(parts.get(i)).spans());
      }
      return joined;
    }

    private Line line() {
      return new Line(link);
    }
  }

  /** A line of mathematics that grows sign by sign; mutable. */
  private static final class Line {

    private final List<Span> spans = new ArrayList<>();
    private final @Nullable String link;

    Line(@Nullable String link) {
      this.link = link;
    }

    Line sign(String sign) {
      if (!sign.isEmpty()) {
        spans.add(new Span(sign, false, false, false, link));
      }
      return this;
    }

    Line part(List<Span> part) {
      spans.addAll(part);
      return this;
    }

    List<Span> spans() {
      return spans;
    }
  }

  /** An element around another one, as the content of which it is read. */
  private static Xml wrapped(Xml part) {
    return part.with("oMath", List.of(part));
  }

  private static Optional<String> property(Xml part, String name) {
    return part.child(part.name() + "Pr").flatMap(properties -> properties.value(name));
  }

  private static boolean isSet(Xml part, String name, String value) {
    return property(part, name).filter(value::equals).isPresent();
  }

  private static boolean isOn(Xml part, String name) {
    return part.child(part.name() + "Pr")
        .flatMap(properties -> properties.toggle(name))
        .orElse(false);
  }

  /** A sign that properties name: the usual one without them, none where they name nothing. */
  private static String sign(Xml part, String name, String usual) {
    Optional<Xml> named =
        part.child(part.name() + "Pr").flatMap(properties -> properties.child(name));
    return named.isEmpty() ? usual : Optional.ofNullable(named.get().attribute("val")).orElse("");
  }
}
