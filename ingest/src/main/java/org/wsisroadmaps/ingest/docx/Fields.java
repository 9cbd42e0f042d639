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
 * the reader sees. Fields nest, and go on over paragraphs, but none goes on behind the cell, the
 * text box or the note that it began in.
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
  private final Set<Xml> endless = Collections.newSetFromMap(new IdentityHashMap<>());

  /** How many of the open fields began outside of the cell or box that is read. */
  private int outside;

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

  /** The beginnings of fields that had no end where they may have one. */
  Set<Xml> endless() {
    return endless;
  }

  /**
   * A cell, a text box, a note or the body begins.
   *
   * @return what {@link #leave} is told at its end
   */
  int enter() {
    int before = outside;
    outside = open.size();
    return before;
  }

  /** It ends, and with it what began in it. */
  void leave(int entered) {
    while (open.size() > outside) {
      endless.add(open.pop().begin);
    }
    outside = entered;
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
    } else if ("separate".equals(type) && open.size() > outside) {
      open.peek().showsResult = true;
    } else if ("end".equals(type) && open.size() > outside) {
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
