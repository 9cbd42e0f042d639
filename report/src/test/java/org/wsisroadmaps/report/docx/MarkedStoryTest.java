package org.wsisroadmaps.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Span;

/** Two cells laid over each other are still both of them. */
class MarkedStoryTest {

  private static final Set<Fate> NEW = Set.of(Fate.KEPT, Fate.INSERTED, Fate.MOVED_TO);
  private static final Set<Fate> OLD = Set.of(Fate.KEPT, Fate.DELETED, Fate.MOVED_FROM);

  @Test
  void anyTwoCells() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      List<Paragraph> old = cell(random);
      List<Paragraph> now = random.nextInt(4) == 0 ? cell(random) : edited(old, random);
      List<Marked.Text> story = MarkedStory.closed(old, now);
      assertThat(after(story)).as("%s over %s", now, old).isEqualTo(now);
      assertThat(before(story)).as("%s over %s", now, old).isEqualTo(old);
      // the end of a cell neither comes nor goes
      assertThat(story.getLast().mark()).isEqualTo(Fate.KEPT);
    }
  }

  @Test
  void equalCellsHaveNoMarks() {
    List<Paragraph> cell = List.of(text("one two"), item(0, "three"), item(1, "four"));
    assertThat(MarkedStory.closed(cell, cell))
        .allSatisfy(text -> {
          assertThat(text.mark()).isEqualTo(Fate.KEPT);
          assertThat(text.before()).isEqualTo(text.look());
          assertThat(text.runs()).extracting(Marked.Run::fate).containsOnly(Fate.KEPT);
        });
  }

  @Test
  void oneWord() {
    List<Marked.Text> story =
        MarkedStory.closed(List.of(text("the old word")), List.of(text("the new word")));
    assertThat(runs(story))
        .containsExactly("KEPT the ", "DELETED old", "INSERTED new", "KEPT  word");
  }

  @Test
  void whatFollowsTheLastWordIsInsertedAlone() {
    List<Marked.Text> story =
        MarkedStory.closed(List.of(text("policies")), List.of(text("policies and more")));
    assertThat(runs(story)).containsExactly("KEPT policies", "INSERTED  and more");
  }

  @Test
  void quotesOfAnotherShapeAreReplaced() {
    List<Marked.Text> story =
        MarkedStory.closed(List.of(text("ITU's role")), List.of(text("ITU’s role")));
    assertThat(after(story)).containsExactly(text("ITU’s role"));
    assertThat(before(story)).containsExactly(text("ITU's role"));
  }

  @Test
  void aParagraphThatBecomesAnItemOnlyLooksDifferent() {
    List<Marked.Text> story = MarkedStory.closed(List.of(text("same")), List.of(item(1, "same")));
    assertThat(runs(story)).containsExactly("KEPT same");
    assertThat(story.getFirst().look()).isEqualTo(new Look(Look.Kind.CELL, 1));
    assertThat(story.getFirst().before()).isEqualTo(Look.of(Look.Kind.CELL));
  }

  @Test
  void anItemBehindTheLastOneEndsTheCell() {
    List<Marked.Text> story =
        MarkedStory.closed(List.of(item(0, "one")), List.of(item(0, "one"), item(0, "two")));
    assertThat(story).extracting(Marked.Text::mark).containsExactly(Fate.INSERTED, Fate.KEPT);
  }

  @Test
  void anItemThatMovedBearsOneNameInBothPlaces() {
    List<Paragraph> old = List.of(item(0, "one"), item(0, "two"), item(0, "three"), item(0, "end"));
    List<Paragraph> now = List.of(item(0, "two"), item(0, "three"), item(0, "one"), item(0, "end"));
    List<Marked.Text> story = MarkedStory.closed(old, now);
    assertThat(runs(story))
        .containsExactly("MOVED_FROM one", "KEPT two", "KEPT three", "MOVED_TO one", "KEPT end");
    assertThat(story)
        .flatExtracting(Marked.Text::runs)
        .extracting(Marked.Run::move)
        .containsExactly("1", "", "", "1", "");
  }

  @Test
  void anItemThatMovedInAnotherLookWentAndCame() {
    List<Paragraph> old = List.of(item(0, "one"), item(0, "two"), item(0, "three"));
    List<Paragraph> now = List.of(item(0, "two"), item(0, "three"), item(1, "one"));
    assertThat(runs(MarkedStory.closed(old, now)))
        .containsExactly("DELETED one", "KEPT two", "KEPT three", "INSERTED one");
  }

  /** With half of the words in common a paragraph is reworded, with fewer it is another one. */
  @Test
  void rewordedOrReplaced() {
    List<Paragraph> old = List.of(text("a b c d"), text("end"));
    assertThat(MarkedStory.closed(old, List.of(text("a b x y"), text("end")))).hasSize(2);
    assertThat(MarkedStory.closed(old, List.of(text("a x y z"), text("end")))).hasSize(3);
  }

  private static List<Paragraph> after(List<Marked.Text> story) {
    return side(story, NEW, false);
  }

  private static List<Paragraph> before(List<Marked.Text> story) {
    return side(story, OLD, true);
  }

  /** The paragraphs of one side: text goes on up to the next mark that is there. */
  private static List<Paragraph> side(List<Marked.Text> story, Set<Fate> there, boolean old) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Span> text = new ArrayList<>();
    for (Marked.Text marked : story) {
      for (Marked.Run run : marked.runs()) {
        if (there.contains(run.fate())) {
          Span before = run.before();
          Span span = old && before != null ? before : run.span();
          if (!text.isEmpty() && text.getLast().hasStyleOf(span)) {
            text.add(span.withText(text.removeLast().text() + span.text()));
          } else {
            text.add(span);
          }
        }
      }
      if (there.contains(marked.mark())) {
        paragraphs.add(new Paragraph(old ? marked.before() : marked.look(), text));
        text.clear();
      }
    }
    assertThat(text).isEmpty();
    return paragraphs;
  }

  private static List<String> runs(List<Marked.Text> story) {
    return story.stream()
        .flatMap(text -> text.runs().stream())
        .map(run -> run.fate() + " " + run.span().text())
        .toList();
  }

  private static List<Paragraph> cell(Random random) {
    List<Paragraph> cell = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      cell.add(paragraph(random));
    }
    return new PlainCell(Merge.NONE, cell).paragraphs();
  }

  private static List<Paragraph> edited(List<Paragraph> old, Random random) {
    List<Paragraph> cell = new ArrayList<>(old);
    cell.removeIf(paragraph -> paragraph.text().isEmpty());
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(cell.size() + 1);
      if (at == cell.size() || random.nextInt(3) == 0) {
        cell.add(at, paragraph(random));
      } else if (random.nextBoolean()) {
        cell.remove(at);
      } else if (random.nextBoolean()) {
        cell.add(random.nextInt(cell.size()), cell.remove(at));
      } else {
        Paragraph changed = paragraph(random);
        List<Span> text = new ArrayList<>(cell.get(at).text());
        text.set(0, text.get(0).withText(text.get(0).text() + " " + changed.plainText()));
        cell.set(
            at, new Paragraph(random.nextBoolean() ? changed.look() : cell.get(at).look(), text));
      }
    }
    return new PlainCell(Merge.NONE, cell).paragraphs();
  }

  private static Paragraph paragraph(Random random) {
    int level = random.nextInt(3) - 1;
    List<Span> text = new ArrayList<>();
    int pieces = 1 + random.nextInt(2);
    for (int p = 0; p < pieces; p++) {
      StringBuilder words = new StringBuilder();
      for (int w = 1 + random.nextInt(4); w > 0; w--) {
        words
            .append("abcdefgh".charAt(random.nextInt(8)))
            .append(w == 1 && p == pieces - 1 ? "" : " ");
      }
      text.add(
          new Span(
              words.toString(),
              p == 1,
              false,
              false,
              p == 1 && random.nextBoolean() ? "https://itu.int" : null));
    }
    return new Paragraph(new Look(Look.Kind.CELL, level), text);
  }

  private static Paragraph text(String text) {
    return Paragraph.of(Look.Kind.CELL, text);
  }

  private static Paragraph item(int level, String text) {
    return new Paragraph(new Look(Look.Kind.CELL, level), List.of(Span.plain(text)));
  }
}
