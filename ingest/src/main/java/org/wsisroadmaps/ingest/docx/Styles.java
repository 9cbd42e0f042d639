package org.wsisroadmaps.ingest.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a document (ECMA-376-1, 17.7), each with those that it is based on. */
final class Styles {

  private final Map<String, Xml> byId = new HashMap<>();
  private final Optional<Xml> defaultRun;
  private @Nullable String defaultParagraph;

  /** Whether any style is set in a symbol font: few documents have one, and many runs ask. */
  private boolean namesSymbolFonts;

  Styles(Optional<Xml> part) {
    defaultRun =
        part.flatMap(styles -> styles.child("docDefaults"))
            .flatMap(defaults -> defaults.child("rPrDefault"))
            .flatMap(run -> run.child("rPr"));
    part.ifPresent(styles -> styles.children().forEach(this::add));
  }

  private void add(Xml style) {
    String id = style.attribute("styleId");
    if (style.is("style") && id != null) {
      byId.put(id, style);
      namesSymbolFonts |= style.child("rPr").flatMap(Styles::symbolFont).isPresent();
      String standard = style.attribute("default");
      if ("paragraph".equals(style.attribute("type"))
          && ("1".equals(standard) || "true".equals(standard) || "on".equals(standard))) {
        defaultParagraph = id;
      }
    }
  }

  /** The style of a paragraph: its own, or the standard one. */
  @Nullable String paragraphStyle(Optional<Xml> properties) {
    return properties.flatMap(own -> own.value("pStyle")).orElse(defaultParagraph);
  }

  /**
   * The first answer on the way from a style to what it is based on.
   *
   * @param style the style's identifier, or null for no style
   * @param part the properties that are asked, {@code rPr} or {@code pPr}
   */
  <T> Optional<T> find(@Nullable String style, String part, Function<Xml, Optional<T>> question) {
    Set<String> seen = new HashSet<>();
    @Nullable String id = style;
    while (id != null && seen.add(id)) {
      Xml element = byId.get(id);
      if (element == null) {
        return Optional.empty();
      }
      Optional<T> answer = element.child(part).flatMap(question);
      if (answer.isPresent()) {
        return answer;
      }
      id = element.value("basedOn").orElse(null);
    }
    return Optional.empty();
  }

  /**
   * Whether a toggle property is on (ECMA-376-1, 17.7.3): what stands at the run itself decides,
   * else paragraph and character style together, each turning the other's answer round.
   */
  boolean toggle(String property, Optional<Xml> run, @Nullable String paragraphStyle) {
    Optional<Boolean> direct = run.flatMap(own -> own.toggle(property));
    if (direct.isPresent()) {
      return direct.get();
    }
    String runStyle = run.flatMap(own -> own.value("rStyle")).orElse(null);
    Optional<Boolean> paragraph = find(paragraphStyle, "rPr", rPr -> rPr.toggle(property));
    Optional<Boolean> character = find(runStyle, "rPr", rPr -> rPr.toggle(property));
    if (paragraph.isEmpty() && character.isEmpty()) {
      return defaultRun.flatMap(rPr -> rPr.toggle(property)).orElse(false);
    }
    return paragraph.orElse(false) ^ character.orElse(false);
  }

  /** Whether a run is underlined. */
  boolean underline(Optional<Xml> run, @Nullable String paragraphStyle) {
    String runStyle = run.flatMap(own -> own.value("rStyle")).orElse(null);
    return run.flatMap(own -> own.value("u"))
        .or(() -> find(runStyle, "rPr", rPr -> rPr.value("u")))
        .or(() -> find(paragraphStyle, "rPr", rPr -> rPr.value("u")))
        .map(kind -> !kind.equals("none"))
        .orElse(false);
  }

  /** The symbol font that a run is set in, or null where it is set in a font of letters. */
  @Nullable String symbolFont(Optional<Xml> run, @Nullable String paragraphStyle) {
    Optional<Xml> fonts = run.flatMap(own -> own.child("rFonts"));
    if (fonts.map(Styles::namesFont).orElse(false)) {
      return run.flatMap(Styles::symbolFont).orElse(null);
    }
    if (!namesSymbolFonts) {
      return null;
    }
    String runStyle = run.flatMap(own -> own.value("rStyle")).orElse(null);
    return find(runStyle, "rPr", Styles::symbolFont)
        .or(() -> find(paragraphStyle, "rPr", Styles::symbolFont))
        .orElse(null);
  }

  private static boolean namesFont(Xml fonts) {
    return fonts.attribute("ascii") != null || fonts.attribute("hAnsi") != null;
  }

  private static Optional<String> symbolFont(Xml runProperties) {
    return runProperties
        .child("rFonts")
        .map(fonts -> {
          String ascii = fonts.attribute("ascii");
          return ascii == null ? fonts.attribute("hAnsi") : ascii;
        })
        .filter(SymbolFonts::isOne);
  }

  /** Whether a paragraph is a heading: by its outline level, or by the name of its style. */
  boolean isHeading(Optional<Xml> properties) {
    String style = paragraphStyle(properties);
    Optional<Integer> level =
        properties
            .flatMap(own -> own.number("outlineLvl"))
            .or(() -> find(style, "pPr", pPr -> pPr.number("outlineLvl")));
    return level.map(l -> l < 9).orElse(false) || isNamedHeading(style);
  }

  private boolean isNamedHeading(@Nullable String style) {
    Set<String> seen = new HashSet<>();
    @Nullable String id = style;
    while (id != null && seen.add(id) && byId.get(id) != null) {
      Xml element = byId.get(id);
      String name = element.value("name").orElse(id).toLowerCase(Locale.ROOT);
      if (name.equals("title") || name.startsWith("heading ")) {
        return true;
      }
      id = element.value("basedOn").orElse(null);
    }
    return false;
  }
}
