package org.wsisroadmaps.ingest.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words with which empty content controls ask for content (ECMA-376-1, 17.5.2.39). That a
 * control shows them is a flag beside its content, which programs that fill controls in leave on;
 * so it is believed only where the content is what the control asks with: its entry in the
 * glossary, or, where there is none, text in the style of prompts.
 */
final class Prompts {

  private static final String FLAG = "showingPlcHdr";

  /** The name of the style is the same in every language; this is its usual identifier. */
  private static final String STYLE_NAME = "Placeholder Text";

  private static final String STYLE = "PlaceholderText";

  private final Map<String, String> entries = new HashMap<>();
  private final Map<String, String> styleNames = new HashMap<>();

  private Prompts(WordPackage word) {
    word.part("glossaryDocument").flatMap(glossary -> glossary.child("docParts")).stream()
        .flatMap(parts -> parts.children().stream())
        .forEach(part ->
            part.child("docPartPr")
                .flatMap(properties -> properties.value("name"))
                .ifPresent(name -> entries.put(name, words(part))));
    word.part("styles").stream()
        .flatMap(styles -> styles.children().stream())
        .forEach(style -> {
          String id = style.attribute("styleId");
          if (id != null) {
            style.value("name").ifPresent(name -> styleNames.put(id, name));
          }
        });
  }

  /** Takes the flags off those controls of a document that show content of their own. */
  static void unflagContent(WordPackage word) {
    Prompts prompts = new Prompts(word);
    prompts.unflag(word.document());
    word.part("footnotes").ifPresent(prompts::unflag);
    word.part("endnotes").ifPresent(prompts::unflag);
  }

  /** Whether a control shows a prompt, once the flags are right. */
  static boolean isShownBy(Xml control) {
    return control.child("sdtPr").flatMap(properties -> properties.toggle(FLAG)).orElse(false);
  }

  private void unflag(Xml element) {
    if (element.is("sdt") && isShownBy(element) && !asks(element)) {
      element.child("sdtPr").ifPresent(properties -> properties.remove(FLAG));
    }
    element.children().forEach(this::unflag);
  }

  private boolean asks(Xml control) {
    Optional<String> entry =
        control
            .child("sdtPr")
            .flatMap(properties -> properties.child("placeholder"))
            .flatMap(placeholder -> placeholder.value("docPart"))
            .map(entries::get);
    return control
        .child("sdtContent")
        .map(content ->
            entry.isPresent() ? entry.get().equals(words(content)) : isInStyle(content, false))
        .orElse(false);
  }

  private boolean isInStyle(Xml element, boolean styled) {
    boolean inStyle =
        styled
            || element
                .child("rPr")
                .flatMap(properties -> properties.value("rStyle"))
                .filter(style ->
                    STYLE_NAME.equals(styleNames.getOrDefault(style, style)) || STYLE.equals(style))
                .isPresent();
    if (element.is("t")) {
      return inStyle || element.text().isBlank();
    }
    return element.children().stream().allMatch(child -> isInStyle(child, inStyle));
  }

  private static String words(Xml element) {
    return element.allText().strip().replaceAll("\\s+", " ");
  }
}
