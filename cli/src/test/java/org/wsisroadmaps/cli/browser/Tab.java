package org.wsisroadmaps.cli.browser;

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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tab of the browser. One thread speaks to it at a time. */
public final class Tab implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(100);

  private final WebSocket socket;
  private final Heard heard;
  private int last;

  private Tab(WebSocket socket, Heard heard) {
    this.socket = socket;
    this.heard = heard;
  }

  static Tab of(HttpClient client, URI address) throws IOException, InterruptedException {
    Heard heard = new Heard();
    Tab tab = new Tab(client.newWebSocketBuilder().buildAsync(address, heard).join(), heard);
    tab.command("Runtime.enable", Map.of());
    tab.command("Page.enable", Map.of());
    tab.until("document.readyState === 'complete'");
    return tab;
  }

  /** What the browser says: answers, and faults of the page's scripts. */
  private static final class Heard implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    @Override
    public @Nullable CompletionStage<?> onText(
        WebSocket socket, CharSequence text, boolean isLast) {
      part.append(text);
      if (isLast) {
        JsonNode message = JsonMapper.shared().readTree(part.toString());
        part.setLength(0);
        if (message.has("id")) {
          answers.add(message);
        } else if (message.path("method").asString("").equals("Runtime.exceptionThrown")) {
          faults.add(message.at("/params/exceptionDetails").toString());
        }
      }
      socket.request(1);
      return null;
    }
  }

  /** What the page's scripts threw and nobody caught. */
  public List<String> faults() {
    return List.copyOf(heard.faults);
  }

  /** A command of the protocol, and its answer. */
  public JsonNode command(String method, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    int id = ++last;
    String message =
        JsonMapper.shared()
            .writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(message, true).join();
    while (true) {
      JsonNode answer = heard.answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("no answer to " + method);
      }
      if (answer.get("id").asInt() == id) {
        if (answer.has("error")) {
          throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
    }
  }

  /** The value of an expression, awaited where it is a promise. */
  public JsonNode value(String expression) throws IOException, InterruptedException {
    JsonNode answer =
        command(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value");
  }

  /** Waits until an expression is true. */
  public void until(String expression) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!value("Boolean(" + expression + ")").asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IOException(
            "never: " + expression + "\n" + value("document.body.innerText").asString());
      }
      Thread.sleep(50);
    }
  }

  /** Clicks the first element of a selector, once it is there. */
  public void click(String selector) throws IOException, InterruptedException {
    until("document.querySelector(" + quoted(selector) + ")");
    value("document.querySelector(" + quoted(selector) + ").click()");
  }

  /** The text that a reader sees in the first element of a selector. */
  public String text(String selector) throws IOException, InterruptedException {
    return value("document.querySelector(" + quoted(selector) + ").innerText").asString();
  }

  /** Types into a field. */
  public void type(String selector, String text) throws IOException, InterruptedException {
    value("document.querySelector(" + quoted(selector) + ").focus()");
    command("Input.insertText", Map.of("text", text));
  }

  /** Drops files onto the page, as from a window of files. */
  public void drop(List<Path> files) throws IOException, InterruptedException {
    Map<String, Object> data =
        Map.of(
            "items",
            List.of(),
            "files",
            files.stream().map(Tab::whole).toList(),
            "dragOperationsMask",
            1);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      command("Input.dispatchDragEvent", Map.of("type", type, "x", 200, "y", 200, "data", data));
    }
  }

  /** Chooses files in a field for files. */
  public void choose(String selector, List<Path> files) throws IOException, InterruptedException {
    JsonNode field =
        command(
            "Runtime.evaluate",
            Map.of("expression", "document.querySelector(" + quoted(selector) + ")"));
    command(
        "DOM.setFileInputFiles",
        Map.of(
            "objectId",
            field.at("/result/objectId").asString(),
            "files",
            files.stream().map(Tab::whole).toList()));
  }

  /** The browser takes no path that leads through "..". */
  private static String whole(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /** Goes to an address. */
  public void go(String address) throws IOException, InterruptedException {
    value("window.isOld = true");
    command("Page.navigate", Map.of("url", address));
    until("document.readyState === 'complete' && !window.isOld");
  }

  /** Loads the page anew. */
  public void reload() throws IOException, InterruptedException {
    value("window.isOld = true");
    command("Page.reload", Map.of());
    until("document.readyState === 'complete' && !window.isOld");
  }

  /**
   * Looks at the page from another screen.
   *
   * @param width in pixels
   * @param scheme light or dark
   */
  public void screen(int width, String scheme) throws IOException, InterruptedException {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Keeps a picture of the page. */
  public void picture(Path file) throws IOException, InterruptedException {
    JsonNode picture = command("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
    Files.write(file, Base64.getDecoder().decode(picture.get("data").asString()));
  }

  /** As a literal of a script. */
  public static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }

  @Override
  public void close() {
    socket.sendText("{\"id\": 0, \"method\": \"Page.close\"}", true).join();
    socket.abort();
  }
}
