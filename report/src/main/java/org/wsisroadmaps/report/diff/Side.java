package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.report.diff.Sense.Kind;

/**
 * One side of a change: the whole text with the words that changed, and what in it binds or bounds
 * a reader.
 */
final class Side {

  /**
   * A sense in the text.
   *
   * @param sense the sense
   * @param from the first of its words
   * @param to behind the last of them
   */
  record Found(Sense sense, int from, int to) {}

  /** A bound holds a number that stands at most so many words behind it. */
  private static final int NEAR = 3;

  private static final Pattern ENUMERATED =
      Pattern.compile(
          "(?:,|and|or|, and|, or)\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,3}\\p{L}[\\p{L}-]*[^siu\\P{L}]s,?");

  private static final Set<String> MONTHS =
      Set.of(
          "january february march april may june july august september october november december"
              .split(" "));

  /** Months that are other words too: only beside a number are they months. */
  private static final Set<String> ALSO_OTHER_WORDS = Set.of("may", "march");

  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private final String text;
  private final List<Word> words;
  private final boolean[] changed;
  private final boolean[] added;
  private final List<String> insertions;
  private final List<Found> found;

  private Side(
      String text, List<Word> words, boolean[] changed, boolean[] added, List<String> insertions) {
    this.insertions = insertions;
    this.text = text;
    this.words = words;
    this.changed = changed;
    this.added = added;
    this.found = find();
  }

