package org.wsisroadmaps.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.cli.browser.Chromium;
import org.wsisroadmaps.cli.browser.Tab;
import org.wsisroadmaps.cli.serve.LocalServer;
import picocli.CommandLine;

/** The page of serve in a real browser. */
class ServedPageTest {

  private static final Path SAMPLE = Path.of("..", "samples", "roadmap-2025.pdf");
  private static final String ALL_DONE =
      "document.getElementById('progress').hidden"
          + " && !document.querySelector('.chip.waiting, .chip.converting, .chip.making')";

  private static Chromium browser;
  @TempDir private static Path profile;

  @TempDir private Path folder;
  @TempDir private Path documents;
  private LocalServer server;
  private Tab tab;

  @BeforeAll
  static void startBrowser() throws Exception {
    assumeTrue(Chromium.program().isPresent(), "no Chromium here");
    browser = Chromium.start(Chromium.program().orElseThrow(), profile);
  }

  @AfterAll
  static void endBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() throws Exception {
    Limits limits = new Limits();
    new CommandLine(new Limited(limits)).parseArgs("--timeout", "120");
    server = LocalServer.start(0, new ServedFolder(folder.toRealPath(), limits));
    tab = open();
  }

  @CommandLine.Command
  private record Limited(@CommandLine.Mixin Limits limits) {}

  private Tab open() throws Exception {
    Tab opened = browser.open(server.address());
    opened.until("document.getElementById('place')?.textContent");
    return opened;
  }

  @AfterEach
  void stop() throws Exception {
    assertThat(tab.faults()).isEmpty();
    tab.close();
    server.close();
  }

  private void dropAndWait(Path... files) throws Exception {
    long before = tab.value("document.querySelectorAll('#document-list > li').length").asLong();
    tab.drop(List.of(files));
    tab.until(
        "document.querySelectorAll('#document-list > li').length >= " + (before + files.length));
    tab.until(ALL_DONE);
  }

  private Path small(String name, int year, String timing) throws IOException {
    return SmallEdition.write(documents.resolve(name), year, timing, "SG1");
  }

  private String chips(Tab of) throws Exception {
    return of.value(
            "[...document.querySelectorAll('#document-list .chip')].map(c => c.innerText).join()")
        .asString();
  }

  // ---------------------------------------------------------------- what a person does

  @Test
  void whatIsDroppedIsConvertedComparedAndFoundAgain() throws Exception {
    Path broken = Files.writeString(documents.resolve("broken.pdf"), "no PDF");
    dropAndWait(small("one.json", 2024, "2024"), small("two.json", 2025, "2025"), broken);
    assertThat(chips(tab).split(",")).containsOnly("converted", "refused").hasSize(3);
    assertThat(tab.text("#document-list"))
        .contains("outcomes: 1", "neither a PDF nor a Word document", "Mend the document");

    tab.click("#compare button");
    tab.until("document.querySelector('#makings .chip.made')");
    tab.until("document.querySelector('#report-list > li')");
    assertThat(tab.text("#report-list")).contains("diff-2024-2025", "Excel workbook");

    small("three.json", 2026, "2026");
    dropAndWait(documents.resolve("three.json"));
    tab.value("document.getElementById('history').open = true");
    tab.value("document.querySelectorAll('#history-editions input').forEach(i => i.click())");
    tab.click("#history-form button");
    tab.until("document.querySelector('#makings .chip.made')");
    tab.until("document.querySelectorAll('#report-list > li').length === 2");

    String seen = tab.text("#document-list") + tab.text("#report-list");
    try (Tab other = open()) {
      other.until("document.querySelectorAll('#report-list > li').length === 2");
      assertThat(other.text("#document-list") + other.text("#report-list")).isEqualTo(seen);
      dropAndWait(small("four.json", 2027, "2027"));
      other.until("document.querySelectorAll('#document-list > li').length === 5");
    }
    String before = tab.text("#document-list");
    tab.reload();
    tab.until("document.querySelectorAll('#document-list > li').length === 5");
    assertThat(tab.text("#document-list")).isEqualTo(before);
  }

  @Test
  void whatIsReadCanBeStoppedAndTriedAgain() throws Exception {
    tab.drop(List.of(SAMPLE));
    tab.until("document.querySelector('.chip.converting')");
    assertThat(tab.text("#progress")).contains("0 of 1 documents done");
    tab.click("#stop");
    tab.until("document.querySelector('.chip.stopped')");
    tab.until("document.querySelector('[data-act=again]')");
    tab.until(ALL_DONE);
  }

