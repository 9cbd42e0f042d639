package org.wsisroadmaps.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** HTML that is being written; text and attribute values are escaped as they come in. */
final class Html {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final StringBuilder html = new StringBuilder(1 << 16);

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values of its attributes, in turn
   */
  Html open(String name, String... attributes) {
    html.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      html.append(escape(attributes[i + 1])).append('"');
    }
    html.append('>');
    return this;
  }

  Html close(String name) {
    html.append("</").append(name).append('>');
    return this;
  }

  /** A line feed, for those who read the source. */
  Html line() {
    html.append('\n');
    return this;
  }

  Html text(String text) {
    html.append(escape(text));
    return this;
  }

  /** An element that holds nothing but text. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /**
   * A phrase.
   *
   * @param phrase the phrase, with its places
   * @param filling what writes into the places, in their order
   */
  Html phrase(String phrase, Runnable... filling) {
    Matcher place = PLACE.matcher(phrase);
    int end = 0;
    while (place.find()) {
      text(phrase.substring(end, place.start()));
      filling[Integer.parseInt(place.group(1))].run();
      end = place.end();
    }
    return text(phrase.substring(end));
  }

  /** Markup that this program holds itself. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Characters that XML forbids go, so that the page is well-formed whatever a document holds. */
  private static String escape(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
