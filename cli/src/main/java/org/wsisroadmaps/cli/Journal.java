package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.cli.Manifest.Document;
import org.wsisroadmaps.cli.Manifest.Report;
import org.wsisroadmaps.cli.Manifest.Result;
import org.wsisroadmaps.cli.Manifest.Written;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.Json;

/**
 * What an output folder remembers: the manifest of finished runs, and a journal of the run that is
 * under way. A document is noted in the journal before its results appear under their names. So a
 * run that was interrupted at whatever moment leaves nothing that the next one does not know for
 * its own, and that one goes on from there.
 */
final class Journal {

  /** The journal's name in the folder's workshop. */
  static final String FILE = "journal";

  private static final String END = "\u001E\n"; // record separator: no JSON holds it unescaped

  private final Path folder;
  private final Path file;
  private Manifest manifest;
  private final Map<String, Document> documents = new LinkedHashMap<>();

  private static final String TABLES_OF = "tables of ";

  /**
   * The keys of documents by where they stand, as seen from the folder; those whose tables were
   * written are apart.
   */
  private final Map<String, String> places = new HashMap<>();

  private final Map<String, Report> reports = new LinkedHashMap<>();

  /** Whether a batch was interrupted, whose journal must stay until one goes on from there. */
  private boolean isInterrupted;

  /** The digests that this program gave a file, by its name. */
  private final Map<String, Set<String>> digests = new HashMap<>();

  /** A line of the journal: either a document or a report. */
  private record Line(@Nullable Document document, @Nullable Report report) {}

  private Journal(Path folder, Path file, Manifest manifest) {
    this.folder = folder;
    this.file = file;
    this.manifest = manifest;
  }

  /**
   * Reads what a folder remembers. Where a journal ends in a torn line, that line is left out.
   *
   * @throws RoadmapException when its manifest is none of this program
   */
  static Journal open(Path folder) throws IOException, RoadmapException {
    Path file = folder.resolve(ResultFolder.WORKSHOP).resolve(FILE);
    Journal journal = new Journal(folder, file, manifest(folder));
    journal.manifest.earlier().forEach(journal::remember);
    journal.manifest.documents().forEach(journal::remember);
    journal.manifest.reports().forEach(journal::remember);
    for (Written written : journal.unfinished()) {
      journal.isInterrupted = true;
      journal.learn(written);
      if (journal.isWhole(written)) {
        journal.remember(written);
      }
    }
    return journal;
  }

