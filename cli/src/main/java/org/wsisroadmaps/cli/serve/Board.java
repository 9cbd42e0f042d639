package org.wsisroadmaps.cli.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.cli.serve.Folder.Entry;
import org.wsisroadmaps.cli.serve.Folder.Order;
import org.wsisroadmaps.cli.serve.Folder.Status;
import org.wsisroadmaps.model.RoadmapException;

/**
 * What the page shows, for every tab the same. It outlives the browser; what stands in the folder
 * outlives it too. For any thread.
 */
final class Board implements Folder.Watcher {

  private static final int MOST_NOTES = 20;

  /** How a report comes along. */
  enum Progress {
    /** It waits for its turn. */
    WAITING,
    /** It is being made. */
    MAKING,
    /** It stands. */
    MADE,
    /** It was refused. */
    REFUSED,
    /** Somebody stopped it. */
    STOPPED
  }

  /**
   * A report that was ordered.
   *
   * @param number what it is known by
   * @param kind compare, history or collect
   * @param about the names of what it is made of
   * @param progress how it comes along
   * @param told what came of it
   */
  record Making(int number, String kind, List<String> about, Progress progress, List<String> told) {
    Making as(Progress next, List<String> lines) {
      return new Making(number, kind, about, next, List.copyOf(lines));
    }

    boolean isOpen() {
      return progress == Progress.WAITING || progress == Progress.MAKING;
    }
  }

  /**
   * A result.
   *
   * @param name its file's name
   * @param href its address, as seen from the root
   */
  record Link(String name, String href) {}

  /**
   * A document as it is shown.
   *
   * @param entry what is known of it
   * @param source where the document itself is, or null where it stands outside of the folder
   * @param links its results
   */
  record Shown(Entry entry, @Nullable Link source, List<Link> links) {}

  /**
   * A report as it is shown.
   *
   * @param name its name
   * @param links its files
   */
  record ShownReport(String name, List<Link> links) {}

  /**
   * How far the documents are.
   *
   * @param done how many are done
   * @param all how many there are
   * @param secondsLeft how long the rest may take, or null where nobody knows yet
   */
  record Far(int done, int all, @Nullable Long secondsLeft) {}

  /** All that is shown. */
  record View(
      long version,
      String folder,
      boolean canRecognise,
      long mostBytes,
      @Nullable Far far,
      boolean isBusy,
      List<Shown> documents,
      List<ShownReport> reports,
      List<Making> makings,
      List<String> notes,
      @Nullable String archive) {}

  private final Folder folder;
  private final Tickets tickets;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private List<Folder.Report> reports = List.of();
  private final Map<Integer, Making> makings = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private long version;
  private long began;
  private int done;

  Board(Folder folder, Tickets tickets) throws IOException, RoadmapException {
    this.folder = folder;
    this.tickets = tickets;
    look();
  }

  private void look() throws IOException, RoadmapException {
    List<Entry> standing = folder.documents();
    List<Folder.Report> made = folder.reports();
    synchronized (this) {
      for (Entry entry : standing) {
        Entry known = entries.get(entry.id());
        if (known == null || entry.status() == Status.CONVERTED && !isOpen(known)) {
          entries.put(entry.id(), entry);
        }
      }
      reports = made;
      changed();
    }
  }

  private static boolean isOpen(Entry entry) {
    return entry.status() == Status.WAITING || entry.status() == Status.CONVERTING;
  }

  private void changed() {
    version++;
    notifyAll();
  }

