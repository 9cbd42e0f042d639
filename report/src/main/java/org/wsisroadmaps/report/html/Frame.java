package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;
import org.wsisroadmaps.report.language.Language;

/**
 * What is around the content of every page: head, style, script. The policy in the head allows
 * nothing but these two, by their digests: no network, no other script, whatever the document
 * holds.
 */
final class Frame {

  private Frame() {}

  /**
   * A whole page in English.
   *
   * @param title the title of the page
   * @param scriptFile the resource that holds its own script, behind the one of all pages
   * @param body the content of its body
   */
  static String page(String title, String scriptFile, Html body) {
    return page(Language.ENGLISH, title, scriptFile, body);
  }

  /**
   * A whole page in a language.
   *
   * @param language the language of what the page says itself
   * @param title the title of the page
   * @param scriptFile the resource that holds its own script, behind the one of all pages
   * @param body the content of its body
   */
  static String page(Language language, String title, String scriptFile, Html body) {
    return scripted(language, title, resource("page.js") + resource(scriptFile), body);
  }

  /**
   * A whole page that has no script of its own.
   *
   * @param title the title of the page
   * @param body the content of its body
   */
  static String page(String title, Html body) {
    return scripted(Language.ENGLISH, title, resource("page.js"), body);
  }

  private static String scripted(Language language, String title, String script, Html body) {
    String style = resource("page.css") + sdgColours();
    String policy =
        "default-src 'none'; style-src '"
            + digest(style)
            + "'; script-src '"
            + digest(script)
            + "'; base-uri 'none'; form-action 'none'";
    return new Html()
        .raw("<!DOCTYPE html>\n")
        .open("html", attributes(language))
        .raw("<head>\n<meta charset=\"utf-8\">\n")
        .open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
        .line()
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", title)
        .line()
        .open("style")
        .raw(style)
        .close("style")
        .raw("\n</head>\n<body>\n")
        .raw(body.toString())
        .open("script")
        .raw(script)
        .close("script")
        .raw("\n</body>\n</html>\n")
        .toString();
  }

  private static String[] attributes(Language language) {
    return language.isRightToLeft()
        ? new String[] {"lang", language.code(), "dir", "rtl"}
        : new String[] {"lang", language.code()};
  }

  private static String sdgColours() {
    StringBuilder css = new StringBuilder();
    for (Sdg goal : Sdgs.all()) {
      css.append(
          String.format(
              Locale.ROOT,
              ".sdg%d{background:#%06x;color:%s}%n".replace("%n", "\n"),
              goal.number(),
              goal.colour(),
              isDark(goal.colour()) ? "#fff" : "#000"));
    }
    return css.toString();
  }

  /** Whether white reads better on a colour than black (WCAG 2.2, contrast ratio). */
  private static boolean isDark(int colour) {
    double light = luminance(colour) + 0.05;
    return 1.05 / light >= light / 0.05;
  }

  private static double luminance(int colour) {
    return 0.2126 * channel(colour >> 16)
        + 0.7152 * channel(colour >> 8)
        + 0.0722 * channel(colour);
  }

  private static double channel(int value) {
    double c = (value & 0xFF) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Frame.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
