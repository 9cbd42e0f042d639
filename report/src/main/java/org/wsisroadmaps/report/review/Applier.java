package org.wsisroadmaps.report.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.model.review.Decision;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.report.excel.mark.FieldText;
import org.wsisroadmaps.report.excel.mark.Fingerprint;
import org.wsisroadmaps.report.excel.mark.TextMark;

/** Makes the next draft of an edition: the accepted proposals, each the exact text of a field. */
public final class Applier {

  /**
   * The next draft.
   *
   * @param edition the draft; its typed fields are still those of the edition that it was made of
   * @param applied the ids of the comments that were applied
   * @param authors whose text each changed field now holds; of several members that proposed the
   *     same, all of them
   * @param left what was accepted and could not be applied
   */
  public record Draft(
      Edition edition, List<String> applied, Map<CommentPlace, String> authors, List<Left> left) {
    /** Copies. */
    public Draft {
      applied = List.copyOf(applied);
      authors = Map.copyOf(authors);
      left = List.copyOf(left);
    }
  }

  /**
   * A comment that was accepted and could not be applied.
   *
   * @param id the comment's id
   * @param at what it is on
   * @param member whose it is
   * @param reason why it could not be applied
   */
  public record Left(String id, CommentPlace at, String member, String reason) {}

  private final Review review;
  private final Placer placer;
  private final boolean isOfThis;
  private final List<String> applied = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();

  private Applier(Edition edition, Review review) {
    this.review = review;
    this.placer = new Placer(edition);
    this.isOfThis = review.fingerprint().equals(Fingerprint.of(edition));
  }

  /**
   * Applies what was accepted.
   *
   * @param edition the edition that the comments were collected for
   * @param review the comments with the secretariat's decisions
   */
  public static Draft apply(Edition edition, Review review) {
    return new Applier(edition, review).apply(edition);
  }

  private Draft apply(Edition edition) {
    Map<CommentPlace, List<ReviewComment>> accepted = new LinkedHashMap<>();
    for (ReviewComment comment : review.comments()) {
      reasonAgainst(comment)
          .ifPresentOrElse(
              reason -> {
                if (!reason.isEmpty()) {
                  leave(comment, reason);
                }
              },
              () ->
                  accepted
                      .computeIfAbsent(owner(comment.at()), any -> new ArrayList<>())
                      .add(comment));
    }
    Map<CommentPlace, List<Block>> texts = new HashMap<>();
    Map<CommentPlace, String> authors = new HashMap<>();
    accepted.forEach((at, comments) -> {
      String text = String.valueOf(comments.get(0).newText());
      if (comments.stream().anyMatch(other -> !same(text, String.valueOf(other.newText())))) {
        comments.forEach(comment ->
            leave(comment, "another text was accepted for the same field: accept one of them"));
      } else {
        texts.put(at, blocks(at, text));
        authors.put(
            at,
            comments.stream()
                .map(ReviewComment::member)
                .distinct()
                .collect(Collectors.joining(", ")));
        comments.forEach(comment -> applied.add(comment.id()));
      }
    });
    return new Draft(
        edition.withActionLines(
            edition.actionLines().stream().map(line -> applied(line, texts)).toList()),
        applied,
        authors,
        left);
  }

  private void leave(ReviewComment comment, String reason) {
    left.add(new Left(comment.id(), comment.at(), comment.member(), reason));
  }

