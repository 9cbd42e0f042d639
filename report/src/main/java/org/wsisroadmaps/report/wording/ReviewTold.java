package org.wsisroadmaps.report.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsisroadmaps.model.review.Origin;
import org.wsisroadmaps.model.review.ReturnedFile;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;

/** What reports of collected comments say of them in words, all alike. */
public final class ReviewTold {

  /** Stands for a text that a member deleted. */
  public static final String DELETED = "(the text is deleted)";

  private ReviewTold() {}

  /** How many there are of each, in a sentence. */
  public static String counts(Review review) {
    long proposals = review.comments().stream().filter(ReviewComment::proposesChange).count();
    return Words.plural(review.comments().size(), "comment")
        + " of "
        + Words.plural(review.members().size(), "member")
        + ", "
        + proposals
        + " with a proposal; "
        + Words.plural(review.conflicts().size(), "field")
        + " with several proposals; "
        + Words.plural(review.unplaced().size(), "text")
        + " without a place.";
  }

  /** Where something was written. */
  public static String origin(Origin origin) {
    return Stream.of(origin.file(), (origin.sheet() + " " + origin.cell()).strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** What a reader should know of how a comment was read. */
  public static List<String> notes(ReviewComment comment) {
    return Stream.concat(
            comment.isInPlace() ? Stream.of("changed in the edition's own cell") : Stream.of(),
            comment.notes().stream())
        .toList();
  }

  /** What came of a returned file. */
  public static String came(ReturnedFile file) {
    return Words.plural(file.comments(), "comment")
        + (file.unplaced() > 0 ? ", " + Words.plural(file.unplaced(), "text") + " not placed" : "");
  }

  /** What the secretariat decided and answers; empty where nothing as yet. */
  public static String verdict(ReviewComment comment) {
    String decision = comment.decision() == null ? "" : ReviewWords.decision(comment.decision());
    return Stream.of(decision, comment.response())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(": "));
  }
}
