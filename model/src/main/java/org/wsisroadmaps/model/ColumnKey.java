package org.wsisroadmaps.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a column holds: one of the constants, or {@code other:<header in lower case, words joined by
 * ->} for a column that is kept under its header.
 *
 * @param value the key as it stands in JSON
 */
public record ColumnKey(@JsonValue String value) {

  /** Code and text of the outcome. */
  public static final ColumnKey OUTCOME = new ColumnKey("outcome");

  /** The proposed timing. */
  public static final ColumnKey TIMING = new ColumnKey("timing");

  /** Strategic goals, resolutions, initiatives and other references. */
  public static final ColumnKey REFERENCES = new ColumnKey("references");

  /** Linkages with the Sustainable Development Goals. */
  public static final ColumnKey SDGS = new ColumnKey("sdgs");

  /** Evidence-based analysis of the current situation. */
  public static final ColumnKey EVIDENCE = new ColumnKey("evidence");

  /** Expected and achieved results. */
  public static final ColumnKey RESULTS = new ColumnKey("results");

  /** The response to COVID-19. */
  public static final ColumnKey COVID_RESPONSE = new ColumnKey("covidResponse");

  private static final String OTHER = "other:";
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+]+");

  /** Checks. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ColumnKey {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a column key is blank");
    }
  }

  /** The key of a column that is kept under its header. */
  public static ColumnKey other(String header) {
    String words = NO_WORD.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = words.replaceAll("^-|-$", "");
    return new ColumnKey(OTHER + (trimmed.isEmpty() ? "column" : trimmed));
  }

  /** Whether the column is kept under its header, its meaning being unknown. */
  public boolean isOther() {
    return value.startsWith(OTHER);
  }

  @Override
  public String toString() {
    return value;
  }
}
