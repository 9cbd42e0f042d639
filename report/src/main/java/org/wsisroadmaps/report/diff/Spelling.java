package org.wsisroadmaps.report.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words differ in their spelling only. */
final class Spelling {

  /** Shorter words are too often one letter away from another word. */
  private static final int SHORTEST = 6;

  /** English words that are one slip away from another word. */
  private static final Set<Set<String>> OTHER_WORDS =
      Set.of(
          Set.of("casual", "causal"),
          Set.of("censor", "sensor"),
          Set.of("complement", "compliment"),
          Set.of("complementary", "complimentary"),
          Set.of("contact", "contract"),
          Set.of("contacts", "contracts"),
          Set.of("content", "consent"),
          Set.of("content", "contest"),
          Set.of("content", "context"),
          Set.of("contents", "contexts"),
          Set.of("context", "contest"),
          Set.of("county", "country"),
          Set.of("discreet", "discrete"),
          Set.of("expand", "expend"),
          Set.of("formal", "format"),
          Set.of("marital", "martial"),
          Set.of("message", "massage"),
          Set.of("mission", "million"),
          Set.of("personal", "personnel"),
          Set.of("prescribe", "proscribe"),
          Set.of("prevision", "provision"),
          Set.of("region", "religion"),
          Set.of("regions", "religions"),
          Set.of("stationary", "stationery"),
          Set.of("statue", "statute"),
          Set.of("statues", "statutes"),
          Set.of("through", "though"),
          Set.of("thorough", "through"),
          Set.of("united", "untied"));

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

  private Spelling() {}

  /** Whether each word of one side is one of the other side, spelled otherwise. */
  static boolean isSame(List<String> deleted, List<String> inserted) {
    if (deleted.size() != inserted.size()) {
      return false;
    }
    Set<Integer> taken = new HashSet<>();
    for (String old : deleted) {
      boolean found = false;
      for (int i = 0; i < inserted.size() && !found; i++) {
        if (!taken.contains(i) && isSame(old, inserted.get(i))) {
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

  private static boolean isSame(String a, String b) {
    return american(a).equals(american(b)) || isSlip(a, b);
  }

  private static String american(String word) {
    String american = word.replace("-", "");
    for (Variant variant : VARIANTS) {
      american = variant.british().matcher(american).replaceFirst(variant.american());
    }
    return american;
  }

  /**
   * One letter inside the word more, less or other, or two in the wrong order. A word's first
   * letter and its ending are seldom mistyped, and tell it from other words and forms.
   */
  private static boolean isSlip(String a, String b) {
    int least = Math.min(a.length(), b.length());
    return least >= SHORTEST
        && a.charAt(0) == b.charAt(0)
        && a.substring(a.length() - 2).equals(b.substring(b.length() - 2))
        && !OTHER_WORDS.contains(Set.of(a, b))
        && isOneSlip(a, b);
  }

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
