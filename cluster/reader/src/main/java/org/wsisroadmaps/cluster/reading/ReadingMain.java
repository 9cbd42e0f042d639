package org.wsisroadmaps.cluster.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.DiffJson;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.report.diff.EditionDiffer;

/** The process that reads documents: it answers requests until its input ends. */
public final class ReadingMain {

  /** The exit status after an error that is no document's. */
  private static final int DEFECT = 4;

  private ReadingMain() {}

  /** Says that it is ready, then answers the requests of its standard input, one at a time. */
  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    // nothing that a library prints may stand between the answers
    System.setOut(new PrintStream(System.err, true, System.err.charset()));
    // a defect of the program itself: without an answer, who asked would wait for it
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> Runtime.getRuntime().halt(DEFECT));
    EditionReader reader = EditionReader.standard();
    Request.sayReady(out);
    try (ExecutorService work = Executors.newSingleThreadExecutor()) {
      while (true) {
        Request request = Request.receive(in);
        work.execute(() -> answer(request, reader, out));
      }
    } catch (EOFException e) {
      end();
    }
  }

  /** Nobody asks any more, or takes an answer: what is under way is of no use, however it hangs. */
  private static void end() {
    Runtime.getRuntime().halt(0);
  }

  private static void answer(Request request, EditionReader reader, DataOutputStream out) {
    try {
      Request.send(answer(request, reader), out);
    } catch (IOException e) {
      end();
    }
  }

  private static Answer answer(Request request, EditionReader reader) {
    try {
      return new Answer.Done(
          switch (request) {
            case Request.Read read -> edition(read, reader);
            case Request.Compare compare -> comparison(compare);
          });
    } catch (RoadmapException e) {
      return new Answer.Refused(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // one document's defect must not cost the others their rows
      return new Answer.Refused(
          "met a defect of this program (please report it with the document): " + e);
    }
  }

  private static String edition(Request.Read read, EditionReader reader)
      throws IOException, RoadmapException {
    byte[] content = read.content().array();
    Edition edition =
        isJson(content)
            ? EditionJson.read(new ByteArrayInputStream(content))
            : reader.read(content, read.name());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    EditionJson.write(edition, json);
    return json.toString(StandardCharsets.UTF_8);
  }

  /** Whether a document is JSON: the other kinds begin with other bytes. */
  private static boolean isJson(byte[] content) {
    int start = 0;
    while (start < content.length && Character.isWhitespace(content[start])) {
      start++;
    }
    return start < content.length && content[start] == '{';
  }

  private static String comparison(Request.Compare compare) throws IOException, RoadmapException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DiffJson.write(EditionDiffer.diff(parsed(compare.before()), parsed(compare.after())), json);
    return json.toString(StandardCharsets.UTF_8);
  }

  private static Edition parsed(String json) throws IOException, RoadmapException {
    return EditionJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
