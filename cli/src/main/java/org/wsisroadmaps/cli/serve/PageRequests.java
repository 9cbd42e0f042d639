package org.wsisroadmaps.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.cli.serve.Board.View;
import org.wsisroadmaps.cli.serve.Folder.Entry;
import org.wsisroadmaps.cli.serve.Folder.Order;
import org.wsisroadmaps.cli.serve.Folder.Reading;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.Json;

/** Answers what the page asks. */
final class PageRequests {

  /** The files of the page; no other resource is ever served. */
  private static final List<String> FILES =
      List.of(
          "page.html",
          "page.css",
          "page.js",
          "words.js",
          "elements.js",
          "server.js",
          "documents.js",
          "findings.js",
          "reports.js",
          "icon.svg");

  /** How often a quiet stream says that it is still there. */
  private static final long BEAT_MILLIS = 10_000;

  /** Many changes at once are shown as one. */
  private static final long PAUSE_MILLIS = 150;

  private final Folder folder;
  private final Board board;
  private final Worklist worklist;
  private final Pictures pictures;
  private final Runnable end;

  /**
   * Asked by a page.
   *
   * @param end ends the program
   */
  PageRequests(Folder folder, Board board, Worklist worklist, Runnable end) {
    this.folder = folder;
    this.board = board;
    this.worklist = worklist;
    this.pictures = new Pictures(folder);
    this.end = end;
  }

  void answer(String path, HttpExchange exchange, Reply reply)
      throws IOException, InterruptedException, RoadmapException {
    Map<String, List<String>> query = query(exchange);
    String request = exchange.getRequestMethod() + " " + (path.isEmpty() ? "page.html" : path);
    switch (request) {
      case "GET events" -> events(reply);
      case "GET state" -> reply.json(200, board.view());
      case "GET words" -> words(one(query, "language"), reply);
      case "POST documents" -> document(query, exchange, reply);
      case "POST again" -> again(query, exchange, reply);
      case "POST stop" -> {
        worklist.stop();
        done(reply);
      }
      case "POST end" -> {
        done(reply);
        end.run();
      }
      case "POST compare" -> compare(query, reply);
      case "POST returned" -> reply.json(200, Map.of("name", received(query, exchange)));
      case "POST collect" -> collect(query, reply);
      case "GET findings" -> reply.json(200, folder.findings(entry(query)));
      case "POST accept" -> {
        folder.accept(
            entry(query), one(query, "fingerprint"), !one(query, "accepted").equals("false"));
        done(reply);
      }
      case "POST picture" -> picture(query, reply);
      default -> resource(request, reply);
    }
  }

  private static void done(Reply reply) throws IOException {
    reply.json(200, Map.of("done", true));
  }

  private static void resource(String request, Reply reply) throws IOException {
    for (String file : FILES) {
      if (request.equals("GET " + file) || request.equals("HEAD " + file)) {
        try (InputStream in = PageRequests.class.getResourceAsStream(file)) {
          if (in != null) {
            reply.page(in.readAllBytes(), file);
            return;
          }
        }
      }
    }
    reply.refusal(404, "there is no such page");
  }

  // ---------------------------------------------------------------- what is shown