  /** Nothing where a comment is to be applied; an empty reason where that goes without saying. */
  private Optional<String> reasonAgainst(ReviewComment comment) {
    Decision decision = comment.decision();
    if (decision == null || decision == Decision.NOT_ACCEPTED || decision == Decision.NOTED) {
      return Optional.of("");
    }
    if (!comment.proposesChange()) {
      return Optional.of(""); // a comment that asks for no change of text
    }
    if (decision != Decision.ACCEPTED) {
      return Optional.of(
          "it is accepted in part or in principle only: decide “Accepted” once its new text is"
              + " final");
    }
    ColumnKey field = comment.at().field();
    if (field == null || placer.outcome(comment.at()).isEmpty()) {
      return Optional.of("it does not tell the outcome and the field that it changes");
    }
    String newText = comment.newText();
    if (newText == null) {
      return Optional.of("the exact new text of the field is missing in New text to apply");
    }
    String now = placer.outcome(comment.at()).map(o -> FieldText.of(o.cell(field))).orElse("");
    String base = comment.baseText();
    boolean isStale = base != null ? !same(base, now) : !isOfThis;
    return isStale
        ? Optional.of("the field says something else in this edition than what was changed")
        : Optional.empty();
  }

  /** The blocks of a new text; those that say what they said keep their looks and links. */
  private List<Block> blocks(CommentPlace at, String text) {
    List<Block> before = new ArrayList<>();
    ColumnKey field = at.field();
    if (field != null) {
      placer.outcome(at).ifPresent(outcome -> before.addAll(outcome.cell(field)));
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : FieldText.blocks(text)) {
      Optional<Block> same =
          before.stream()
              .filter(old -> old.kind() == block.kind() && same(old.text(), block.text()))
              .findFirst();
      same.ifPresent(before::remove);
      blocks.add(same.orElse(block));
    }
    return blocks;
  }

  /** Of a cell that is merged over several outcomes, the place where it begins. */
  private CommentPlace owner(CommentPlace at) {
    ColumnKey field = at.field();
    String line = at.line();
    if (field == null || line == null) {
      return at;
    }
    return placer
        .outcome(at)
        .map(outcome -> outcome.shared().get(field))
        .map(origin -> owner(line, origin).in(field))
        .orElse(at);
  }

  private static CommentPlace owner(String line, CellOrigin origin) {
    return CommentPlace.of(new OutcomeId(line, origin.section(), origin.code()), 1);
  }

  private static Outcome withCell(Outcome outcome, ColumnKey key, List<Block> blocks) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>(outcome.cells());
    cells.put(key, blocks);
    return new Outcome(
        outcome.section(),
        outcome.code(),
        key.equals(ColumnKey.OUTCOME) ? statement(outcome, blocks) : outcome.text(),
        cells,
        outcome.shared(),
        outcome.timing(),
        outcome.references(),
        outcome.sdgs(),
        outcome.results(),
        outcome.provenance());
  }

  /** The first paragraph without the code that stood before it. */
  private static String statement(Outcome outcome, List<Block> blocks) {
    String old = outcome.cell(ColumnKey.OUTCOME).stream().map(Block::text).findFirst().orElse("");
    String now = blocks.stream().map(Block::text).findFirst().orElse("");
    String code =
        old.endsWith(outcome.text())
            ? old.substring(0, old.length() - outcome.text().length())
            : "";
    return now.startsWith(code) ? now.substring(code.length()) : now;
  }

  private static ActionLine applied(ActionLine line, Map<CommentPlace, List<Block>> texts) {
    Map<OutcomeId, Integer> seen = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Outcome outcome : line.outcomes()) {
      OutcomeId id = new OutcomeId(line.code(), outcome.section(), outcome.code());
      CommentPlace at = CommentPlace.of(id, seen.merge(id, 1, Integer::sum));
      Outcome changed = outcome;
      for (ColumnKey key : outcome.cells().keySet()) {
        CellOrigin origin = outcome.shared().get(key);
        CommentPlace begins = origin == null ? at : owner(line.code(), origin);
        List<Block> blocks = texts.get(begins.in(key));
        changed = blocks == null ? changed : withCell(changed, key, blocks);
      }
      outcomes.add(changed);
    }
    return line.withOutcomes(outcomes);
  }

  private static boolean same(String first, String second) {
    return TextMark.plain(first).equals(TextMark.plain(second));
  }
}
