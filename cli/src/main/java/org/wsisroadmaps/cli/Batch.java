package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wsisroadmaps.cli.Manifest.Document;
import org.wsisroadmaps.cli.work.Failure;
import org.wsisroadmaps.cli.work.Supervisor;
import org.wsisroadmaps.cli.work.TimeLimit;
import org.wsisroadmaps.cli.work.TooLongException;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Converts documents into a folder, only those that are new or changed, and remembers what became
 * of them. One batch runs once.
 */
final class Batch implements Supervisor.Taker<Task, Answer> {

  /**
   * What a batch is to do.
   *
   * @param setup how documents are converted
   * @param wanted what is made of each document
   * @param limits what a document may take
   * @param force whether what was converted before is converted again
   * @param merge whether one workbook of all is written too
   * @param software the version of this program
   * @param alone a document that is the only one of its run is converted in this process up to this
   *     size, in bytes
   */
  record Plan(
      Worker.Setup setup,
      Wanted wanted,
      Limits limits,
      boolean force,
      boolean merge,
      String software,
      long alone) {

    /** A smaller document is converted before another process has started and become fast. */
    static final long SMALL = 1 << 20;

    /** No document is read in this process, since it goes on and must not suffer from one. */
    static final long NONE = -1;

    /** What results depend on besides the document. */
    String made() {
      return software + " " + wanted.made() + setup.reading().made() + setup.reports().made();
    }

    Duration timeout() {
      return limits.timeout(setup.reading().recognition().usualTime());
    }
  }

  /**
   * What became of a document in this run.
   *
   * @param input the document as it was named
   * @param document what is remembered of it
   * @param isUnchanged whether an earlier run converted it, and neither it nor the options have
   *     changed since
   */
  record Done(Path input, Document document, boolean isUnchanged) {

    /** Whether its results stand and none of its text was lost. */
    boolean isClean() {
      return document.status() != Manifest.Status.REFUSED && document.errors().isEmpty();
    }
  }

  /** Is told how a run goes on, by the thread that runs it. */
  interface Observer {
    /** Nobody looks. */
    Observer NONE =
        new Observer() {
          @Override
          public void begun(Path document) {}

          @Override
          public void locked(Path document) {}

          @Override
          public void finished(Done one) {}

          @Override
          public void note(String text) {}
        };

    /** A document is being converted. */
    void begun(Path document);

    /** A document is about to be refused because its password is not known. */
    void locked(Path document);

    /** It is known what became of a document. */
    void finished(Done one);

    /** Something went well, and may not be what was meant. */
    void note(String text);
  }

  /** A document of this run. */
  private record Source(Path input, String place, String sha256, String name) {}

  private final Plan plan;
  private final ResultFolder folder;
  private final Messages messages;
  private final Observer observer;
  private final List<Source> sources = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<Integer, Done> done = new TreeMap<>();

  /** The editions as JSON, for the workbook of all. */
  private final Map<Integer, Task.Converted> editions = new TreeMap<>();

  private Progress progress;
  private boolean isMerged = true;

  Batch(Plan plan, ResultFolder folder, Messages messages, Observer observer) {
    this.plan = plan;
    this.folder = folder;
    this.messages = messages;
    this.observer = observer;
    this.progress = messages.progress(0);
  }

