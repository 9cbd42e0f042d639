package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the document of an edition over that of another one; mutable while it does. */
final class Redline {

  private final Twins twins;
  private final Comments comments;
  private final List<Marked.Part> parts = new ArrayList<>();
  private boolean tableSeen;

  private Redline(Twins twins, Comments comments) {
    this.twins = twins;
    this.comments = comments;
  }

  /**
   * The parts of a document in which every difference is marked.
   *
   * @param old the old document
   * @param now the new one
   * @param oldByNew the places of outcomes that stand in both
   * @param comments what is said of the differences
   */
  static List<Marked.Part> of(
      PlainDocument old, PlainDocument now, Map<Integer, Integer> oldByNew, Comments comments) {
    Redline redline = new Redline(new Twins(old, now, oldByNew), comments);
    redline.opening(old, now);
    List<Step<PlainDocument.Roadmap>> roadmaps =
        Step.between(old.roadmaps(), now.roadmaps(), Redline::weight);
    roadmaps.forEach(redline::roadmap);
    List<Step<PlainTable>> others = Step.between(old.others(), now.others(), Redline::weight);
    others.forEach(redline::other);
    redline.spacer(Fate.KEPT);
    return List.copyOf(redline.parts);
  }

  /** The parts of a document in which nothing changed. */
  static List<Marked.Part> unchanged(PlainDocument document) {
    Map<Integer, Integer> same = new HashMap<>();
    for (PlainDocument.Roadmap roadmap : document.roadmaps()) {
      for (PlainTable.Row row : roadmap.table().rows()) {
        if (row instanceof PlainTable.OutcomeRow outcome) {
          same.put(outcome.place(), outcome.place());
        }
      }
    }
    return of(document, document, same, Comments.none());
  }

  /** Roadmaps of one action line are the same, those with more rows before others. */
  private static double weight(PlainDocument.Roadmap old, PlainDocument.Roadmap now) {
    return old.code().equals(now.code())
        ? 1 + Math.min(old.table().rows().size(), now.table().rows().size())
        : 0;
  }

  private static double weight(PlainTable old, PlainTable now) {
    return old.equals(now) ? 2 : old.columns().size() == now.columns().size() ? 1 : 0;
  }

  private void opening(PlainDocument old, PlainDocument now) {
    List<Marked.Text> opening = new ArrayList<>(optional(old.title(), now.title()));
    opening.addAll(MarkedStory.open(old.preamble(), now.preamble()));
    Optional<String> comment = opening.isEmpty() ? Optional.empty() : comments.onLine("");
    for (Marked.Text text : opening) {
      parts.add(comment.isPresent() ? text.withComment(comment) : text);
      comment = Optional.empty();
    }
  }

  private static List<Marked.Text> optional(Optional<Paragraph> old, Optional<Paragraph> now) {
    if (old.isPresent() && now.isPresent()) {
      return List.of(MarkedStory.same(old.get(), now.get()));
    }
    List<Marked.Text> texts = new ArrayList<>(MarkedStory.all(old.stream().toList(), Fate.DELETED));
    texts.addAll(MarkedStory.all(now.stream().toList(), Fate.INSERTED));
    return texts;
  }

  private void roadmap(Step<PlainDocument.Roadmap> step) {
    switch (step) {
      case Step.Both<PlainDocument.Roadmap> both -> {
        PlainDocument.Roadmap old = both.old();
        PlainDocument.Roadmap now = both.now();
        heading(Fate.KEPT, now.code(), optional(old.heading(), now.heading()));
        parts.add(MarkedTable.between(now.code(), old.table(), now.table(), twins, comments));
      }
      case Step.Gone<PlainDocument.Roadmap> gone -> {
        PlainDocument.Roadmap old = gone.old();
        heading(Fate.DELETED, old.code(), optional(old.heading(), Optional.empty()));
        parts.add(MarkedTable.gone(old.code(), old.table(), twins, comments));
      }
      case Step.Came<PlainDocument.Roadmap> came -> {
        PlainDocument.Roadmap now = came.now();
        heading(Fate.INSERTED, now.code(), optional(Optional.empty(), now.heading()));
        parts.add(MarkedTable.came(now.code(), now.table(), twins, comments));
      }
    }
  }

  private void heading(Fate fate, String line, List<Marked.Text> heading) {
    if (tableSeen) {
      spacer(fate);
    }
    tableSeen = true;
    Optional<String> comment = heading.isEmpty() ? Optional.empty() : comments.onLine(line);
    for (Marked.Text text : heading) {
      parts.add(comment.isPresent() ? text.withComment(comment) : text);
      comment = Optional.empty();
    }
  }

  private void other(Step<PlainTable> step) {
    switch (step) {
      case Step.Both<PlainTable> both -> {
        heading(Fate.KEPT, "", List.of());
        parts.add(MarkedTable.between("", both.old(), both.now(), twins, comments));
      }
      case Step.Gone<PlainTable> gone -> {
        heading(Fate.DELETED, "", List.of());
        parts.add(MarkedTable.gone("", gone.old(), twins, comments));
      }
      case Step.Came<PlainTable> came -> {
        heading(Fate.INSERTED, "", List.of());
        parts.add(MarkedTable.came("", came.now(), twins, comments));
      }
    }
  }

  /** An empty paragraph: Word takes tables that follow each other for one. */
  private void spacer(Fate fate) {
    Look look = Look.of(Look.Kind.SPACER);
    parts.add(new Marked.Text(look, look, fate, List.of()));
  }
}
