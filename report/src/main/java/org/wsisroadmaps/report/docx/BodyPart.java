package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.report.language.Language;

/**
 * Writes the main part of a document (ECMA-376-1, 17.2), and collects what other parts need of it;
 * mutable.
 */
final class BodyPart {

  /** Who made the changes, where nobody else is told. */
  static final String AUTHOR = "wsis-roadmaps";

  /** The width of the published tables, in twips. */
  private static final int TABLE_WIDTH = 14_570;

  private static final String HEADER_FILL = "B4C6E7";
  private static final String SECTION_FILL = "D9D9D9";
  private static final String LINK_COLOUR = "0563C1";

  /** The numbers of moved rows begin here: no document has so many other changes. */
  private static final int MOVES = 1_000_000;

  /** The numbers of moved paragraphs begin here, behind those of rows. */
  private static final int MOVES_IN_CELLS = 50_000_000;

  /** The numbers of marks begin here, behind those of moves. */
  private static final int MARKS = 100_000_000;

  private final WordXml xml = WordXml.part("document");
  private final Language language;
  private final String date;
  private final Map<String, String> authors;
  private final List<String> links = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private int changes;
  private int marks;

  /** The numbers of moves inside of the cell that is being written, by their names. */
  private final Map<String, Integer> moves = new HashMap<>();

  private int movesInCells;
  private String author = AUTHOR;

  /**
   * The main part of a document.
   *
   * @param language its language
   * @param date the moment that moves are dated with, which must have one (ECMA-376-1, 17.13.5.24);
   *     other changes have none
   * @param authors who made the changes in cells, by the marks of these
   */
  BodyPart(Language language, String date, Map<String, String> authors) {
    this.language = language;
    this.date = date;
    this.authors = Map.copyOf(authors);
  }

  /** The targets of links; the identifier of each is {@link #linkId} of its place. */
  List<String> links() {
    return links;
  }

  /** The texts of comments; each bears its place as its number. */
  List<String> comments() {
    return comments;
  }

  /** The identifier of a link's relationship. */
  static String linkId(int place) {
    return "rIdLink" + (place + 1);
  }

  /** The part. */
  byte[] write(List<Marked.Part> parts) {
    xml.open("body");
    for (Marked.Part part : parts) {
      switch (part) {
        case Marked.Text text -> paragraph(text);
        case Marked.Table table -> table(table);
      }
    }
    xml.open("sectPr")
        .leaf("footerReference", "type", "default", "r:id", WordPackageWriter.FOOTER_ID)
        .leaf("pgSz", "w", "16838", "h", "11906", "orient", "landscape")
        .leaf(
            "pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1134", "header",
            "500", "footer", "500", "gutter", "0");
    if (language.isRightToLeft()) {
      xml.leaf("bidi");
    }
    return xml.close().close().close().bytes();
  }

  private void table(Marked.Table table) {
    int[] widths = widths(table);
    xml.open("tbl").open("tblPr");
    if (language.isRightToLeft()) {
      xml.leaf("bidiVisual");
    }
    xml.leaf("tblW", "w", String.valueOf(TABLE_WIDTH), "type", "dxa").open("tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.leaf(side, "val", "single", "sz", "4", "space", "0", "color", "000000");
    }
    xml.close().leaf("tblLayout", "type", "fixed").open("tblCellMar");
    xml.leaf("left", "w", "80", "type", "dxa").leaf("right", "w", "80", "type", "dxa");
    xml.close().close().open("tblGrid");
    for (int width : widths) {
      xml.leaf("gridCol", "w", String.valueOf(width));
    }
    xml.close();
    table.rows().forEach(row -> row(row, widths));
    xml.close();
  }

  /** The widths of the columns, in twips. */
  private static int[] widths(Marked.Table table) {
    int all = table.columns().stream().mapToInt(Marked.Column::weight).sum();
    return table.columns().stream()
        .mapToInt(column -> TABLE_WIDTH * column.weight() / all)
        .toArray();
  }

