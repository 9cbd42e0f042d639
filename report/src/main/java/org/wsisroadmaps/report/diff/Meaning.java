package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.ItemChange;
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
      Set.of("not", "no", "never", "without", "neither", "nor", "none", "nothing", "cannot");

  /** Numbers in words; “one” and “first” seldom count anything. */
  private static final Set<String> NUMBERS =
      Set.of(
          ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
                  + " eighty ninety hundred hundreds thousand thousands million millions billion"
                  + " billions half third thirds quarter quarters dozen double triple twice"
                  + " annual annually biennial biennially monthly quarterly yearly")
              .split(" "));

  /** Only the order changed. */
  static final Meaning ORDER = editorial("only the order changed");

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

  /** What a change of a reference means, which is a name from its first word on. */
  static Meaning ofName(List<Edit> edits) {
    Meaning meaning = ofWords(edits, false);
    return meaning.significance == Significance.SUBSTANTIVE
        ? substantive("a reference was updated")
        : meaning;
  }

  /** That of the weightiest of items; editorial where there is none. */
  static Significance weightiest(List<ItemChange> items) {
    return items.stream()
        .map(ItemChange::significance)
        .min(Comparator.naturalOrder())
        .orElse(Significance.EDITORIAL);
  }

  /** What a change of words means. */
  static Meaning ofWords(List<Edit> edits) {
    return ofWords(edits, true);
  }

  /**
   * What a change of words means.
   *
   * @param edits the change
   * @param asSentence whether the text begins as a sentence does: with a capital that makes no name
   */
  private static Meaning ofWords(List<Edit> edits, boolean asSentence) {
    Side deleted = new Side();
    Side inserted = new Side();
    boolean sentenceStarts = asSentence;
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
    return Spelling.isSame(lower(deleted), lower(inserted))
        ? editorial("only the spelling changed")
        : wording("words changed, but no number, date, name, obligation or negation");
  }

  private static List<String> lower(List<Word> words) {
    return words.stream().map(Word::lower).toList();
  }

  private static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
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
          new Rule("a negation", word -> isNegation(word.lower())),
          new Rule("a number or date", word -> word.number() || NUMBERS.contains(word.lower())),
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
}
