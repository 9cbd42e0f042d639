package org.wsisroadmaps.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.wsisroadmaps.model.json.Json;

/**
 * Answers requests. Every answer says that a browser may take it for nothing but what it is, may
 * not keep it, and may not tell others where it came from.
 */
final class Reply {

  /** The page may run its own scripts and ask this server; nothing else. */
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /**
   * A report holds what a document says. It gets an origin that nothing else has, so that even a
   * script that somebody smuggled into a document would reach neither this server nor the page, and
   * may load nothing. Its own policy, in its head, names the scripts that are its own.
   */
  private static final String REPORT_POLICY =
      "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads;"
          + " default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
          + " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json; charset=utf-8",
          "pdf", "application/pdf",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final HttpExchange exchange;

  Reply(HttpExchange exchange) {
    this.exchange = exchange;
    Headers headers = exchange.getResponseHeaders();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
  }

  /** A file of the page itself. */
  void page(byte[] content, String name) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", PAGE_POLICY);
    bytes(200, type(name), content);
  }

  /** Records. */
  void json(int status, Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Json.write(value, bytes);
    exchange.getResponseHeaders().set("Content-Security-Policy", NOTHING);
    bytes(status, type(".json"), bytes.toByteArray());
  }

  /** A picture. */
  void picture(byte[] png) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", NOTHING);
    bytes(200, "image/png", png);
  }

  /** A refusal, with the reason. */
  void refusal(int status, String reason) throws IOException {
    json(status, Map.of("error", reason));
  }

  /**
   * A result or a document: reports and PDFs are shown, all else is offered to be kept.
   *
   * @param isKept whether it is to be kept and not shown
   */
  void file(Path file, boolean isKept) throws IOException {
    String name = String.valueOf(file.getFileName());
    Headers headers = exchange.getResponseHeaders();
    boolean isShown = !isKept && (ending(name).equals("html") || ending(name).equals("pdf"));
    switch (ending(name)) {
      case "html" -> headers.set("Content-Security-Policy", REPORT_POLICY);
      case "pdf" -> {
        // a sandbox would keep the browser from showing it; its viewer is one
      }
      default -> headers.set("Content-Security-Policy", "sandbox; " + NOTHING);
    }
    headers.set("Content-Disposition", (isShown ? "inline" : "attachment") + fileName(name));
    headers.set("Content-Type", type(name));
    long size = Files.size(file);
    if (isHead()) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, size == 0 ? -1 : size);
    try (OutputStream out = exchange.getResponseBody()) {
      Files.copy(file, out);
    }
  }

  /** Something that is written as it goes. */
  OutputStream stream(String type, String attachment) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", NOTHING);
    headers.set("Content-Type", type);
    if (!attachment.isEmpty()) {
      headers.set("Content-Disposition", "attachment" + fileName(attachment));
    }
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  private void bytes(int status, String type, byte[] content) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (isHead() || content.length == 0) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, content.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(content);
    }
  }

  private boolean isHead() {
    return exchange.getRequestMethod().equals("HEAD");
  }

  /** RFC 6266 and RFC 8187: the name in percent signs, so that nothing in it can end the header. */
  private static String fileName(String name) {
    return "; filename*=UTF-8''" + encoded(name);
  }

  /** A name as a part of an address. */
  static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private static String type(String name) {
    return TYPES.getOrDefault(ending(name), "application/octet-stream");
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
