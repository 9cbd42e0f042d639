package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wsisroadmaps.cli.work.JavaProcess;
import org.wsisroadmaps.cli.work.Supervisor;
import org.wsisroadmaps.cli.work.WorkLoop;

/** The process that converts a batch. */
final class Worker {

  /**
   * What a worker needs to know before its first task.
   *
   * @param folder where results will stand
   * @param reading how documents are read
   * @param reports what reports say that no document does
   * @param mostBytes a larger document is refused
   * @param jobs how many documents are converted at once
   */
  record Setup(Path folder, Reading reading, ReportSettings reports, long mostBytes, int jobs) {

    Setup withJobs(int fewer) {
      return new Setup(folder, reading, reports, mostBytes, fewer);
    }

    Converter converter() {
      return new Converter(reading.reader(), reading.tableReader(), reports, folder, mostBytes);
    }
  }

  private Worker() {}

  /** Works until the input ends. */
  public static void main(String[] args) throws IOException {
    WorkLoop.run(
        Setup.class,
        Task.class,
        Answer.class,
        Setup::jobs,
        setup -> {
          Converter converter = setup.converter();
          return converter::answer;
        });
  }

  /** How such a process is started. */
  static Supervisor.Worker<Task, Answer> of(Setup setup, int megabytes) {
    return new Supervisor.Worker<>(
        JavaProcess.command(megabytes, List.of(), Worker.class),
        new Supervisor.Setup<>(setup, Setup.class),
        Task.class,
        Answer.class,
        setup.jobs(),
        megabytes);
  }
}
