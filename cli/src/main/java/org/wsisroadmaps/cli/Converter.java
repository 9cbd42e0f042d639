package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Converts one document at a time; may be used by several threads.
 *
 * @param reader reads documents
 * @param folder where the results go
 * @param formats what is written of each
 * @param mostBytes a larger document is refused
 */
record Converter(EditionReader reader, Path folder, Set<OutputFormat> formats, long mostBytes) {

  /** Converts a document, whole or not at all. It never throws but for lack of memory. */
  Outcome convert(Task task) {
    try {
      if (Files.isRegularFile(task.input()) && Files.size(task.input()) > mostBytes) {
        return Outcome.refused(
            "is larger than " + (mostBytes >> 20) + " MB (raise --max-size to convert it)");
      }
      Edition edition = new EditionLoader(reader).load(task.input());
      Edition placed = SourcePlace.of(task.input(), folder, edition);
      List<Outcome.Result> results = new ArrayList<>();
      for (OutputFormat format : formats) {
        Path file = folder.resolve(task.name() + "." + format);
        WholeFile.write(file, out -> format.write(placed, out));
        results.add(new Outcome.Result(task.name() + "." + format, Files.size(file)));
      }
      return converted(edition, results);
    } catch (RoadmapException e) {
      return Outcome.refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return Outcome.refused("can't be converted: " + Messages.reason(e));
    } catch (RuntimeException | StackOverflowError e) {
      // one document's defect must not cost the others their results
      return Outcome.refused(
          "met a defect of this program (please report it with the document): " + e);
    }
  }

  private static Outcome converted(Edition edition, List<Outcome.Result> results) {
    return new Outcome(
        Outcome.Status.CONVERTED,
        null,
        edition.actionLines().size(),
        edition.actionLines().stream().map(ActionLine::outcomes).mapToInt(List::size).sum(),
        edition.source().textCoverage(),
        edition.findings().size(),
        edition.findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.ERROR)
            // what the document says wrong is no failure of the conversion: check tells it
            .filter(finding -> !finding.code().isEditorial())
            .map(Finding::message)
            .toList(),
        results);
  }
}
