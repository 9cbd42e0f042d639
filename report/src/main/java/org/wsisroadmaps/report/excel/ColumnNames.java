package org.wsisroadmaps.report.excel;

import org.wsisroadmaps.model.ColumnKey;

/** What the columns of a roadmap are called in the workbook. */
public final class ColumnNames {

  private ColumnNames() {}

  /**
   * The name of a column: the same for all roadmaps where its meaning is known, else its header.
   *
   * @param key what the column holds
   * @param header the header in the document, empty where it is not known
   */
  public static String of(ColumnKey key, String header) {
    return switch (key.value()) {
      case "outcome" -> "Outcome";
      case "timing" -> "Timing";
      case "references" -> "Strategic goals and resolutions";
      case "sdgs" -> "SDGs";
      case "evidence" -> "Evidence";
      case "results" -> "Results and targets";
      case "covidResponse" -> "COVID-19 response";
      default -> header.isBlank() ? key.value().replaceFirst("^other:", "") : header;
    };
  }
}
