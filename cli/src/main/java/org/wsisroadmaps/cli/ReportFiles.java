package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.wsisroadmaps.model.RoadmapException;

/**
 * The files of a report of several documents, such as a comparison: they appear together or not at
 * all.
 *
 * @param folder where they go
 * @param name their name, without ending
 */
record ReportFiles(ResultFolder folder, String name) {

  /** Writes a report in a format. */
  @FunctionalInterface
  interface Writing<F> {
    /**
     * Writes it.
     *
     * @throws RoadmapException when it can't be told in this format
     */
    void write(F format, OutputStream out) throws IOException, RoadmapException;
  }

  /** Writes drafts; nobody sees them yet. A format that is refused is told, and left out. */
  <F extends Enum<F>> List<Draft> draft(
      Collection<F> formats, Writing<F> writing, Messages messages) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (F format : formats) {
      String file = name + "." + format;
      try {
        Path stem = folder.draft("report");
        drafts.add(Draft.write(stem, format.name(), out -> writing.write(format, out)));
      } catch (RoadmapException e) {
        messages.refused(folder.path().resolve(file), String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw new IOException(
            file + " can't be written into " + folder.path() + ": " + Messages.why(e), e);
      }
    }
    return drafts;
  }

  /**
   * Publishes drafts.
   *
   * @throws RoadmapException when one can't be put in its place; everything is then as it was
   */
  void publish(List<Draft> drafts, Messages messages) throws IOException, RoadmapException {
    Journal journal = folder.journal();
    try {
      new Publication(folder, base -> journal.written(base).isPresent(), messages::note)
          .publish(name, drafts, (results, former) -> new Manifest.Report(name, results, former));
    } catch (RoadmapException e) {
      throw new RoadmapException(name + " " + e.getMessage(), e);
    }
    journal.finishReports(Build.name());
  }
}
