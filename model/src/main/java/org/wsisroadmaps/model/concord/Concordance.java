package org.wsisroadmaps.model.concord;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The language versions of one edition, held against each other: every version against the first.
 *
 * @param versions the versions, in the order in which they were named; the first is the one that
 *     the others are held against
 * @param discrepancies where they differ, version by version, in the order of the first
 */
public record Concordance(List<Version> versions, List<Discrepancy> discrepancies) {

  /** Checks and copies. */
  public Concordance {
    versions = List.copyOf(versions);
    discrepancies = List.copyOf(discrepancies);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("a concordance needs two versions or more");
    }
  }

  /**
   * The discrepancies of a version.
   *
   * @param number its place among the versions, 1-based; the first has none
   */
  public List<Discrepancy> of(int number) {
    return discrepancies.stream().filter(found -> found.version() == number).toList();
  }

  /**
   * A language version.
   *
   * @param language the language (BCP 47): {@code ar}, {@code en}, {@code es}, {@code fr}, {@code
   *     ru} or {@code zh}, as its texts tell
   * @param file the name of its file
   * @param title its title, empty where it has none
   * @param year the year that it is of, or null where it does not tell
   * @param outcomes how many outcomes it holds
   * @param paired how many of them are held against one of the first version; for the first, how
   *     many it holds
   */
  public record Version(
      String language,
      String file,
      String title,
      @Nullable Integer year,
      int outcomes,
      int paired) {
    /** Checks. */
    public Version {
      requireNonNull(language, "language");
      requireNonNull(file, "file");
      requireNonNull(title, "title");
    }
  }
}
