package org.wsisroadmaps.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.cli.Manifest.Document;
import org.wsisroadmaps.cli.serve.Folder;
import org.wsisroadmaps.cli.serve.UploadName;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.check.EditionChecks;
import org.wsisroadmaps.ingest.docx.Revisions;
import org.wsisroadmaps.ingest.ocr.tesseract.Tesseract;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.RoadmapException;

/**
 * The folder behind the page, worked on as the commands work: documents are converted by the
 * processes of a batch, reports are made by the commands themselves, each in a process of its own.
 * So no document of a stranger is ever opened in the process that serves the page.
 */
final class ServedFolder implements Folder {

  /** Enough to read the page, and small enough to be sent at once. */
  private static final int PICTURE_DPI = 90;

  private static final String INCOMING = ".roadmaps-incoming-";

  private final Path path;
  private final Limits limits;
  private final TextRecognition recognition;

  ServedFolder(Path path, Limits limits) throws IOException {
    this.path = path;
    this.limits = limits;
    this.recognition = recognition();
    clearIncoming();
  }

  private static TextRecognition recognition() {
    try {
      return TextRecognition.in(Tesseract.ENGLISH, TextRecognition.USUAL_PAGE_SECONDS);
    } catch (RoadmapException notInstalled) {
      return TextRecognition.NONE;
    }
  }

