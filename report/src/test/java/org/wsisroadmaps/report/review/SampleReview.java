package org.wsisroadmaps.report.review;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.model.review.CommentType;
import org.wsisroadmaps.model.review.Conflict;
import org.wsisroadmaps.model.review.Decision;
import org.wsisroadmaps.model.review.Duplicate;
import org.wsisroadmaps.model.review.Origin;
import org.wsisroadmaps.model.review.ReturnedFile;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.model.review.Unplaced;
import org.wsisroadmaps.report.diff.WordDiff;
import org.wsisroadmaps.report.excel.mark.FieldText;

/** Comments of several members on an edition: of every kind, in several scripts. */
public final class SampleReview {

  private SampleReview() {}

  /**
   * The comments.
   *
   * @param edition an edition of one action line or more
   * @param longText how long a proposal of the disputed field is, in letters
   */
  public static Review of(Edition edition, int longText) {
    ActionLine line = edition.actionLines().getFirst();
    Outcome first = line.outcomes().getFirst();
    CommentPlace outcome =
        CommentPlace.of(new OutcomeId(line.code(), first.section(), first.code()), 1);
    CommentPlace evidence = outcome.in(ColumnKey.EVIDENCE);
    String text = FieldText.of(first.cell(ColumnKey.EVIDENCE));
    List<ReviewComment> comments =
        new ArrayList<>(
            List.of(
                said("1", "Ruritania", CommentPlace.EDITION, "On the whole, well done 😀"),
                said("2", "المملكة", CommentPlace.of(line.code()), "نقترح إضافة فقرة جديدة"),
                said("3", "Borduria", outcome, "Is this still wanted?\nWe think not."),
                said("4", "Syldavia", outcome, "Is this still wanted? We think not."),
                change("5", "Borduria", evidence, text, "New words. " + text),
                change("6", "Syldavia", evidence, text, ""),
                change("7", "中国", evidence, text, "x".repeat(longText) + " end of it")));
    return new Review(
        Review.SCHEMA_VERSION,
        EditionName.of(edition),
        "f",
        comments,
        List.of(new Duplicate(Duplicate.Likeness.NEAR, List.of("3", "4"))),
        List.of(new Conflict(evidence, text, List.of("5", "6", "7"))),
        List.of(
            new Unplaced(
                "Borduria",
                new Origin("b.xlsx", "Our sheet", "C5"),
                "See annex",
                "it stands outside of the fields")),
        List.of(
            new ReturnedFile("a.xlsx", "Ruritania", "Roadmaps", true, 1, 0, List.of()),
            new ReturnedFile("b.xlsx", "Borduria", "", false, 2, 1, List.of("an older edition"))),
        List.of("Klow"));
  }

  private static ReviewComment said(String id, String member, CommentPlace at, String comment) {
    return new ReviewComment(
        id,
        member,
        at,
        CommentType.GENERAL,
        comment,
        id.equals("3") ? "Delete it" : "",
        null,
        false,
        null,
        List.of(),
        Decision.NOTED,
        id.equals("3") ? Decision.NOT_ACCEPTED : null,
        id.equals("3") ? "It is wanted" : "",
        List.of(new Origin("a.xlsx", "Comments", "A5")),
        List.of());
  }

  private static ReviewComment change(
      String id, String member, CommentPlace at, String before, String after) {
    return new ReviewComment(
        id,
        member,
        at,
        null,
        "",
        "",
        after,
        true,
        before,
        WordDiff.edits(before, after),
        null,
        null,
        "",
        List.of(new Origin("a.xlsx", "Outcomes", "H4")),
        List.of());
  }
}
