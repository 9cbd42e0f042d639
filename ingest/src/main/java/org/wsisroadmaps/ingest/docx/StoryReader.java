package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceElement;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.Span;

/** Reads the body of a document, paragraph by paragraph and table by table. */
final class StoryReader {

  private final WordPackage word;
  private final Styles styles;
  private final Numbering numbering;
  private final Fields fields;
  private final List<SourceElement> elements = new ArrayList<>();
  private final TabbedRows tabbed = new TabbedRows();
  private final Set<Xml> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private int tables;
  private boolean inNote;

  /**
   * A reader of a document.
   *
   * @param word its parts
   * @param fields keeps the fields that are open
   */
  StoryReader(WordPackage word, Fields fields) {
    this.word = word;
    this.fields = fields;
    this.styles = new Styles(word.part("styles"));
    this.numbering = new Numbering(word.part("numbering"), styles);
  }

  /** The texts and tables of the body. */
  List<SourceElement> read(Xml body) {
    open(body);
    return List.copyOf(elements);
  }

  /** The elements whose text was read. */
  Set<Xml> taken() {
    return taken;
  }

  /** Adds the texts and tables of the body, of a text box on it, or of a cell of a frame. */
  private void open(Xml parent) {
    story(
        parent,
        (paragraph, asides) -> {
          open(paragraph);
          if (!asides.isEmpty()) {
            endTabbedRows();
          }
          asides.forEach(this::openAside);
        },
        this::openTable);
    endTabbedRows();
  }

  private void open(Paragraph paragraph) {
    if (!tabbed.takes(paragraph)) {
      endTabbedRows();
    }
    if (tabbed.takes(paragraph)) {
      tabbed.add(paragraph);
      return;
    }
    for (SourceBlock block : paragraph.blocks()) {
      elements.add(new SourceText(block, 0, paragraph.heading()));
    }
  }

  private void endTabbedRows() {
    for (SourceElement element : tabbed.end(tables + 1)) {
      elements.add(element);
      tables += element instanceof SourceTable ? 1 : 0;
    }
  }

  private void openAside(Xml aside) {
    if (isTextBox(aside)) {
      open(aside);
    } else {
      aside(aside).forEach(block -> elements.add(new SourceText(block, 0, false)));
    }
  }

  private void openTable(Xml table) {
    endTabbedRows();
    if (TableReader.rows(table).isEmpty()) {
      return; // all of it was deleted
    }
    if (!Frame.isOne(table)) {
      elements.add(new TableReader(this).read(table, ++tables));
      return;
    }
    for (Xml row : TableReader.rows(table)) {
      TableReader.cells(row).forEach(this::open);
    }
  }

  /** The column of a table whose numbers are the codes of its rows. */
  int codeColumn(List<Xml> rows) {
    return CodeColumn.of(rows, numbering);
  }

  /** What is done with a table. */
  private interface TableTaker {
    void take(Xml table);
  }

  /** What is seen of the numbers that Word counts for the paragraphs of a cell. */
  enum Numbers {
    /** They are codes: each stands before its text, or alone above it. */
    CODES,
    /** They are those of list items, and stand in no block, unless the cell holds nothing else. */
    OF_LISTS,
    /** The cell goes on with the one above, and shows nothing of its own. */
    NOT_SEEN
  }

  /** The blocks of a cell, those of tables in it in their place. */
  List<SourceBlock> cell(Xml cell, Numbers numbers) {
    List<SourceBlock> blocks = new ArrayList<>();
    List<SourceBlock> alone = new ArrayList<>();
    story(
        cell,
        (paragraph, asides) -> {
          if (blocks.isEmpty() && paragraph.isEmpty()) {
            paragraph.number().ifPresent(alone::add);
          }
          blocks.addAll(
              numbers == Numbers.CODES ? paragraph.blocksWithNumber() : paragraph.blocksOfLines());
          asides.forEach(aside -> blocks.addAll(aside(aside)));
        },
        table -> blocks.addAll(flat(table)));
    if (numbers == Numbers.CODES || numbers == Numbers.OF_LISTS && blocks.isEmpty()) {
      blocks.addAll(0, alone);
    }
    return blocks;
  }