  /**
   * What is shown, once it is another than what was shown.
   *
   * @param known the version that was shown
   * @param millis how long to wait
   * @return nothing where it is still the same
   */
  synchronized Optional<View> after(long known, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (version == known) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return Optional.empty();
      }
      wait(left);
    }
    return Optional.of(view());
  }

  synchronized View view() {
    Set<String> results = new LinkedHashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    List<Shown> documents = new ArrayList<>();
    for (Entry entry : entries.values()) {
      documents.add(shown(entry));
      results.addAll(entry.files());
      if (isInside(entry.id())) {
        sources.add(entry.id());
      }
    }
    List<ShownReport> shownReports = new ArrayList<>();
    for (Folder.Report report : reports) {
      results.addAll(report.files());
      Set<String> opened = new LinkedHashSet<>(report.files());
      opened.addAll(sources);
      String ticket = tickets.of("report " + report.name(), opened);
      shownReports.add(new ShownReport(report.name(), links(ticket, report.files())));
    }
    boolean isBusy =
        entries.values().stream().anyMatch(Board::isOpen)
            || makings.values().stream().anyMatch(Making::isOpen);
    return new View(
        version,
        folder.path().toString(),
        folder.canRecognise(),
        folder.mostBytes(),
        far(),
        isBusy,
        documents,
        shownReports,
        List.copyOf(makings.values()),
        List.copyOf(notes),
        results.isEmpty() ? null : "/" + tickets.of("all", results) + "/" + LocalServer.ARCHIVE);
  }

  /** The results of everything. */
  synchronized List<String> results() {
    Set<String> all = new LinkedHashSet<>();
    entries.values().forEach(entry -> all.addAll(entry.files()));
    reports.forEach(report -> all.addAll(report.files()));
    return List.copyOf(all);
  }

  private Shown shown(Entry entry) {
    Set<String> opened = new LinkedHashSet<>(entry.files());
    if (isInside(entry.id())) {
      opened.add(entry.id());
    }
    String ticket = tickets.of("document " + entry.id(), opened);
    return new Shown(
        entry,
        isInside(entry.id()) ? link(ticket, entry.id()) : null,
        links(ticket, entry.files()));
  }

  private static List<Link> links(String ticket, List<String> files) {
    return files.stream().map(file -> link(ticket, file)).toList();
  }

  private static Link link(String ticket, String file) {
    return new Link(file, "/" + ticket + "/" + Reply.encoded(file));
  }

  /** Whether a document stands in the folder itself. */
  static boolean isInside(String id) {
    return !id.contains("/") && !id.contains("\\") && !id.equals("..");
  }

  private @Nullable Far far() {
    long open = entries.values().stream().filter(Board::isOpen).count();
    if (open == 0) {
      return null;
    }
    long passed = (System.nanoTime() - began) / 1_000_000_000L;
    Long left = done == 0 ? null : passed * open / done;
    return new Far(done, done + (int) open, left);
  }

  /** What is known of a document. */
  synchronized Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** A converted document, by the name of its results. */
  synchronized boolean isConverted(String name) {
    return entries.values().stream()
        .anyMatch(entry -> entry.status() == Status.CONVERTED && entry.name().equals(name));
  }

  synchronized void waiting(String id) {
    if (entries.values().stream().noneMatch(Board::isOpen)) {
      began = System.nanoTime();
      done = 0;
    }
    Entry known = entries.get(id);
    entries.put(
        id,
        known == null
            ? Entry.of(id, Status.WAITING)
            : new Entry(
                id,
                known.name(),
                Status.WAITING,
                null,
                false,
                0,
                0,
                0,
                0,
                List.of(),
                known.files()));
    changed();
  }

  synchronized void started(int documents) {
    if (done == 0 && documents > 0) {
      began = System.nanoTime();
    }
    changed();
  }

  @Override
  public synchronized void begun(String id) {
    entries.computeIfPresent(
        id, (same, entry) -> isOpen(entry) ? entry.as(Status.CONVERTING, null) : entry);
    changed();
  }

  @Override
  public synchronized void locked(String id) {
    entries.computeIfPresent(id, (same, entry) -> entry.locked());
    changed();
  }

  @Override
  public synchronized void finished(Entry document) {
    Entry known = entries.get(document.id());
    if (known != null && known.status() == Status.STOPPED) {
      return; // what a stop did to it is no reason to refuse it
    }
    boolean isLocked = known != null && known.isLocked() && document.status() == Status.REFUSED;
    entries.put(document.id(), isLocked ? document.locked() : document);
    done++;
    changed();
  }

  @Override
  public synchronized void note(String text) {
    notes.remove(text);
    notes.add(text);
    while (notes.size() > MOST_NOTES) {
      notes.remove(0);
    }
    changed();
  }

  synchronized void refused(List<String> ids, String reason) {
    for (String id : ids) {
      entries.computeIfPresent(
          id, (same, entry) -> isOpen(entry) ? entry.as(Status.REFUSED, reason) : entry);
    }
    changed();
  }

  /** Whatever waits or is being done was stopped. */
  synchronized void stopped() {
    entries.replaceAll((id, entry) -> isOpen(entry) ? entry.as(Status.STOPPED, null) : entry);
    makings.replaceAll(
        (number, making) -> making.isOpen() ? making.as(Progress.STOPPED, List.of()) : making);
    changed();
  }

  /** The thread that works has done what it had; the folder is looked at anew. */
  void rested() {
    try {
      look();
    } catch (IOException | RoadmapException e) {
      note(Told.reason(e));
    }
  }

  synchronized int ordered(Order order) {
    int number = makings.size();
    makings.put(
        number,
        switch (order) {
          case Order.Compare compare ->
              new Making(
                  number,
                  compare.editions().size() == 2 ? "compare" : "history",
                  compare.editions(),
                  Progress.WAITING,
                  List.of());
          case Order.Collect collect ->
              new Making(
                  number, "collect", List.of(collect.edition()), Progress.WAITING, List.of());
        });
    changed();
    return number;
  }

  void making(int number) {
    told(number, Progress.MAKING, List.of());
  }

  void made(int number, List<String> lines) {
    told(number, Progress.MADE, lines);
  }

  void notMade(int number, String reason) {
    told(number, Progress.REFUSED, reason.lines().toList());
  }

  private synchronized void told(int number, Progress progress, List<String> lines) {
    makings.computeIfPresent(
        number, (same, making) -> making.isOpen() ? making.as(progress, lines) : making);
    changed();
  }
}
