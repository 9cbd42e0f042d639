package org.wsisroadmaps.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the structure tree (ISO 32000-1, 14.7): what a piece of the page is. It grows while a
 * document is set.
 */
final class Tag {

  private final String role;
  private final List<Tag> kids = new ArrayList<>();
  private @Nullable String alternative;
  private @Nullable String scope;
  private @Nullable Link link;
  private @Nullable String linkWords;

  /** A node without parent, with a standard structure type such as {@code Document}. */
  Tag(String role) {
    this.role = role;
  }

  /** A new node under this one, behind those that are there. */
  Tag child(String childRole) {
    Tag child = new Tag(childRole);
    kids.add(child);
    return child;
  }

  /** A new node for a link; the words are what the link is called. */
  Tag linkChild(Link target, String words) {
    Tag child = child("Link");
    child.link = target;
    child.linkWords = words;
    return child;
  }

  /** Takes over another tree's top as a kid. */
  void adopt(Tag kid) {
    kids.add(kid);
  }

  /** Says in words what a picture shows. */
  Tag withAlternative(String words) {
    alternative = words;
    return this;
  }

  /** Says what a table's header cell heads: {@code Column} or {@code Row}. */
  Tag withScope(String value) {
    scope = value;
    return this;
  }

  String role() {
    return role;
  }

  List<Tag> kids() {
    return kids;
  }

  @Nullable String alternative() {
    return alternative;
  }

  @Nullable String scope() {
    return scope;
  }

  @Nullable Link link() {
    return link;
  }

  String linkWords() {
    return linkWords == null ? "" : linkWords;
  }
}
