package org.wsisroadmaps.cli.edits;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.diff.Significance;

/** What people do to a text: words, sentences, signs and spaces. */
final class TextEdits {

  /**
   * An edit of a text.
   *
   * @param name what is done
   * @param weight how much it means at least, or null where that depends on the words
   * @param edit makes the new text of the old one; nothing where it can't be done to it
   */
  record TextEdit(String name, Significance weight, Edit edit) {}

  /** Makes a text another one. */
  interface Edit {
    Optional<String> of(String text, Random random);
  }

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");
  private static final String[] NEW_WORDS =
      ("regional dialogue harmonized municipal observatory curriculum mentoring archive lending"
              + " orchard consortium laboratory festival voucher registry pilot bulletin seminar"
              + " compact toolkit roundtable scholarship incubator helpdesk almanac")
          .split(" ");

  private TextEdits() {}

  /** Edits after which a text says something else. */
  static List<TextEdit> changing() {
    return List.of(
        new TextEdit(
            "word replaced", null, words((words, at, random) -> words.set(at, fresh(random)))),
        new TextEdit(
            "word inserted", null, words((words, at, random) -> words.add(at, fresh(random)))),
        new TextEdit("word deleted", null, words((words, at, random) -> words.remove(at))),
        new TextEdit("words of a clause replaced", null, TextEdits::clause),
        new TextEdit(
            "sentence added at the end",
            null,
            (text, random) -> ended(text).map(whole -> whole + " " + sentence(random, 9))),
        new TextEdit(
            "sentence added in front",
            null,
            (text, random) -> Optional.of(sentence(random, 9) + " " + text)),
        new TextEdit(
            "sentence added between",
            null,
            sentences((all, at, random) -> all.add(at, sentence(random, 8)))),
        new TextEdit("sentence deleted", null, sentences((all, at, random) -> all.remove(at))),
        new TextEdit(
            "sentence rewritten",
            null,
            sentences((all, at, random) -> all.set(at, sentence(random, 12)))),
        new TextEdit(
            "sentences swapped",
            null,
            sentences((all, at, random) -> all.add(at - 1, all.remove(at)))),
        new TextEdit(
            "figure changed",
            Significance.SUBSTANTIVE,
            replaced(
                "(?<![\\p{L}\\d/.,-])\\d{2,3}(?![\\p{L}\\d/.,-]\\w)",
                found -> String.valueOf(Integer.parseInt(found) + 7))),
        new TextEdit(
            "year changed",
            Significance.SUBSTANTIVE,
            replaced(
                "(?<![\\p{L}\\d/.,-])20[12]\\d(?![\\p{L}\\d/-])",
                found -> String.valueOf(Integer.parseInt(found) + 1))),
        new TextEdit(
            "obligation came",
            Significance.SUBSTANTIVE,
            replaced(
                "(?<=\\s)to (?=(?:support|promote|ensure|provide|develop|strengthen) )",
                found -> "and shall ")),
        new TextEdit(
            "obligation changed",
            Significance.SUBSTANTIVE,
            replaced(
                "\\b(?:should|may|could|can)\\b",
                found -> found.equals("should") ? "may" : "must")),
        new TextEdit(
            "negated",
            Significance.SUBSTANTIVE,
            replaced("\\b(?:is|are|was|were|should|will|can)\\b", found -> found + " not")),
        new TextEdit(
            "scope changed", Significance.SUBSTANTIVE, replaced("\\ball\\b", found -> "some")),
        new TextEdit(
            "actor added",
            Significance.SUBSTANTIVE,
            replaced(
                "\\b(?:governments|women|countries|students|youth)\\b",
                found -> found + " and indigenous communities")),
        new TextEdit(
            "name changed",
            Significance.SUBSTANTIVE,
            replaced("(?<=[a-z] )(?:ITU|Africa|UNESCO|WSIS|Internet)\\b", found -> "Kenya")),
        new TextEdit(
            "opposite",
            Significance.SUBSTANTIVE,
            replaced("\\b(?:increased|increase|improve|improved)\\b", found -> "reduce")),
        new TextEdit(
            "misspelled",
            Significance.EDITORIAL,
            replaced(
                "\\b[a-z]{8,}\\b",
                found ->
                    found.charAt(3) == found.charAt(4)
                        ? found.substring(0, 5) + "x" + found.substring(5)
                        : found.substring(0, 3)
                            + found.charAt(4)
                            + found.charAt(3)
                            + found.substring(5))),
        new TextEdit(
            "comma added",
            Significance.EDITORIAL,
            replaced("(?<=[a-z]{3}) (?=and )", found -> ", ")),
        new TextEdit(
            "comma deleted",
            Significance.EDITORIAL,
            replaced("(?<=[a-z]{3}),(?= and )", found -> "")),
        new TextEdit(
            "letter case",
            Significance.EDITORIAL,
            replaced(
                "(?<=[a-z] )(?:development|access|security|infrastructure|services)\\b",
                found ->
                    found.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + found.substring(1))),
        new TextEdit(
            "spelled the American way",
            Significance.EDITORIAL,
            replaced("(?<=[a-z]{3})is(?=(?:ation|ing|ed|e)\\b)", found -> "iz")),
        new TextEdit(
            "spelled the British way",
            Significance.EDITORIAL,
            replaced("(?<=[a-z]{3})iz(?=(?:ation|ing|ed|e)\\b)", found -> "is")),
        new TextEdit(
            "acronym with dots",
            Significance.EDITORIAL,
            replaced(
                "(?<=[a-z] )(?:ICT|ITU)(?= [a-z])",
                found -> String.join(".", found.split("")) + ".")),
        new TextEdit(
            "word parted",
            null,
            replaced("\\b[a-z]{9,}\\b", found -> found.substring(0, 4) + " " + found.substring(4))),
        new TextEdit("words joined", null, replaced("(?<=[a-z]{4}) (?=[a-z]{4})", found -> "")));
  }

