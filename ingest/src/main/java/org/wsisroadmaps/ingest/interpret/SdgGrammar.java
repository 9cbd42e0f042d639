package org.wsisroadmaps.ingest.interpret;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;

/**
 * Reads links to the Sustainable Development Goals: {@code SDG 9: Industry …}, {@code SDG17},
 * {@code SDGs 4, 5 and 8}, {@code Target 5.b}, a list of bare targets, a goal's title, and prose
 * that names goals.
 */
final class SdgGrammar {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What stands before a goal's number, in the six languages of the United Nations. */
  private static final String NAME =
      "(?:SDGs?|ODD|ODS|ЦУР|goals?|targets?|cibles?|metas?|задач[аи]"
          + "|objectifs?(?:\\s+de\\s+développement\\s+durable)?"
          + "|objetivos?(?:\\s+de\\s+desarrollo\\s+sostenible)?"
          + "|цел[ьией](?:\\s+(?:в\\s+области\\s+)?устойчивого\\s+развития)?"
          + "|(?:可持续发展)?(?:具体)?目标"
          + "|(?:ال)?(?:هدف|أهداف|غاية|غايات)(?:\\s+التنمية\\s+المستدامة)?)";

  private static final String NUMBER =
      "(\\d{1,2})(?:\\.(\\d{1,2}|[a-d])|([a-d]))?(?![[\\p{L}\\d]&&[^\\p{IsHan}]])";
  private static final Pattern LINK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + NAME
              + "(?:\\s+targets?)?[\\s#:-]*(?:no\\.?\\s*|n°\\s*)?"
              + NUMBER,
          FLAGS);

  /** A further number of a list; a number that counts something (17 countries) is none. */
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*(?:[,;&/،؛、]|and\\b|et\\b|y\\b|и(?!\\p{L})|和|و)\\s*(?:and\\s+)?"
              + NUMBER
              + "(?=\\s*(?:$|[,;:.()&/،؛、-]|(?:and|et|y|и)(?!\\p{L})|和|و))",
          FLAGS);

  private static final Pattern UP_TO =
      Pattern.compile("\\s*(?:-|to\\b)\\s*(\\d{1,2})(?![\\p{L}\\d.])", FLAGS);

  /** A block that is nothing but numbers of goals and targets. */
  private static final Pattern BARE =
      Pattern.compile(
          "[\\s.,;]*\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d]))?(?:(?:[\\s,;&/،؛、]|and\\b|\\.\\s)+"
              + "\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d]))?)*[\\s.,;]*",
          FLAGS);

  /** A target and its words: {@code 9.c Significantly increase …}. */
  private static final Pattern LEADING_TARGET =
      Pattern.compile(
          "\\s*(\\d{1,2})\\.(\\d{1,2}|[a-d])(?:\\s*[:(-].*|\\s+\\p{L}.*)", FLAGS | Pattern.DOTALL);

  private static final Pattern ONE = Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,2}|[a-d]))?", FLAGS);
  private static final Pattern ALL =
      Pattern.compile("\\s*all\\s+(?:the\\s+)?(?:17\\s+)?(?:SDGs?|goals)\\W*", FLAGS);

  private SdgGrammar() {}

  /** The links of a cell, each once, in the order of the cell. */
  static List<SdgLink> parse(List<Block> blocks) {
    Set<SdgLink> links = new LinkedHashSet<>();
    blocks.forEach(block -> links.addAll(parse(block.text())));
    return List.copyOf(links);
  }

  /** The links of a text, each once, in the order of the text. */
  static List<SdgLink> parse(String text) {
    String plain = CellWords.plain(text);
    Set<SdgLink> links = new LinkedHashSet<>();
    if (ALL.matcher(plain).matches()) {
      Sdgs.all().forEach(goal -> links.add(new SdgLink(goal.number(), null)));
    } else if (BARE.matcher(plain).matches()) {
      addEach(plain, links);
    } else {
      addLeadingTarget(plain, links);
      addNamed(plain, links);
      addTitled(plain, links);
    }
    return List.copyOf(links);
  }

  private static void addEach(String text, Set<SdgLink> links) {
    Matcher one = ONE.matcher(text);
    while (one.find()) {
      links.add(link(one.group(1), one.group(2)));
    }
  }

  private static void addLeadingTarget(String text, Set<SdgLink> links) {
    Matcher target = LEADING_TARGET.matcher(text);
    if (target.matches() && Sdgs.hasTarget(code(target.group(1), target.group(2)))) {
      links.add(link(target.group(1), target.group(2)));
    }
  }

  private static void addNamed(String text, Set<SdgLink> links) {
    Matcher named = LINK.matcher(text);
    int at = 0;
    while (at <= text.length() && named.find(at)) {
      links.add(numbered(named));
      at = addFurther(text, named.end(), Integer.parseInt(named.group(1)), links);
    }
  }

  /** Adds what goes on behind a number: a range, or a list. Returns where it ends. */
  private static int addFurther(String text, int from, int first, Set<SdgLink> links) {
    int at = from;
    Matcher upTo = UP_TO.matcher(text).region(at, text.length());
    if (upTo.lookingAt() && Integer.parseInt(upTo.group(1)) > first) {
      int last = Math.min(Integer.parseInt(upTo.group(1)), Sdgs.all().size());
      for (int goal = first + 1; goal <= last; goal++) {
        links.add(new SdgLink(goal, null));
      }
      at = upTo.end();
    }
    Matcher next = NEXT.matcher(text);
    while (next.region(at, text.length()).lookingAt()) {
      links.add(numbered(next));
      at = next.end();
    }
    return at;
  }

  private static SdgLink numbered(Matcher number) {
    String target = number.group(2) == null ? number.group(3) : number.group(2);
    return link(number.group(1), target);
  }

  private static void addTitled(String text, Set<SdgLink> links) {
    if (links.isEmpty()) {
      String words = words(text);
      for (Sdg goal : Sdgs.all()) {
        if (words.equals(words(goal.title()))) {
          links.add(new SdgLink(goal.number(), null));
        }
      }
    }
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]+", " ")
        .replaceFirst("^ ?sdgs? ", "")
        .strip();
  }

  private static SdgLink link(String goal, @Nullable String target) {
    return new SdgLink(Integer.parseInt(goal), target == null ? null : code(goal, target));
  }

  private static String code(String goal, String target) {
    return Integer.parseInt(goal) + "." + target.toLowerCase(Locale.ROOT);
  }
}
