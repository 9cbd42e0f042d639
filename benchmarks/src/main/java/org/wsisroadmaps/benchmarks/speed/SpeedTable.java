package org.wsisroadmaps.benchmarks.speed;

import static org.wsisroadmaps.benchmarks.speed.Table.atLeast;
import static org.wsisroadmaps.benchmarks.speed.Table.atMost;
import static org.wsisroadmaps.benchmarks.speed.Table.megabytes;
import static org.wsisroadmaps.benchmarks.speed.Table.time;
import static org.wsisroadmaps.benchmarks.speed.Table.times;
import static org.wsisroadmaps.benchmarks.speed.Table.verdict;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs all benchmarks and prints one table of them: times, and how many times as long as a
 * yardstick's of the same run they are. {@code benchmarks/speed.sh} starts it.
 */
public final class SpeedTable {

  private static final Path RESULT = Path.of("benchmarks/results/speed.md");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String LAUNCHER = Path.of("roadmaps").toAbsolutePath().toString();

  /** After so many pages a JVM reads as fast as it ever will. */
  private static final int WARM_PAGES = 10_000;

  private final boolean quick;
  private final WarmRuns pdf;

  /** A Word document is read in a few milliseconds, so a JVM is warm after more of them only. */
  private final WarmRuns docx;

  private final StringBuilder text = new StringBuilder();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SpeedTable(boolean quick) {
    this.quick = quick;
    this.pdf = quick ? new WarmRuns(1, 100, 20) : new WarmRuns(3, 250, 30);
    this.docx = quick ? new WarmRuns(1, 300, 20) : new WarmRuns(3, 600, 30);
  }

  /**
   * Measures.
   *
   * @param args {@code --quick} for fewer runs and smaller documents, whose result is not kept
   */
  public static void main(String[] args) throws Exception {
    boolean quick = List.of(args).contains("--quick");
    SpeedTable table = new SpeedTable(quick);
    table.head();
    table.wholeCommand();
    table.reading();
    table.growth();
    table.writing();
    table.workbook();
    table.batch();
    if (!quick) {
      Files.createDirectories(RESULT.getParent());
      Files.writeString(RESULT, table.text.toString());
    }
  }

  private void head() throws IOException {
    say(
        "# How fast it is\n\nMeasured on "
            + LocalDate.now(ZoneOffset.UTC)
            + " with `benchmarks/speed.sh"
            + (quick ? " --quick" : "")
            + "` on "
            + Machine.description()
            + ". What the columns mean: [README](../README.md).\n");
  }

  private void say(String paragraph) {
    out.println(paragraph);
    text.append(paragraph).append('\n');
  }

  private void reading() throws RunnerException {
    pdf.run(ReadPdf.class);
    docx.run(ReadDocx.class);
    List<Time> stripper = pdf.of("ReadPdf.textStripper");
    List<Time> fromPdf = pdf.of("ReadPdf.edition");
    List<Time> poi = docx.of("ReadDocx.poi");
    List<Time> fromDocx = docx.of("ReadDocx.edition");
    Table table = new Table("reading, in a warm JVM", "time", "processor", "ratio", "target");
    row(table, "PDF of 96 pages: PDFTextStripper", stripper, stripper, "yardstick");
    double ratio = Time.ratio(fromPdf, stripper);
    row(
        table,
        "PDF of 96 pages to edition",
        fromPdf,
        stripper,
        atMost(1.5, ratio) + ", aim " + atMost(1.2, ratio));
    row(table, "its DOCX: POI, every paragraph", poi, poi, "yardstick");
    row(table, "its DOCX to edition", fromDocx, poi, atMost(1.5, Time.ratio(fromDocx, poi)));
    say(table.toString());
  }

  private static void row(
      Table table, String what, List<Time> runs, List<Time> yardstick, String target) {
    Time middle = Time.median(runs);
    table.row(
        what, time(middle.wall()), time(middle.cpu()), times(Time.ratio(runs, yardstick)), target);
  }

  private void growth() throws RunnerException {
    int[] sizes = quick ? new int[] {100, 1000} : new int[] {100, 1000, 5000};
    Table table =
        new Table(
            "generated roadmaps", "time", "a page", "ratio to stripper", "a page to the first's");
    double first = 0;
    for (int pages : sizes) {
      WarmRuns lengths = new WarmRuns(1, Math.max(2, WARM_PAGES / pages), 3);
      lengths.run(ReadPdf.class, "pages", pages);
      List<Time> stripper = lengths.of("ReadPdf.textStripper " + pages);
      List<Time> edition = lengths.of("ReadPdf.edition " + pages);
      double wall = Time.median(edition).wall();
      first = first == 0 ? wall / pages : first;
      table.row(
          String.format(Locale.ROOT, "%,d pages to edition", pages),
          time(wall),
          String.format(Locale.ROOT, "%.2f ms", wall / pages),
          times(Time.ratio(edition, stripper)),
          times(wall / pages / first));
    }
    say(table.toString());
  }

