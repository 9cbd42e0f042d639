package org.wsisroadmaps.report.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether words differ in their spelling only. */
final class Spelling {

  /** Shorter words are too often one letter away from another word. */
  private static final int SHORTEST = 4;

  /** No word of English is longer. */
  private static final int LONGEST = 45;

  private static final Set<String> BEGINNINGS =
      Set.of(
          ("anti auto co counter cyber de dis eco geo hyper in inter intra mega micro mis multi non"
                  + " over post pre pro re semi sub super tele trans ultra un under")
              .split(" "));

  /** From so many letters on, two slips in one word are believed. */
  private static final int LONG = 10;

  /**
   * A British spelling.
   *
   * @param british what to look for
   * @param american what it is in American English
   */
  private record Variant(Pattern british, String american) {
    static Variant of(String british, String american) {
      return new Variant(Pattern.compile(british), american);
    }
  }

  private static final List<Variant> VARIANTS =
      List.of(
          Variant.of("is(e|ed|es|er|ers|ing|ation|ations)$", "iz$1"),
          Variant.of("ys(e|ed|es|er|ers|ing)$", "yz$1"),
          Variant.of("(?<=[a-z]{2})our", "or"),
          Variant.of("^programme", "program"),
          Variant.of("^(cent|theat|met|lit|fib)re", "$1er"),
          Variant.of("(?<=[a-z]{4})ll(ed|ing|er|ers)$", "l$1"),
          Variant.of("^(fulfi|enro|insta|ski)l(ment|ful|s)?$", "$1ll$2"),
          Variant.of("^(lic|def|off|pret)ence", "$1ense"),
          Variant.of("^(judg|acknowledg)ement", "$1ment"),
          Variant.of("(?<=[a-z]{4})ogue", "og"));

  /** Words that no rule makes of each other. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("cheque", "check"),
          Map.entry("grey", "gray"),
          Map.entry("tyre", "tire"),
          Map.entry("aluminium", "aluminum"),
          Map.entry("artefact", "artifact"),
          Map.entry("adviser", "advisor"),
          Map.entry("learnt", "learned"),
          Map.entry("spelt", "spelled"),
          Map.entry("whilst", "while"),
          Map.entry("amongst", "among"),
          Map.entry("towards", "toward"),
          Map.entry("afterwards", "afterward"),
          Map.entry("storey", "story"),
          Map.entry("draught", "draft"),
          Map.entry("plough", "plow"),
          Map.entry("sceptical", "skeptical"),
          Map.entry("focussed", "focused"),
          Map.entry("mould", "mold"));

  private Spelling() {}

  /** Whether one of two words is the other one, spelled otherwise. */
  static boolean isSame(Word a, Word b) {
    return american(a.form()).equals(american(b.form())) || isSlip(a, b);
  }

  /**
   * Whether a word, in small letters, is one, in British or American spelling, or is made of words
   * with hyphens.
   */
  static boolean isWord(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    return Stream.of(word.split("-")).allMatch(part -> isListed(part) || isCompound(part));
  }

  private static boolean isListed(String word) {
    return WordList.english().isWord(word) || WordList.english().isWord(american(word));
  }

  /** Whether it is two words written as one, or a word with a beginning that any word may have. */
  private static boolean isCompound(String word) {
    return BEGINNINGS.stream()
            .anyMatch(beginning ->
                word.startsWith(beginning)
                    && word.length() >= beginning.length() + SHORTEST
                    && isListed(word.substring(beginning.length())))
        || IntStream.rangeClosed(SHORTEST, word.length() - SHORTEST)
            .anyMatch(cut -> isListed(word.substring(0, cut)) && isListed(word.substring(cut)));
  }

  /** A word as it is spelled in American English, without hyphens. */
  static String american(String word) {
    String american = word.replace("-", "");
    for (Variant variant : VARIANTS) {
      american = variant.british().matcher(american).replaceFirst(variant.american());
    }
    return OTHERS.getOrDefault(american, american);
  }

  /**
   * Whether one is a word and the other one none, but for a letter more, less or other, or two in
   * the wrong order.
   */
  private static boolean isSlip(Word a, Word b) {
    int least = Math.min(a.form().length(), b.form().length());
    return least >= SHORTEST
        && a.isLetters()
        && b.isLetters()
        && !a.isAcronym()
        && !b.isAcronym()
        && isKnown(a) != isKnown(b)
        && isFew(a.form(), b.form(), least >= LONG ? 2 : 1);
  }

  /** A name counts as a word too. */
  private static boolean isKnown(Word word) {
    String bare = word.text().replaceFirst("['’]s$", "");
    return Stream.of(bare.split("-"))
        .allMatch(part -> isWord(part.toLowerCase(Locale.ROOT)) || WordList.english().isWord(part));
  }

  /** Whether so few slips make one text of the other (F. Damerau, CACM 7, 1964). */
  private static boolean isFew(String a, String b, int most) {
    int start = 0;
    while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    if (restA.isEmpty() || restB.isEmpty() || most == 0) {
      return restA.length() + restB.length() <= most;
    }
    boolean swapped =
        restA.length() > 1
            && restB.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0);
    return isFew(restA.substring(1), restB.substring(1), most - 1)
        || isFew(restA.substring(1), restB, most - 1)
        || isFew(restA, restB.substring(1), most - 1)
        || swapped && isFew(restA.substring(2), restB.substring(2), most - 1);
  }
}
