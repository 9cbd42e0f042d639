package org.wsisroadmaps.ingest.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Reference;

/** Strategic goals of the ITU: {@code Goal 1}, {@code ITU Strategic Goal 1 (Target 1.6)}. */
final class GoalRule implements ReferenceRule {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String LIST =
      "(?:\\s*(?:,|&|and\\b|et\\b|y\\b|и(?!\\p{L}))\\s*(?:and\\s+)?%s)*";
  private static final String NUMBER = "\\d{1,2}(?![\\d/]|\\.\\d)";
  private static final String TARGET = "\\d{1,2}\\.\\d{1,2}(?!\\d)";
  private static final Pattern GOALS =
      Pattern.compile(
          "(?:(?:ITU|strategic)(?:['’]s)?\\s+)*(?:goals?|buts?\\b(?:\\s+stratégiques?)?|objectifs? stratégiques?|metas? estratégicas?|objetivos? estratégicos?"
              + "|(?:стратегическ\\p{L}+\\s+)?цел[ьи]|(?:战略)?目标|(?:ال)?(?:هدف|غاية)(?:\\s+(?:ال)?استراتيجية?)?)\\s*(?<goals>"
              + NUMBER
              + LIST.formatted(NUMBER)
              + ")",
          FLAGS);
  private static final Pattern TARGETS =
      Pattern.compile(
          "\\s*[(,:;-]?\\s*(?:targets?|cibles?|metas?|задач[аи]|具体目标|(?:ال)?(?:غاية|مقصد))\\s*(?<targets>"
              + TARGET
              + LIST.formatted(TARGET)
              + ")\\s*\\)?",
          FLAGS);
  private static final Pattern ONE = Pattern.compile("\\d+(?:\\.\\d+)?");

  @Override
  public Reach reach() {
    return Reach.OUTSIDE_TITLES;
  }

  @Override
  public Optional<Match> at(String text, int from) {
    Matcher goals = GOALS.matcher(text).region(from, text.length());
    Matcher targets = TARGETS.matcher(text);
    if (!goals.lookingAt()) {
      return targets.region(from, text.length()).lookingAt()
          ? Optional.of(Match.of(targets.end(), targets(targets)))
          : Optional.empty();
    }
    List<Reference> references = new ArrayList<>();
    List<String> numbers = each(goals.group("goals"));
    int end = goals.end();
    if (targets.region(end, text.length()).lookingAt()) {
      end = targets.end();
      List<Reference> reached = targets(targets);
      numbers.stream()
          .filter(goal -> !isReached(goal, reached))
          .forEach(g -> references.add(goal(g)));
      references.addAll(reached);
    } else {
      numbers.forEach(number -> references.add(goal(number)));
    }
    return Optional.of(Match.of(end, references));
  }

  private static boolean isReached(String goal, List<Reference> reached) {
    int number = Integer.parseInt(goal);
    return reached.stream().anyMatch(r -> r instanceof Reference.Goal g && g.goal() == number);
  }

  private static Reference goal(String number) {
    return new Reference.Goal(Integer.parseInt(number), null);
  }

  private static List<Reference> targets(Matcher targets) {
    List<Reference> goals = new ArrayList<>();
    for (String target : each(targets.group("targets"))) {
      int goal = Integer.parseInt(target.substring(0, target.indexOf('.')));
      goals.add(new Reference.Goal(goal, target));
    }
    return goals;
  }

  static List<String> each(String list) {
    return ONE.matcher(list).results().map(found -> found.group()).toList();
  }
}
