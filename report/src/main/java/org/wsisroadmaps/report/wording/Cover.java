package org.wsisroadmaps.report.wording;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What a meeting writes on the cover of its documents; empty where it is not told.
 *
 * @param documentNumber the number of the document, such as {@code C25/18-E}
 * @param agendaItem the agenda item that it is for
 * @param date its date, as it is to be written
 * @param language its language, as it is to be written
 */
public record Cover(String documentNumber, String agendaItem, String date, String language) {

  /** A cover of no meeting. */
  public static final Cover NONE = new Cover("", "", "", "");

  /** Checks. */
  public Cover {
    requireNonNull(documentNumber, "documentNumber");
    requireNonNull(agendaItem, "agendaItem");
    requireNonNull(date, "date");
    requireNonNull(language, "language");
  }

  /** What is told, a line each, in the order of conference documents. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(lines, "Document ", documentNumber);
    add(lines, "Agenda item: ", agendaItem);
    add(lines, "", date);
    add(lines, "Language: ", language);
    return lines;
  }

  private static void add(List<String> lines, String name, String value) {
    if (!value.isBlank()) {
      lines.add(name + value.strip());
    }
  }
}
