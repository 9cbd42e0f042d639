package org.wsisroadmaps.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.cli.serve.LocalServer;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page asks of the server, asked without a browser. */
class ServedFolderTest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path SAMPLES = Path.of("..", "samples");

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;
  private LocalServer server;

  @BeforeEach
  void start() throws Exception {
    server = served();
  }

  private LocalServer served() throws Exception {
    Limits limits = new Limits();
    new CommandLine(new Limited(limits)).parseArgs("--timeout", "60");
    return LocalServer.start(0, new ServedFolder(folder.toRealPath(), limits));
  }

  @CommandLine.Command
  private record Limited(@CommandLine.Mixin Limits limits) {}

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void documentsAreConvertedComparedAndStandWhenItIsStartedAgain() throws Exception {
    send("roadmap-2024.docx");
    send("roadmap-2025.docx");
    post("documents?name=broken.pdf", "no PDF".getBytes(UTF_8));
    JsonNode state = await(now -> !now.get("isBusy").asBoolean());
    assertThat(statuses(state)).containsExactly("CONVERTED", "CONVERTED", "REFUSED");
    JsonNode first = state.get("documents").get(0);
    assertThat(first.at("/entry/outcomes").asInt()).isGreaterThan(50);
    assertThat(state.get("documents").get(2).at("/entry/reason").asString())
        .contains("neither a PDF nor a Word document");
    assertThat(folder.resolve("roadmap-2024.xlsx")).exists();

    HttpResponse<byte[]> page = open(link(first, ".html"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox allow-scripts")
        .doesNotContain("allow-same-origin")
        .contains("default-src 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(open(link(first, ".xlsx")).headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(open(first.at("/source/href").asString()).body())
        .isEqualTo(Files.readAllBytes(SAMPLES.resolve("roadmap-2024.docx")));
    assertThat(names(open(state.get("archive").asString()).body()))
        .contains("roadmap-2024.json", "roadmap-2025.pdf", "roadmap-2025.html");

    assertThat(post("compare?edition=roadmap-2024&edition=roadmap-2025", new byte[0]).statusCode())
        .isEqualTo(200);
    state = await(now -> !now.get("isBusy").asBoolean() && !now.get("reports").isEmpty());
    assertThat(state.at("/makings/0/progress").asString()).isEqualTo("MADE");
    assertThat(state.at("/makings/0/told").toString()).contains("changes");
    assertThat(state.at("/reports/0/name").asString()).isEqualTo("diff-2024-2025");

    server.close();
    server = served();
    state = state();
    assertThat(statuses(state)).containsExactly("CONVERTED", "CONVERTED", "REFUSED");
    assertThat(state.at("/reports/0/name").asString()).isEqualTo("diff-2024-2025");
  }

  @Test
  void aFindingThatIsAcceptedHereIsAcceptedForTheCommandToo() throws Exception {
    send("roadmap-2025.docx");
    await(state -> !state.get("isBusy").asBoolean());
    JsonNode findings = json(get("findings?id=roadmap-2025.docx"));
    assertThat(findings.size()).isPositive();
    String fingerprint = findings.get(0).get("fingerprint").asString();
    post("accept?id=roadmap-2025.docx&accepted=true&fingerprint=" + fingerprint, new byte[0]);
    assertThat(json(get("findings?id=roadmap-2025.docx")).get(0).get("isAccepted").asBoolean())
        .isTrue();
    assertThat(AcceptedFindings.beside(folder.resolve("roadmap-2025.json")).fingerprints())
        .containsExactly(fingerprint);
    post("accept?id=roadmap-2025.docx&accepted=false&fingerprint=" + fingerprint, new byte[0]);
    assertThat(AcceptedFindings.beside(folder.resolve("roadmap-2025.json")).fingerprints())
        .isEmpty();
  }

  @Test
  void whatIsBeingReadCanBeStoppedAndBegunAgain() throws Exception {
    send("roadmap-2025.pdf");
    await(state -> statuses(state).contains("CONVERTING"));
    post("stop", new byte[0]);
    JsonNode state = await(now -> !now.get("isBusy").asBoolean());
    assertThat(statuses(state)).containsExactly("STOPPED");
    assertThat(folder.resolve("roadmap-2025.xlsx")).doesNotExist();
    post("again?id=roadmap-2025.pdf", new byte[0]);
    state = await(now -> !now.get("isBusy").asBoolean());
    assertThat(statuses(state)).containsExactly("CONVERTED");
  }

  @Test
  void hostileNamesStayInTheFolderAndOverwriteNothing() throws Exception {
    Files.writeString(folder.resolve("mine.pdf"), "a person's");
    for (String name :
        List.of("../../up.pdf", "mine.pdf", "<img src=x onerror=alert(1)>.pdf", "manifest.json")) {
      HttpResponse<byte[]> answer =
          post("documents?name=" + URLEncoder.encode(name, UTF_8), name.getBytes(UTF_8));
      assertThat(answer.statusCode()).as(name).isEqualTo(200);
    }
    JsonNode state = await(now -> !now.get("isBusy").asBoolean());
    assertThat(statuses(state)).hasSize(4).containsOnly("REFUSED");
    assertThat(folder.resolve("mine.pdf")).hasContent("a person's");
    assertThat(folder.resolve("mine (2).pdf")).hasContent("mine.pdf");
    assertThat(folder.resolve("up.pdf")).exists();
    assertThat(folder.getParent().getParent().resolve("up.pdf")).doesNotExist();
  }

  @Test
  void nobodyComesInFromElsewhere() throws Exception {
    String address = server.address();
    assertThat(raw(address, "Host: evil.example")).startsWith("HTTP/1.1 403");
    assertThat(raw(address, "Host: " + host(), "Origin: http://evil.example"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw(address, "Host: " + host())).startsWith("HTTP/1.1 200");
    assertThat(raw("http://" + host() + "/", "Host: " + host())).startsWith("HTTP/1.1 403");
    assertThat(raw("http://" + host() + "/x/manifest.json", "Host: " + host()))
        .startsWith("HTTP/1.1 403");
    assertThat(raw(address + "../../etc/passwd", "Host: " + host())).startsWith("HTTP/1.1 404");
    assertThat(raw(address + "words.properties", "Host: " + host())).startsWith("HTTP/1.1 404");
  }

  private String raw(String address, String... headers) throws IOException {
    URI uri = URI.create(address);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), uri.getPort()));
      String request =
          "GET "
              + uri.getRawPath()
              + " HTTP/1.1\r\n"
              + String.join("\r\n", headers)
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private String host() {
    return URI.create(server.address()).getAuthority();
  }

  private void send(String sample) throws Exception {
    post("documents?name=" + sample, Files.readAllBytes(SAMPLES.resolve(sample)));
  }

  private HttpResponse<byte[]> post(String path, byte[] body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofByteArray());
  }

  private byte[] get(String path) throws Exception {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
            BodyHandlers.ofByteArray())
        .body();
  }

  private HttpResponse<byte[]> open(String href) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address()).resolve(href)).build(),
        BodyHandlers.ofByteArray());
  }

  private static JsonNode json(byte[] bytes) {
    return JsonMapper.shared().readTree(bytes);
  }

  private JsonNode state() throws Exception {
    return json(get("state"));
  }

  private JsonNode await(Predicate<JsonNode> wanted) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      JsonNode state = state();
      if (wanted.test(state)) {
        return state;
      }
      assertThat(System.nanoTime()).as(state.toPrettyString()).isLessThan(end);
      Thread.sleep(100);
    }
  }

  private static List<String> statuses(JsonNode state) {
    List<String> all = new ArrayList<>();
    state.get("documents").forEach(one -> all.add(one.at("/entry/status").asString()));
    return all;
  }

  private static String link(JsonNode document, String ending) {
    for (JsonNode link : document.get("links")) {
      if (link.get("name").asString().endsWith(ending)) {
        return link.get("href").asString();
      }
    }
    throw new AssertionError(Map.of("no link", ending, "document", document));
  }

  private static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
