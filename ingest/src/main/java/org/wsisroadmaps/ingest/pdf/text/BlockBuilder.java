package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.tagged.Tag;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SpanText;
import org.wsisroadmaps.ingest.source.WordJoiner.LineEnd;
import org.wsisroadmaps.model.Block;

/** Puts the lines of a region together to paragraphs and list items. */
public final class BlockBuilder {

  /** Baselines further apart than this many usual distances begin a new block. */
  private static final double SPACED = 1.12;

  /** An indent smaller than this is none, in points. */
  private static final double INDENT = 3;

  /** How exactly the right edge of a region's text is known, in points. */
  private static final double SLACK = 1.2;

  private static final double SLACK_BEHIND_SPACE = 4;

  /** A gap behind a label wider than this many spaces sets the label apart. */
  private static final double APART = 1.7;

  private static final Pattern LABEL =
      Pattern.compile("\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})[.)]|\\d{1,2}(?:\\.\\d{1,2})+\\.?");

  private final DocumentStyle style;
  private final ListLevels levels;
  private final Function<TextLine, @Nullable Tag> paragraphs;

  /**
   * A builder for a document.
   *
   * @param style how it is set
   * @param levels how deep its lists are
   * @param paragraphs what its tags say of a line's paragraph, null where they say nothing that may
   *     be believed
   */
  public BlockBuilder(
      DocumentStyle style, ListLevels levels, Function<TextLine, @Nullable Tag> paragraphs) {
    this.style = style;
    this.levels = levels;
    this.paragraphs = paragraphs;
  }

  /**
   * The blocks of a region.
   *
   * @param lines its lines from top to bottom
   * @param left the left edge of its text, in points
   * @param right the right edge of its text, in points
   */
  public List<SourceBlock> blocks(List<TextLine> lines, double left, double right) {
    List<SourceBlock> blocks = new ArrayList<>();
    List<TextLine> block = new ArrayList<>();
    for (TextLine line : lines) {
      if (!block.isEmpty()
          && (begins(line, block, right)
              || blocks.isEmpty() && endsCutItem(line, block.get(0), lines))) {
        blocks.add(build(block, left, right));
        block.clear();
      }
      block.add(line);
    }
    if (!block.isEmpty()) {
      blocks.add(build(block, left, right));
    }
    return blocks;
  }

  /** Whether a line begins a new block below the lines of another one. */
  private boolean begins(TextLine line, List<TextLine> block, double right) {
    TextLine above = block.get(block.size() - 1);
    double size = Math.max(line.size(), above.size());
    double gap = line.baseline() - above.baseline();
    double usual = style.leading(size);
    if (gap > 2.2 * usual || gap < 0) {
      return true;
    }
    if (Bullets.isBullet(line.lead().text()) || startsSymbolBullet(line)) {
      return true;
    }
    Tag paragraph = paragraphs.apply(line);
    Tag paragraphAbove = paragraphs.apply(above);
    if (paragraph != null && paragraphAbove != null) {
      return !paragraph.equals(paragraphAbove) || isBrokenByHand(above, line, right);
    }
    boolean full = isFull(above, line, right);
    if (gap > SPACED * usual + 0.2) {
      // a program that cuts a long picture of the document into pages moves single lines
      boolean inSentence = above.endsWithSpace() || !endsSentence(above);
      boolean goesOn = full && inSentence && startsLower(line) && gap < 1.4 * usual;
      return !goesOn;
    }
    if (isCentred(line, block, right)) {
      return false;
    }
    if (!full) {
      return true;
    }
    if (startsDash(line) && endsSentence(above) || startsLike(block.get(0), line)) {
      return true;
    }
    return isOutdented(line, block) || isFirstLineIndented(line, block);
  }

  /**
   * Whether the line had no room for the first word of the one below, or as little more as lines
   * inside sentences have in a document that evens its lines out.
   */
  private boolean isFull(TextLine above, TextLine line, double right) {
    if (style.unevenness() > 0 && startsLower(line) && !endsSentence(above)) {
      return true;
    }
    double room = right - above.right();
    // a line that carries its space was most likely broken there: only a clear gap speaks against
    // it
    double slack = above.endsWithSpace() ? SLACK_BEHIND_SPACE : SLACK;
    return room < line.firstWordWidth() + above.spaceWidth() + slack + style.unevenness();
  }

  /** Whether a line inside a paragraph ends where there was much room for the next word. */
  private static boolean isBrokenByHand(TextLine above, TextLine line, double right) {
    return right - above.right()
        > line.firstWordWidth() + 2 * above.spaceWidth() + SLACK_BEHIND_SPACE;
  }

  /** Whether a line is centred below lines that are centred too, not below those of a list item. */
  private static boolean isCentred(TextLine line, List<TextLine> block, double right) {
    TextLine above = block.get(block.size() - 1);
    boolean flush =
        block.subList(0, block.size() - 1).stream()
            .anyMatch(
                other -> Math.abs(other.left() - above.left()) < 1 && !haveOneMiddle(other, above));
    if (flush || marker(block.get(0), null) != null) {
      return false;
    }
    return haveOneMiddle(line, above)
        && Math.abs(line.left() - above.left()) > INDENT
        && right - Math.max(line.right(), above.right()) > -INDENT;
  }

  private static boolean haveOneMiddle(TextLine a, TextLine b) {
    return Math.abs(a.left() + a.right() - b.left() - b.right()) < 3;
  }

  /** In a list item: whether the line stands left of the item's text. */
  private static boolean isOutdented(TextLine line, List<TextLine> block) {
    Marker marker = marker(block.get(0), block.size() > 1 ? block.get(1) : null);
    double body = marker != null ? marker.textLeft() : Double.NaN;
    return block.size() > 1
        && !Double.isNaN(body)
        && Math.abs(block.get(1).left() - body) < INDENT
        && line.left() < body - INDENT;
  }

