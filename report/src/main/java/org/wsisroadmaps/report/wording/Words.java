package org.wsisroadmaps.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.DiffSummary;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;

/** What people call things in English; {@link Terms} tell part of it in other languages too. */
public final class Words {

  /** The name of a file in a title is no longer than this. */
  private static final int LONGEST_FILE = 60;

  private Words() {}

  /** What a section is called. */
  public static String section(Section section) {
    return Terms.ENGLISH.section(section);
  }

  /** Stands for a number of results where the source does not say which paragraphs are results. */
  public static final String NOT_DIVIDED = "not divided";

  /** Explains {@link #NOT_DIVIDED}. */
  public static final String NOT_DIVIDED_TOLD =
      "Not divided: the source does not part these paragraphs into expected results and"
          + " activities.";

  /** A timing; empty where there is none. */
  public static String timing(@Nullable Timing timing) {
    return Terms.ENGLISH.timing(timing);
  }

  /** The number of a goal or target. */
  public static String sdg(SdgLink link) {
    return link.target() == null ? String.valueOf(link.goal()) : link.target();
  }

  /** A goal with its title. */
  public static String sdgName(int goal) {
    return Terms.ENGLISH.sdgName(goal);
  }

  /** A column whose header is not at hand. */
  public static String column(ColumnKey key) {
    return Terms.ENGLISH.column(key);
  }

  /** How many items changed, column by column. */
  public static String items(ToldChanges changes) {
    List<String> told = new ArrayList<>();
    changes
        .items()
        .forEach((field, kinds) -> {
          List<String> counts = new ArrayList<>();
          kinds.forEach(
              (kind, count) -> counts.add(count + " " + itemChange(kind).toLowerCase(Locale.ROOT)));
          told.add(column(field) + ": " + String.join(", ", counts));
        });
    return String.join("; ", told);
  }

  /** How many changes of each weight: {@code 40 substantive, 2 wording}. */
  public static String weights(ToldChanges changes) {
    return changes.bySignificance().entrySet().stream()
        .map(weight -> weight.getValue() + " " + significance(weight.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** How much a change means. */
  public static String significance(Significance significance) {
    return switch (significance) {
      case SUBSTANTIVE -> "substantive";
      case WORDING -> "wording";
      case EDITORIAL -> "editorial";
    };
  }

  /** The marks of conference documents, with what they mean. */
  public static String mark(Mark mark) {
    return switch (mark) {
      case ADD -> "ADD (added)";
      case MOD -> "MOD (modified)";
      case MOD_EDITORIAL -> "(MOD) (modified editorially)";
      case SUP -> "SUP (suppressed)";
      case NOC -> "NOC (no change)";
    };
  }

  /** How many outcomes bear each mark: {@code 2 ADD, 1 SUP, 73 NOC}. */
  public static String outcomesByMark(DiffSummary summary) {
    return summary.outcomesByMark().entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> count.getValue() + " " + count.getKey().written())
        .collect(Collectors.joining(", "));
  }

  /** The outcome that changed: in the new edition, in the old one where it went. */
  public static OutcomeId changedOutcome(Change change) {
    OutcomeId after = change.after();
    OutcomeId before = change.before();
    if (after != null) {
      return after;
    }
    if (before != null) {
      return before;
    }
    throw new IllegalArgumentException("a change of no outcome: " + change.summary());
  }

  /** A number of things. */
  public static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** An outcome, such as {@code C6 WSIS+10 a}; empty where there is none. */
  public static String outcome(@Nullable OutcomeId outcome) {
    if (outcome == null) {
      return "";
    }
    String section =
        switch (outcome.section()) {
          case GENEVA_PLAN -> "";
          case WSIS_PLUS_10 -> " WSIS+10";
        };
    return outcome.line() + section + " " + outcome.code();
  }

  /**
   * What a comparison tells: its editions by their years, or by their files where these say less.
   */
  public static String comparison(EditionDiff diff) {
    Integer old = diff.before().year();
    Integer now = diff.after().year();
    boolean byYear = old != null && now != null && !old.equals(now);
    return byYear
        ? "What changed from " + old + " to " + now
        : "What changed from " + file(diff.before()) + " to " + file(diff.after());
  }

  /**
   * An edition among others: its year, with the file where several are of one year.
   *
   * @param edition the edition
   * @param all all of them
   */
  public static String edition(EditionDiff.EditionName edition, List<EditionDiff.EditionName> all) {
    Integer year = edition.year();
    if (year == null) {
      return file(edition);
    }
    long same = all.stream().filter(other -> year.equals(other.year())).count();
    return same == 1 ? String.valueOf(year) : year + " (" + file(edition) + ")";
  }

  private static String file(EditionDiff.EditionName edition) {
    return Excerpt.of(edition.file(), LONGEST_FILE);
  }

  /** What happened to an outcome. */
  public static String change(Change.Kind kind) {
    return switch (kind) {
      case OUTCOME_ADDED -> "outcome added";
      case OUTCOME_REMOVED -> "outcome removed";
      case OUTCOME_RENUMBERED -> "outcome renumbered";
      case OUTCOME_MOVED -> "outcome moved";
      case OUTCOME_SPLIT -> "outcome split";
      case OUTCOME_MERGED -> "outcomes merged";
      case FIELD_CHANGED -> "modified";
    };
  }

  /** What happened to an item. */
  public static String itemChange(ItemChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "Added";
      case REMOVED -> "Removed";
      case REWORDED -> "Modified";
      case MOVED -> "Moved";
    };
  }

  /** What a reference is. */
  public static String kind(Reference reference) {
    return Terms.ENGLISH.kind(reference);
  }
}
