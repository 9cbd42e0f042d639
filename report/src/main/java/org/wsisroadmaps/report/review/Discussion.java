package org.wsisroadmaps.report.review;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.model.review.Conflict;
import org.wsisroadmaps.model.review.Duplicate;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.report.wording.Words;

/**
 * The comments as a meeting takes them: outcome by outcome, and of each the fields that somebody
 * wrote on, with what they say.
 *
 * @param parts the action lines that have comments, in the order of the document; the edition as a
 *     whole first
 */
public record Discussion(List<Part> parts) {

  /**
   * The comments on an action line.
   *
   * @param line its code; empty for the edition as a whole
   * @param title what it is called
   * @param topics what was commented, in the order of the document
   */
  public record Part(String line, String title, List<Topic> topics) {
    /** Checks and copies. */
    public Part {
      requireNonNull(line, "line");
      requireNonNull(title, "title");
      topics = List.copyOf(topics);
    }
  }

  /**
   * An outcome that was commented, or an action line as a whole, or the edition.
   *
   * @param at what it is, without a field
   * @param text what the outcome says; empty where it is none
   * @param points its fields that were commented, the comments on no one field first
   */
  public record Topic(CommentPlace at, String text, List<Point> points) {
    /** Checks and copies. */
    public Topic {
      requireNonNull(at, "at");
      requireNonNull(text, "text");
      points = List.copyOf(points);
    }
  }

  /**
   * A field that was commented.
   *
   * @param field the field, or null where the whole is meant
   * @param name what it is called; empty where the whole is meant
   * @param text what stands in it
   * @param comments the comments on it, at least one
   * @param isInConflict whether they propose several texts for it
   */
  public record Point(
      @Nullable ColumnKey field,
      String name,
      List<Block> text,
      List<Numbered> comments,
      boolean isInConflict) {
    /** Checks and copies. */
    public Point {
      requireNonNull(name, "name");
      text = List.copyOf(text);
      comments = List.copyOf(comments);
    }

    /** The comments that propose a change. */
    public List<Numbered> proposals() {
      return comments.stream().filter(numbered -> numbered.comment().proposesChange()).toList();
    }
  }

  /**
   * A comment with the number that a meeting calls it by.
   *
   * @param number from 1, in the order of the review
   * @param comment the comment
   * @param alike which other comments say the same, in words; empty where none does
   */
  public record Numbered(int number, ReviewComment comment, String alike) {}

  /** Copies. */
  public Discussion {
    parts = List.copyOf(parts);
  }

  /**
   * Puts comments in the order of a meeting.
   *
   * @param edition the edition that the comments are on
   * @param review the comments
   */
  public static Discussion of(Edition edition, Review review) {
    Placer placer = new Placer(edition);
    Map<String, String> alike = alike(review);
    Set<CommentPlace> disputed =
        review.conflicts().stream().map(Conflict::at).collect(Collectors.toSet());
    Map<String, Map<CommentPlace, Map<CommentPlace, List<Numbered>>>> sorted =
        new LinkedHashMap<>();
    int number = 0;
    for (ReviewComment comment : review.comments()) {
      number++;
      CommentPlace at = comment.at();
      String line = at.line() == null ? "" : at.line();
      sorted
          .computeIfAbsent(line, any -> new LinkedHashMap<>())
          .computeIfAbsent(at.in(null), any -> new LinkedHashMap<>())
          .computeIfAbsent(at, any -> new ArrayList<>())
          .add(new Numbered(number, comment, alike.getOrDefault(comment.id(), "")));
    }
    List<Part> parts = new ArrayList<>();
    sorted.forEach((line, topics) -> {
      List<Topic> all = new ArrayList<>();
      topics.forEach((at, points) -> all.add(topic(placer, at, points, disputed)));
      parts.add(new Part(line, title(edition, line), all));
    });
    return new Discussion(parts);
  }

  private static Topic topic(
      Placer placer,
      CommentPlace at,
      Map<CommentPlace, List<Numbered>> points,
      Set<CommentPlace> disputed) {
    List<Point> all = new ArrayList<>();
    points.forEach((place, comments) -> {
      ColumnKey field = place.field();
      List<Block> text =
          field == null
              ? List.of()
              : placer.outcome(place).map(outcome -> outcome.cell(field)).orElse(List.of());
      String name = field == null ? "" : Words.column(field);
      all.add(new Point(field, name, text, comments, disputed.contains(place)));
    });
    return new Topic(at, placer.outcome(at).map(Outcome::text).orElse(""), all);
  }

  private static String title(Edition edition, String line) {
    return edition.actionLines().stream()
        .filter(one -> one.code().equals(line))
        .findFirst()
        .map(ActionLine::title)
        .map(title -> (line + " " + title).strip())
        .orElse(line.isEmpty() ? "The edition as a whole" : line);
  }

  /** Of comments that say the same, which others. */
  private static Map<String, String> alike(Review review) {
    Map<String, Integer> numbers = new HashMap<>();
    review.comments().forEach(comment -> numbers.put(comment.id(), numbers.size() + 1));
    Map<String, String> alike = new HashMap<>();
    for (Duplicate duplicate : review.duplicates()) {
      String how =
          switch (duplicate.likeness()) {
            case EXACT -> "Says the same as ";
            case NEAR -> "Says nearly the same as ";
          };
      for (String id : duplicate.comments()) {
        String others =
            duplicate.comments().stream()
                .filter(other -> !other.equals(id))
                .map(numbers::get)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        alike.put(id, how + others);
      }
    }
    return alike;
  }
}