  /** Edits after which a text still says the same. */
  static List<TextEdit> layout() {
    return List.of(
        new TextEdit("two spaces", null, replaced("(?<=\\p{L}) (?=\\p{L})", found -> "  ")),
        new TextEdit("no-break space", null, replaced("(?<=\\p{L}) (?=\\p{L})", found -> "\u00A0")),
        new TextEdit("line break", null, replaced("(?<=\\p{L}) (?=\\p{L})", found -> "\n")),
        new TextEdit("space at the end", null, (text, random) -> Optional.of(text + "  ")),
        new TextEdit("space before a sign", null, replaced("(?<=\\p{L})(?=[,;])", found -> " ")),
        new TextEdit(
            "curly apostrophe",
            null,
            replaced("(?<=\\p{L})['’](?=\\p{L})", found -> found.equals("'") ? "’" : "'")),
        new TextEdit(
            "curly quotes", null, replaced("[\"“”]", found -> found.equals("\"") ? "”" : "\"")),
        new TextEdit(
            "no-break hyphen", null, replaced("(?<=\\p{L})-(?=\\p{L})", found -> "\u2011")),
        new TextEdit(
            "en dash", null, replaced(" [-–] ", found -> found.equals(" - ") ? " – " : " - ")),
        new TextEdit(
            "soft hyphen", null, replaced("(?<=\\p{L}{5})(?=\\p{L}{5})", found -> "\u00AD")),
        new TextEdit(
            "zero-width space", null, replaced("(?<=\\p{L}{4}) (?=\\p{L})", found -> " \u200B")),
        new TextEdit(
            "ligature",
            null,
            replaced(
                "ffi|fi|fl",
                found ->
                    switch (found) {
                      case "ffi" -> "ﬃ";
                      case "fi" -> "ﬁ";
                      default -> "ﬂ";
                    })),
        new TextEdit(
            "decomposed letters",
            null,
            (text, random) -> {
              String form = Normalizer.normalize(text, Normalizer.Form.NFD);
              return form.equals(text) ? Optional.empty() : Optional.of(form);
            }),
        new TextEdit("bullet typed", null, (text, random) -> Optional.of("• " + text)));
  }

  private interface ListEdit {
    void of(List<String> parts, int at, Random random);
  }

  private static Edit words(ListEdit edit) {
    return (text, random) -> {
      List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
      if (words.size() < 9) {
        return Optional.empty();
      }
      int at = 2 + random.nextInt(words.size() - 4);
      if (!words.get(at).matches("\\p{L}+") || words.get(at).equals(words.get(at - 1))) {
        return Optional.empty();
      }
      edit.of(words, at, random);
      return Optional.of(String.join(" ", words));
    };
  }

  private static Edit sentences(ListEdit edit) {
    return (text, random) -> {
      List<String> all = new ArrayList<>(List.of(SENTENCE_END.split(text)));
      if (all.size() < 3 || !text.endsWith(".")) {
        return Optional.empty();
      }
      edit.of(all, 1 + random.nextInt(all.size() - 1), random);
      String made = String.join(" ", all);
      return made.equals(text) ? Optional.empty() : Optional.of(made);
    };
  }

  private static Optional<String> clause(String text, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    if (words.size() < 24) {
      return Optional.empty();
    }
    int at = random.nextInt(words.size() - 5);
    for (int i = at; i < at + 4; i++) {
      words.set(i, fresh(random));
    }
    return Optional.of(String.join(" ", words));
  }

  private static Optional<String> ended(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(text.strip().endsWith(".") ? text : text + ".");
  }

  /** Replaces one of the places that a pattern finds. */
  private static Edit replaced(String regex, Function<String, String> now) {
    Pattern pattern = Pattern.compile(regex);
    return (text, random) -> {
      List<MatchResult> found = pattern.matcher(text).results().toList();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      MatchResult one = found.get(random.nextInt(found.size()));
      return Optional.of(
          text.substring(0, one.start()) + now.apply(one.group()) + text.substring(one.end()));
    };
  }

  private static String fresh(Random random) {
    return NEW_WORDS[random.nextInt(NEW_WORDS.length)];
  }

  /** A sentence that no edition holds. */
  static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder("Convene");
    for (int i = 0; i < words; i++) {
      sentence.append(' ').append(fresh(random)).append(i % 3 == 1 ? " with" : "");
    }
    return sentence.append(' ').append(fresh(random)).append('.').toString();
  }
}
