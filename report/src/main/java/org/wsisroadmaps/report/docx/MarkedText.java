package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.report.diff.ExactEdits;

/** Lays the texts of two paragraphs over each other, word by word. */
final class MarkedText {

  private MarkedText() {}

  /** The runs of a text to which one thing happened. */
  static List<Marked.Run> all(List<Span> text, Fate fate) {
    return text.stream().map(span -> new Marked.Run(span, null, fate)).toList();
  }

  /** The runs of two texts that are one paragraph. */
  static List<Marked.Run> between(List<Span> old, List<Span> now) {
    if (old.equals(now)) {
      return all(now, Fate.KEPT);
    }
    List<Marked.Run> runs = new ArrayList<>();
    Spans before = new Spans(old);
    Spans after = new Spans(now);
    for (Edit edit : ExactEdits.of(Span.text(old), Span.text(now))) {
      int length = edit.text().length();
      switch (edit.op()) {
        case DELETE -> runs.addAll(all(before.next(length), Fate.DELETED));
        case INSERT -> runs.addAll(all(after.next(length), Fate.INSERTED));
        case EQUAL -> same(before.next(length), after.next(length), runs);
      }
    }
    return runs;
  }

  /** The runs of one text in two styles. */
  private static void same(List<Span> old, List<Span> now, List<Marked.Run> runs) {
    Spans before = new Spans(old);
    Spans after = new Spans(now);
    while (!after.isEmpty()) {
      int length = Math.min(before.reach(), after.reach());
      Span was = before.next(length).getFirst();
      Span is = after.next(length).getFirst();
      if (was.equals(is)) {
        runs.add(new Marked.Run(is, null, Fate.KEPT));
      } else if (Objects.equals(was.href(), is.href())) {
        runs.add(new Marked.Run(is, was, Fate.KEPT));
      } else {
        runs.add(new Marked.Run(was, null, Fate.DELETED));
        runs.add(new Marked.Run(is, null, Fate.INSERTED));
      }
    }
  }

  /** A text that is read piece by piece; mutable. */
  private static final class Spans {
    private final List<Span> spans;
    private int at;
    private int offset;

    Spans(List<Span> spans) {
      this.spans = spans;
    }

    boolean isEmpty() {
      return at == spans.size();
    }

    /** How many characters of one style follow. */
    int reach() {
      return spans.get(at).text().length() - offset;
    }

    /** The next characters. */
    List<Span> next(int length) {
      List<Span> pieces = new ArrayList<>();
      int left = length;
      while (left > 0) {
        Span span = spans.get(at);
        int taken = Math.min(left, reach());
        pieces.add(span.withText(span.text().substring(offset, offset + taken)));
        left -= taken;
        offset += taken;
        if (offset == span.text().length()) {
          at++;
          offset = 0;
        }
      }
      return pieces;
    }
  }
}
