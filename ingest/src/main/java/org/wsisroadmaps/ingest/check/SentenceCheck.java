package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/**
 * Texts that begin or end in the middle of a sentence, and parentheses without their other half.
 */
final class SentenceCheck implements Check {

  /** Words that no sentence ends with. */
  private static final Set<String> NEVER_LAST =
      Set.of(
          "and",
          "or",
          "of",
          "the",
          "a",
          "an",
          "to",
          "for",
          "with",
          "in",
          "on",
          "by",
          "from",
          "at",
          "as",
          "that",
          "which",
          "including",
          "such",
          "their",
          "its",
          "is",
          "are",
          "be",
          "into");

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    for (Walk walk : Walk.over(edition)) {
      for (ColumnKey field : List.of(ColumnKey.EVIDENCE, ColumnKey.RESULTS)) {
        List<Block> cell = walk.ownCell(field);
        if (!cell.isEmpty() && beginsInside(cell.get(0).text())) {
          add(
              FindingCode.SENTENCE_CUT,
              walk,
              field,
              "the cell begins inside a sentence: ",
              cell.get(0),
              findings);
        }
        for (Block block : cell) {
          if (endsInside(block.text())) {
            add(
                FindingCode.SENTENCE_CUT,
                walk,
                field,
                "a text ends inside a sentence: ",
                tail(block),
                findings);
          }
          if (isUnbalanced(block.text())) {
            add(
                FindingCode.PARENTHESIS_OPEN,
                walk,
                field,
                "a parenthesis has no other half: ",
                tail(block),
                findings);
          }
        }
      }
    }
    return findings;
  }

  private static void add(
      FindingCode code,
      Walk walk,
      ColumnKey field,
      String what,
      Block block,
      List<Finding> findings) {
    findings.add(Finding.of(code, walk.place(field), what + Walk.quoted(block.text())));
  }

  /** The end of a long text, where the trouble is. */
  private static Block tail(Block block) {
    String text = block.text();
    if (text.length() <= 80) {
      return Block.paragraph(text);
    }
    int from = text.indexOf(' ', text.length() - 80);
    return Block.paragraph("… " + text.substring(from < 0 ? text.length() - 80 : from + 1));
  }

  private static boolean beginsInside(String text) {
    return !text.isEmpty()
        && Character.isLowerCase(text.codePointAt(0))
        && text.split("[\\s:]", 2)[0].chars().allMatch(Character::isLowerCase)
        && !text.contains("://");
  }

  private static boolean endsInside(String text) {
    if (text.endsWith(",") || text.length() < 30) {
      return text.endsWith(",") && text.length() >= 30;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return NEVER_LAST.contains(last);
  }

  private static boolean isUnbalanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        boolean label = i > 0 && i <= 3 && text.charAt(0) != '(' || isLabel(text, i);
        depth = depth == 0 && label ? 0 : depth - 1;
      }
      if (depth < 0) {
        return true;
      }
    }
    return depth != 0;
  }

  /** Whether the sign closes a label such as {@code a)} or {@code 1)}. */
  private static boolean isLabel(String text, int at) {
    int start = at - 1;
    while (start >= 0 && Character.isLetterOrDigit(text.charAt(start))) {
      start--;
    }
    int length = at - 1 - start;
    return length >= 1 && length <= 3 && (start < 0 || text.charAt(start) == ' ');
  }
}
