package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.table.DocumentTable.Merged;
import org.wsisroadmaps.report.csv.CsvForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code roadmaps tables}: the tables of any documents, whole. */
@Command(
    name = "tables",
    description =
        "Writes the tables of any documents (PDF, DOCX), whether they are roadmaps or not.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "A table that runs over pages comes out as one: rows that a page break cut are whole again,"
          + " headers that further pages repeat are left out. JSON and pages tell how sure each"
          + " join is; doubtful ones are findings.",
      "",
      "Results are called NAME-tables.xlsx, .html and .json, and NAME-tables.1.csv for the first"
          + " table. Folders are searched, limits kept, interrupted runs taken up and changed files"
          + " kept as roadmaps convert does.",
      "",
      "Examples:",
      "  roadmaps tables annual-report.pdf --output out",
      "  roadmaps tables reports/ --output out --formats csv --bom --merged repeated",
      "  roadmaps tables annual-report.pdf --output out --pages 12-14 --area 100,50,700,550",
      "",
      "Exit status: 0 all well, 1 a document was refused or text was lost, 2 wrong usage."
    })
final class TablesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private BatchInputs inputs;

  @Mixin private OutputFolder output;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats, separated by commas: ${COMPLETION-CANDIDATES} (default: all of them).")
  private List<TableFormat> formats = List.of(TableFormat.values());

  @Option(
      names = "--pages",
      paramLabel = "PAGES",
      converter = PageRange.Converter.class,
      description = "Reads these pages of PDFs only, such as 3, 3-5 or 1,4-6.")
  private @Nullable PageRange pages;

  @Option(
      names = "--area",
      paramLabel = "TOP,LEFT,BOTTOM,RIGHT",
      converter = PageArea.Converter.class,
      description = {
        "Reads only this part of the pages of PDFs, in points (1/72 inch)",
        "from the upper left corner, such as 100,50,700,550."
      })
  private @Nullable PageArea area;

  @Option(
      names = "--merged",
      paramLabel = "HOW",
      defaultValue = "once",
      description = {
        "Whether CSV holds the text of a merged cell once or repeated in",
        "all its places (default: ${DEFAULT-VALUE})."
      })
  private Merged merged = Merged.ONCE;

  @Option(
      names = "--bom",
      description = "Begins CSV with a byte order mark, by which Excel tells UTF-8.")
  private boolean marked;

  @Option(
      names = "--keep-formulas",
      description = {
        "Leaves texts of CSV that a spreadsheet would take for formulas",
        "as they are, without an apostrophe before them."
      })
  private boolean keepFormulas;

  @Mixin private ReadingOptions reading;

  @Mixin private BatchOptions batch;

  @Mixin private Limits limits;

  @Override
  public Integer call() throws InterruptedException, RoadmapException {
    batch.check(spec.commandLine());
    limits.check(spec.commandLine());
    inputs.check(spec.commandLine());
    Messages messages = new Messages(spec.commandLine().getErr());
    TextRecognition recognition = reading.recognition();
    try {
      Path folder = output.create();
      DocumentFinder found = DocumentFinder.find(inputs.paths(), folder);
      int status = found.tell(messages) ? 1 : 0;
      return found.documents().isEmpty() && status == 1
          ? status
          : Math.max(status, write(plan(folder, recognition), documents(found), messages));
    } catch (IOException e) {
      messages.error(Messages.reason(e));
      return 1;
    }
  }

  /** Without the editions as JSON that stand in folders, which are no documents with tables. */
  private List<Path> documents(DocumentFinder found) throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path document : found.documents()) {
      if (inputs.paths().contains(document)
          || DocumentKind.of(document) != DocumentKind.EDITION_JSON) {
        documents.add(document);
      }
    }
    return documents;
  }

  private Batch.Plan plan(Path folder, TextRecognition recognition) {
    Worker.Setup setup =
        new Worker.Setup(
            folder,
            reading.reading(recognition),
            ReportSettings.NONE,
            limits.mostBytes(),
            batch.jobs());
    return new Batch.Plan(
        setup, wanted(), limits, batch.force(), false, Build.name(), Batch.Plan.SMALL);
  }

  private Wanted wanted() {
    SortedSet<Integer> all = new TreeSet<>();
    CsvForm csv =
        new CsvForm(
            merged, marked, keepFormulas ? CsvForm.Formulas.KEPT : CsvForm.Formulas.AS_TEXT);
    return new Wanted.Tables(
        EnumSet.copyOf(formats), new TableSettings(pages == null ? all : pages.pages(), area, csv));
  }

  private int write(Batch.Plan plan, List<Path> documents, Messages messages)
      throws IOException, InterruptedException, RoadmapException {
    try (ResultFolder folder = output.open()) {
      List<Batch.Done> all = new Batch(plan, folder, messages, Batch.Observer.NONE).run(documents);
      new SummaryTable(spec.commandLine().getOut()).print(all);
      return all.stream().allMatch(Batch.Done::isClean) ? 0 : 1;
    }
  }
}
