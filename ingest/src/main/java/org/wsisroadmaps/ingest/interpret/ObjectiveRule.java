package org.wsisroadmaps.ingest.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Reference;

/**
 * Objectives of an action plan: {@code Buenos Aires Action Plan Objective 2}, {@code Objectives 2
 * and 3 of the Kigali Action Plan}.
 */
final class ObjectiveRule implements ReferenceRule {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern OBJECTIVES =
      Pattern.compile(
          "[\\s,:;(-]*(?:objectives?|objectifs?|objetivos?|задач[аи]|цел[ьи]|目标|(?:ال)?(?:هدف|أهداف))\\s*"
              + "(?<list>\\d{1,2}(?!\\.?\\d)(?:\\s*(?:[,،、&]|and\\b|et\\b|y\\b|и(?!\\p{L})|和|و)\\s*(?:and\\s+)?\\d{1,2}(?!\\.?\\d))*)\\s*\\)?",
          FLAGS);
  private static final Pattern OF =
      Pattern.compile(
          "\\s*(?:(?:of|in|under|from)\\s+(?:the\\s+)?|du\\s+|del\\s+|من\\s+|ل(?=خطة)|)", FLAGS);

  @Override
  public Reach reach() {
    return Reach.OUTSIDE_TITLES;
  }

  @Override
  public Optional<Match> at(String text, int from) {
    Optional<PlanRule.Name> plan = PlanRule.nameAt(text, from);
    Matcher objectives = OBJECTIVES.matcher(text);
    if (plan.isPresent()) {
      return objectives.region(plan.get().end(), text.length()).lookingAt()
          ? Optional.of(match(objectives.end(), plan.get(), objectives))
          : Optional.empty();
    }
    if (!objectives.region(from, text.length()).lookingAt()) {
      return Optional.empty();
    }
    Matcher of = OF.matcher(text).region(objectives.end(), text.length());
    return of.lookingAt()
        ? PlanRule.nameAt(text, of.end()).map(name -> match(name.end(), name, objectives))
        : Optional.empty();
  }

  private static Match match(int end, PlanRule.Name plan, Matcher objectives) {
    List<Reference> references =
        GoalRule.each(objectives.group("list")).stream()
            .<Reference>map(n -> new Reference.Objective(plan.name(), Integer.parseInt(n)))
            .toList();
    return Match.of(end, references);
  }
}
