package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.source.BulletSigns;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceBlock.Flow;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.ingest.source.WordJoiner.LineEnd;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;
import org.wsisroadmaps.model.Block;

/** Joins the text of a cell that a page break cut in two. */
public final class BlockCut {

  /** An indent smaller than this is none, in points. */
  private static final double INDENT = 3;

  /** How exactly the right edge of a cell's text is known, in points. */
  private static final double SLACK = 1.2;

  private static final double SLACK_BEHIND_SPACE = 4;

  /** So many blocks show what a cell holds. */
  private static final int FEWEST_NAMES = 4;

  /** Words that no name ends with. */
  private static final Pattern OPEN_END =
      Pattern.compile("\\b(?:of|the|and|or|for|in|on|to|with|by|de|la|et|des|du|y|del|los|и)$");

  private BlockCut() {}

  /**
   * The blocks of both parts; one that was cut in the middle is one again.
   *
   * @param above the blocks of a cell above a page break
   * @param below those of the cell below it
   * @param codes whether the cell holds outcomes, which codes open
   * @param joiner joins the words of the document
   */
  public static List<SourceBlock> join(
      List<SourceBlock> above, List<SourceBlock> below, boolean codes, WordJoiner joiner) {
    List<SourceBlock> joined = new ArrayList<>(above);
    if (above.isEmpty()
        || below.isEmpty()
        || !isCut(above.get(above.size() - 1), below.get(0), codes, joiner)
        || areNames(above, below, joiner)) {
      joined.addAll(below);
      return joined;
    }
    SourceBlock upper = joined.remove(joined.size() - 1);
    joined.add(merge(upper, below.get(0), joiner));
    joined.addAll(below.subList(1, below.size()));
    return joined;
  }

  /**
   * Whether both parts hold names rather than sentences: each block begins with a capital or a
   * number and none ends as a sentence does. Then a page break between two of them cuts nothing.
   */
  private static boolean areNames(
      List<SourceBlock> above, List<SourceBlock> below, WordJoiner joiner) {
    List<SourceBlock> all = new ArrayList<>(above);
    all.addAll(below);
    SourceBlock upper = above.get(above.size() - 1);
    Flow before = upper.flow();
    Flow after = below.get(0).flow();
    return all.size() >= FEWEST_NAMES
        && before != null
        && after != null
        && !before.isKnownBeside(after)
        && !joiner.linesCarrySpaces()
        && all.stream().allMatch(b -> b.kind() == Block.Kind.PARAGRAPH && isName(b.text()));
  }

  private static boolean isName(String text) {
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    return (Character.isUpperCase(first) || Character.isDigit(first))
        && (Character.isLetterOrDigit(last) || last == ')')
        && !isInParenthesis(text)
        && !OPEN_END.matcher(text).find();
  }

  private static SourceBlock merge(SourceBlock upper, SourceBlock lower, WordJoiner joiner) {
    Flow above = upper.flow();
    LineEnd end =
        above == null
            ? new LineEnd(upper.text(), Double.POSITIVE_INFINITY)
            : new LineEnd(above.lastLine(), above.roomAtEnd() / above.spaceWidth());
    Flow flow = lower.flow();
    if (upper.flow() != null && flow != null) {
      flow =
          new Flow(
              upper.flow().firstIndent(),
              upper.flow().lines() > 1 ? upper.flow().bodyIndent() : flow.firstIndent(),
              upper.flow().firstWordWidth(),
              flow.roomAtEnd(),
              flow.spaceWidth(),
              upper.flow().lines() + flow.lines(),
              flow.lastLine(),
              flow.paragraph());
    }
    return new SourceBlock(
        upper.kind(),
        upper.level(),
        upper.marker(),
        joiner.join(upper.spans(), end, lower.spans()),
        flow);
  }

  /**
   * Whether the text above stops inside a sentence that the text below goes on with.
   *
   * @param above the blocks of a cell above a page break
   * @param below those of the cell below it
   */
  public static boolean goesOn(List<SourceBlock> above, List<SourceBlock> below) {
    if (above.isEmpty() || below.isEmpty()) {
      return false;
    }
    String upper = above.get(above.size() - 1).text().strip();
    SourceBlock first = below.get(0);
    String lower = first.text().strip();
    if (upper.isEmpty() || lower.isEmpty() || !first.marker().isEmpty()) {
      return false;
    }
    boolean stops = ".!?:;".indexOf(upper.charAt(upper.length() - 1)) >= 0;
    boolean carries = carriesSpace(above.get(above.size() - 1));
    return carries || closes(upper, lower) || !stops && Character.isLowerCase(lower.codePointAt(0));
  }

  /**
   * The same, told by the words alone and not by how the line above was set.
   *
   * @param above the blocks of a cell above a page break
   * @param below those of the cell below it
   */
  public static boolean goesOnInWords(List<SourceBlock> above, List<SourceBlock> below) {
    if (!goesOn(above, below)) {
      return false;
    }
    if (closes(above.get(above.size() - 1).text(), below.get(0).text())) {
      return true;
    }
    return Character.isLowerCase(below.get(0).text().strip().codePointAt(0))
        && ".!?:;"
                .indexOf(
                    SourceBlock.text(above)
                        .strip()
                        .codePointBefore(SourceBlock.text(above).strip().length()))
            < 0;
  }

