package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.model.review.Conflict;
import org.wsisroadmaps.model.review.Duplicate;
import org.wsisroadmaps.model.review.ReturnedFile;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.model.review.Unplaced;
import org.wsisroadmaps.report.excel.mark.CommentMark;
import org.wsisroadmaps.report.excel.mark.ReviewColumn;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;
import org.wsisroadmaps.report.wording.ReviewTold;
import org.wsisroadmaps.report.wording.ReviewWords;

/**
 * The secretariat's workbook: what all members wrote, in the order of the document, ready for
 * decisions. The same review gives the same bytes. All methods may be called from any thread.
 */
public final class CollectedWorkbook {

  private static final Style OPEN_HEADER = Style.HEADER.filled(Palette.SAND);

  private final Contents contents;
  private final Review review;
  private final Map<CommentPlace, Outcome> outcomes = new LinkedHashMap<>();
  private final Map<String, ReviewComment> byId;

  private CollectedWorkbook(Edition edition, Review review) {
    this.contents = Contents.of(edition);
    this.review = review;
    Map<OutcomeId, Integer> seen = new LinkedHashMap<>();
    for (OutcomeRow row : contents.outcomes()) {
      OutcomeId id =
          new OutcomeId(row.line().code(), row.outcome().section(), row.outcome().code());
      outcomes.put(CommentPlace.of(id, seen.merge(id, 1, Integer::sum)), row.outcome());
    }
    this.byId = review.comments().stream().collect(Collectors.toMap(ReviewComment::id, c -> c));
  }

  /**
   * Writes the workbook.
   *
   * @param edition the edition that the comments are on
   * @param review the comments
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, Review review, OutputStream out) throws IOException {
    new CollectedWorkbook(edition, review).write(edition, out);
  }

  private void write(Edition edition, OutputStream out) throws IOException {
    try (Book book = new Book(contents.title() + ": comments", "Comments of members")) {
      Listing comments = comments();
      List<Listing> others =
          Stream.of(conflicts(), duplicates(), unplaced(), counts(), returned())
              .filter(listing -> !listing.isEmpty())
              .toList();
      List<Listing> all = Stream.concat(Stream.of(comments), others.stream()).toList();
      Worksheet sheet = comments.begin(book);
      Optional<FullTexts> fullTexts = FullTexts.begin(book, leadColumns(), all);
      comments.write(sheet, fullTexts);
      guard(sheet, comments);
      for (Listing listing : others) {
        listing.write(book, fullTexts);
      }
      if (fullTexts.isPresent()) {
        fullTexts.get().close();
      }
      ListsSheet.write(book, contents);
      Map<String, ColumnKey> columns = new LinkedHashMap<>();
      OutcomesSheet.keys(contents).forEach((key, header) -> columns.put(header, key));
      MarksSheet.write(book, WorkbookMark.Kind.COLLECTED, edition, columns);
      book.write(out);
    }
  }

  private static List<ColumnSpec> leadColumns() {
    return List.of(
        ColumnSpec.of(ReviewColumn.LINE.header(), 8),
        ColumnSpec.of(ReviewColumn.SECTION.header(), 12),
        ColumnSpec.of(ReviewColumn.OUTCOME.header(), 9),
        ColumnSpec.of(ReviewColumn.MEMBER.header(), 16));
  }

  private Listing comments() {
    List<ColumnSpec> rest =
        List.of(
            ColumnSpec.of(ReviewColumn.FIELD.header(), 14),
            ColumnSpec.of(ReviewColumn.TYPE.header(), 11),
            ColumnSpec.of(ReviewColumn.COMMENT.header(), 40),
            ColumnSpec.of(ReviewColumn.PROPOSAL.header(), 40),
            new ColumnSpec(ReviewColumn.DECISION.header(), 14, OPEN_HEADER),
            new ColumnSpec(ReviewColumn.RESPONSE.header(), 26, OPEN_HEADER),
            new ColumnSpec(ReviewColumn.NEW_TEXT.header(), 40, OPEN_HEADER),
            ColumnSpec.of(ReviewColumn.PRESENT.header(), 30),
            ColumnSpec.of(ReviewColumn.POSITION.header(), 14),
            ColumnSpec.of(ReviewColumn.NOTES.header(), 26),
            ColumnSpec.of(ReviewColumn.ORIGIN.header(), 26),
            ColumnSpec.of(ReviewColumn.MARK.header(), 10));
    return listing(
        SheetName.COMMENTS,
        "What members wrote, in the order of the document. Decision, response and new text are the"
            + " secretariat's to fill in: of what is accepted, exactly what stands in New text to"
            + " apply becomes the new text of the field.",
        "CollectedComments",
        leadColumns(),
        rest,
        review.comments(),
        this::row);
  }

  private Listing.Row row(ReviewComment comment) {
    String position = comment.position() == null ? "" : ReviewWords.decision(comment.position());
    String decision = comment.decision() == null ? "" : ReviewWords.decision(comment.decision());
    String type = comment.type() == null ? "" : ReviewWords.type(comment.type());
    String notes = String.join("\n", ReviewTold.notes(comment));
    return new Listing.Row(
        lead(comment.at(), comment.member()),
        List.of(
            TableCell.text(field(comment.at())),
            TableCell.text(type),
            TableCell.text(comment.comment()),
            proposal(comment),
            TableCell.text(decision).in(Style.INPUT),
            TableCell.text(comment.response()).in(Style.INPUT),
            TableCell.text(comment.newText() == null ? "" : comment.newText()).in(Style.INPUT),
            present(comment.at()),
            TableCell.text(position),
            TableCell.text(notes).in(Style.QUIET),
            TableCell.text(origins(comment)).in(Style.QUIET),
            TableCell.text(new CommentMark(comment.id(), comment.isInPlace()).toString())
                .in(Style.PLAIN)));
  }

  /** What is proposed, as the member wrote it; of a change in place, its words marked. */
  private static TableCell proposal(ReviewComment comment) {
    if (!comment.proposal().isEmpty() || comment.newText() == null) {
      return TableCell.text(comment.proposal());
    }
    return comment.newText().isEmpty()
        ? TableCell.text("(the text is deleted)").in(Style.QUIET)
        : TableCell.blank();
  }

