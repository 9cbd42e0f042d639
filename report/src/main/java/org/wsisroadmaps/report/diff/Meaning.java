package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.Significance;

/**
 * How much a change means, and why.
 *
 * @param significance how much
 * @param reason why
 */
record Meaning(Significance significance, String reason) {

  private static final Set<String> OBLIGATIONS =
      Set.of("shall", "should", "must", "may", "might", "can", "could", "will", "would");
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "without", "neither", "nor", "none", "cannot", "don't", "won't");

  static Meaning substantive(String reason) {
    return new Meaning(Significance.SUBSTANTIVE, reason);
  }

  static Meaning wording(String reason) {
    return new Meaning(Significance.WORDING, reason);
  }

  static Meaning editorial(String reason) {
    return new Meaning(Significance.EDITORIAL, reason);
  }

  /** The weightier of two. */
  Meaning or(Meaning other) {
    return other.significance.compareTo(significance) < 0 ? other : this;
  }

  /** What a change of words means. */
  static Meaning ofWords(List<Edit> edits) {
    Side deleted = new Side();
    Side inserted = new Side();
    boolean sentenceStarts = true;
    for (Edit edit : edits) {
      boolean starts = sentenceStarts;
      for (Token token : Token.of(edit.text())) {
        switch (edit.op()) {
          case DELETE -> deleted.add(token, starts);
          case INSERT -> inserted.add(token, starts);
          case EQUAL -> {
            // stands in both
          }
        }
        starts = endsSentence(token);
      }
      if (edit.op() != Edit.Op.DELETE) {
        sentenceStarts = starts;
      }
    }
    return ofSides(deleted.without(inserted), inserted.without(deleted));
  }

  private static boolean endsSentence(Token token) {
    return ".!?:•\n".contains(token.core()) || token.text().endsWith("\n");
  }

  private static Meaning ofSides(List<Word> deleted, List<Word> inserted) {
    if (deleted.isEmpty() && inserted.isEmpty()) {
      return editorial("only punctuation, letter case or order changed");
    }
    for (Rule rule : RULES) {
      for (List<Word> side : List.of(inserted, deleted)) {
        for (Word word : side) {
          if (rule.test().applies(word)) {
            return substantive(rule.reason(deleted, inserted));
          }
        }
      }
    }
    return isSpelling(deleted, inserted)
        ? editorial("only the spelling changed")
        : wording("words changed, but no number, date, name, obligation or negation");
  }

  private interface Test {
    boolean applies(Word word);
  }

  private record Rule(String what, Test test) {
    String reason(List<Word> deleted, List<Word> inserted) {
      List<String> old = words(deleted);
      List<String> now = words(inserted);
      String change =
          old.isEmpty()
              ? "“" + now.get(0) + "” came"
              : now.isEmpty()
                  ? "“" + old.get(0) + "” went"
                  : "“" + old.get(0) + "” became “" + now.get(0) + "”";
      return what + " changed: " + change;
    }

    private List<String> words(List<Word> side) {
      return side.stream().filter(test::applies).map(Word::text).toList();
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule("an obligation", word -> OBLIGATIONS.contains(word.lower())),
          new Rule("a negation", word -> NEGATIONS.contains(word.lower())),
          new Rule("a number or date", Word::number),
          new Rule("a name", Word::name));

  /**
   * A word on one side of a change.
   *
   * @param text the word
   * @param lower the word in lower case
   * @param number whether it holds a digit
   * @param name whether it is written as a name
   */
  private record Word(String text, String lower, boolean number, boolean name) {}

  /** The words of one side of a change. */
  private static final class Side {
    private final List<Word> words = new ArrayList<>();

    void add(Token token, boolean startsSentence) {
      if (token.isWord()) {
        String core = token.core();
        boolean capital = Character.isUpperCase(core.codePointAt(0));
        boolean acronym = core.length() > 1 && core.equals(core.toUpperCase(Locale.ROOT));
        boolean name = capital && (acronym || !startsSentence);
        words.add(new Word(core, token.lower(), token.isNumber(), name));
      }
    }

    /** The words that the other side does not hold as often. */
    List<Word> without(Side other) {
      Map<String, Integer> held = new HashMap<>();
      other.words.forEach(word -> held.merge(word.lower(), 1, Integer::sum));
      List<Word> own = new ArrayList<>();
      for (Word word : words) {
        if (held.merge(word.lower(), -1, Integer::sum) < 0) {
          own.add(word);
        }
      }
      return own;
    }
  }

  private static boolean isSpelling(List<Word> deleted, List<Word> inserted) {
    if (deleted.size() != inserted.size()) {
      return false;
    }
    Set<Integer> taken = new HashSet<>();
    for (Word old : deleted) {
      boolean found = false;
      for (int i = 0; i < inserted.size() && !found; i++) {
        if (!taken.contains(i) && isSpelling(old.lower(), inserted.get(i).lower())) {
          taken.add(i);
          found = true;
        }
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpelling(String a, String b) {
    if (variant(a).equals(variant(b))) {
      return true;
    }
    boolean plural = a.equals(b + "s") || b.equals(a + "s");
    return !plural && Math.min(a.length(), b.length()) >= 5 && isOneSlip(a, b);
  }

  /** British and American spellings in one form. */
  private static String variant(String word) {
    return word.replaceAll("is(e|ed|es|ing|ation|ations)$", "iz$1")
        .replaceAll("our", "or")
        .replaceAll("^programme", "program")
        .replaceAll("^centre", "center")
        .replaceAll("ll(ed|ing|er)$", "l$1")
        .replace("-", "");
  }

  /** One letter more, less, other, or two letters in the wrong order. */
  private static boolean isOneSlip(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
      start++;
    }
    if (longer.length() > shorter.length()) {
      return longer.substring(start + 1).equals(shorter.substring(start));
    }
    if (start + 1 < longer.length()
        && longer.charAt(start) == shorter.charAt(start + 1)
        && longer.charAt(start + 1) == shorter.charAt(start)) {
      return longer.substring(start + 2).equals(shorter.substring(start + 2));
    }
    return start < longer.length()
        && longer.substring(start + 1).equals(shorter.substring(start + 1));
  }
}
