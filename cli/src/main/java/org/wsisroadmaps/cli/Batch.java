package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Converts documents, several at once.
 *
 * @param reader reads documents
 * @param folder where the results go
 * @param formats what is written of each
 * @param jobs how many documents are worked on at once
 * @param messages says what goes wrong
 */
record Batch(
    EditionReader reader, Path folder, Set<OutputFormat> formats, int jobs, Messages messages) {

  /** What became of one document. */
  sealed interface Outcome {

    /** The document. */
    Path input();

    /**
     * It was converted.
     *
     * @param input the document
     * @param actionLines how many roadmaps it holds
     * @param outcomes how many outcomes
     * @param coverage the share of its text that stands in the edition
     * @param findings how many findings there are
     * @param errors how many of them are errors
     */
    record Converted(
        Path input, int actionLines, int outcomes, double coverage, int findings, long errors)
        implements Outcome {}

    /**
     * It was refused, and why was said.
     *
     * @param input the document
     */
    record Refused(Path input) implements Outcome {}
  }

  /** What became of all documents, in their order. */
  record Summary(List<Outcome> outcomes) {

    /** Prints the summary and tells the exit status. */
    int exitStatus(PrintWriter out) {
      new SummaryTable(out).print(outcomes);
      boolean clean =
          outcomes.stream()
              .allMatch(o -> o instanceof Outcome.Converted converted && converted.errors() == 0);
      return clean ? 0 : 1;
    }
  }

  Summary run(List<Path> inputs) {
    Map<Path, String> names = OutputNames.of(inputs);
    AtomicInteger done = new AtomicInteger();
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, inputs.size())));
    try {
      List<Future<Outcome>> running = new ArrayList<>();
      for (Path input : inputs) {
        running.add(
            workers.submit(() -> {
              Outcome outcome = convert(input, names.getOrDefault(input, "edition"));
              if (inputs.size() > 1) {
                messages.progress(
                    "[" + done.incrementAndGet() + "/" + inputs.size() + "] " + input);
              }
              return outcome;
            }));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : running) {
        outcomes.add(result(future));
      }
      return new Summary(outcomes);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the batch was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome convert(Path input, String name) {
    try {
      Edition edition = new EditionLoader(reader).load(input);
      for (OutputFormat format : formats) {
        WholeFile.write(folder.resolve(name + "." + format), out -> format.write(edition, out));
      }
      return converted(input, edition);
    } catch (RoadmapException e) {
      messages.refused(input, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      messages.refused(input, "can't be converted: " + Messages.reason(e));
    } catch (RuntimeException e) { // one document's defect must not cost the others their results
      messages.refused(
          input, "met a defect of this program (please report it with the document): " + e);
    }
    return new Outcome.Refused(input);
  }

  private Outcome converted(Path input, Edition edition) {
    List<Finding> errors =
        edition.findings().stream().filter(f -> f.severity() == Finding.Severity.ERROR).toList();
    errors.forEach(error -> messages.refused(input, error.message()));
    return new Outcome.Converted(
        input,
        edition.actionLines().size(),
        edition.actionLines().stream().map(ActionLine::outcomes).mapToInt(List::size).sum(),
        edition.source().textCoverage(),
        edition.findings().size(),
        errors.size());
  }
}
