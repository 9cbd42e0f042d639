package org.wsisroadmaps.report.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.concord.Concordance;
import org.wsisroadmaps.model.concord.Concordance.Version;
import org.wsisroadmaps.model.concord.DiscrepancyCode;
import org.wsisroadmaps.model.diff.OutcomeId;

/** What people call things of a concordance. */
public final class ConcordanceWords {

  private ConcordanceWords() {}

  /** A version by its language, and by its file too where others are in the same language. */
  public static String version(Concordance concordance, int number) {
    Version version = concordance.versions().get(number - 1);
    String language = language(version);
    long same =
        concordance.versions().stream()
            .filter(other -> other.language().equals(version.language()))
            .count();
    return same == 1 ? language : language + " (" + Excerpt.of(version.file(), 40) + ")";
  }

  /** The languages in words: {@code English, French and Arabic}. */
  public static String title(Concordance concordance) {
    List<String> names =
        IntStream.rangeClosed(1, concordance.versions().size())
            .mapToObj(number -> version(concordance, number))
            .toList();
    String last = names.getLast();
    return "Concordance of "
        + String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + last;
  }

  /** A language. */
  public static String language(Version version) {
    return Locale.of(version.language()).getDisplayLanguage(Locale.ENGLISH);
  }

  /** A kind of discrepancy. */
  public static String code(DiscrepancyCode code) {
    return switch (code) {
      case EDITION_YEAR -> "Different years";
      case LINE_MISSING -> "Action line missing";
      case COLUMN_MISSING -> "Column missing";
      case OUTCOME_MISSING -> "Outcome missing";
      case OUTCOME_ORDER -> "Other order";
      case OUTCOME_SECTION -> "Other section";
      case OUTCOME_CODE -> "Other code";
      case CELL_EMPTY -> "Cell empty in one";
      case TIMING -> "Different timings";
      case SDGS -> "Different SDGs";
      case REFERENCES -> "Different references";
      case REVISION -> "Different revisions";
      case ITEMS -> "Items or paragraphs";
      case NUMBERS -> "Different numbers";
      case NUMBERS_REPEATED -> "Numbers more often";
      case NUMBERS_WRITTEN -> "Numbers in words";
      case FIELD_UNREAD -> "Field not understood";
    };
  }

  /** A place without its page, such as {@code C2 D, Timing}; empty where there is none. */
  public static String place(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    String line = place.line() == null ? "" : place.line();
    String outcome =
        place.section() == null
            ? line
            : Words.outcome(
                new OutcomeId(line, place.section(), place.code() == null ? "" : place.code()));
    return place.field() == null ? outcome : outcome + ", " + Words.column(place.field());
  }

  /** A page, such as {@code p. 4}; empty where none is known. */
  public static String page(@Nullable Place place) {
    return place == null || place.page() == null ? "" : "p. " + place.page();
  }
}
