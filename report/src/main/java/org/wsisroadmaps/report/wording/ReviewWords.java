package org.wsisroadmaps.report.wording;

import java.util.Locale;
import java.util.Optional;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.model.review.CommentType;
import org.wsisroadmaps.model.review.Decision;

/** What people call the things of a review, and what they mean when they write them. */
public final class ReviewWords {

  private ReviewWords() {}

  /** A type of comment. */
  public static String type(CommentType type) {
    return switch (type) {
      case GENERAL -> "General";
      case TECHNICAL -> "Technical";
      case EDITORIAL -> "Editorial";
    };
  }

  /** The type that a text names. */
  public static Optional<CommentType> typeOf(String text) {
    for (CommentType type : CommentType.values()) {
      if (isNamed(text, type(type))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** A decision. */
  public static String decision(Decision decision) {
    return switch (decision) {
      case ACCEPTED -> "Accepted";
      case ACCEPTED_IN_PRINCIPLE -> "Accepted in principle";
      case PARTLY -> "Partly accepted";
      case NOT_ACCEPTED -> "Not accepted";
      case NOTED -> "Noted";
    };
  }

  /** The decision that a text names. */
  public static Optional<Decision> decisionOf(String text) {
    for (Decision decision : Decision.values()) {
      if (isNamed(text, decision(decision))) {
        return Optional.of(decision);
      }
    }
    return isNamed(text, "Partly") ? Optional.of(Decision.PARTLY) : Optional.empty();
  }

  /** A section, in short. */
  public static String section(Section section) {
    return switch (section) {
      case GENEVA_PLAN -> "Geneva Plan";
      case WSIS_PLUS_10 -> "WSIS+10";
    };
  }

  /** The section that a text names. */
  public static Optional<Section> sectionOf(String text) {
    for (Section section : Section.values()) {
      if (isNamed(text, section(section))) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  /** A code among the codes of its section: those that repeat are numbered. */
  public static String code(String code, int ordinal) {
    String shown = code.isBlank() ? "–" : code;
    return ordinal > 1 ? shown + " (" + ordinal + ")" : shown;
  }

  /** What a comment is on, without its field. */
  public static String place(CommentPlace at) {
    if (at.line() == null) {
      return "The whole edition";
    }
    return at.outcome()
        .map(id -> Words.outcome(id).strip() + (at.ordinal() > 1 ? " (" + at.ordinal() + ")" : ""))
        .orElse(at.line() + " as a whole");
  }

  private static boolean isNamed(String text, String name) {
    String written = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return written.equals(name.toLowerCase(Locale.ROOT));
  }
}