  /**
   * Converts the documents.
   *
   * @return what became of each, in their order
   * @throws IOException when the folder can't be written to
   */
  List<Done> run(List<Path> inputs) throws IOException, InterruptedException {
    look(inputs);
    progress = messages.progress(inputs.size());
    List<Task.OfDocument> due = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      task(i).ifPresent(due::add);
    }
    convert(due);
    folder.journal().finish(plan.software(), done.values().stream().map(Done::document).toList());
    return List.copyOf(done.values());
  }

  /** Whether the workbook of all stands, where it is wanted. */
  boolean isMerged() {
    return isMerged;
  }

  private void look(List<Path> inputs) throws IOException {
    Map<Path, Source> looked = new LinkedHashMap<>();
    for (Path input : inputs) {
      looked.put(input, new Source(input, SourcePlace.of(input, folder.path()), digest(input), ""));
    }
    Map<Path, String> named = OutputNames.of(inputs, new Names(looked));
    looked.forEach((input, source) -> {
      String name = bearing(named.getOrDefault(input, "edition"));
      sources.add(new Source(input, source.place(), source.sha256(), name));
      names.add(OutputNames.key(name));
      tellOther(input, source, name);
    });
  }

  /** The name of the results of this run of a document. */
  private String bearing(String document) {
    return document + plan.wanted().suffix();
  }

  private void tellOther(Path input, Source source, String name) {
    String stem = bearing(OutputNames.stem(input));
    folder
        .journal()
        .named(stem)
        .filter(other -> !name.equals(stem) && !other.input().equals(source.place()))
        .ifPresent(other ->
            note(
                Messages.shown(input)
                    + ": its results are called "
                    + name
                    + ".*, since "
                    + stem
                    + ".* are those of "
                    + other.input()));
  }

  private void note(String text) {
    messages.note(text);
    observer.note(text);
  }

  /** What the folder knows of the names of documents. */
  private final class Names implements OutputNames.Known {
    private final Map<Path, Source> looked;

    Names(Map<Path, Source> looked) {
      this.looked = looked;
    }

    @Override
    public Optional<String> nameOf(Path input) {
      return Optional.ofNullable(looked.get(input))
          .flatMap(source -> folder.journal().at(source.place(), plan.wanted()))
          .map(Document::name)
          .map(name -> name.substring(0, name.length() - plan.wanted().suffix().length()));
    }

    @Override
    public boolean isTaken(Path input, String name) {
      return folder.journal().named(bearing(name)).map(other -> !isSame(input, other)).orElse(false)
          || plan.wanted().endings().stream()
              .anyMatch(ending -> isOthersDocument(bearing(name) + "." + ending));
    }

    /** A document that was moved is known by what it holds. */
    private boolean isSame(Path input, Document other) {
      Source source = looked.get(input);
      return source != null
          && (source.place().equals(other.input()) || source.sha256().equals(other.sha256()));
    }

    /**
     * Whether somebody's document stands where a result would: most often the very one that is
     * converted, or the same edition in another format.
     */
    private boolean isOthersDocument(String file) {
      Path path = folder.path().resolve(file);
      try {
        return Files.exists(path)
            && !folder.journal().isKnown(file)
            && DocumentKind.isDocument(path);
      } catch (IOException e) {
        return true; // what can't be looked at is not overwritten
      }
    }
  }

  /** What is to be done for a document, if anything is. */
  private Optional<Task.OfDocument> task(int number) throws IOException {
    Source source = sources.get(number);
    Optional<Document> known =
        folder
            .journal()
            .named(source.name())
            .filter(document -> !plan.force())
            .filter(document -> document.sha256().equals(source.sha256()))
            .filter(document -> document.made().equals(plan.made()))
            .filter(folder.journal()::stands);
    if (known.isPresent()) {
      Done unchanged = new Done(source.input(), moved(known.get(), source), true);
      done.put(number, unchanged);
      observer.finished(unchanged);
      progress.done(source.input());
    }
    Path draft = folder.draft("document-" + number);
    return switch (plan.wanted()) {
      case Wanted.Editions editions ->
          edition(number, editions, known.isPresent(), draft).map(task -> task);
      case Wanted.Tables tables when known.isEmpty() ->
          Optional.of(
              new Task.Tables(number, source.input(), draft, tables.formats(), tables.settings()));
      case Wanted.Tables unchanged -> Optional.empty();
    };
  }

  /** What is to be done for an edition: where it stands already, it may still be merged. */
  private Optional<Task.Convert> edition(
      int number, Wanted.Editions wanted, boolean isKnown, Path draft) throws IOException {
    Source source = sources.get(number);
    Set<OutputFormat> formats = EnumSet.copyOf(wanted.formats());
    if (isKnown) {
      formats.clear();
      String json = source.name() + "." + OutputFormat.json;
      if (plan.merge() && folder.journal().isResult(json)) {
        editions.put(number, new Task.Converted(folder.path().resolve(json), source.input()));
        return Optional.empty();
      }
    }
    if (plan.merge()) {
      formats.add(OutputFormat.json);
    }
    return formats.isEmpty()
        ? Optional.empty()
        : Optional.of(new Task.Convert(number, source.input(), draft, formats));
  }

  private static Document moved(Document known, Source source) {
    return known.at(source.place());
  }

  private void convert(List<Task.OfDocument> due) throws IOException, InterruptedException {
    if (due.size() == 1 && isSmall(due.get(0)) && !plan.merge()) {
      alone(due.get(0));
      return;
    }
    if (due.isEmpty() && !plan.merge()) {
      return;
    }
    int jobs = Math.max(1, Math.min(plan.setup().jobs(), due.size()));
    try (Supervisor<Task, Answer> supervisor =
        new Supervisor<>(Worker.of(plan.setup().withJobs(jobs), plan.limits().megabytes()))) {
      List<Supervisor.Job<Task>> all = new ArrayList<>();
      due.forEach(task -> all.add(new Supervisor.Job<>(task, plan.timeout())));
      supervisor.run(all, this);
      if (plan.merge()) {
        merge(supervisor);
      }
    }
  }

  private void merge(Supervisor<Task, Answer> supervisor) throws IOException, InterruptedException {
    isMerged = false;
    if (editions.isEmpty()) {
      messages.error("there is nothing to merge");
      return;
    }
    Task task = new Task.Merge(List.copyOf(editions.values()), folder.draft(ConvertCommand.MERGED));
    Duration limit = plan.timeout().multipliedBy(editions.size());
    supervisor.run(List.of(new Supervisor.Job<>(task, limit)), this);
  }

  private boolean isSmall(Task.OfDocument task) {
    try {
      return Files.size(task.input()) <= plan.alone();
    } catch (IOException e) {
      return plan.alone() >= 0; // the conversion will meet the same and say so
    }
  }

  /** Converts the only document in this process, which is spared the start of another one. */
  private void alone(Task.OfDocument task) throws IOException, InterruptedException {
    Converter converter = plan.setup().converter();
    try {
      done(task, TimeLimit.within(plan.timeout(), () -> converter.answer(task)));
    } catch (TooLongException e) {
      failed(task, new Failure.TooLong(plan.timeout()));
    } catch (OutOfMemoryError e) {
      failed(task, new Failure.TooLarge(Runtime.getRuntime().maxMemory() >> 20));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a conversion answers with nothing else", e);
    }
  }

  @Override
  public void begun(Task task) {
    if (task instanceof Task.Convert convert) {
      observer.begun(convert.input());
    }
  }

  @Override
  public void done(Task task, Answer answer) throws IOException {
    switch (answer) {
      case Answer.Drafted drafted -> drafted(task, drafted);
      case Answer.Refused refused -> {
        if (refused.isLocked() && task instanceof Task.Convert convert) {
          observer.locked(convert.input());
        }
        refused(task, refused.reason());
      }
    }
  }

  @Override
  public void failed(Task task, Failure failure) {
    refused(task, failure.message());
  }

  private void drafted(Task task, Answer.Drafted drafted) throws IOException {
    try {
      switch (task) {
        case Task.OfDocument of -> publish(of, drafted);
        case Task.Merge merge -> {
          publication()
              .publish(
                  ConvertCommand.MERGED,
                  drafted.drafts(),
                  (files, former) -> new Manifest.Report(ConvertCommand.MERGED, files, former));
          isMerged = true;
        }
      }
    } catch (RoadmapException e) {
      folder.discard(drafted.drafts());
      refused(task, String.valueOf(e.getMessage()));
    }
  }

  private Publication publication() {
    return new Publication(
        folder,
        base -> names.contains(OutputNames.key(base)) || folder.journal().written(base).isPresent(),
        note -> {
          progress.clear();
          note(note);
        });
  }

  private void publish(Task.OfDocument task, Answer.Drafted drafted)
      throws IOException, RoadmapException {
    Source source = sources.get(task.number());
    List<Draft> results =
        switch (plan.wanted()) {
          case Wanted.Editions editions -> kept(editions, task, drafted);
          case Wanted.Tables tables -> drafted.drafts();
        };
    if (plan.wanted() instanceof Wanted.Tables) {
      clearOutdated(source, results);
    }
    if (done.containsKey(task.number())) {
      return; // its results stand: it was only read once more for the workbook of all
    }
    Document document =
        publication()
            .publish(
                source.name(),
                results,
                (files, former) ->
                    Document.converted(
                        source.place(),
                        source.sha256(),
                        source.name(),
                        plan.made(),
                        drafted.figures(),
                        files,
                        former));
    finished(task, new Done(source.input(), document, false));
    document.errors().forEach(error -> messages.refused(source.input(), error));
  }

  /**
   * Deletes the files of tables that the document no longer has: they would be taken for its. What
   * somebody changed stays.
   */
  private void clearOutdated(Source source, List<Draft> results) throws IOException {
    Optional<Document> earlier = folder.journal().named(source.name());
    if (earlier.isEmpty() || results.stream().noneMatch(Batch::isCsv)) {
      return;
    }
    Set<String> anew = new HashSet<>();
    results.forEach(draft -> anew.add(source.name() + "." + draft.ending()));
    for (Manifest.Result former : earlier.get().all()) {
      String file = former.file();
      if (file.endsWith("." + TableFormat.csv)
          && !anew.contains(file)
          && folder.journal().isResult(file)) {
        Files.deleteIfExists(folder.path().resolve(file));
      }
    }
  }

  private static boolean isCsv(Draft draft) {
    return draft.ending().endsWith("." + TableFormat.csv);
  }

  /** The drafts that were asked for; JSON is kept for the workbook of all, too. */
  private List<Draft> kept(Wanted.Editions wanted, Task.OfDocument task, Answer.Drafted drafted)
      throws IOException {
    List<Draft> results = new ArrayList<>();
    for (Draft draft : drafted.drafts()) {
      OutputFormat format = OutputFormat.valueOf(draft.ending());
      if (plan.merge() && format == OutputFormat.json) {
        Path json = folder.draft("edition-" + task.number() + ".json");
        Files.copy(draft.file(), json);
        editions.put(task.number(), new Task.Converted(json, task.input()));
      }
      if (wanted.formats().contains(format)) {
        results.add(draft);
      }
    }
    return results;
  }

  private void refused(Task task, String reason) {
    progress.clear();
    switch (task) {
      case Task.OfDocument of -> {
        editions.remove(of.number());
        Source source = sources.get(of.number());
        messages.refused(source.input(), reason);
        Document document =
            Document.refused(source.place(), source.sha256(), source.name(), plan.made(), reason);
        finished(of, new Done(source.input(), document, false));
      }
      case Task.Merge merge -> messages.error(ConvertCommand.MERGED + ".xlsx " + reason);
    }
  }

  private void finished(Task.OfDocument task, Done one) {
    if (done.putIfAbsent(task.number(), one) == null) {
      progress.done(one.input());
      observer.finished(one);
    }
  }

  /** The digest of a document's bytes; empty where it can't be read, which the conversion tells. */
  private static String digest(Path document) {
    try {
      return Files.isRegularFile(document) ? Digests.of(document) : "";
    } catch (IOException e) {
      return "";
    }
  }
}
