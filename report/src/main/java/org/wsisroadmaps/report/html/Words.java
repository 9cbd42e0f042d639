package org.wsisroadmaps.report.html;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.reference.Sdgs;

/** What people call things. */
final class Words {

  private Words() {}

  static String section(Section section) {
    return switch (section) {
      case GENEVA_PLAN -> "Geneva Plan of Action and Tunis Agenda";
      case WSIS_PLUS_10 -> "WSIS+10 outcome documents";
    };
  }

  static String timing(@Nullable Timing timing) {
    return switch (timing) {
      case null -> "";
      case Timing.Range range ->
          range.start() == range.end()
              ? String.valueOf(range.start())
              : range.start() + "–" + range.end();
      case Timing.Ongoing ongoing -> "since " + ongoing.start();
      case Timing.Continuous continuous -> "continuous";
    };
  }

  static String sdg(SdgLink link) {
    return link.target() == null ? String.valueOf(link.goal()) : link.target();
  }

  static String sdgName(int goal) {
    return Sdgs.goal(goal).map(sdg -> sdg.name()).orElse("SDG " + goal);
  }

  /** A column whose header is not at hand. */
  static String column(ColumnKey key) {
    return switch (key.value()) {
      case "outcome" -> "Outcome";
      case "timing" -> "Timing";
      case "references" -> "Goals and resolutions";
      case "sdgs" -> "SDGs";
      case "evidence" -> "Evidence";
      case "results" -> "Results and activities";
      case "covidResponse" -> "COVID-19 response";
      default -> key.value().replaceFirst("^other:", "").replace('-', ' ');
    };
  }

  static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