  /** The blocks of a table that stands in a cell, a text box or a note, cell by cell. */
  private List<SourceBlock> flat(Xml table) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (Xml row : TableReader.rows(table)) {
      for (Xml cell : TableReader.cells(row)) {
        blocks.addAll(cell(cell, Numbers.OF_LISTS));
      }
    }
    return blocks;
  }

  /** A paragraph that may go on in the next one, since its mark was deleted or is hidden. */
  private static final class Open {
    final List<List<Span>> lines = new ArrayList<>();
    final List<Xml> asides = new ArrayList<>();

    /** The properties of its last piece with text, which are those of the whole. */
    Optional<Xml> properties = Optional.empty();

    /** The number that its first piece shows. */
    Optional<Numbering.Mark> mark = Optional.empty();
  }

  private void story(Xml parent, BiConsumer<Paragraph, List<Xml>> paragraphs, TableTaker tables) {
    int entered = fields.enter();
    Open open = new Open();
    for (Xml child : Accepted.children(parent)) {
      if (child.is("tbl")) {
        end(open, paragraphs); // a table can't be joined to
        open = new Open();
        tables.take(child);
      } else if (child.is("p") || child.is("oMathPara") || child.is("oMath")) {
        // mathematics may stand between paragraphs, as one of its own (ECMA-376-1, 22.1.2.78)
        Xml paragraph = child.is("p") ? child : child.with("p", List.of(child));
        Optional<Xml> properties = paragraph.child("pPr");
        RunReader runs = runs(paragraph, styles.paragraphStyle(properties));
        if (isBlank(open.lines) || !isBlank(runs.lines())) {
          open.properties = properties; // an empty piece does not change what the text before it is
        }
        open.asides.addAll(runs.asides());
        carry(runs.lines(), open.lines);
        switch (markOf(properties)) {
          case ENDS -> {
            end(open, paragraphs);
            open = new Open();
          }
          case GOES_ON -> {
            // no number is counted: the next paragraph has one
          }
          case SEPARATES_STYLES -> {
            Optional<Numbering.Mark> mark = numbering.mark(open.properties);
            open.mark = open.mark.isPresent() ? open.mark : mark;
          }
        }
      }
    }
    end(open, paragraphs);
    fields.leave(entered);
  }

  private static boolean isBlank(List<List<Span>> lines) {
    return lines.stream().allMatch(line -> Span.text(line).isBlank());
  }

  private void end(Open open, BiConsumer<Paragraph, List<Xml>> paragraphs) {
    if (open.lines.isEmpty()) {
      return;
    }
    Optional<Numbering.Mark> mark = numbering.mark(open.properties);
    paragraphs.accept(
        new Paragraph(
            open.mark.or(() -> mark), styles.isHeading(open.properties), List.copyOf(open.lines)),
        List.copyOf(open.asides));
  }

  /** What the mark at a paragraph's end does. */
  private enum ParagraphMark {
    ENDS,
    /** It was deleted, or is hidden: the next paragraph goes on in the same line. */
    GOES_ON,
    /** The next paragraph goes on, in a style of its own (ECMA-376-1, 17.3.2.36). */
    SEPARATES_STYLES
  }

  private static ParagraphMark markOf(Optional<Xml> properties) {
    Optional<Xml> mark = properties.flatMap(pPr -> pPr.child("rPr"));
    if (mark.isEmpty()) {
      return ParagraphMark.ENDS;
    }
    if (mark.get().toggle("specVanish").orElse(false)) {
      return ParagraphMark.SEPARATES_STYLES;
    }
    return Accepted.isRemoved(mark.get()) || mark.get().toggle("vanish").orElse(false)
        ? ParagraphMark.GOES_ON
        : ParagraphMark.ENDS;
  }

  /** Adds lines, the first of them to the end of the last that is there. */
  private static void carry(List<List<Span>> lines, List<List<Span>> to) {
    List<List<Span>> rest = lines;
    if (!to.isEmpty() && !lines.isEmpty()) {
      List<Span> joined = new ArrayList<>(to.remove(to.size() - 1));
      joined.addAll(lines.get(0));
      to.add(joined);
      rest = lines.subList(1, lines.size());
    }
    to.addAll(rest);
  }

  private RunReader runs(Xml paragraph, @Nullable String style) {
    RunReader runs = new RunReader(styles, fields, word, style, taken);
    runs.read(paragraph, null);
    return runs;
  }

  /** The blocks of a text box or a note. A note that cites itself ends there. */
  private List<SourceBlock> aside(Xml element) {
    boolean isNote = !isTextBox(element);
    if (isNote && inNote) {
      return List.of();
    }
    boolean before = inNote;
    inNote |= isNote;
    List<SourceBlock> blocks = cell(element, Numbers.OF_LISTS);
    inNote = before;
    return blocks;
  }

  private static boolean isTextBox(Xml aside) {
    return aside.is("txbxContent") || aside.is("txBody");
  }
}
