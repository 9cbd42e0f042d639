package org.wsisroadmaps.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wsisroadmaps.cli.serve.LocalServer;
import org.wsisroadmaps.model.RoadmapException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code roadmaps serve}: the same in a page on this machine. */
@Command(
    name = "serve",
    description = "Shows a page in the browser of this machine that does what the commands do.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "The page can be opened from this machine alone, and only with the address that is printed:"
          + " it holds a key that is another one each time. Documents and results are kept in the"
          + " output folder and nowhere else. It ends when this command is ended (Ctrl-C), or with"
          + " the page's button.",
      "",
      "Example:",
      "  roadmaps serve --output roadmaps",
      "",
      "Exit status: 0 all well, 1 the page can't be served, 2 wrong usage."
    })
final class ServeCommand implements Callable<Integer> {

  private static final int MOST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "The port of the page (default: one that is free).")
  private int port;

  @Option(names = "--no-open", description = "Opens no browser.")
  private boolean closed;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder for documents and results; it is made where it is missing (default: the"
              + " folder \"WSIS roadmaps\" among your own).")
  private Path folder = Path.of(System.getProperty("user.home"), "WSIS roadmaps");

  @Mixin private Limits limits;

  @Override
  public Integer call() throws IOException, InterruptedException, RoadmapException {
    if (port < 0 || port > MOST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port must be from 0 to " + MOST_PORT + ", and is " + port);
    }
    limits.check(spec.commandLine());
    Messages messages = new Messages(spec.commandLine().getErr());
    Path path = OutputFolder.create(folder).toRealPath();
    try (LocalServer server = LocalServer.start(port, new ServedFolder(path, limits))) {
      spec.commandLine().getOut().println(server.address());
      spec.commandLine().getOut().flush();
      messages.note("documents and results are kept in " + path + "; Ctrl-C ends this");
      if (!closed) {
        open(server.address(), messages);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "end of the page"));
      server.awaitEnd();
      return 0;
    } catch (BindException e) {
      messages.error(
          "port "
              + port
              + " can't be listened to: "
              + e.getMessage()
              + " (without --port, one that is free is taken)");
      return 1;
    }
  }

  private static void open(String address, Messages messages) {
    try {
      if (!openedByDesktop(address)) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command =
            system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
      }
    } catch (IOException e) {
      messages.note("no browser could be opened: open the address by hand");
    }
  }

  /** Where this Java runs with a desktop; the launcher's does not. */
  private static boolean openedByDesktop(String address) throws IOException {
    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      Desktop.getDesktop().browse(URI.create(address));
      return true;
    }
    return false;
  }
}