  private TableCell present(CommentPlace at) {
    Outcome outcome = outcomes.get(at.in(null));
    ColumnKey field = at.field() == null ? ColumnKey.OUTCOME : at.field();
    List<Block> blocks = outcome == null ? List.of() : outcome.cell(field);
    return TableCell.words(CellText.of(blocks)).in(Style.QUIET);
  }

  private static String origins(ReviewComment comment) {
    return comment.origins().stream().map(ReviewTold::origin).collect(Collectors.joining("\n"));
  }

  private static List<TableCell> lead(CommentPlace at, String member) {
    return List.of(
        TableCell.text(at.line() == null ? "" : at.line()).in(Style.BODY.heavy()),
        TableCell.text(at.section() == null ? "" : ReviewWords.section(at.section()))
            .in(Style.QUIET),
        TableCell.text(at.code() == null ? "" : ReviewWords.code(at.code(), at.ordinal()))
            .in(Style.BODY.heavy()),
        TableCell.text(member));
  }

  private String field(CommentPlace at) {
    ColumnKey field = at.field();
    return field == null
        ? ""
        : OutcomesSheet.keys(contents).getOrDefault(field, ColumnNames.of(field, ""));
  }

  private static void guard(Worksheet sheet, Listing listing) {
    int decision = listing.column(ReviewColumn.DECISION.header());
    int mark = listing.column(ReviewColumn.MARK.header());
    int last = Math.max(sheet.nextRow() - 1, Worksheet.FIRST_DATA_ROW);
    Guard guard = new Guard(sheet.poi());
    guard.list(
        Guard.area(Worksheet.FIRST_DATA_ROW, last, decision, decision),
        ListsSheet.DECISIONS,
        "Decision",
        "Choose one of the list.");
    guard.lockButForSorting("Comments", Guard.area(Worksheet.HEADER_ROW, last, 0, mark));
    sheet.poi().setColumnHidden(mark, true);
    // on paper: what was said and decided; the rest would make the letters too small to read
    XSSFWorkbook book = sheet.poi().getWorkbook();
    int response = listing.column(ReviewColumn.RESPONSE.header());
    book.setPrintArea(book.getSheetIndex(sheet.poi()), 0, response, 0, last);
  }

  private Listing conflicts() {
    return listing(
        "Conflicts",
        "Fields for which several texts are proposed, side by side with what the edition says.",
        "Conflicts",
        leadColumns(),
        List.of(
            ColumnSpec.of("Field", 14),
            ColumnSpec.of("Present text", 40),
            ColumnSpec.of("Proposal", 50),
            ColumnSpec.of("Another proposal", 50)),
        review.conflicts().stream().flatMap(this::pairs).toList(),
        row -> row);
  }

  /** The first proposal beside each of the others. */
  private Stream<Listing.Row> pairs(Conflict conflict) {
    List<ReviewComment> all =
        conflict.comments().stream().map(byId::get).filter(c -> c != null).toList();
    ReviewComment first = all.get(0);
    return all.stream()
        .skip(1)
        .map(other ->
            new Listing.Row(
                lead(conflict.at(), first.member() + " / " + other.member()),
                List.of(
                    TableCell.text(field(conflict.at())),
                    TableCell.text(conflict.text()).in(Style.QUIET),
                    TableCell.text(first.member() + ":\n" + first.change()),
                    TableCell.text(other.member() + ":\n" + other.change()))));
  }

