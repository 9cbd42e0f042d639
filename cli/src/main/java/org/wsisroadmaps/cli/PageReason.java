package org.wsisroadmaps.cli;

import java.util.regex.Pattern;

/**
 * Why a document was refused, for who sees the page and no command line: without the options that
 * would help there. The page says itself what can be done.
 */
final class PageReason {

  /** An advice in brackets, or behind a colon, that names an option. */
  private static final Pattern OPTION_ADVICE =
      Pattern.compile("(?: \\([^()]*--[a-z][^()]*\\)|: give it with --[a-z-]+)");

  private PageReason() {}

  static String of(String reason) {
    String plain = OPTION_ADVICE.matcher(reason).replaceAll("");
    return plain.isBlank() ? reason : plain;
  }
}