  private void row(Marked.Row row, int[] widths) {
    xml.open("tr");
    boolean header = row.kind() == Marked.RowKind.HEADER;
    if (header || row.fate() != Fate.KEPT) {
      xml.open("trPr");
      if (header) {
        xml.leaf("tblHeader");
      }
      switch (row.fate()) {
        case KEPT -> {
          // nothing is to be told
        }
        case INSERTED, MOVED_TO -> change("ins");
        case DELETED, MOVED_FROM, DELETED_AFTER_MOVE -> change("del");
      }
      xml.close();
    }
    int column = 0;
    for (int c = 0; c < row.cells().size(); c++) {
      Marked.Cell cell = row.cells().get(c);
      int width = 0;
      for (int w = column; w < Math.min(widths.length, column + cell.span()); w++) {
        width += widths[w];
      }
      column += cell.span();
      cell(row, c, width);
    }
    xml.close();
  }

  private void cell(Marked.Row row, int number, int width) {
    Marked.Cell cell = row.cells().get(number);
    author = authors.getOrDefault(cell.mark(), AUTHOR);
    moves.clear();
    xml.open("tc");
    cellProperties(row.kind(), cell, width);
    List<Marked.Text> paragraphs = cell.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      boolean begins = number == 0 && p == 0;
      boolean ends = number == row.cells().size() - 1 && p == paragraphs.size() - 1;
      paragraph(
          paragraphs.get(p), p == 0 ? cell.mark() : "", begins ? row : null, ends ? row : null);
    }
    xml.close();
    author = AUTHOR;
  }

  private void cellProperties(Marked.RowKind kind, Marked.Cell cell, int width) {
    xml.open("tcPr").leaf("tcW", "w", String.valueOf(width), "type", "dxa");
    span(cell.span());
    switch (cell.merge()) {
      case NONE -> {
        // a cell alone says nothing of merges
      }
      case BEGINS -> xml.value("vMerge", "restart");
      case GOES_ON -> xml.value("vMerge", "continue");
    }
    shading(kind);
    switch (cell.fate()) {
      case KEPT -> mergeChange(cell);
      case INSERTED, MOVED_TO -> change("cellIns");
      case DELETED, MOVED_FROM, DELETED_AFTER_MOVE -> change("cellDel");
    }
    if (cell.span() != cell.spanBefore()) {
      openChange("tcPrChange").open("tcPr");
      xml.leaf("tcW", "w", String.valueOf(width), "type", "dxa");
      span(cell.spanBefore());
      shading(kind);
      xml.close().close();
    }
    xml.close();
  }

  private void span(int span) {
    if (span > 1) {
      xml.value("gridSpan", span);
    }
  }

  private void shading(Marked.RowKind kind) {
    switch (kind) {
      case HEADER -> xml.leaf("shd", "val", "clear", "color", "auto", "fill", HEADER_FILL);
      case SECTION -> xml.leaf("shd", "val", "clear", "color", "auto", "fill", SECTION_FILL);
      case OUTCOME -> {
        // on white
      }
    }
  }

  /** What was merged and divided (ECMA-376-1, 17.13.5.3); a cell alone is named by no attribute. */
  private void mergeChange(Marked.Cell cell) {
    if (cell.merge() == cell.mergeBefore()) {
      return;
    }
    List<String> attributes = new ArrayList<>(changeAttributes());
    if (cell.merge() != Merge.NONE) {
      attributes.addAll(List.of("vMerge", merge(cell.merge())));
    }
    if (cell.mergeBefore() != Merge.NONE) {
      attributes.addAll(List.of("vMergeOrig", merge(cell.mergeBefore())));
    }
    xml.leaf("cellMerge", attributes.toArray(String[]::new));
  }

  private static String merge(Merge merge) {
    return merge == Merge.BEGINS ? "rest" : "cont";
  }

  private void paragraph(Marked.Text text) {
    paragraph(text, "", null, null);
  }

  /**
   * Writes a paragraph.
   *
   * @param mark the name of the bookmark that it begins with, empty for none
   * @param begins the row that begins with it, or null
   * @param ends the row that ends with it, or null
   */
  private void paragraph(
      Marked.Text text, String mark, Marked.@Nullable Row begins, Marked.@Nullable Row ends) {
    xml.open("p").open("pPr");
    look(text.look());
    if (text.mark() != Fate.KEPT) {
      xml.open("rPr");
      switch (text.mark()) {
        case KEPT -> {
          // nothing is to be told
        }
        case INSERTED -> change("ins");
        case DELETED -> change("del");
        case MOVED_FROM -> change("moveFrom");
        case MOVED_TO -> change("moveTo");
        case DELETED_AFTER_MOVE -> {
          change("del");
          change("moveTo");
        }
      }
      xml.close();
    }
    if (!text.look().equals(text.before())) {
      openChange("pPrChange").open("pPr");
      look(text.before());
      xml.close().close();
    }
    xml.close();
    if (!mark.isEmpty()) {
      String id = String.valueOf(MARKS + marks++);
      xml.leaf("bookmarkStart", "id", id, "name", mark).leaf("bookmarkEnd", "id", id);
    }
    moveBegins(begins);
    int comment = comments.size();
    text.comment()
        .ifPresent(words -> {
          comments.add(words);
          xml.leaf("commentRangeStart", "id", String.valueOf(comment));
        });
    runs(text.runs());
    text.comment()
        .ifPresent(words -> {
          String id = String.valueOf(comment);
          xml.leaf("commentRangeEnd", "id", id)
              .open("r")
              .leaf("commentReference", "id", id)
              .close();
        });
    moveEnds(ends);
    xml.close();
  }

  private void moveBegins(Marked.@Nullable Row row) {
    if (row != null && !row.move().isEmpty()) {
      String range = moveRange(row) + "Start";
      xml.leaf(range, "id", moveId(row), "name", row.move(), "author", AUTHOR, "date", date);
    }
  }

  private void moveEnds(Marked.@Nullable Row row) {
    if (row != null && !row.move().isEmpty()) {
      xml.leaf(moveRange(row) + "End", "id", moveId(row));
    }
  }

  private static String moveRange(Marked.Row row) {
    return row.fate() == Fate.MOVED_FROM ? "moveFromRange" : "moveToRange";
  }

  /** A number that no change bears. */
  private static String moveId(Marked.Row row) {
    int number = Integer.parseInt(row.move().replaceAll("\\D", ""));
    return String.valueOf(MOVES + 2 * number + (row.fate() == Fate.MOVED_FROM ? 0 : 1));
  }

  private void look(Look look) {
    xml.value("pStyle", look.kind().style());
    if (look.isListed()) {
      xml.open("numPr").value("ilvl", look.level()).value("numId", NumberingPart.BULLETS).close();
    }
    if (language.isRightToLeft()) {
      xml.leaf("bidi");
    }
  }

  /** Runs of one move stand in one range. */
  private void runs(List<Marked.Run> runs) {
    int from = 0;
    for (int to = 1; to <= runs.size(); to++) {
      Marked.Run first = runs.get(from);
      if (to == runs.size() || !isOneMove(first, runs.get(to))) {
        if (first.move().isEmpty()) {
          linked(runs.subList(from, to));
        } else {
          moved(first, runs.subList(from, to));
        }
        from = to;
      }
    }
  }

  private static boolean isOneMove(Marked.Run first, Marked.Run second) {
    return first.fate() == second.fate() && first.move().equals(second.move())
        || first.move().isEmpty() && second.move().isEmpty();
  }

  private void moved(Marked.Run first, List<Marked.Run> runs) {
    int number = moves.computeIfAbsent(first.move(), name -> movesInCells++);
    boolean from = first.fate() == Fate.MOVED_FROM;
    String range = from ? "moveFromRange" : "moveToRange";
    String id = String.valueOf(MOVES_IN_CELLS + 2 * number + (from ? 0 : 1));
    String name = "paragraph" + (number + 1);
    xml.leaf(range + "Start", "id", id, "name", name, "author", author, "date", date);
    linked(runs);
    xml.leaf(range + "End", "id", id);
  }

  /** Runs of one link stand in one element. */
  private void linked(List<Marked.Run> runs) {
    @Nullable String open = null;
    for (Marked.Run run : runs) {
      String link = run.span().href();
      if (!Objects.equals(open, link)) {
        closeLink(open);
        openLink(link);
        open = link;
      }
      run(run);
    }
    closeLink(open);
  }

  private void openLink(@Nullable String href) {
    if (href == null) {
      return;
    }
    switch (WordLink.of(href)) {
      case WordLink.Address address -> xml.open("hyperlink", "r:id", linkTo(address.target()));
      case WordLink.Anchor anchor -> xml.open("hyperlink", "anchor", anchor.name());
      case WordLink.Field field ->
          xml.open("fldSimple", "instr", " HYPERLINK \"" + field.target() + "\" ");
    }
  }

  private String linkTo(String target) {
    int place = links.indexOf(target);
    if (place < 0) {
      place = links.size();
      links.add(target);
    }
    return linkId(place);
  }

  private void closeLink(@Nullable String href) {
    if (href != null) {
      xml.close();
    }
  }

  private void run(Marked.Run run) {
    List<String> wrappers =
        switch (run.fate()) {
          case KEPT -> List.of();
          case INSERTED -> List.of("ins");
          case DELETED -> List.of("del");
          case MOVED_FROM -> List.of("moveFrom");
          case MOVED_TO -> List.of("moveTo");
          case DELETED_AFTER_MOVE -> List.of("moveTo", "del");
        };
    wrappers.forEach(this::openChange);
    xml.open("r");
    runProperties(run);
    boolean deleted = run.fate() == Fate.DELETED || run.fate() == Fate.DELETED_AFTER_MOVE;
    content(run.span().text(), deleted ? "delText" : "t");
    xml.close();
    wrappers.forEach(wrapper -> xml.close());
  }

  /** Line breaks and tabs are elements of their own. */
  private void content(String text, String element) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean breaks = i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\t');
      if (i == text.length() || breaks) {
        if (i > from) {
          xml.text(element, text.substring(from, i));
        }
        if (breaks) {
          xml.leaf(text.charAt(i) == '\n' ? "br" : "tab");
        }
        from = i + 1;
      }
    }
  }

  private void runProperties(Marked.Run run) {
    Span before = run.before();
    boolean plain = run.span().isPlain() && !language.isRightToLeft();
    if (plain && before == null) {
      return;
    }
    xml.open("rPr");
    style(run.span());
    if (before != null) {
      openChange("rPrChange").open("rPr");
      style(before);
      xml.close().close();
    }
    xml.close();
  }

  private void style(Span span) {
    if (span.bold()) {
      xml.leaf("b").leaf("bCs");
    }
    if (span.italic()) {
      xml.leaf("i").leaf("iCs");
    }
    if (span.href() != null) {
      xml.value("color", LINK_COLOUR);
    }
    if (span.underline()) {
      xml.value("u", "single");
    }
    if (language.isRightToLeft()) {
      xml.leaf("rtl");
    }
  }

  private WordXml change(String name) {
    return xml.leaf(name, changeAttributes().toArray(String[]::new));
  }

  private WordXml openChange(String name) {
    return xml.open(name, changeAttributes().toArray(String[]::new));
  }

  private List<String> changeAttributes() {
    return List.of("id", String.valueOf(changes++), "author", author);
  }
}
