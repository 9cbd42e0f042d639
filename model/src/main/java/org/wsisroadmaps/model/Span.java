package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text of one style.
 *
 * @param text the text
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param underline whether it is underlined
 * @param href the target of the link that it is, as it stands in the document (it may be of any
 *     scheme: writers must check it), or null
 */
public record Span(
    String text,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean bold,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean italic,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean underline,
    @Nullable String href) {

  /** Checks. */
  public Span {
    requireNonNull(text, "text");
  }

  /** A piece without style. */
  public static Span plain(String text) {
    return new Span(text, false, false, false, null);
  }

  /** The same style and link on another text. */
  public Span withText(String newText) {
    return new Span(newText, bold, italic, underline, href);
  }

  /** Whether there is neither style nor link. */
  @JsonIgnore
  public boolean isPlain() {
    return !bold && !italic && !underline && href == null;
  }

  /** Whether the other piece has the same style and link. */
  public boolean hasStyleOf(Span other) {
    return bold == other.bold
        && italic == other.italic
        && underline == other.underline
        && Objects.equals(href, other.href);
  }

  /** The text of pieces that follow each other. */
  public static String text(List<Span> spans) {
    if (spans.size() == 1) {
      return spans.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
