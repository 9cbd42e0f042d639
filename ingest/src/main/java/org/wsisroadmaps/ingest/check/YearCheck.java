package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/** Years that contradict each other, and dates that lie after the edition. */
final class YearCheck implements Check {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  private static final WordPattern DATE =
      new WordPattern(
          "0123456789JFMASOND",
          Pattern.compile(
              "(?:\\d{1,2}\\s+)?(?:January|February|March|April|May|June|July|August|September|October"
                  + "|November|December)\\s+(?:\\d{1,2},\\s*)?(20\\d{2})(?!\\d)"));

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> title = years(edition.title());
    for (Block block : edition.preamble()) {
      Set<Integer> years = years(block.text());
      if (isTitle(block.text(), edition.title()) && differ(title, years)) {
        findings.add(
            conflict(
                "the title tells "
                    + told(title)
                    + " and the preamble "
                    + told(years)
                    + ": "
                    + Walk.quoted(block.text())));
      }
    }
    Set<Integer> file = years(edition.source().file());
    if (differ(title, file)) {
      findings.add(
          conflict(
              "the title tells "
                  + told(title)
                  + " and the file’s name "
                  + told(file)
                  + ": "
                  + Walk.quoted(edition.source().file())));
    }
    Integer year = edition.year();
    if (year != null) {
      Walk.over(edition).forEach(walk -> addLateDates(walk, year, findings));
    }
    return findings;
  }

  private static Finding conflict(String message) {
    return Finding.of(FindingCode.YEAR_CONFLICT, null, message);
  }

  private static Set<Integer> years(String text) {
    Set<Integer> years = new TreeSet<>();
    YEAR.matcher(text).results().forEach(found -> years.add(Integer.valueOf(found.group())));
    return years;
  }

  private static boolean differ(Set<Integer> a, Set<Integer> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static String told(Set<Integer> years) {
    return String.join(", ", years.stream().map(String::valueOf).toList());
  }

  /** Whether a text repeats the title, but perhaps for the year. */
  private static boolean isTitle(String text, String title) {
    Set<String> own = words(text);
    Set<String> wanted = words(title);
    int all = own.size() + wanted.size();
    own.retainAll(wanted);
    return all > 0 && 2.0 * own.size() / all >= 0.8;
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.isEmpty() || YEAR.matcher(word).matches());
    return words;
  }

  private static void addLateDates(Walk walk, int year, List<Finding> findings) {
    for (ColumnKey key : List.of(ColumnKey.EVIDENCE, ColumnKey.RESULTS)) {
      for (MatchResult date : DATE.find(Walk.text(walk.ownCell(key)))) {
        if (Integer.parseInt(date.group(1)) > year) {
          findings.add(
              Finding.of(
                  FindingCode.DATE_AFTER_EDITION,
                  walk.place(key),
                  Walk.quoted(date.group()) + " lies after the edition of " + year));
        }
      }
    }
  }
}