  /** Server-sent events (HTML Living Standard, 9.2): all that is shown, whenever it changes. */
  private void events(Reply reply) throws IOException, InterruptedException {
    try (OutputStream out = reply.stream("text/event-stream", "")) {
      long shown = -1;
      while (true) {
        Optional<View> view = board.after(shown, BEAT_MILLIS);
        out.write(event(view));
        out.flush();
        shown = view.map(View::version).orElse(shown);
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  private static byte[] event(Optional<View> view) throws IOException {
    if (view.isEmpty()) {
      return ":\n\n".getBytes(UTF_8);
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Json.write(view.get(), json);
    StringBuilder event = new StringBuilder();
    json.toString(UTF_8).lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    return event.append('\n').toString().getBytes(UTF_8);
  }

  private static void words(String language, Reply reply) throws IOException {
    if (PageWords.LANGUAGES.contains(language)) {
      reply.json(200, PageWords.in(language));
    } else {
      reply.refusal(404, "the languages are " + String.join(", ", PageWords.LANGUAGES));
    }
  }

  // ---------------------------------------------------------------- documents

  private void document(Map<String, List<String>> query, HttpExchange exchange, Reply reply)
      throws IOException, RoadmapException {
    String name = received(query, exchange);
    worklist.convert(name, new Reading(one(query, "ocr").equals("true"), ""));
    reply.json(200, Map.of("id", name));
  }

  /** Takes a file in whole before it gets a name. */
  private String received(Map<String, List<String>> query, HttpExchange exchange)
      throws IOException, RoadmapException {
    Path incoming = folder.incoming();
    try {
      try (InputStream in = exchange.getRequestBody();
          OutputStream out = Files.newOutputStream(incoming)) {
        copy(in, out, folder.mostBytes());
      }
      return folder.keep(one(query, "name"), incoming);
    } finally {
      Files.deleteIfExists(incoming);
    }
  }

  private static void copy(InputStream in, OutputStream out, long most)
      throws IOException, RoadmapException {
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      all += read;
      if (all > most) {
        throw new RoadmapException(
            "is larger than " + (most >> 20) + " MB (start with a larger --max-size to take it)");
      }
      out.write(buffer, 0, read);
    }
  }

  /** Converts a document once more: with a password, with recognition, or after a stop. */
  private void again(Map<String, List<String>> query, HttpExchange exchange, Reply reply)
      throws IOException, RoadmapException {
    Entry entry = entry(query);
    if (!Board.isInside(entry.id())) {
      throw new RoadmapException("stands outside of this folder: drop it here once more");
    }
    String password = body(exchange);
    pictures.opens(entry.id(), password);
    worklist.convert(entry.id(), new Reading(one(query, "ocr").equals("true"), password));
    done(reply);
  }

  private void picture(Map<String, List<String>> query, Reply reply)
      throws IOException, InterruptedException, RoadmapException {
    int page;
    try {
      page = Integer.parseInt(one(query, "page"));
    } catch (NumberFormatException e) {
      throw new RoadmapException("a page is a number");
    }
    reply.picture(pictures.of(entry(query), page));
  }

  // ---------------------------------------------------------------- reports

  private void compare(Map<String, List<String>> query, Reply reply)
      throws IOException, RoadmapException {
    List<String> editions = query.getOrDefault("edition", List.of());
    if (editions.stream().distinct().count() < 2) {
      throw new RoadmapException("choose two editions or more");
    }
    for (String edition : editions) {
      checkConverted(edition);
    }
    worklist.make(new Order.Compare(editions));
    done(reply);
  }

  private void collect(Map<String, List<String>> query, Reply reply)
      throws IOException, RoadmapException {
    List<String> returned = query.getOrDefault("returned", List.of());
    checkConverted(one(query, "edition"));
    for (String file : returned) {
      if (!Board.isInside(file) || !Files.isRegularFile(folder.path().resolve(file))) {
        throw new RoadmapException("there is no workbook of this name: drop it here once more");
      }
    }
    worklist.make(new Order.Collect(one(query, "edition"), returned));
    done(reply);
  }

  private void checkConverted(String edition) throws RoadmapException {
    if (!board.isConverted(edition)) {
      throw new RoadmapException("there is no edition of this name");
    }
  }

  // ---------------------------------------------------------------- what a request says

  private Entry entry(Map<String, List<String>> query) throws RoadmapException {
    return board
        .entry(one(query, "id"))
        .orElseThrow(() -> new RoadmapException("there is no such document"));
  }

  private static String body(HttpExchange exchange) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      return new String(in.readNBytes(1 << 12), UTF_8);
    }
  }

  private static String one(Map<String, List<String>> query, String name) {
    List<String> all = query.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.get(0);
  }

  private static Map<String, List<String>> query(HttpExchange exchange) throws RoadmapException {
    Map<String, List<String>> query = new LinkedHashMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    if (raw == null) {
      return query;
    }
    for (String part : raw.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        query
            .computeIfAbsent(decoded(part.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(part.substring(equals + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) throws RoadmapException {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new RoadmapException("the address of this request is broken", e);
    }
  }
}
