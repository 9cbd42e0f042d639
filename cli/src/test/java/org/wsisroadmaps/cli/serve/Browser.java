package org.wsisroadmaps.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, told what to do by the Chrome DevTools Protocol. */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private String session = "";

  private Browser(Process process, URI address) throws Exception {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Listener())
            .get(30, TimeUnit.SECONDS);
    JsonNode target = ask("Target.createTarget", Map.of("url", "about:blank"));
    session =
        ask(
                "Target.attachToTarget",
                Map.of("targetId", target.get("targetId").asString(), "flatten", true))
            .get("sessionId")
            .asString();
    ask("Page.enable", Map.of());
    ask("Runtime.enable", Map.of());
  }

  /** Where Chromium is installed, if it is. */
  public static Optional<Path> program() {
    return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
        .flatMap(folder ->
            Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it.
   *
   * @param profile an empty folder for what it keeps
   */
  public static Browser start(Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    program().orElseThrow().toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=en",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + profile))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      List<String> told = portFile(profile.resolve("DevToolsActivePort"), process);
      return new Browser(process, URI.create("ws://127.0.0.1:" + told.get(0) + told.get(1)));
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static List<String> portFile(Path file, Process process) throws Exception {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      if (Files.isRegularFile(file)) {
        List<String> lines = Files.readAllLines(file, UTF_8);
        if (lines.size() >= 2) {
          return lines;
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("Chromium did not start");
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      text.append(part);
      if (isLast) {
        JsonNode message = JSON.readTree(text.toString());
        text.setLength(0);
        if (message.has("id")) {
          asked.remove(message.get("id").asInt()).complete(message);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  /** Asks for something, and waits for what comes of it. */
  JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
    int number = numbers.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(number, answer);
    Map<String, Object> message =
        session.isEmpty()
            ? Map.of("id", number, "method", method, "params", parameters)
            : Map.of("id", number, "method", method, "params", parameters, "sessionId", session);
    socket.sendText(JSON.writeValueAsString(message), true).get(30, TimeUnit.SECONDS);
    JsonNode came = answer.get(60, TimeUnit.SECONDS);
    if (came.has("error")) {
      throw new IOException(method + ": " + came.get("error"));
    }
    return came.get("result");
  }

  /** Opens an address. */
  public void open(String address) throws Exception {
    ask("Page.navigate", Map.of("url", address));
    await("document.readyState === 'complete'");
  }

  /** What a script says. */
  public String run(String script) throws Exception {
    JsonNode came =
        ask(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (came.has("exceptionDetails")) {
      throw new IOException(script + ": " + came.get("exceptionDetails"));
    }
    return came.at("/result/value").asString("");
  }

  /** Waits until a script says that something is so. */
  public void await(String script) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!run("String(Boolean(" + script + "))").equals("true")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never: " + script + "\n" + run("document.body.innerText"));
      }
      Thread.sleep(100);
    }
  }

  /** Gives files to an input. */
  public void choose(String selector, List<Path> files) throws Exception {
    JsonNode document = ask("DOM.getDocument", Map.of());
    JsonNode input =
        ask(
            "DOM.querySelector",
            Map.of("nodeId", document.at("/root/nodeId").asInt(), "selector", selector));
    ask(
        "DOM.setFileInputFiles",
        Map.of(
            "nodeId",
            input.get("nodeId").asInt(),
            "files",
            files.stream().map(file -> file.toAbsolutePath().normalize().toString()).toList()));
  }

  /** Drops files on the middle of an element, as a hand does. */
  public void drop(String selector, List<Path> files) throws Exception {
    String box = "document.querySelector('" + selector + "').getBoundingClientRect()";
    double x = Double.parseDouble(run("String(" + box + ".x + " + box + ".width / 2)"));
    double y = Double.parseDouble(run("String(" + box + ".y + " + box + ".height / 2)"));
    Map<String, Object> data =
        Map.of(
            "items",
            List.of(),
            "files",
            files.stream().map(file -> file.toAbsolutePath().normalize().toString()).toList(),
            "dragOperationsMask",
            1);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      ask("Input.dispatchDragEvent", Map.of("type", type, "x", x, "y", y, "data", data));
    }
  }

  /** How wide the page is, and whether its user likes it dark. */
  public void look(int width, int height, boolean isDark) throws Exception {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    ask(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
  }

  /** What is seen, as PNG. */
  public byte[] picture() throws Exception {
    return Base64.getDecoder()
        .decode(ask("Page.captureScreenshot", Map.of("format", "png")).get("data").asString());
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
  }
}
