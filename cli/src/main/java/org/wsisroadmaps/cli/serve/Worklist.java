package org.wsisroadmaps.cli.serve;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.wsisroadmaps.cli.serve.Folder.Order;
import org.wsisroadmaps.cli.serve.Folder.Reading;
import org.wsisroadmaps.model.RoadmapException;

/**
 * What is still to be done, one thing after another by one thread: a folder has but one run at a
 * time. Documents that come together are converted together.
 */
final class Worklist implements AutoCloseable {

  /** How long the next document of the same drop may need to arrive. */
  private static final long SETTLING_MILLIS = 400;

  private sealed interface Job {
    record Convert(String document, Reading reading) implements Job {}

    record Make(int number, Order order) implements Job {}
  }

  private final Folder folder;
  private final Board board;
  private final Deque<Job> waiting = new ArrayDeque<>();
  private final Thread thread = new Thread(this::work, "work of the page");
  private boolean isBusy;
  private boolean isClosed;

  Worklist(Folder folder, Board board) {
    this.folder = folder;
    this.board = board;
    thread.setDaemon(true);
    thread.start();
  }

  synchronized void convert(String document, Reading reading) {
    board.waiting(document);
    waiting.add(new Job.Convert(document, reading));
    notifyAll();
  }

  synchronized void make(Order order) {
    waiting.add(new Job.Make(board.ordered(order), order));
    notifyAll();
  }

  /** Ends what is being done, and forgets what waits. */
  synchronized void stop() {
    waiting.clear();
    board.stopped();
    if (isBusy) {
      thread.interrupt();
    }
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    waiting.clear();
    thread.interrupt();
  }

  private void work() {
    while (true) {
      try {
        List<Job> next = next();
        if (next.isEmpty()) {
          return;
        }
        doAll(next);
      } catch (InterruptedException stopped) {
        // who stopped it has told the board: on to what comes next
      } finally {
        rest();
      }
    }
  }

  private synchronized void rest() {
    isBusy = false;
    // a stop that came when all was done must not stop what comes next
    Thread.interrupted();
    board.rested();
  }

  /** The next jobs that are done together; none when this is closed. */
  private List<Job> next() throws InterruptedException {
    while (true) {
      awaitJob();
      Thread.sleep(SETTLING_MILLIS);
      synchronized (this) {
        List<Job> jobs = new ArrayList<>();
        while (!waiting.isEmpty() && isTogether(jobs, waiting.peek())) {
          jobs.add(waiting.remove());
        }
        if (!jobs.isEmpty() || isClosed) {
          isBusy = true;
          return jobs;
        }
      }
    }
  }

  private synchronized void awaitJob() throws InterruptedException {
    while (waiting.isEmpty() && !isClosed) {
      wait();
    }
  }

  private static boolean isTogether(List<Job> jobs, Job next) {
    return jobs.isEmpty()
        || (jobs.get(0) instanceof Job.Convert first
            && next instanceof Job.Convert other
            && first.reading().equals(other.reading()));
  }

  private void doAll(List<Job> jobs) throws InterruptedException {
    switch (jobs.get(0)) {
      case Job.Make make -> make(make);
      case Job.Convert first -> {
        List<String> names = new ArrayList<>();
        for (Job job : jobs) {
          if (job instanceof Job.Convert convert && !names.contains(convert.document())) {
            names.add(convert.document());
          }
        }
        convert(names, first.reading());
      }
    }
  }

  private void convert(List<String> names, Reading reading) throws InterruptedException {
    board.started(names.size());
    try {
      folder.convert(names, reading, board);
    } catch (RoadmapException | IOException e) {
      board.refused(names, Told.reason(e));
    } catch (RuntimeException | OutOfMemoryError e) {
      board.refused(names, Told.defect(e));
    }
  }

  private void make(Job.Make make) throws InterruptedException {
    board.making(make.number());
    try {
      board.made(make.number(), folder.order(make.order()));
    } catch (RoadmapException | IOException e) {
      board.notMade(make.number(), Told.reason(e));
    } catch (RuntimeException | OutOfMemoryError e) {
      board.notMade(make.number(), Told.defect(e));
    }
  }
}