  /**
   * Whether a line ends what is left of a list item that began on the page before: the lines of
   * that stand where the text of other items stands, and the line does not.
   */
  private static boolean endsCutItem(TextLine line, TextLine first, List<TextLine> lines) {
    return line.left() < first.left() - INDENT
        && marker(first, null) == null
        && lines.stream()
            .map(other -> marker(other, null))
            .anyMatch(m -> m != null && Math.abs(m.textLeft() - first.left()) < INDENT);
  }

  private static boolean isFirstLineIndented(TextLine line, List<TextLine> block) {
    if (block.size() < 2) {
      return false;
    }
    double body = block.get(block.size() - 1).left();
    return line.left() > body + 2 * INDENT && block.get(0).left() > body + 2 * INDENT;
  }

  private static boolean startsLower(TextLine line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }

  private static boolean startsDash(TextLine line) {
    return Bullets.isDash(line.lead().text()) && !line.lead().nextGlued();
  }

  /** Whether a line opens with the dash or arrow that the block above opens with. */
  private static boolean startsLike(TextLine first, TextLine line) {
    String sign = line.lead().text();
    return (Bullets.isDash(sign) || Bullets.isArrow(sign))
        && sign.equals(first.lead().text())
        && !line.lead().nextGlued()
        && !Double.isNaN(line.lead().nextLeft());
  }

  private static boolean startsSymbolBullet(TextLine line) {
    TextLine.Lead lead = line.lead();
    return lead.symbolic() && isLetterBullet(lead) && hasGap(line);
  }

  private static boolean isLetterBullet(TextLine.Lead lead) {
    return lead.text().equals("o") || lead.text().equals("§") || lead.text().equals("Ø");
  }

  private static boolean endsSentence(TextLine line) {
    String text = line.text();
    return ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  // ---------------------------------------------------------------- list items

  /**
   * What opens a list item.
   *
   * @param bullet the bullet, empty where a label stays in the text
   * @param textLeft where the text behind it begins
   */
  private record Marker(String bullet, double textLeft) {}

  private static @Nullable Marker marker(TextLine first, @Nullable TextLine second) {
    TextLine.Lead lead = first.lead();
    if (Double.isNaN(lead.nextLeft())) {
      return null;
    }
    if (Bullets.isBullet(lead.text()) || startsSymbolBullet(first)) {
      return new Marker(lead.text(), lead.nextLeft());
    }
    if (Bullets.isArrow(lead.text()) && !lead.nextGlued()) {
      return new Marker(lead.text(), lead.nextLeft());
    }
    boolean hanging =
        second != null
            && Math.abs(second.left() - lead.nextLeft()) < INDENT
            && second.left() > first.left() + INDENT;
    // a gap says nothing where the text goes on below the label: all gaps of justified text are
    // wide
    boolean flush = second != null && Math.abs(second.left() - first.left()) < INDENT;
    boolean apart = hanging || !flush && hasGap(first);
    if (Bullets.isDash(lead.text()) && apart) {
      return new Marker(lead.text(), lead.nextLeft());
    }
    if (LABEL.matcher(lead.text()).matches() && apart) {
      return new Marker("", lead.nextLeft());
    }
    return null;
  }

  private static boolean hasGap(TextLine line) {
    // where lines are justified, the gaps between all words are wide
    return line.lead().nextLeft() - line.lead().right() > APART * line.wordGap();
  }

  // ---------------------------------------------------------------- building

  private SourceBlock build(List<TextLine> lines, double left, double right) {
    TextLine first = lines.get(0);
    TextLine last = lines.get(lines.size() - 1);
    Marker marker = marker(first, lines.size() > 1 ? lines.get(1) : null);
    int cut =
        marker == null || marker.bullet().isEmpty()
            ? 0
            : bulletLength(first.text(), marker.bullet());
    SpanText text = new SpanText();
    SpanText.dropFirst(first.spans(), cut).forEach(text::append);
    String upperLine = carried(first).substring(Math.min(cut, first.text().length()));
    TextLine above = first;
    for (TextLine line : lines.subList(1, lines.size())) {
      double room = (right - above.right()) / above.spaceWidth();
      style.joiner().append(text, new LineEnd(upperLine, room), line.spans());
      upperLine = carried(line);
      above = line;
    }
    Tag tag = paragraphs.apply(first);
    double firstText = marker == null ? first.left() : marker.textLeft();
    SourceBlock.Flow flow =
        new SourceBlock.Flow(
            firstText - left,
            lines.size() > 1 ? lines.get(1).left() - left : firstText - left,
            first.firstWordWidth(),
            right - last.right(),
            last.spaceWidth(),
            lines.size(),
            upperLine,
            tag == null ? 0 : tag.number());
    boolean item = marker != null || tag != null && tag.kind() == Tag.Kind.ITEM;
    return new SourceBlock(
        item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH,
        !item ? 0 : levels.level(first.left() - left),
        marker == null ? "" : marker.bullet(),
        text.spans(),
        flow);
  }

  private static int bulletLength(String text, String bullet) {
    if (!text.startsWith(bullet)) {
      return 0;
    }
    String behind = text.substring(bullet.length());
    return text.length() - behind.stripLeading().length();
  }

  private static String carried(TextLine line) {
    return line.endsWithSpace() ? line.text() + " " : line.text();
  }

  /** The indents of a document's list items, for {@link ListLevels}. */
  public static void noteIndents(List<TextLine> lines, double left, ListLevels.Builder indents) {
    for (int i = 0; i < lines.size(); i++) {
      if (marker(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null) != null) {
        indents.add(lines.get(i).left() - left);
      }
    }
  }
}