  private void writing() throws RunnerException {
    WarmRuns writing = quick ? new WarmRuns(1, 20, 10) : new WarmRuns(1, 40, 20);
    writing.run(WriteEdition.class, Compare.class, WriteDiff.class);
    List<Time> stripper = pdf.of("ReadPdf.textStripper");
    Table table = new Table("writing, in a warm JVM", "time", "processor", "ratio to stripper", "");
    for (Format format : Format.values()) {
      row(table, "edition as " + format, writing.of("WriteEdition.write " + format), stripper, "");
    }
    row(table, "diff of two editions from JSON", writing.of("Compare.diff"), stripper, "");
    for (Format format : Format.values()) {
      row(table, "diff as " + format, writing.of("WriteDiff.write " + format), stripper, "");
    }
    say(table.toString());
  }

  private void wholeCommand() throws IOException, InterruptedException {
    Path output = Documents.results("command");
    Command start = Command.of(JAVA, "-version");
    Command one = convert(Documents.PDF_2025, output, "json", 1);
    Command all = convert(Documents.PDF_2025, output, "json,xlsx,pdf,html", 1);
    Command docx = convert(Documents.DOCX_2025, output, "json", 1);
    Command diff =
        Command.of(
            LAUNCHER,
            "diff",
            Documents.PDF_2024.toString(),
            Documents.PDF_2025.toString(),
            "--output",
            output.toString());
    Command tabula =
        Command.of(
            JAVA,
            "-cp",
            "benchmarks/tabula/target/lib/*",
            "technology.tabula.CommandLineApp",
            "-f",
            "JSON",
            "-p",
            "all",
            Documents.PDF_2025.toString());
    Command[] commands = {start, tabula, one, docx, all, diff};
    Command.inTurn(2, commands); // the first runs make the archives, the second use them
    List<List<Time>> runs = Command.inTurn(quick ? 3 : 7, commands);
    Table table =
        new Table("whole command", "time", "processor", "memory", "ratio to tabula", "target");
    List<Time> yardstick = runs.get(1);
    double ratio = Time.ratio(runs.get(2), yardstick);
    String soon = ", " + verdict(Time.median(runs.get(2)).wall() <= 1200, "≤ 1.2 s");
    String[] names = {
      "`java -version`",
      "tabula-java 1.0.5, 2025 PDF to JSON",
      "`convert` 2025 PDF to JSON",
      "`convert` 2025 DOCX to JSON",
      "`convert` 2025 PDF to all four formats",
      "`diff` of two PDFs, all four reports"
    };
    String[] targets = {"", "yardstick", atMost(0.5, ratio) + soon, "", "", ""};
    for (int i = 0; i < names.length; i++) {
      Time middle = Time.median(runs.get(i));
      table.row(
          names[i],
          time(middle.wall()),
          time(middle.cpu()),
          megabytes(middle.peak()),
          times(Time.ratio(runs.get(i), yardstick)),
          targets[i]);
    }
    say(table.toString());
  }

  private static Command convert(Path input, Path output, String formats, int jobs) {
    return Command.of(
        LAUNCHER,
        "convert",
        input.toString(),
        "--output",
        output.toString(),
        "--force",
        "--formats",
        formats,
        "--jobs",
        Integer.toString(jobs),
        "--timeout",
        "120");
  }

  private void batch() throws IOException, InterruptedException {
    int few = quick ? 10 : 25;
    int many = quick ? 20 : 100;
    Path output = Documents.results("batch-results");
    Table table =
        new Table(
            "batch of PDFs", "time", "processor", "pages a second", "memory", "to 1 job", "target");
    for (String formats : List.of("json", "json,xlsx,pdf,html")) {
      Command alone = convert(Documents.batch(many), output, formats, 1);
      Time start = convert(Documents.batch(few), output, formats, 1).run();
      Time one = alone.run();
      Time two = convert(Documents.batch(many), output, formats, 2).run();
      double faster = one.wall() / two.wall();
      batchRow(table, few, formats, "1 job", start, "", "");
      batchRow(table, many, formats, "1 job", one, times(1), "");
      String target = formats.equals("json") ? "" : atLeast(1.7, faster);
      batchRow(table, many, formats, "2 jobs", two, times(faster), target);
      Optional<Command> confined = alone.onOneProcessor();
      if (confined.isPresent()) {
        Time least = confined.get().run();
        String ratio = times(one.wall() / least.wall());
        String perProcessor = "2 jobs are " + times(least.wall() / two.wall()) + " as fast";
        batchRow(table, many, formats, "1 job on 1 processor", least, ratio, perProcessor);
      }
    }
    say(table.toString());
  }

  private static void batchRow(
      Table table,
      int documents,
      String formats,
      String jobs,
      Time time,
      String faster,
      String target) {
    // the sample editions in turn, of 96 and 91 pages
    double pages = documents * (96 + 91) / 2.0;
    table.row(
        documents + " PDFs to " + formats + ", " + jobs,
        time(time.wall()),
        time(time.cpu()),
        String.format(Locale.ROOT, "%.0f", 1000 * pages / time.wall()),
        megabytes(time.peak()),
        faster,
        target);
  }

  private void workbook() throws IOException, InterruptedException {
    int rows = quick ? 10_000 : 100_000;
    Path edition = Documents.largeEdition(rows);
    Command command =
        Command.of(
            JAVA,
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            LargeWorkbook.class.getName(),
            edition.toString());
    Time time = command.run();
    Table table = new Table("large workbook", "time", "processor", "memory", "target");
    table.row(
        String.format(Locale.ROOT, "JSON to a workbook of %,d item rows, -Xmx256m", rows),
        time(time.wall()),
        time(time.cpu()),
        megabytes(time.peak()),
        "ends well");
    say(table.toString());
  }
}
