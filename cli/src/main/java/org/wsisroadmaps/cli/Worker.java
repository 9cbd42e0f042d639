package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.docx.Revisions;

/**
 * The process that converts a batch. It takes tasks from its input and puts what became of them to
 * its output; when its input ends, it ends. A document that takes too long or too much memory ends
 * it too, and {@link WorkerPool} starts another one.
 */
final class Worker {

  /** What a worker needs to know before its first task. */
  record Setup(
      Path folder,
      Set<OutputFormat> formats,
      boolean separate,
      String password,
      Revisions revisions,
      KnownColumns columns,
      TextRecognition recognition,
      long mostBytes,
      int jobs) {

    void send(DataOutputStream out) throws IOException {
      out.writeUTF(folder.toString());
      out.writeInt(formats.size());
      for (OutputFormat format : formats) {
        out.writeUTF(format.name());
      }
      out.writeBoolean(separate);
      out.writeUTF(password);
      out.writeUTF(revisions.name());
      columns.send(out);
      recognition.send(out);
      out.writeLong(mostBytes);
      out.writeInt(jobs);
      out.flush();
    }

    static Setup receive(DataInputStream in) throws IOException {
      Path folder = Path.of(in.readUTF());
      Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
      for (int i = in.readInt(); i > 0; i--) {
        formats.add(OutputFormat.valueOf(in.readUTF()));
      }
      return new Setup(
          folder,
          formats,
          in.readBoolean(),
          in.readUTF(),
          Revisions.valueOf(in.readUTF()),
          KnownColumns.receive(in),
          TextRecognition.receive(in),
          in.readLong(),
          in.readInt());
    }

    Setup withJobs(int fewer) {
      return new Setup(
          folder, formats, separate, password, revisions, columns, recognition, mostBytes, fewer);
    }

    Converter converter() {
      EditionReader reader =
          recognition.addedTo(
              EditionReader.standard()
                  .withPassword(password)
                  .withRevisions(revisions)
                  .withVocabulary(columns.vocabulary()));
      return new Converter(separate ? reader.withoutJoining() : reader, folder, formats, mostBytes);
    }
  }

  private Worker() {}

  /** Works until the input ends. */
  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    // nothing that a library prints may stand between the answers
    System.setOut(new PrintStream(System.err, true, System.err.charset()));
    Setup setup = Setup.receive(in);
    Converter converter = setup.converter();
    ExecutorService threads = Executors.newFixedThreadPool(setup.jobs());
    try {
      while (true) {
        Task task = Task.receive(in);
        threads.execute(() -> answer(task, converter.convert(task), out));
      }
    } catch (EOFException e) {
      // nobody waits for what is still being converted
      Runtime.getRuntime().halt(0);
    }
  }

  private static void answer(Task task, Outcome outcome, DataOutputStream out) {
    synchronized (out) {
      try {
        out.writeInt(task.number());
        outcome.send(out);
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException("nobody takes the answer", e);
      }
    }
  }
}