  private Listing duplicates() {
    return listing(
        "Duplicates",
        "Comments of one outcome that say the same, word for word or nearly.",
        "Duplicates",
        leadColumns(),
        List.of(ColumnSpec.of("Likeness", 12), ColumnSpec.of("Comment", 100)),
        review.duplicates(),
        this::duplicate);
  }

  private Listing.Row duplicate(Duplicate duplicate) {
    List<ReviewComment> all =
        duplicate.comments().stream().map(byId::get).filter(c -> c != null).toList();
    String members =
        all.stream().map(ReviewComment::member).distinct().collect(Collectors.joining(", "));
    ReviewComment first = all.get(0);
    String likeness =
        switch (duplicate.likeness()) {
          case EXACT -> "word for word";
          case NEAR -> "nearly";
        };
    return new Listing.Row(
        lead(first.at(), members),
        List.of(
            TableCell.text(likeness),
            TableCell.text((first.comment() + "\n" + first.change()).strip())));
  }

  private Listing unplaced() {
    return listing(
        "Not placed",
        "What members wrote and what has no place above: nothing is left out.",
        "NotPlaced",
        List.of(ColumnSpec.of("Member", 18)),
        List.of(ColumnSpec.of("Text", 80), ColumnSpec.of("Reason", 40), ColumnSpec.of("Where", 40)),
        review.unplaced(),
        CollectedWorkbook::unplacedRow);
  }

  private static Listing.Row unplacedRow(Unplaced unplaced) {
    return new Listing.Row(
        List.of(TableCell.text(unplaced.member())),
        List.of(
            TableCell.text(unplaced.text()),
            TableCell.text(unplaced.reason()),
            TableCell.text(ReviewTold.origin(unplaced.origin()))));
  }

  private record Count(String by, String what, long comments, long proposals) {}

  private Listing counts() {
    List<Count> counts = new ArrayList<>();
    count(counts, "Outcome", comment -> ReviewWords.place(comment.at()));
    count(counts, "Member", ReviewComment::member);
    count(
        counts,
        "Type",
        comment -> comment.type() == null ? "not told" : ReviewWords.type(comment.type()));
    return listing(
        "Counts",
        "How many comments there are, by outcome, member and type.",
        "Counts",
        List.of(ColumnSpec.of("By", 12)),
        List.of(
            ColumnSpec.of("What", 40),
            ColumnSpec.of("Comments", 12),
            ColumnSpec.of("Of these with a proposal", 16)),
        counts,
        count ->
            new Listing.Row(
                List.of(TableCell.text(count.by())),
                List.of(
                    TableCell.text(count.what()),
                    TableCell.count(count.comments()),
                    TableCell.count(count.proposals()))));
  }

  private void count(List<Count> counts, String by, Function<ReviewComment, String> key) {
    review.comments().stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
        .forEach((what, comments) ->
            counts.add(
                new Count(
                    by,
                    what,
                    comments.size(),
                    comments.stream().filter(ReviewComment::proposesChange).count())));
  }

  private record Answer(String member, String file, String comments, String notes) {}

  private Listing returned() {
    List<Answer> answers = new ArrayList<>();
    for (ReturnedFile file : review.returned()) {
      answers.add(
          new Answer(
              file.member(),
              file.file(),
              file.comments() + (file.unplaced() > 0 ? ", not placed: " + file.unplaced() : ""),
              String.join("\n", file.notes())));
    }
    review.missing().forEach(member -> answers.add(new Answer(member, "", "", "not returned")));
    return listing(
        "Returned",
        "Which workbooks came back, and of the members that were asked, who has not answered.",
        "Returned",
        List.of(ColumnSpec.of("Member", 22)),
        List.of(
            ColumnSpec.of("File", 40), ColumnSpec.of("Comments", 24), ColumnSpec.of("Notes", 60)),
        answers,
        answer ->
            new Listing.Row(
                List.of(TableCell.text(answer.member())),
                List.of(
                    TableCell.text(answer.file()),
                    TableCell.text(answer.comments()),
                    TableCell.text(answer.notes()))));
  }

  private static <T> Listing listing(
      String sheet,
      String hint,
      String table,
      List<ColumnSpec> lead,
      List<ColumnSpec> rest,
      List<T> items,
      Function<T, Listing.Row> row) {
    List<Listing.Row> rows = items.stream().map(row).toList();
    return new Listing(
        new Listing.Plan(
            sheet, hint, Palette.SAND, SheetPlan.Paper.A3, lead.size(), table, lead, rest, rows));
  }
}
