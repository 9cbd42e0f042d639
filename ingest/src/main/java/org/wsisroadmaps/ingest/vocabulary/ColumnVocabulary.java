package org.wsisroadmaps.ingest.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Tells by its header what a column holds. Headers are compared as words without case, accents,
 * punctuation and line breaks, so that small changes of wording do not matter; accents may be
 * composed or not, and texts of Chinese characters need no spaces. The vocabulary is in the file
 * {@code columns.json} beside this class, in the six languages of the United Nations; a file of the
 * same form extends it. Immutable.
 */
public final class ColumnVocabulary {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640]+");
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=\\p{L})[-\u00AD\u2010]\\s*(?=\\p{Ll})");
  private static final Pattern OPEN_HYPHEN = Pattern.compile("(?<=\\p{L})[-\u00AD\u2010](?:\\s|$)");
  private static final Pattern FOOTNOTE_MARK = Pattern.compile("(?<=\\p{L}{2})[\\d*†‡]+(?!\\p{L})");
  private static final ColumnVocabulary STANDARD = new ColumnVocabulary(builtIn());

  /**
   * Words that tell a column: the header holds all of one list. The first that fits counts, so that
   * a header with the words of two columns is the more telling one's.
   */
  private record Rule(ColumnKey key, List<String> words, List<String> characters) {

    static Rule of(ColumnKey key, Set<String> words) {
      Map<Boolean, List<String>> parted =
          words.stream().collect(Collectors.partitioningBy(ColumnVocabulary::isIdeographic));
      return new Rule(
          key, parted.getOrDefault(false, List.of()), parted.getOrDefault(true, List.of()));
    }

    boolean fits(String plain, Set<String> header) {
      return header.containsAll(words) && characters.stream().allMatch(plain::contains);
    }
  }

  private final List<Rule> rules;

  /** The places of the rules in their list, by the first of their words. */
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** All words of the rules. */
  private final Set<String> known = new HashSet<>();

  /** The places of the rules that have no words, but Chinese characters alone. */
  private final List<Integer> wordless = new ArrayList<>();

  private ColumnVocabulary(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      List<String> words = rules.get(i).words();
      known.addAll(words);
      if (words.isEmpty()) {
        wordless.add(i);
      } else {
        byWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The vocabulary of the roadmaps. */
  public static ColumnVocabulary standard() {
    return STANDARD;
  }

  private static List<Rule> builtIn() {
    try (InputStream in = ColumnVocabulary.class.getResourceAsStream("columns.json")) {
      if (in == null) {
        throw new IllegalStateException("columns.json is missing");
      }
      return rules(ColumnsFile.read(in));
    } catch (IOException | RoadmapException e) {
      throw new IllegalStateException("columns.json can't be read", e);
    }
  }

  private static List<Rule> rules(ColumnsFile file) {
    List<Rule> rules = new ArrayList<>();
    for (ColumnsFile.Entry entry : file.columns()) {
      for (String header : entry.headers()) {
        rules.add(Rule.of(new ColumnKey(entry.key()), words(plain(header))));
      }
    }
    return rules;
  }

  /**
   * This vocabulary and more words, which count first.
   *
   * @param json a file of the form that {@code docs/columns.md} tells
   * @throws IOException when it can't be read
   * @throws RoadmapException when it is of another form; the message says what is wrong and names
   *     no file
   */
  public ColumnVocabulary extendedBy(InputStream json) throws IOException, RoadmapException {
    List<Rule> all = rules(ColumnsFile.read(json));
    all.addAll(rules);
    return new ColumnVocabulary(all);
  }

  /** A header is no longer than this. */
  private static final int LONGEST = 200;

  /** The known column that a header names. */
  public Optional<ColumnKey> find(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<ColumnKey> found = fitting(header);
    if (found.isPresent()) {
      return found;
    }
    String unmarked = withoutMarks(header);
    return unmarked.equals(header) ? Optional.empty() : fitting(unmarked);
  }

  private Optional<ColumnKey> fitting(String header) {
    String plain = plain(header);
    Set<String> words = words(plain);
    int first = rules.size();
    for (String word : words) {
      first = firstThatFits(byWord.getOrDefault(word, List.of()), first, plain, words);
    }
    if (isIdeographic(plain)) {
      first = firstThatFits(wordless, first, plain, words);
    }
    return first == rules.size() ? Optional.empty() : Optional.of(rules.get(first).key());
  }

  /** The first rule that fits of those at some places, or the one at a place, if that is before. */
  private int firstThatFits(List<Integer> places, int before, String plain, Set<String> words) {
    for (int place : places) {
      if (place >= before) {
        break;
      }
      if (rules.get(place).fits(plain, words)) {
        return place;
      }
    }
    return before;
  }

  /** The header without hyphens that only a narrow column asks for, and marks of footnotes. */
  private static String withoutMarks(String header) {
    return FOOTNOTE_MARK.matcher(HYPHEN.matcher(header).replaceAll("")).replaceAll("");
  }

  /** The columns that a row of headers names, each key once; unknown ones keep their header. */
  public List<Column> columns(List<String> headers) {
    List<Column> columns = new ArrayList<>();
    for (String header : headers) {
      ColumnKey known = find(header).orElseGet(() -> ColumnKey.other(header));
      columns.add(new Column(unused(known, header, columns), header));
    }
    return columns;
  }

  /** The known columns that headers name, nothing where one is unknown. */
  public List<Optional<ColumnKey>> findAll(List<String> headers) {
    return headers.stream().map(this::find).toList();
  }

  private static ColumnKey unused(ColumnKey wanted, String header, List<Column> columns) {
    ColumnKey key = wanted;
    for (int n = 2; isUsed(key, columns); n++) {
      key =
          n == 2 && !wanted.isOther() ? ColumnKey.other(header) : ColumnKey.other(header + " " + n);
    }
    return key;
  }

  private static boolean isUsed(ColumnKey key, List<Column> columns) {
    return columns.stream().anyMatch(column -> column.key().equals(key));
  }

  /**
   * Whether a row's texts are the headers of a roadmap: at least two known columns, of which one
   * holds the outcomes, or three.
   */
  public boolean isHeader(List<String> texts) {
    return areEnough(texts.stream().flatMap(t -> find(t).stream()).distinct().toList());
  }

  /**
   * The words of a text that this vocabulary has, as it compares them. Empty where that can't be
   * told of the text alone, since its last word goes on elsewhere or it has no spaces.
   */
  public Optional<Set<String>> wordsOf(String text) {
    if (OPEN_HYPHEN.matcher(text).find() || isIdeographic(text)) {
      return Optional.empty();
    }
    Set<String> found = new HashSet<>(words(plain(text)));
    String unmarked = withoutMarks(text);
    if (!unmarked.equals(text)) {
      found.addAll(words(plain(unmarked)));
    }
    found.retainAll(known);
    return Optional.of(found);
  }

  /** Whether texts that have these of the vocabulary's words, and no more, may be headers. */
  public boolean mayTellHeader(Set<String> words) {
    Set<ColumnKey> keys = new HashSet<>();
    for (String word : words) {
      for (int place : byWord.getOrDefault(word, List.of())) {
        if (words.containsAll(rules.get(place).words())) {
          keys.add(rules.get(place).key());
        }
      }
    }
    return areEnough(keys);
  }

  private static boolean areEnough(Collection<ColumnKey> keys) {
    return keys.size() >= 3 || keys.size() == 2 && keys.contains(ColumnKey.OUTCOME);
  }

  private static Set<String> words(String plain) {
    Set<String> words = new LinkedHashSet<>();
    int at = 0;
    while (at < plain.length()) {
      int end = at;
      while (end < plain.length() && isWordPart(plain.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(plain.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '+';
  }

  private static boolean isIdeographic(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The text without case and accents; Arabic letters that are written in two ways are one. */
  private static String plain(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('\u0629', '\u0647')
        .replace('\u0649', '\u064A');
  }
}
