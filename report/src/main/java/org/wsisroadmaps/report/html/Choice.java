package org.wsisroadmaps.report.html;

import java.util.Collection;
import java.util.Map;

/** A list of the bar of filters, of which one entry is chosen. */
final class Choice {

  private Choice() {}

  /** Writes it, for a page in English. */
  static void write(
      String id, String label, Collection<Map.Entry<String, String>> options, Html html) {
    write(id, label, "all", options, html);
  }

  /**
   * Writes it; all is chosen at first.
   *
   * @param id what the page's script knows it by
   * @param label its label
   * @param all what stands for all of them
   * @param options values, each with what a reader sees of it
   */
  static void write(
      String id,
      String label,
      String all,
      Collection<Map.Entry<String, String>> options,
      Html html) {
    html.open("label").text(label + " ").open("select", "id", id);
    html.element("option", all, "value", "");
    options.forEach(option -> html.element("option", option.getValue(), "value", option.getKey()));
    html.close("select").close("label").line();
  }
}
