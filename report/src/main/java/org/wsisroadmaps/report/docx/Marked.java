package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Span;

/** A document in which what changed is marked: two documents in one. */
final class Marked {

  private Marked() {}

  /** A part of the body. */
  sealed interface Part {}

  /**
   * A run of text.
   *
   * @param span its text, style and link
   * @param before its style before, null where it is the same
   * @param fate what became of it
   * @param move the name that a paragraph that moved inside of its cell bears in both places, empty
   *     where it did not; other cells use the same names
   */
  record Run(Span span, @Nullable Span before, Fate fate, String move) {
    Run(Span span, @Nullable Span before, Fate fate) {
      this(span, before, fate, "");
    }
  }

  /**
   * A paragraph. The text of one whose mark is not in the document goes on in the next one.
   *
   * @param look how it looks
   * @param before how it looked before; the same where it did not change
   * @param mark what became of its mark, which is the end of the paragraph
   * @param runs its text
   * @param comment what is told of it, nothing for most
   */
  record Text(Look look, Look before, Fate mark, List<Run> runs, Optional<String> comment)
      implements Part {
    /** Copies. */
    Text {
      runs = List.copyOf(runs);
    }

    Text(Look look, Look before, Fate mark, List<Run> runs) {
      this(look, before, mark, runs, Optional.empty());
    }

    Text withMark(Look newLook, Look newBefore, Fate newMark) {
      return new Text(newLook, newBefore, newMark, runs, comment);
    }

    Text withComment(Optional<String> newComment) {
      return new Text(look, before, mark, runs, newComment);
    }

    /** The same paragraph in something that moved, with which it went. */
    Text within(Fate outer) {
      List<Run> inner =
          runs.stream().map(run -> new Run(run.span, run.before, run.fate.within(outer))).toList();
      return new Text(look, before, mark.within(outer), inner, comment);
    }
  }

  /**
   * A table.
   *
   * @param columns its columns, those that went among them
   * @param rows its rows
   */
  record Table(List<Column> columns, List<Row> rows) implements Part {
    /** Copies. */
    Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column.
   *
   * @param weight its share of the table's width
   * @param fate what became of it
   */
  record Column(int weight, Fate fate) {}

  /** What a row is. */
  enum RowKind {
    HEADER,
    SECTION,
    OUTCOME
  }

  /**
   * A row.
   *
   * @param kind what it is
   * @param fate what became of it
   * @param move the name that a row that moved bears in both places, empty where it did not
   * @param cells its cells
   */
  record Row(RowKind kind, Fate fate, String move, List<Cell> cells) {
    /** Copies. */
    Row {
      cells = List.copyOf(cells);
    }

    /** The same row with a comment on its first paragraph. */
    Row withComment(Optional<String> comment) {
      if (comment.isEmpty() || cells.isEmpty()) {
        return this;
      }
      List<Cell> commented = new ArrayList<>(cells);
      Cell first = commented.getFirst();
      List<Text> paragraphs = new ArrayList<>(first.paragraphs);
      paragraphs.set(0, paragraphs.getFirst().withComment(comment));
      commented.set(
          0,
          new Cell(
              first.span,
              first.spanBefore,
              first.merge,
              first.mergeBefore,
              first.fate,
              paragraphs,
              first.mark));
      return new Row(kind, fate, move, commented);
    }

    /** The same row with marks on its cells, one each, empty where a cell bears none. */
    Row withMarks(List<String> marks) {
      List<Cell> marked = new ArrayList<>();
      for (int cell = 0; cell < cells.size(); cell++) {
        Cell old = cells.get(cell);
        marked.add(
            new Cell(
                old.span,
                old.spanBefore,
                old.merge,
                old.mergeBefore,
                old.fate,
                old.paragraphs,
                marks.get(cell)));
      }
      return new Row(kind, fate, move, marked);
    }
  }

  /**
   * A cell.
   *
   * @param span how many columns it spans
   * @param spanBefore how many it spanned before
   * @param merge whether it is merged with those above and below it
   * @param mergeBefore whether it was
   * @param fate what became of it where its row is in both documents: it comes and goes with its
   *     column
   * @param paragraphs its paragraphs, at least one
   * @param mark the name of the bookmark that it bears, empty where it bears none
   */
  record Cell(
      int span,
      int spanBefore,
      Merge merge,
      Merge mergeBefore,
      Fate fate,
      List<Text> paragraphs,
      String mark) {
    /** Copies. */
    Cell {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