  /**
   * The side of a change that holds what stands in both and what has one fate.
   *
   * @param edits the change
   * @param own what this side alone holds
   */
  static Side of(List<Edit> edits, Edit.Op own) {
    StringBuilder text = new StringBuilder();
    List<int[]> ranges = new ArrayList<>();
    List<int[]> sentences = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.op() == own && !edit.text().isBlank()) {
        int[] range = {text.length(), text.length() + edit.text().length()};
        ranges.add(range);
        if (isAlone(edits, i)) {
          sentences.add(range);
          alone.add(edit.text());
        }
      }
      if (edit.op() == own || edit.op() == Edit.Op.EQUAL) {
        text.append(edit.text());
      }
    }
    String whole = text.toString();
    List<Word> words = Word.of(whole);
    sentences.removeIf(range -> !areSentences(whole, range, words));
    return new Side(whole, words, within(words, ranges), within(words, sentences), alone);
  }

  /** Whether nothing went where something came, or the other way round. */
  private static boolean isAlone(List<Edit> edits, int at) {
    return !isOther(edits, at, at - 1) && !isOther(edits, at, at + 1);
  }

  private static boolean isOther(List<Edit> edits, int at, int neighbour) {
    return neighbour >= 0
        && neighbour < edits.size()
        && edits.get(neighbour).op() != Edit.Op.EQUAL
        && edits.get(neighbour).op() != edits.get(at).op()
        && !edits.get(neighbour).text().isBlank();
  }

  /** Whether a piece of text is one sentence or several, from its first word to its full stop. */
  private static boolean areSentences(String text, int[] range, List<Word> words) {
    boolean begins =
        words.stream()
            .filter(word -> word.from() >= range[0])
            .findFirst()
            .map(Side::mayStartSentence)
            .orElse(false);
    String piece = text.substring(range[0], range[1]);
    String bare = piece.strip();
    boolean ends =
        bare.isEmpty()
            || ".!?。".indexOf(bare.charAt(bare.length() - 1)) >= 0
            || piece.endsWith("\n")
            || range[1] == text.length()
            || text.charAt(range[1]) == '\n';
    return begins && ends;
  }

  /** Whether a word starts a sentence, be it behind one without a full stop. */
  private static boolean mayStartSentence(Word word) {
    return word.startsSentence()
        || Character.isUpperCase(word.text().codePointAt(0)) && Spelling.isWord(word.form());
  }

  /** Whether a word is a name, by how it is written and where it stands. */
  boolean isName(int word) {
    boolean starts = added[word] && (word == 0 || !added[word - 1]);
    Word one = words.get(word);
    return one.isName() && !(starts && !one.isAcronym() && Spelling.isWord(one.form()));
  }

  private static boolean[] within(List<Word> words, List<int[]> ranges) {
    boolean[] within = new boolean[words.size()];
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      while (next < ranges.size() && ranges.get(next)[1] <= words.get(i).from()) {
        next++;
      }
      within[i] = next < ranges.size() && ranges.get(next)[0] < words.get(i).to();
    }
    return within;
  }

  private List<Found> find() {
    List<Found> all = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int to = i + 1;
      Word word = words.get(i);
      if (word.isNumber()) {
        all.add(new Found(new Sense(Kind.NUMBER, word.form()), i, to));
      }
      int longest = 0;
      for (Senses.Phrase phrase : Senses.english().from(word)) {
        int length = phrase.words().size();
        if (length >= longest && matches(phrase, i) && holds(phrase.sense(), i, i + length)) {
          all.add(new Found(phrase.sense(), i, i + length));
          longest = length;
        }
      }
      i = Math.max(to, i + longest);
    }
    return scaled(all);
  }

  private boolean matches(Senses.Phrase phrase, int at) {
    List<String> wanted = phrase.words();
    if (at + wanted.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < wanted.size(); i++) {
      if (!words.get(at + i).forms().contains(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Sense sense, int from, int to) {
    if (sense.kind() == Kind.BOUND) {
      return words.subList(to, Math.min(words.size(), to + NEAR)).stream().anyMatch(this::isAmount);
    }
    String form = words.get(from).form();
    boolean month = sense.kind() == Kind.NUMBER && MONTHS.contains(sense.name());
    if (month || ALSO_OTHER_WORDS.contains(form)) {
      boolean written =
          Character.isUpperCase(words.get(from).text().codePointAt(0))
              && (!ALSO_OTHER_WORDS.contains(form) || isBesideNumber(from));
      return month == written;
    }
    return true;
  }

  private boolean isBesideNumber(int at) {
    return at > 0 && words.get(at - 1).isNumber()
        || at + 1 < words.size() && words.get(at + 1).isNumber();
  }

  private boolean isAmount(Word word) {
    return word.isNumber()
        || Senses.english().from(word).stream()
            .anyMatch(phrase -> phrase.words().size() == 1 && phrase.sense().kind() == Kind.NUMBER);
  }

  /** A number and how many thousands of it are one number. */
  private static List<Found> scaled(List<Found> all) {
    List<Found> scaled = new ArrayList<>();
    for (Found one : all) {
      Integer zeros = SCALES.get(one.sense().name());
      Found before = scaled.isEmpty() ? null : scaled.getLast();
      if (zeros != null
          && before != null
          && before.to() == one.from()
          && before.sense().kind() == Kind.NUMBER
          && before.sense().name().matches("\\d{1,9}(?:\\.\\d{1,6})?")) {
        String value =
            new java.math.BigDecimal(before.sense().name())
                .scaleByPowerOfTen(zeros)
                .stripTrailingZeros()
                .toPlainString();
        scaled.set(
            scaled.size() - 1, new Found(new Sense(Kind.NUMBER, value), before.from(), one.to()));
      } else {
        scaled.add(one);
      }
    }
    return scaled;
  }

  /** The text. */
  String text() {
    return text;
  }

  /** Its words. */
  List<Word> words() {
    return words;
  }

  /** All senses in their order. */
  List<Found> found() {
    return found;
  }

  /** Whether a word changed. */
  boolean changed(int word) {
    return changed[word];
  }

  /**
   * What stands here alone and goes on with an enumeration: {@code and midwives}; a few words, of
   * which the last counts several.
   */
  Optional<String> enumerated() {
    return insertions.stream().map(String::strip).filter(ENUMERATED.asMatchPredicate()).findFirst();
  }

  /** Whether a word of a sense changed. */
  boolean changed(Found sense) {
    return any(sense, changed);
  }

  /** Whether a sense stands in a sentence that came or went as a whole. */
  boolean inWholeSentence(Found sense) {
    return any(sense, added);
  }

  private static boolean any(Found sense, boolean[] of) {
    for (int i = sense.from(); i < sense.to(); i++) {
      if (of[i]) {
        return true;
      }
    }
    return false;
  }

  /** The words of a sense as they stand. */
  String quoted(Found sense) {
    return text.substring(words.get(sense.from()).from(), words.get(sense.to() - 1).to())
        .replaceAll("\\s+", " ");
  }

  /**
   * The changed words by what is compared of them: a number, say, by its value, however it is
   * written.
   */
  List<Part> parts() {
    Map<Integer, Found> written = new HashMap<>();
    for (Found one : found) {
      if (one.sense().isWrittenInManyWays() && changed(one)) {
        for (int i = one.from(); i < one.to(); i++) {
          written.putIfAbsent(i, one);
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    Found last = null;
    for (int i = 0; i < words.size(); i++) {
      Found one = written.get(i);
      if (one == null && changed[i]) {
        parts.add(new Part(words.get(i).form(), i, i + 1));
      } else if (one != null && !one.equals(last)) {
        parts.add(
            new Part(
                one.sense().kind().name().toLowerCase(Locale.ROOT) + " " + one.sense().name(),
                one.from(),
                one.to()));
      }
      last = one;
    }
    return parts;
  }

  /**
   * Words that are compared as one.
   *
   * @param key what is compared
   * @param from the first word
   * @param to behind the last word
   */
  record Part(String key, int from, int to) {
    /** Whether it is one word, and no number or sign that has many forms. */
    boolean isWord() {
      return to == from + 1 && key.indexOf(' ') < 0;
    }
  }
}
