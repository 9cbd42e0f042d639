package org.wsisroadmaps.ingest.docx;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The complex fields that are open at a place of the text (ECMA-376-1, 17.16.18): between {@code
 * begin} and {@code separate} stands an instruction, between {@code separate} and {@code end} what
 * the reader sees. Fields nest, and go on over paragraphs.
 */
final class Fields {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "^\\s*HYPERLINK\\s+(?:(?!\\\\l)\\\\\\w\\s+)*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANCHOR =
      Pattern.compile(
          "^\\s*HYPERLINK\\b.*\\\\l\\s+\"([^\"]*)\"", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final class Field {
    final Xml begin;
    final StringBuilder instruction = new StringBuilder();
    boolean showsResult;
    boolean filled;

    Field(Xml begin) {
      this.begin = begin;
    }
  }

  private final Deque<Field> open = new ArrayDeque<>();

  private final Set<Xml> ignored;
  private final FieldResult results = new FieldResult();

  /**
   * No field is open yet.
   *
   * @param ignored the beginnings of fields that have no end, and so are none
   */
  Fields(Set<Xml> ignored) {
    this.ignored = ignored;
  }

  /** The beginnings of the fields that are open. */
  Set<Xml> open() {
    Set<Xml> beginnings = Collections.newSetFromMap(new IdentityHashMap<>());
    open.forEach(field -> beginnings.add(field.begin));
    return beginnings;
  }

  /**
   * A field character.
   *
   * @return what the field that it ends shows, where the document saves no result of it; else
   *     nothing
   */
  String character(Xml element) {
    String type = element.attribute("fldCharType");
    if ("begin".equals(type)) {
      if (!ignored.contains(element)) {
        open.push(new Field(element));
      }
    } else if ("separate".equals(type) && !open.isEmpty()) {
      open.peek().showsResult = true;
    } else if ("end".equals(type) && !open.isEmpty()) {
      Field ended = open.pop();
      return ended.filled
          ? ""
          : results.of(ended.instruction.toString(), ended.begin.child("ffData"));
    }
    return "";
  }

  /** What a field shows that holds its instruction in an attribute, and no result. */
  String simple(String instruction) {
    return results.of(instruction, Optional.empty());
  }

  /** A piece of an instruction, which may be the result of a field in it. */
  void instruction(String text) {
    for (Field field : open) {
      if (!field.showsResult) {
        field.instruction.append(text);
        return;
      }
    }
  }

  /** Text was seen here: the fields that are open have a result. */
  void fill() {
    open.forEach(field -> field.filled = true);
  }

  /** Whether the text here is seen by a reader. */
  boolean showText() {
    for (Field field : open) {
      if (!field.showsResult) {
        return false;
      }
    }
    return true;
  }

  /** The target of the innermost link that is open, or null. */
  @Nullable String link() {
    for (Field field : open) {
      String target = target(field.instruction.toString());
      if (target != null) {
        return target;
      }
    }
    return null;
  }

  /** The target that an instruction names, or null where it is of no link. */
  static @Nullable String target(String instruction) {
    Matcher address = ADDRESS.matcher(instruction);
    Matcher anchor = ANCHOR.matcher(instruction);
    String place = anchor.find() ? "#" + anchor.group(1) : "";
    String target = address.find() ? address.group(1) + place : place;
    return target.isEmpty() ? null : target;
  }
}
