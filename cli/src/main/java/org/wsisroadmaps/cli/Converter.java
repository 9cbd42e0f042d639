package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.TableReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.PasswordException;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.model.json.TablesJson;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.DocumentTables;
import org.wsisroadmaps.report.csv.TableCsv;
import org.wsisroadmaps.report.excel.EditionWorkbook;
import org.wsisroadmaps.report.excel.TablesWorkbook;
import org.wsisroadmaps.report.html.TablesPage;

/**
 * Does one task at a time; may be used by several threads.
 *
 * @param reader reads documents
 * @param tables reads their tables
 * @param reports what reports say that no document does
 * @param folder where the results will stand
 * @param mostBytes a larger document is refused
 */
record Converter(
    EditionReader reader, TableReader tables, ReportSettings reports, Path folder, long mostBytes) {

  /** Does a task. It never throws but for lack of memory. */
  Answer answer(Task task) {
    try {
      return switch (task) {
        case Task.Convert convert -> convert(convert);
        case Task.Tables wanted -> tables(wanted);
        case Task.Merge merge -> merge(merge);
      };
    } catch (PasswordException e) {
      return new Answer.Refused(String.valueOf(e.getMessage()), true);
    } catch (RoadmapException e) {
      return new Answer.Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Answer.Refused("can't be converted: " + Messages.reason(e));
    } catch (RuntimeException | StackOverflowError e) {
      // one document's defect must not cost the others their results
      return new Answer.Refused(Defect.of(e));
    }
  }

  private Answer convert(Task.Convert task) throws IOException, RoadmapException {
    checkSize(task.input());
    Edition edition = new EditionLoader(reader).load(task.input());
    Edition placed = reports.published(edition);
    ReadAgain again = new ReadAgain(reader);
    List<Draft> drafts = new ArrayList<>();
    for (OutputFormat format : task.formats()) {
      drafts.add(
          draft(task.draft(), format.name(), out -> format.write(placed, reports, again, out)));
    }
    return new Answer.Drafted(Figures.of(edition), drafts);
  }

  private Answer tables(Task.Tables task) throws IOException, RoadmapException {
    checkSize(task.input());
    DocumentTables document = task.settings().of(tables).read(task.input());
    List<Draft> drafts = new ArrayList<>();
    for (TableFormat format : task.formats()) {
      switch (format) {
        case csv -> {
          for (DocumentTable table : document.tables()) {
            drafts.add(
                draft(
                    task.draft(),
                    table.number() + "." + format,
                    out -> TableCsv.write(table, task.settings().csv(), out)));
          }
        }
        case xlsx ->
            drafts.add(
                draft(task.draft(), format.name(), out -> TablesWorkbook.write(document, out)));
        case json ->
            drafts.add(draft(task.draft(), format.name(), out -> TablesJson.write(document, out)));
        case html ->
            drafts.add(draft(task.draft(), format.name(), out -> TablesPage.write(document, out)));
      }
    }
    return new Answer.Drafted(Figures.of(document), drafts);
  }

  private void checkSize(Path input) throws IOException, RoadmapException {
    if (Files.isRegularFile(input) && Files.size(input) > mostBytes) {
      throw new RoadmapException(
          "is larger than " + (mostBytes >> 20) + " MB (raise --max-size to convert it)");
    }
  }

  private Answer merge(Task.Merge task) throws IOException, RoadmapException {
    List<Edition> editions = new ArrayList<>();
    for (Task.Converted converted : task.editions()) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(converted.json()))) {
        editions.add(reports.published(EditionJson.read(in)));
      }
    }
    String ending = OutputFormat.xlsx.name();
    return new Answer.Drafted(
        Figures.NONE,
        List.of(draft(task.draft(), ending, out -> EditionWorkbook.writeMerged(editions, out))));
  }

  private Draft draft(Path stem, String ending, Draft.Content content)
      throws IOException, RoadmapException {
    try {
      return Draft.write(stem, ending, content);
    } catch (IOException e) {
      throw new RoadmapException(
          "can't be converted: its "
              + ending
              + " can't be written into "
              + folder
              + ": "
              + Messages.why(e),
          e);
    }
  }
}
