package org.wsisroadmaps.cluster;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.cluster.reading.ReadingLimits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code roadmaps cluster}. */
@Command(
    name = "roadmaps cluster",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    description = {
      "Reads an archive of PDF and Word documents (and editions as JSON) into tables, on Apache"
          + " Spark: on this machine, or on a cluster.",
      "The tables are Parquet files, which DuckDB, pandas and Spark SQL open: documents, outcomes,"
          + " items, references, sdgLinks, findings, refused. docs/cluster.md tells their columns."
    },
    footer = "Exit status: 0 all was read, 1 something was refused, 2 wrong usage.")
public final class Main implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders (with all below them) or patterns such as hdfs://host/a/*.pdf.")
  private List<String> inputs;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the tables; it must be empty or not there.")
  private String output;

  @Option(
      names = "--master",
      defaultValue = "local[*]",
      paramLabel = "URL",
      description =
          "The engine: local[*] for all processors of this machine, or a cluster such as"
              + " spark://host:7077 (default: ${DEFAULT-VALUE}).")
  private String master;

  @Option(
      names = "--compare",
      description =
          "Compare editions of one title, year after year: two more tables, changes and"
              + " notCompared.")
  private boolean comparing;

  @Option(names = "--json", description = "Keep each edition's JSON: one more table, json.")
  private boolean keepingJson;

  @Option(
      names = "--timeout",
      defaultValue = "60",
      paramLabel = "SECONDS",
      description =
          "How much processor time a document may take before it is refused (default:"
              + " ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--memory",
      defaultValue = "1024",
      paramLabel = "MB",
      description =
          "How much memory a process that reads documents has, one for each task slot (default:"
              + " ${DEFAULT-VALUE}).")
  private int megabytes;

  @Option(
      names = "--max-size",
      defaultValue = "200",
      paramLabel = "MB",
      description = "How large a document may be (default: ${DEFAULT-VALUE}).")
  private int largest;

  @Option(
      names = "--conf",
      paramLabel = "KEY=VALUE",
      description = "An option of the engine, such as spark.executor.memory=4g; may be repeated.")
  private @Nullable List<String> options;

  // picocli sets the rest
  @SuppressWarnings("NullAway.Init")
  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
    PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
    // the launcher passes its own command on
    boolean isNamed = args.length > 0 && args[0].equals("cluster");
    System.exit(run(isNamed ? Arrays.copyOfRange(args, 1, args.length) : args, out, err));
  }

  static int run(String[] args, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((failure, command, parsed) -> {
          err.println("roadmaps: " + told(failure));
          return 1;
        })
        .execute(args);
  }

  /** A failure in one line: of the engine's many, the first that says something. */
  private static String told(Throwable failure) {
    if (failure instanceof ArchiveException) {
      return String.valueOf(failure.getMessage());
    }
    Throwable cause = failure;
    for (Throwable next = failure; next != null; next = next.getCause()) {
      if (next.getMessage() != null) {
        cause = next;
      }
    }
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return "nothing was written, since the engine failed: "
        + cause.getClass().getSimpleName()
        + ": "
        + message;
  }

  @Override
  public Integer call() throws IOException, ArchiveException {
    if (seconds < 1 || megabytes < 1 || largest < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--timeout, --memory and --max-size take numbers above 0");
    }
    SparkSession.Builder builder = Engine.builder(master);
    for (String option : options == null ? List.<String>of() : options) {
      int equals = option.indexOf('=');
      if (equals < 1) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "--conf takes KEY=VALUE, not " + option);
      }
      builder = builder.config(option.substring(0, equals), option.substring(equals + 1));
    }
    ReaderJars jars = ReaderJars.on(master);
    SparkSession session = jars.broughtBy(builder).getOrCreate();
    try {
      ReadingLimits limits =
          new ReadingLimits(Duration.ofSeconds(seconds), megabytes, (long) largest << 20);
      ArchiveReading.Figures figures =
          new ArchiveReading(session, jars, limits).read(inputs, output, comparing, keepingJson);
      spec.commandLine()
          .getOut()
          .printf(
              "%,d documents, %,d refused, %,d outcomes: tables in %s%n",
              figures.documents(), figures.refused(), figures.outcomes(), output);
      return figures.refused() == 0 ? 0 : 1;
    } finally {
      session.stop();
    }
  }

  /** The version that the jar's manifest tells. */
  static final class ManifestVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"roadmaps cluster " + (version == null ? "(not packaged)" : version)};
    }
  }
}
