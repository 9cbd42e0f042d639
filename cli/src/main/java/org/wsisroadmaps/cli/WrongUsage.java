package org.wsisroadmaps.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong usage: the one line that matters, and where to read on. */
final class WrongUsage implements IParameterExceptionHandler {

  /**
   * One letter in so many may be wrong in a name that is meant: a slip of two letters in {@code
   * --formats} is known, and {@code --jobs} is not taken for {@code --output}.
   */
  private static final int LETTERS_FOR_A_SLIP = 3;

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    new Messages(err).error(message(wrong));
    err.println("try: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String first = unmatched.getUnmatched().get(0);
      String name = first.replaceFirst("=.*", "");
      CommandLine command = wrong.getCommandLine();
      String kind =
          name.startsWith("-")
              ? "unknown option: "
              : isCommand(command) ? "unknown command: " : "one argument too many: ";
      return kind
          + first
          + nearest(name, names(command)).map(meant -> " (is " + meant + " meant?)").orElse("");
    }
    String message = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    return message.isEmpty()
        ? "wrong usage"
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  /** Whether a command does nothing itself. */
  private static boolean isCommand(CommandLine command) {
    return !command.getSubcommands().isEmpty();
  }

  private static List<String> names(CommandLine command) {
    List<String> names = new ArrayList<>(command.getSubcommands().keySet());
    for (OptionSpec option : command.getCommandSpec().options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }

  /** The name that is meant most likely; none where all are too far. */
  static Optional<String> nearest(String name, List<String> names) {
    int most = Math.max(1, name.replace("-", "").length() / LETTERS_FOR_A_SLIP);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    record Near(String name, int distance) {}
    Stream<Near> all =
        names.stream()
            .filter(other -> other.startsWith("--") == name.startsWith("--"))
            .map(other -> new Near(other, distance.apply(name, other)));
    return all.filter(near -> near.distance() <= most)
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name);
  }
}