  @Test
  void aDocumentWithAPasswordAsksForItUntilItIsRight() throws Exception {
    dropAndWait(excerpt("locked.pdf", "secret"));
    assertThat(tab.text("#document-list")).contains("Type its password").doesNotContain("--");
    tab.type("#document-list input[type=password]", "wrong");
    tab.click("[data-act=unlock]");
    tab.until("document.querySelector('.chip.waiting, .chip.converting')");
    tab.until(ALL_DONE);
    assertThat(chips(tab)).isEqualTo("refused");
    tab.value("document.querySelector('input[type=password]').value = ''");
    tab.type("#document-list input[type=password]", "secret");
    tab.click("[data-act=unlock]");
    tab.until("document.querySelector('.chip.converted')");
  }

  @Test
  void findingsAreLookedAtBesideTheirPageAndAccepted() throws Exception {
    dropAndWait(excerpt("excerpt.pdf", ""));
    tab.click("[data-act=findings]");
    tab.until("document.querySelector('#remark-list li')");
    long all = tab.value("document.querySelectorAll('#remark-list li').length").asLong();
    tab.click("[data-act=see]");
    tab.until("document.getElementById('picture').naturalWidth > 100");
    tab.click("[data-act=accept]");
    tab.until("document.querySelectorAll('#remark-list li').length < " + all);
    assertThat(tab.text("#findings-count")).contains("Accepted: ");
    tab.reload();
    tab.click("[data-act=findings]");
    tab.until("document.querySelector('#findings-count').innerText.includes('Open')");
    assertThat(tab.value("document.querySelectorAll('#remark-list li').length").asLong())
        .isLessThan(all);
  }

  @Test
  void workbooksThatCameBackAreCollected() throws Exception {
    dropAndWait(small("one.json", 2024, "2024"));
    Path returned;
    try (var made = Files.list(folder)) {
      returned = made.filter(file -> file.toString().endsWith(".xlsx")).findFirst().orElseThrow();
    }
    Path back = Files.copy(returned, documents.resolve("back.xlsx"));
    tab.click("#collect button");
    tab.until("document.getElementById('said').innerText.startsWith('Choose')");
    tab.choose("#returned", List.of(back));
    tab.click("#collect button");
    tab.until("document.querySelector('#makings .chip.made, #makings .chip.refused')");
    assertThat(tab.text("#makings")).contains("done");
  }