  private static Manifest manifest(Path folder) throws IOException, RoadmapException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.exists(file)) {
      return Manifest.NONE;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Manifest manifest = Json.read(in, Manifest.class, "manifest");
      if (isOurs(manifest)) {
        return manifest;
      }
    } catch (RoadmapException e) {
      throw new RoadmapException(foreign(folder), e);
    }
    throw new RoadmapException(foreign(folder));
  }

  private static String foreign(Path folder) {
    return Manifest.FILE
        + " in "
        + folder
        + " is none that this program wrote, and is not replaced: move it away, or name another"
        + " output folder";
  }

  /** A manifest that names files elsewhere was not written by this program. */
  private static boolean isOurs(Manifest manifest) {
    List<Written> all = new ArrayList<>(manifest.documents());
    all.addAll(manifest.earlier());
    all.addAll(manifest.reports());
    return manifest.software() != null
        && all.stream()
            .allMatch(written ->
                OutputNames.isPlain(written.name())
                    && written.all().stream()
                        .allMatch(result -> OutputNames.isPlain(result.file())));
  }

  private List<Written> unfinished() throws IOException {
    List<Written> all = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      for (String text : Files.readString(file).split(END)) {
        line(text).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<Written> line(String text) throws IOException {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      Line line =
          Json.read(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              Line.class,
              "journal");
      return Optional.ofNullable(line.document() != null ? line.document() : line.report());
    } catch (RoadmapException e) {
      // the run was interrupted while this was written: its results have not appeared yet
      return Optional.empty();
    }
  }

  private void remember(Written written) {
    learn(written);
    switch (written) {
      case Document document when document.status() == Manifest.Status.CONVERTED ->
          put(OutputNames.key(document.name()), document);
      case Document refused -> {
        // nothing stands of it
      }
      case Report report -> reports.put(OutputNames.key(report.name()), report);
    }
  }

  private void put(String key, Document document) {
    Document before = documents.put(key, document);
    if (before != null) {
      places.remove(place(before), key);
    }
    places.put(place(document), key);
  }

  /** Where a document stands, apart for what was made of it: its tables, or an edition. */
  private static String place(Document document) {
    return (document.tables() == null ? "" : TABLES_OF) + document.input();
  }

  private void learn(Written written) {
    for (Result result : written.all()) {
      digests
          .computeIfAbsent(OutputNames.key(result.file()), name -> new HashSet<>())
          .add(String.valueOf(result.sha256()));
    }
  }

  private boolean isWhole(Written written) throws IOException {
    for (Result result : written.results()) {
      Path path = folder.resolve(result.file());
      if (!Files.isRegularFile(path)
          || Files.size(path) != result.size()
          || !Digests.of(path).equals(result.sha256())) {
        return false;
      }
    }
    return true;
  }

  /** The documents of the last batch, and those of earlier ones whose results still stand. */
  List<Document> all() {
    Map<String, Document> all = new LinkedHashMap<>();
    documents.values().stream().filter(this::stands).forEach(one -> all.put(one.input(), one));
    manifest.documents().forEach(one -> all.putIfAbsent(one.input(), one));
    return List.copyOf(all.values());
  }

  /** The reports of several documents. */
  List<Report> reports() {
    return List.copyOf(reports.values());
  }

  /** The document whose results bear a name. */
  Optional<Document> named(String name) {
    return Optional.ofNullable(documents.get(OutputNames.key(name)));
  }

  /**
   * What was made of a document that stands at a place, as seen from the folder.
   *
   * @param wanted what was made of it
   */
  Optional<Document> at(String place, Wanted wanted) {
    return switch (wanted) {
      case Wanted.Editions editions -> Optional.ofNullable(places.get(place)).map(documents::get);
      case Wanted.Tables tables ->
          Optional.ofNullable(places.get(TABLES_OF + place)).map(documents::get);
    };
  }

  /** What was written under a name, whatever it is of. */
  Optional<Written> written(String name) {
    Report report = reports.get(OutputNames.key(name));
    return report == null ? named(name).map(document -> document) : Optional.of(report);
  }

  /** Whether the results of a document still stand, as they were written or as people left them. */
  boolean stands(Document document) {
    return document.results().stream()
        .allMatch(result -> Files.isRegularFile(folder.resolve(result.file())));
  }

  /** Whether a file of the folder bears a result's name, whatever it holds now. */
  boolean isKnown(String name) {
    return digests.containsKey(OutputNames.key(name));
  }

  /** Whether a file of the folder is a result, and as it was written. */
  boolean isResult(String name) throws IOException {
    Path path = folder.resolve(name);
    Set<String> known = digests.getOrDefault(OutputNames.key(name), Set.of());
    return !known.isEmpty()
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && known.contains(Digests.of(path));
  }

  /** Notes what is about to appear. */
  void announce(Written written) throws IOException {
    Line line =
        switch (written) {
          case Document document -> new Line(document, null);
          case Report report -> new Line(null, report);
        };
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Json.write(line, text);
    text.writeBytes(END.getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.toByteArray());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    }
  }

  /** Notes what has appeared. */
  void add(Written written) {
    remember(written);
  }

  /**
   * Writes the manifest of a batch that is done, and ends its journal.
   *
   * @param all its documents
   */
  void finish(String software, List<Document> all) throws IOException {
    Map<String, Document> others = new LinkedHashMap<>(documents);
    all.stream()
        .filter(document -> document.status() == Manifest.Status.CONVERTED)
        .forEach(document -> others.remove(OutputNames.key(document.name())));
    List<Document> earlier = others.values().stream().filter(this::stands).toList();
    write(new Manifest(software, all, earlier, List.copyOf(reports.values())));
    Files.deleteIfExists(file);
  }

  /** Writes the manifest with the reports that were added; what it says of documents stays. */
  void finishReports(String software) throws IOException {
    write(
        new Manifest(
            manifest.software().isEmpty() ? software : manifest.software(),
            manifest.documents(),
            manifest.earlier(),
            List.copyOf(reports.values())));
    if (!isInterrupted) {
      Files.deleteIfExists(file);
    }
  }

  private void write(Manifest next) throws IOException {
    try {
      WholeFile.write(folder.resolve(Manifest.FILE), out -> Json.write(next, out));
    } catch (IOException e) {
      // a disk that is full does not tell which, and the draft's name is no user's
      throw new IOException(
          folder + ": what was done can't be noted there (" + Messages.why(e) + ")", e);
    }
    manifest = next;
  }
}
