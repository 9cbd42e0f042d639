package org.wsisroadmaps.cli.concord;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wsisroadmaps.model.json.Json;

/** How editions of a language say what is typed, and words to fill their texts with. */
record LanguageForms(
    String title,
    String heading,
    Map<String, String> sections,
    Map<String, String> columns,
    Map<String, String> timing,
    String sdg,
    String target,
    String expected,
    String activities,
    String resolution,
    String revision,
    String adopted,
    String yearOnly,
    Map<String, String> bodies,
    String goal,
    String goalTarget,
    String objective,
    String initiative,
    String grouping,
    String decimal,
    String million,
    String billion,
    String thousand,
    String two,
    String three,
    String four,
    String five,
    String six,
    String seven,
    String eight,
    String ten,
    List<String> months,
    List<String> words) {

  private static final class All extends LinkedHashMap<String, LanguageForms> {
    private static final long serialVersionUID = 1;
  }

  static Map<String, LanguageForms> all() throws Exception {
    try (InputStream in = LanguageForms.class.getResourceAsStream("languages.json")) {
      return Json.read(Objects.requireNonNull(in), All.class, "list of forms");
    }
  }
}
