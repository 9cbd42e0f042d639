package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.wsisroadmaps.model.RoadmapException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code roadmaps}. Alone it does nothing: each task is a subcommand. */
@Command(
    name = "roadmaps",
    description = "Reads the WSIS Action Lines Roadmaps, compares their editions, reports on them.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ConvertCommand.class,
      DiffCommand.class,
      HistoryCommand.class,
      ConcordCommand.class,
      CollectCommand.class,
      ApplyCommand.class,
      CheckCommand.class,
      InspectCommand.class,
      TablesCommand.class,
      ServeCommand.class,
      HelpCommand.class,
      GenerateCompletion.class
    },
    versionProvider = Main.ManifestVersion.class,
    footer = "Archives of any size, on Apache Spark: roadmaps cluster --help")
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command line and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
    PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
    System.exit(run(args, out, err));
  }

  /**
   * Runs the command line.
   *
   * @return the exit status: 0 all well, 1 something was refused or found, 2 wrong usage, 3 a
   *     defect of this program
   */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    Messages messages = new Messages(err);
    try {
      return new CommandLine(new Main())
          .setOut(out)
          .setErr(err)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setParameterExceptionHandler(new WrongUsage())
          .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, messages))
          .execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(e, messages);
    }
  }

  /** Whatever goes wrong is told in one line. */
  private static int failed(Throwable failure, Messages messages) {
    return switch (failure) {
      case RoadmapException refusal -> {
        messages.error(String.valueOf(refusal.getMessage()));
        yield 1;
      }
      case IOException broken -> {
        messages.error(Messages.reason(broken));
        yield 1;
      }
      case OutOfMemoryError none -> {
        messages.error(
            "this needs more memory than "
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB (ROADMAPS_JAVA_OPTS=-Xmx… gives more)");
        yield 1;
      }
      default -> {
        messages.error(Defect.of(failure));
        yield Defect.STATUS;
      }
    };
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "no command is named: roadmaps convert reads documents");
  }

  /** The version of this program. */
  static String version() {
    return Objects.requireNonNullElse(
        Main.class.getPackage().getImplementationVersion(), "(not packaged)");
  }

  /** Takes the version from the manifest of the jar. */
  static final class ManifestVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"roadmaps " + version()};
    }
  }
}
