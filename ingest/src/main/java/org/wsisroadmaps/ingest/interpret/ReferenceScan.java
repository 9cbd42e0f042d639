package org.wsisroadmaps.ingest.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.interpret.ReferenceRule.Match;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Resolution;

/**
 * Walks over one text from left to right and tries the rules at every word. The words between two
 * references are the title of the first, when they follow it directly; they lead to the second,
 * when they run into it; between separators they are words that no rule knows.
 */
final class ReferenceScan {

  private static final List<ReferenceRule> RULES =
      List.of(
          new ResolutionRule(),
          new ObjectiveRule(),
          new GoalRule(),
          new InitiativeRule(),
          new DocumentRule(),
          new PlanRule(),
          new TreatyRule(),
          new NamedTextRule());

  private static final String CONNECTIVES =
      "(?:[\\s,;.:()\\[\\]、，；。]|(?:and|or|the|see|also|as well as|in particular|including|of|et|y|и)(?!\\p{L}))*";
  private static final Pattern ONLY_CONNECTIVES =
      Pattern.compile(CONNECTIVES, Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENS_PIECE =
      Pattern.compile(".*(?:[,;:(\\[.、，；。]|(?<!\\p{L})(?:and|or|the|et|y|и))\\s*$", Pattern.DOTALL);
  private static final Pattern SEPARATED =
      Pattern.compile("\\s*\\)?\\s*(?:[,;、，；。]|\\.(?:\\s|$)).*", Pattern.DOTALL);
  private static final Pattern ENDS_PIECE = Pattern.compile(".*[,;、，；。]\\s*", Pattern.DOTALL);
  private static final Pattern OUTER =
      Pattern.compile("^" + CONNECTIVES + "|[\\s,;.:(]+$", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Reference> references = new ArrayList<>();
  private BodyNames.@Nullable Mention body;
  private int gapStart;

  ReferenceScan(String text, ReferenceHeading heading) {
    this.text = text;
    this.body = heading.body();
    if (heading.resolutions()) {
      ResolutionRule.bareNumbers(text, 0).ifPresent(this::take);
    }
    scan();
  }

  List<Reference> references() {
    return List.copyOf(references);
  }

  private void scan() {
    int at = gapStart;
    while (at < text.length()) {
      Optional<Match> match = isWordStart(at) ? match(at) : Optional.empty();
      if (match.isPresent()) {
        closeGap(at);
        take(match.get());
        at = match.get().end();
      } else {
        at++;
      }
    }
    closeTail();
  }

  private boolean isWordStart(int at) {
    return isWordPart(text.charAt(at))
        && (at == 0 || !isWordPart(text.charAt(at - 1)) || isIdeograph(text.charAt(at)));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isIdeograph(char c) {
    return Character.isIdeographic(c);
  }

  private Optional<Match> match(int at) {
    for (ReferenceRule rule : RULES) {
      Optional<Match> match = rule.at(text, at);
      if (match.isPresent() && mayBegin(rule, text.substring(gapStart, at))) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** Whether a kind of reference may begin behind the words since the last one. */
  private boolean mayBegin(ReferenceRule rule, String gap) {
    return switch (rule.reach()) {
      case ANYWHERE -> true;
      case OUTSIDE_TITLES -> !isTitle(gap);
      case AT_STARTS -> !isTitle(gap) && (gap.isBlank() || OPENS_PIECE.matcher(gap).matches());
    };
  }

  /** Whether the words since the last reference are its title. */
  private boolean isTitle(String gap) {
    return !references.isEmpty()
            && !ONLY_CONNECTIVES.matcher(gap).matches()
            && !SEPARATED.matcher(gap).matches()
            && gap.indexOf(';') < 0
        || !references.isEmpty() && isOpenParenthesis(gap);
  }

  /** Whether a parenthesis that opened behind the last reference is still open. */
  private static boolean isOpenParenthesis(String gap) {
    return gap.stripLeading().startsWith("(") && gap.indexOf(')') < 0;
  }

  private void closeGap(int end) {
    String gap = text.substring(gapStart, end);
    if (gap.indexOf(';') >= 0) {
      body = references.isEmpty() ? body : null;
    }
    if (references.isEmpty()) {
      noteBody(gap);
    }
    boolean standsAlone = references.isEmpty() || SEPARATED.matcher(gap).matches();
    if (standsAlone && ENDS_PIECE.matcher(gap).matches()) {
      addUnread(gap);
    }
  }

  private void closeTail() {
    String gap = text.substring(Math.min(gapStart, text.length()));
    if (references.isEmpty() || SEPARATED.matcher(gap).matches()) {
      addUnread(gap);
    }
  }

  private void addUnread(String gap) {
    if (!ONLY_CONNECTIVES.matcher(gap).matches()) {
      references.add(new Reference.Text(OUTER.matcher(gap).replaceAll("")));
    }
  }

  /** Prose such as “Several WTDC resolutions …” tells the body of the numbers behind it. */
  private void noteBody(String gap) {
    for (int at = 0; at < gap.length(); at++) {
      if (isWordStart(at)) {
        Optional<BodyNames.Mention> mention = BodyNames.at(gap, at);
        if (mention.isPresent()
            && ResolutionRule.isKeyword(gap.substring(mention.get().end()).stripLeading(), 0)) {
          body = mention.get();
        }
      }
    }
  }

  private void take(Match match) {
    if (match.bodyBehind()) {
      fillBack(match);
    }
    for (Reference reference : match.references()) {
      references.add(reference instanceof Resolution resolution ? withBody(resolution) : reference);
    }
    gapStart = match.end();
  }

  private Resolution withBody(Resolution resolution) {
    if (resolution.body() != null || resolution.conference() != null) {
      body = new BodyNames.Mention(resolution.body(), resolution.conference(), 0);
      return resolution;
    }
    return body == null ? resolution : named(resolution, body);
  }

  /** A body behind the last of several resolutions holds for those before it too. */
  private void fillBack(Match match) {
    if (!(match.references().get(0) instanceof Resolution last)) {
      return;
    }
    var mention = new BodyNames.Mention(last.body(), last.conference(), 0);
    for (int i = references.size() - 1; i >= 0; i--) {
      if (!(references.get(i) instanceof Resolution before) || before.body() != null) {
        return;
      }
      references.set(i, named(before, mention));
    }
  }

  private static Resolution named(Resolution resolution, BodyNames.Mention mention) {
    return new Resolution(
        mention.body(),
        resolution.number(),
        resolution.revision(),
        mention.conference(),
        resolution.text());
  }
}