  /** What an earlier page was still receiving when it was ended. */
  private void clearIncoming() throws IOException {
    try (Stream<Path> all = Files.list(path)) {
      for (Path file : all.filter(file -> name(file).startsWith(INCOMING)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public long mostBytes() {
    return limits.mostBytes();
  }

  @Override
  public boolean canRecognise() {
    return recognition.recognizer() != null;
  }

  @Override
  public List<Entry> documents() throws IOException, RoadmapException {
    return Journal.open(path).all().stream()
        // what was asked for tables alone is no edition
        .filter(document -> document.tables() == null)
        .map(ServedFolder::entry)
        .toList();
  }

  @Override
  public List<Report> reports() throws IOException, RoadmapException {
    return Journal.open(path).reports().stream()
        .map(report -> new Report(report.name(), files(report)))
        .toList();
  }

  private static Entry entry(Document document) {
    return new Entry(
        document.input(),
        document.name(),
        document.status() == Manifest.Status.CONVERTED ? Status.CONVERTED : Status.REFUSED,
        reason(document),
        false,
        document.actionLines(),
        document.outcomes(),
        document.textCoverage(),
        document.findings(),
        document.errors(),
        files(document));
  }

  private static @Nullable String reason(Document document) {
    @Nullable String reason = document.reason();
    return reason == null ? null : PageReason.of(reason);
  }

  private static List<String> files(Manifest.Written written) {
    return written.all().stream().map(Manifest.Result::file).toList();
  }

  // ---------------------------------------------------------------- what is sent here

  @Override
  public Path incoming() throws IOException {
    return Files.createFile(path.resolve(INCOMING + UUID.randomUUID()));
  }

  @Override
  public synchronized String keep(String wanted, Path incoming) throws IOException {
    String plain = UploadName.of(wanted);
    String stem = OutputNames.stem(Path.of(plain));
    String ending = plain.substring(stem.length());
    String digest = Digests.of(incoming);
    for (int i = 1; ; i++) {
      String candidate = i == 1 ? plain : stem + " (" + i + ")" + ending;
      Path target = path.resolve(candidate);
      if (Files.isRegularFile(target) && Digests.of(target).equals(digest)) {
        return candidate; // it was sent before
      }
      if (!Files.exists(target) && isMoved(incoming, target)) {
        return candidate;
      }
    }
  }

  /** Whether a file could be given its name: somebody else may have taken it in this moment. */
  private static boolean isMoved(Path incoming, Path target) throws IOException {
    try {
      Files.move(incoming, target);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  // ---------------------------------------------------------------- documents

  @Override
  public void convert(List<String> names, Reading reading, Watcher watcher)
      throws IOException, InterruptedException, RoadmapException {
    List<Path> inputs = names.stream().map(path::resolve).toList();
    // what it says of documents is shown beside them
    Messages unheard = new Messages(new PrintWriter(Writer.nullWriter()));
    try (ResultFolder folder = ResultFolder.open(path)) {
      new Batch(plan(reading), folder, unheard, new Observer(watcher)).run(inputs);
    }
  }

  private Batch.Plan plan(Reading reading) {
    Worker.Setup setup =
        new Worker.Setup(
            path,
            new org.wsisroadmaps.cli.Reading(
                false,
                reading.password(),
                Revisions.ACCEPTED,
                KnownColumns.STANDARD,
                reading.recognised() ? recognition : TextRecognition.NONE),
            ReportSettings.NONE,
            limits.mostBytes(),
            Runtime.getRuntime().availableProcessors());
    return new Batch.Plan(
        setup,
        new Wanted.Editions(EnumSet.copyOf(OutputFormat.STANDARD)),
        limits,
        false,
        false,
        Build.name(),
        Batch.Plan.NONE);
  }

  /** Tells the page what a batch tells. */
  private record Observer(Watcher watcher) implements Batch.Observer {
    @Override
    public void begun(Path document) {
      watcher.begun(name(document));
    }

    @Override
    public void locked(Path document) {
      watcher.locked(name(document));
    }

    @Override
    public void finished(Batch.Done one) {
      watcher.finished(entry(one.document()));
    }

    @Override
    public void note(String text) {
      watcher.note(Messages.shown(text));
    }
  }

  // ---------------------------------------------------------------- reports

  @Override
  public List<String> order(Order order)
      throws IOException, InterruptedException, RoadmapException {
    List<String> arguments = new ArrayList<>();
    switch (order) {
      case Order.Compare compare -> {
        arguments.add(compare.editions().size() == 2 ? "diff" : "history");
        compare.editions().forEach(edition -> arguments.add(json(edition).toString()));
      }
      case Order.Collect collect -> {
        arguments.add("collect");
        collect.returned().forEach(file -> arguments.add(path.resolve(file).toString()));
        arguments.addAll(List.of("--edition", json(collect.edition()).toString()));
      }
    }
    arguments.addAll(List.of("--output", path.toString()));
    OwnProcess.Ended ended = OwnProcess.run(limits.megabytes(), arguments, "");
    List<String> told = new ArrayList<>(ended.err());
    told.addAll(ended.out());
    List<String> shown =
        told.stream().map(line -> line.replace(path + File.separator, "")).toList();
    if (ended.status() != 0 && ended.out().isEmpty()) {
      throw new RoadmapException(
          shown.isEmpty() ? "ended with status " + ended.status() : String.join("\n", shown));
    }
    return shown;
  }

  /** An edition as it was converted. */
  private Path json(String edition) {
    return path.resolve(edition + "." + OutputFormat.json);
  }

  // ---------------------------------------------------------------- findings

  @Override
  public List<Remark> findings(Entry document) throws IOException, RoadmapException {
    Set<String> accepted = AcceptedFindings.beside(json(document.name())).fingerprints();
    return all(document).stream()
        .map(finding -> remark(finding, accepted.contains(AcceptedFindings.fingerprint(finding))))
        .toList();
  }

  private List<Finding> all(Entry document) throws IOException, RoadmapException {
    Path json = json(document.name());
    if (document.name().isEmpty() || !Files.isRegularFile(json)) {
      throw new RoadmapException("has no result as JSON here: convert it once more");
    }
    return EditionChecks.apply(new EditionLoader(EditionReader.standard()).load(json)).findings();
  }

  private static Remark remark(Finding finding, boolean isAccepted) {
    Place at = finding.at();
    @Nullable Integer page = at == null ? null : at.page();
    return new Remark(
        AcceptedFindings.fingerprint(finding),
        finding.code().name(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        FindingsFormat.place(at),
        page,
        finding.message(),
        isAccepted);
  }

  @Override
  public synchronized void accept(Entry document, String fingerprint, boolean isAccepted)
      throws IOException, RoadmapException {
    Finding finding =
        all(document).stream()
            .filter(one -> AcceptedFindings.fingerprint(one).equals(fingerprint))
            .findFirst()
            .orElseThrow(() -> new RoadmapException("this finding is not there any more"));
    AcceptedFindings.beside(json(document.name())).mark(finding, isAccepted);
  }

  @Override
  public byte[] picture(Entry document, int page, String password)
      throws IOException, InterruptedException, RoadmapException {
    Path source = path.resolve(document.id()).normalize();
    if (!Files.isRegularFile(source)) {
      throw new RoadmapException("stands here no more: its pages can't be drawn");
    }
    try (TemporaryFolder pictures = TemporaryFolder.create()) {
      List<String> arguments =
          List.of(
              "inspect",
              source.toString(),
              "--pages",
              String.valueOf(page),
              "--dpi",
              String.valueOf(PICTURE_DPI),
              "--output",
              pictures.path().toString());
      OwnProcess.Ended ended = OwnProcess.run(limits.megabytes(), arguments, password);
      return Files.readAllBytes(
          pictures.files().stream()
              .findFirst()
              .orElseThrow(() -> new RoadmapException(String.join(" ", ended.err()))));
    }
  }
}
