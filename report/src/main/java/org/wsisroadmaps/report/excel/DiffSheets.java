package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.wording.EditContext;
import org.wsisroadmaps.report.wording.Words;

/** What the sheets of comparisons and histories share: who an outcome is, how a change looks. */
final class DiffSheets {

  static final List<ColumnSpec> LEAD =
      List.of(ColumnSpec.of("Line", 7.5), ColumnSpec.of("Section", 13), ColumnSpec.of("Code", 11));

  private DiffSheets() {}

  /** The cells of {@link #LEAD}, whose code leads somewhere. */
  static List<TableCell> lead(OutcomeId outcome, @Nullable Target target) {
    String code = outcome.code().isBlank() ? "–" : outcome.code();
    return List.of(
        TableCell.text(outcome.line()).in(Style.BODY.heavy()),
        TableCell.text(OutcomeRow.nameOf(outcome.section())).in(Style.QUIET),
        TableCell.text(code).in(Style.BODY.heavy()).to(target));
  }

  static TableCell significance(Significance significance) {
    return TableCell.text(Words.significance(significance))
        .in(Style.BODY.filled(fill(significance)));
  }

  static int fill(Significance significance) {
    return switch (significance) {
      case SUBSTANTIVE -> Palette.SUBSTANTIVE_FILL;
      case WORDING -> Palette.WORDING_FILL;
      case EDITORIAL -> Palette.EDITORIAL_FILL;
    };
  }

  /** The old text, with what went struck out: all of it where there is no new one. */
  static TableCell oldText(@Nullable String before, @Nullable String after, List<Edit> edits) {
    return edits.isEmpty()
        ? whole(before, after == null, TableCell.Emphasis.WENT)
        : side(edits, Edit.Op.INSERT, TableCell.Emphasis.WENT);
  }

  /** The new text, with what came underlined: all of it where there was no old one. */
  static TableCell newText(@Nullable String before, @Nullable String after, List<Edit> edits) {
    return edits.isEmpty()
        ? whole(after, before == null, TableCell.Emphasis.CAME)
        : side(edits, Edit.Op.DELETE, TableCell.Emphasis.CAME);
  }

  private static TableCell whole(
      @Nullable String text, boolean changed, TableCell.Emphasis emphasis) {
    if (text == null || text.isBlank()) {
      return TableCell.blank();
    }
    Span span = new Span(CellText.clean(text), changed, false, false, null);
    return new TableCell(new TableCell.Words(List.of(span), emphasis), Style.BODY, null);
  }

  private static TableCell side(List<Edit> edits, Edit.Op leftOut, TableCell.Emphasis emphasis) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.op() != leftOut && !edit.text().isEmpty()) {
        boolean changed = edit.op() != Edit.Op.EQUAL;
        String words =
            changed ? edit.text() : EditContext.of(edit.text(), i > 0, i < edits.size() - 1);
        spans.add(new Span(CellText.clean(words), changed, false, false, null));
      }
    }
    return spans.isEmpty()
        ? TableCell.blank()
        : new TableCell(new TableCell.Words(spans, emphasis), Style.BODY, null);
  }

  /** Where each outcome of an edition stands in a sheet with a row for each. */
  static Map<OutcomeId, Target> rows(Contents contents, String sheet) {
    Map<OutcomeId, Target> rows = new LinkedHashMap<>();
    for (OutcomeRow row : contents.outcomes()) {
      rows.putIfAbsent(id(row), new Target.Row(sheet, Worksheet.FIRST_DATA_ROW + row.index()));
    }
    return rows;
  }

  static OutcomeId id(OutcomeRow row) {
    return new OutcomeId(row.line().code(), row.outcome().section(), row.outcome().code());
  }
}
