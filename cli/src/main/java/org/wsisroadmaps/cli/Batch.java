package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.wsisroadmaps.ingest.docx.Revisions;

/** Converts documents, only those that are new or changed, and remembers what became of them. */
final class Batch {

  /** A smaller document is converted before another process has started and become fast. */
  private static final long SMALL = 1 << 20;

  private final Worker.Setup setup;
  private final Limits limits;
  private final boolean force;
  private final String software;
  private final Messages messages;

  Batch(Worker.Setup setup, Limits limits, boolean force, String software, Messages messages) {
    this.setup = setup;
    this.limits = limits;
    this.force = force;
    this.software = software;
    this.messages = messages;
  }

  /**
   * Converts the documents.
   *
   * @return what became of each, in their order
   */
  List<Manifest.Entry> run(List<Path> inputs) throws IOException, InterruptedException {
    WholeFile.clearDrafts(setup.folder());
    Journal journal = Journal.open(setup.folder());
    Map<Path, String> names = OutputNames.of(inputs, stem -> isTaken(journal, stem));
    Progress progress = messages.progress(inputs.size());
    Map<Integer, Manifest.Entry> entries = new HashMap<>();
    Map<Integer, String> digests = new HashMap<>();
    List<Task> due = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Path input = inputs.get(i);
      Task task = new Task(i, input, names.getOrDefault(input, "edition"));
      String digest = digest(input);
      digests.put(i, digest);
      Manifest.Entry known = force ? null : journal.find(task.name(), digest, made());
      if (known == null) {
        due.add(task);
      } else {
        entries.put(i, Manifest.Entry.of(task, digest, made(), known.outcome().unchanged()));
        progress.done(input);
      }
    }
    BiConsumer<Task, Outcome> taker =
        (task, outcome) -> {
          String digest = digests.getOrDefault(task.number(), "");
          Manifest.Entry entry = Manifest.Entry.of(task, digest, made(), outcome);
          entries.put(task.number(), entry);
          tell(task, outcome, progress);
          note(journal, entry);
        };
    convert(due, taker);
    List<Manifest.Entry> all = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Manifest.Entry entry = entries.get(i);
      if (entry != null) {
        all.add(entry);
      }
    }
    journal.finish(software, all);
    // the worker of a run that was killed may have lived on while this one began
    WholeFile.clearDrafts(setup.folder());
    return all;
  }

  /**
   * Whether somebody else's document stands where the report would be written: most often the very
   * document that is converted, or the same edition in another format.
   */
  private boolean isTaken(Journal journal, String name) {
    String report = name + "." + OutputFormat.pdf;
    try {
      return setup.formats().contains(OutputFormat.pdf)
          && Files.exists(setup.folder().resolve(report))
          && !journal.isResult(report);
    } catch (IOException e) {
      return true; // what can't be looked at is not overwritten
    }
  }

  /** What the results depend on besides the document. */
  private String made() {
    return software
        + " "
        + setup.formats()
        + (setup.separate() ? " --no-join" : "")
        + (setup.revisions() == Revisions.REJECTED ? " --revisions rejected" : "")
        + setup.columns().made()
        + setup.recognition().made();
  }

  private void convert(List<Task> due, BiConsumer<Task, Outcome> taker)
      throws IOException, InterruptedException {
    if (due.size() == 1 && isSmall(due.get(0))) {
      taker.accept(due.get(0), alone(due.get(0)));
    } else if (!due.isEmpty()) {
      int jobs = Math.min(setup.jobs(), due.size());
      try (WorkerPool pool = new WorkerPool(setup.withJobs(jobs), timeout(), limits.megabytes())) {
        pool.convert(due, taker);
      }
    }
  }

  private static boolean isSmall(Task task) {
    try {
      return Files.size(task.input()) <= SMALL;
    } catch (IOException e) {
      return true; // the conversion will meet the same and say so
    }
  }

  /**
   * Converts the only document in this process, which is spared the start of another one. If it
   * takes too long, the process ends: there is nothing else that it could cost.
   */
  private Outcome alone(Task task) {
    CountDownLatch done = new CountDownLatch(1);
    Duration timeout = timeout();
    Thread watch =
        new Thread(
            () -> {
              if (!isDone(done, timeout)) {
                messages.refused(task.input(), WorkerPool.tooLong(timeout));
                ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
                Runtime.getRuntime().halt(1);
              }
            },
            "time limit");
    watch.setDaemon(true);
    watch.start();
    try {
      return setup.converter().convert(task);
    } catch (OutOfMemoryError e) {
      return Outcome.refused(WorkerPool.tooLarge(Runtime.getRuntime().maxMemory() >> 20));
    } finally {
      done.countDown();
    }
  }

  private Duration timeout() {
    return limits.timeout(setup.recognition().usualTime());
  }

  private static boolean isDone(CountDownLatch done, Duration timeout) {
    try {
      return done.await(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void tell(Task task, Outcome outcome, Progress progress) {
    progress.clear();
    String reason = outcome.reason();
    if (reason != null) {
      messages.refused(task.input(), reason);
    }
    outcome.errors().forEach(error -> messages.refused(task.input(), error));
    progress.done(task.input());
  }

  private void note(Journal journal, Manifest.Entry entry) {
    try {
      journal.add(entry);
    } catch (IOException e) {
      // without the note the document is converted again after an interruption, and nothing is lost
      messages.error("the journal can't be written: " + Messages.reason(e));
    }
  }

  private static String digest(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        DigestInputStream digesting = new DigestInputStream(in, sha256())) {
      digesting.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    } catch (IOException e) {
      return ""; // the conversion will meet the same and say so
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
