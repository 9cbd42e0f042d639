package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** What is done with a table. */
  private interface TableTaker {
    void take(Xml table);
  }

  /** The blocks of a cell, those of tables in it in their place. */
  List<SourceBlock> cell(Xml cell, boolean first) {
    List<SourceBlock> blocks = new ArrayList<>();
    story(
        cell,
        (paragraph, asides) -> {
          blocks.addAll(first ? paragraph.blocksWithNumber() : paragraph.blocksOfLines());
          asides.forEach(aside -> blocks.addAll(aside(aside)));
        },
        table -> blocks.addAll(flat(table)));
    return blocks;
  }

  /** The blocks of a table that stands in a cell, a text box or a note, cell by cell. */
  private List<SourceBlock> flat(Xml table) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (Xml row : TableReader.rows(table)) {
      for (Xml cell : TableReader.cells(row)) {
        blocks.addAll(cell(cell, false));
      }
    }
    return blocks;
  }

  private void story(Xml parent, BiConsumer<Paragraph, List<Xml>> paragraphs, TableTaker tables) {
    List<List<Span>> carried = new ArrayList<>();
    List<Xml> carriedAsides = new ArrayList<>();
    for (Xml child : Accepted.children(parent)) {
      if (child.is("tbl")) {
        tables.take(child);
      } else if (child.is("p")) {
        Optional<Xml> properties = child.child("pPr");
        RunReader runs = runs(child, styles.paragraphStyle(properties));
        carriedAsides.addAll(runs.asides());
        if (markIsRemoved(properties)) {
          carry(runs.lines(), carried); // the paragraph goes on in the next one
          continue;
        }
        List<List<Span>> lines = new ArrayList<>(carried);
        carry(runs.lines(), lines);
        paragraphs.accept(paragraph(properties, lines), List.copyOf(carriedAsides));
        carried.clear();
        carriedAsides.clear();
      }
    }
    if (!carried.isEmpty()) {
      paragraphs.accept(paragraph(Optional.empty(), carried), List.copyOf(carriedAsides));
    }
  }

  private static boolean markIsRemoved(Optional<Xml> properties) {
    return properties.flatMap(pPr -> pPr.child("rPr")).filter(Accepted::isRemoved).isPresent();
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
    RunReader runs = new RunReader(styles, fields, word, style);
    runs.read(paragraph, null);
    return runs;
  }

  private Paragraph paragraph(Optional<Xml> properties, List<List<Span>> lines) {
    boolean empty = lines.stream().allMatch(List::isEmpty);
    // an empty paragraph shows no number, but Word counts it
    Optional<Numbering.Mark> mark = numbering.mark(properties);
    return new Paragraph(
        empty ? Optional.empty() : mark, styles.isHeading(properties), List.copyOf(lines));
  }

  /** The blocks of a text box or a note. A note that cites itself ends there. */
  private List<SourceBlock> aside(Xml element) {
    boolean isNote = !isTextBox(element);
    if (isNote && inNote) {
      return List.of();
    }
    boolean before = inNote;
    inNote |= isNote;
    List<SourceBlock> blocks = cell(element, false);
    inNote = before;
    return blocks;
  }

  private static boolean isTextBox(Xml aside) {
    return aside.is("txbxContent") || aside.is("txBody");
  }
}
