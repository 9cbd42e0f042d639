package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.Json;

/**
 * What an output folder remembers: the manifest of finished runs, and a journal of the run that is
 * under way, to which every document is added as soon as it is done. A run that was interrupted
 * leaves the journal, and the next one goes on from there.
 */
final class Journal {

  private static final String FILE = ".roadmaps-journal";
  private static final String END = "\u001E\n"; // record separator: no JSON holds it unescaped

  private final Path folder;
  private final Map<String, Manifest.Entry> known = new LinkedHashMap<>();

  private Journal(Path folder) {
    this.folder = folder;
  }

  /** Reads what the folder remembers; a manifest or journal that is damaged is as none. */
  static Journal open(Path folder) throws IOException {
    Journal journal = new Journal(folder);
    Manifest manifest = journal.manifest();
    manifest.earlier().forEach(journal::remember);
    manifest.documents().forEach(journal::remember);
    for (Manifest.Entry entry : journal.unfinished()) {
      journal.remember(entry);
    }
    return journal;
  }

  private Manifest manifest() throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      return Manifest.NONE;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Json.read(in, Manifest.class, "manifest");
    } catch (RoadmapException e) {
      return Manifest.NONE; // somebody else's file, or a damaged one: everything is done anew
    }
  }

  private List<Manifest.Entry> unfinished() throws IOException {
    List<Manifest.Entry> entries = new ArrayList<>();
    Path file = folder.resolve(FILE);
    if (Files.isRegularFile(file)) {
      for (String text : Files.readString(file).split(END)) {
        entry(text, entries);
      }
    }
    return entries;
  }

  private static void entry(String text, List<Manifest.Entry> entries) throws IOException {
    if (text.isBlank()) {
      return;
    }
    try {
      entries.add(
          Json.read(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              Manifest.Entry.class,
              "journal"));
    } catch (RoadmapException e) {
      // the run was interrupted while this was written: its document is converted again
      return;
    }
  }

  private void remember(Manifest.Entry entry) {
    if (entry.status() != Outcome.Status.REFUSED) {
      known.put(entry.name(), entry);
    }
  }

  /**
   * What became of a document that was converted in this way before, if its results still stand.
   */
  Manifest.@Nullable Entry find(String name, String sha256, String made) throws IOException {
    Manifest.Entry entry = known.get(name);
    if (entry == null || !entry.sha256().equals(sha256) || !entry.made().equals(made)) {
      return null;
    }
    return stands(entry) ? entry : null;
  }

  private boolean stands(Manifest.Entry entry) throws IOException {
    for (Outcome.Result result : entry.results()) {
      Path file = folder.resolve(result.file());
      if (!Files.isRegularFile(file) || Files.size(file) != result.size()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a file of the folder is a result of an earlier run, and still as it was written. */
  boolean isResult(String file) throws IOException {
    Path path = folder.resolve(file);
    for (Manifest.Entry entry : known.values()) {
      for (Outcome.Result result : entry.results()) {
        if (result.file().equals(file)) {
          return Files.isRegularFile(path) && Files.size(path) == result.size();
        }
      }
    }
    return false;
  }

  /** Notes a document that is done. */
  void add(Manifest.Entry entry) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Json.write(entry, text);
    Files.writeString(
        folder.resolve(FILE),
        text.toString(StandardCharsets.UTF_8) + END,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Writes the manifest of a run that is done, and ends its journal. */
  void finish(String software, List<Manifest.Entry> documents) throws IOException {
    Map<String, Manifest.Entry> others = new HashMap<>(known);
    documents.forEach(entry -> others.remove(entry.name()));
    List<Manifest.Entry> earlier = new ArrayList<>();
    for (Manifest.Entry entry : known.values()) {
      if (others.containsKey(entry.name()) && stands(entry)) {
        earlier.add(entry);
      }
    }
    Manifest manifest = new Manifest(software, documents, earlier);
    WholeFile.write(folder.resolve(Manifest.FILE), out -> Json.write(manifest, out));
    Files.deleteIfExists(folder.resolve(FILE));
  }
}