  /**
   * Whether the text above stops inside a sentence that the text below goes on with, in a line that
   * had no room for the next word.
   *
   * @param above the blocks of the upper part of a cell
   * @param below those of its lower part
   */
  static boolean isCutInSentence(List<SourceBlock> above, List<SourceBlock> below) {
    return goesOnInWords(above, below)
        && above.get(above.size() - 1).flow() != null
        && below.get(0).flow() != null
        && !endsOnPurpose(above.get(above.size() - 1), below.get(0));
  }

  /**
   * Whether nothing speaks against it that the text above goes on in the text below: it has more
   * than one line and does not end as a sentence does.
   *
   * @param above the blocks of a cell above a page break
   * @param below those of the cell below it
   */
  static boolean mayGoOn(List<SourceBlock> above, List<SourceBlock> below) {
    if (above.isEmpty() || below.isEmpty() || SourceBlock.text(above).isBlank()) {
      return false;
    }
    int lines =
        above.stream().map(SourceBlock::flow).mapToInt(f -> f == null ? 1 : f.lines()).sum();
    return lines > 1 && !endsSentence(SourceBlock.text(above).strip());
  }

  /**
   * Whether the line above a page break had room for the first word below it, and so ended on
   * purpose.
   *
   * @param above the block above
   * @param below the block below
   */
  public static boolean endsOnPurpose(SourceBlock above, SourceBlock below) {
    Flow before = above.flow();
    Flow after = below.flow();
    return before != null && after != null && hasRoom(before, after);
  }

  static boolean carriesSpace(SourceBlock block) {
    return block.flow() != null && block.flow().lastLine().endsWith(" ");
  }

  private static boolean isCut(
      SourceBlock upper, SourceBlock lower, boolean codes, WordJoiner joiner) {
    String text = lower.text();
    String above = upper.text();
    if (text.isBlank() || above.isBlank()) {
      return false;
    }
    Flow before = upper.flow();
    Flow after = lower.flow();
    if (before != null && after != null && before.isKnownBeside(after)) {
      return before.paragraph() == after.paragraph() && lower.marker().isEmpty();
    }
    if (lower.kind() == Block.Kind.LIST_ITEM
        || BulletSigns.opens(text)
        || codes && OutcomeCode.at(text).isPresent()) {
      return false;
    }
    if (before == null || after == null) {
      return !endsSentence(above) && Character.isLowerCase(text.codePointAt(0));
    }
    if (isOutdented(upper, before, after) || hasRoom(before, after)) {
      return false;
    }
    if (carriesSpace(upper) || isBrokenWord(before.lastLine(), text)) {
      return true;
    }
    if (joiner.linesCarrySpaces() && before.roomAtEnd() > before.spaceWidth() + 0.5) {
      // there was room for the space of a line that goes on
      return breaksWithoutSpace(above, text);
    }
    boolean newSentence =
        endsSentence(above)
            && !isInParenthesis(above)
            && !Character.isLowerCase(text.codePointAt(0));
    return !newSentence || before.lines() + after.lines() > 3 && !above.endsWith(":");
  }

  /** A list item hangs behind its bullet, and the text below does not. */
  private static boolean isOutdented(SourceBlock upper, Flow before, Flow after) {
    boolean hangs =
        upper.kind() == Block.Kind.LIST_ITEM && before.lines() > 1 && before.bodyIndent() > INDENT;
    return hangs && after.firstIndent() < before.bodyIndent() - INDENT;
  }

  /**
   * The first word below would have fitted in the last line above, so the line ended on purpose.
   */
  private static boolean hasRoom(Flow before, Flow after) {
    // a line that carries its space was most likely broken there: only a clear gap speaks against
    // it
    double slack = before.lastLine().endsWith(" ") ? SLACK_BEHIND_SPACE : SLACK;
    return before.roomAtEnd() > after.firstWordWidth() + before.spaceWidth() + slack;
  }

  /** In a document whose lines carry their spaces, a line without one was broken beside a sign. */
  private static boolean breaksWithoutSpace(String above, String below) {
    char last = above.charAt(above.length() - 1);
    char first = below.charAt(0);
    return "-‐/–—".indexOf(last) >= 0 || "–—/".indexOf(first) >= 0;
  }

  /** A word that is wider than its column is broken anywhere, and then fills a line alone. */
  private static boolean isBrokenWord(String lastLine, String below) {
    return lastLine.chars().allMatch(Character::isLetter)
        && Character.isLowerCase(below.codePointAt(0));
  }

  /** Whether a parenthesis is open at the end. */
  private static boolean isInParenthesis(String text) {
    return text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  /** Whether a text closes a parenthesis that the text above it leaves open. */
  private static boolean closes(String above, String below) {
    int close = below.indexOf(')');
    int open = below.indexOf('(');
    return isInParenthesis(above) && close > 0 && (open < 0 || close < open);
  }

  private static boolean endsSentence(String text) {
    return ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