  @Test
  void fiftyDocumentsAtOnce() throws Exception {
    List<Path> fifty = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      fifty.add(small("edition-" + i + ".json", 1975 + i, String.valueOf(1975 + i)));
    }
    tab.drop(fifty);
    tab.until("document.querySelectorAll('#document-list > li').length === 50");
    tab.until("document.querySelectorAll('.chip.converted').length === 50");
    tab.until(ALL_DONE);
    assertThat(tab.value("document.querySelectorAll('#history-editions input').length").asInt())
        .isEqualTo(50);
  }

  @Test
  void recognitionIsASwitchWhereTesseractIs() throws Exception {
    boolean isThere = new ServedFolder(folder, new Limits()).canRecognise();
    assertThat(tab.value("!document.getElementById('ocr-choice').hidden").asBoolean())
        .isEqualTo(isThere);
  }

  @Test
  void theProgramIsEndedByItsPage() throws Exception {
    tab.click("#end");
    assertTimeoutPreemptively(Duration.ofSeconds(30), server::awaitEnd);
  }

  // ---------------------------------------------------------------- what a stranger does

  @Test
  void noScriptOfADocumentRuns() throws Exception {
    String script = "<img src=x onerror=\"top.hacked=window.hacked=1\">";
    Path hostile =
        SmallEdition.write(
            documents.resolve("<img src=x onerror=hacked=1>.json"),
            2024,
            "2024 " + script,
            "SG1 <script>top.hacked=window.hacked=1</script>");
    Path refused = Files.writeString(documents.resolve("<svg onload=hacked=1>.pdf"), script);
    dropAndWait(hostile, refused);
    assertThat(tab.value("document.querySelectorAll('main img, main script').length").asInt())
        .isZero();
    tab.click("[data-act=findings]");
    tab.until("document.querySelector('#findings-count').innerText.includes('Open')");
    assertThat(tab.value("typeof window.hacked").asString()).isEqualTo("undefined");
    String result = tab.value("document.querySelector('a[href$=html]').href").asString();
    tab.go(result);
    assertThat(tab.value("document.body.textContent").asString())
        .contains("top.hacked=window.hacked=1");
    assertThat(tab.value("typeof window.hacked").asString()).isEqualTo("undefined");
    // what a page of a result could do if a script of a stranger ran in it
    assertThat(tab.value("origin").asString()).isEqualTo("null");
    assertThat(reaches(server.address() + "state", "GET")).isFalse();
  }

  @Test
  void pagesFromElsewhereReachNothing() throws Exception {
    HttpServer elsewhere =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          byte[] page = "<!DOCTYPE html><title>elsewhere</title>".getBytes(UTF_8);
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    elsewhere.start();
    try {
      tab.go("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
      assertThat(reaches(server.address() + "state", "GET")).isFalse();
      // even who knows the key and does not wait for an answer
      tab.value(
          "fetch("
              + Tab.quoted(server.address() + "documents?name=evil.json")
              + ", {method: 'POST', mode: 'no-cors', body: '{}'}).then(() => 1, () => 1)");
      assertThat(folder.resolve("evil.json")).doesNotExist();
      tab.go("http://evil.localhost:" + URI.create(server.address()).getPort() + "/x/");
      assertThat(tab.text("body")).contains("not allowed");
    } finally {
      elsewhere.stop(0);
    }
  }

  private boolean reaches(String address, String method) throws Exception {
    return tab.value(
            "fetch("
                + Tab.quoted(address)
                + ", {method: '"
                + method
                + "'}).then(answer => answer.ok, () => false)")
        .asBoolean();
  }

  // ---------------------------------------------------------------- how it looks

  @Test
  void everybodyCanReadItOnAnyScreen() throws Exception {
    Path broken = Files.writeString(documents.resolve("broken.pdf"), "no PDF");
    dropAndWait(
        excerpt("excerpt.pdf", ""),
        excerpt("locked.pdf", "secret"),
        small("one.json", 2024, "2024"),
        small("two.json", 2025, "2025"),
        broken);
    tab.click("#compare button");
    tab.until("document.querySelector('#report-list > li')");
    String axe;
    try (InputStream in =
        Objects.requireNonNull(ServedPageTest.class.getResourceAsStream("/axe.min.js"))) {
      axe = new String(in.readAllBytes(), UTF_8);
    }
    for (Look look : Look.values()) {
      tab.screen(look.width, look.scheme);
      tab.value(
          "(l => {l.value='"
              + look.language
              + "'; l.dispatchEvent(new Event('change'))})"
              + "(document.getElementById('language'))");
      tab.until("document.documentElement.lang === '" + look.language + "'");
      check(axe, look + "-page");
      tab.click("[data-act=findings]");
      tab.until("document.querySelector('#remark-list li button')");
      tab.click("[data-act=see]");
      tab.until("document.getElementById('picture').naturalWidth > 100");
      check(axe, look + "-findings");
      tab.click("#findings-close");
    }
  }

  private enum Look {
    SMALL(400, "light", "en"),
    DARK(1600, "dark", "en"),
    ARABIC(800, "light", "ar");

    private final int width;
    private final String scheme;
    private final String language;

    Look(int width, String scheme, String language) {
      this.width = width;
      this.scheme = scheme;
      this.language = language;
    }
  }

  private void check(String axe, String name) throws Exception {
    String pictures = System.getProperty("pictures");
    if (pictures != null) {
      tab.picture(Path.of(pictures, name + ".png"));
    }
    tab.value(axe + "; 1");
    assertThat(
            tab.value(
                    "axe.run({rules: {'label-content-name-mismatch': {enabled: true}}}).then(r =>"
                        + " r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' +"
                        + " n.failureSummary).join('; '))).then(v => v.join('\\n'))")
                .asString())
        .as(name)
        .isEmpty();
    assertThat(
            tab.value(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth")
                .asBoolean())
        .as(name + " fits the screen")
        .isTrue();
  }

  /** The first pages of a sample, with a password where one is given. */
  private Path excerpt(String name, String password) throws IOException {
    Path file = documents.resolve(name);
    try (PDDocument document = Loader.loadPDF(SAMPLE.toFile())) {
      while (document.getNumberOfPages() > 4) {
        document.removePage(document.getNumberOfPages() - 1);
      }
      if (!password.isEmpty()) {
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
      }
      document.save(file.toFile());
    }
    return file;
  }
}
