package org.wsisroadmaps.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;

/** Asks for a document's password, where somebody sits at a terminal. */
final class PasswordPrompt {

  private PasswordPrompt() {}

  /** The password that was typed; nothing where nobody can be asked or nothing was typed. */
  static Optional<String> ask(Path document) {
    Console console = Progress.onTerminal() ? System.console() : null;
    if (console == null) {
      return Optional.empty();
    }
    char[] typed = console.readPassword("Password of %s: ", document);
    return typed == null || typed.length == 0
        ? Optional.empty()
        : Optional.of(String.valueOf(typed));
  }
}
