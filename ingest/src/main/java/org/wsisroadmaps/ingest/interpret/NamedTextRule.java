package org.wsisroadmaps.ingest.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Reference;

/**
 * Named texts without a number ({@code Kigali Resolution (2022)}, {@code Tunis Agenda}), and
 * programmes ({@code ITU Academy Training Centres (ATCs) programme}).
 */
final class NamedTextRule implements ReferenceRule {

  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&/–-]*|\\d{4})";
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:[Tt]he\\s+)?(?<name>(?:(?!The\\b)"
              + WORD
              + "\\s+(?:(?:of|for|on|and|de)\\s+)?){1,5}?"
              + "(?:Resolution|Declaration|Agenda|Commitment|Consensus|Compact|Charter|Statement"
              + "|Framework|Principles)(?:\\s+(?:of|for|on)\\s+(?:the\\s+)?"
              + WORD
              + "(?:\\s+(?:and\\s+)?"
              + WORD
              + ")*)?)(?![\\p{L}\\p{M}])\\s*(?:\\((?<year>(?:19|20)\\d{2})\\))?\\s*:?");
  private static final Pattern PROGRAMME =
      Pattern.compile(
          "(?:[Tt]he\\s+)?(?<name>\\p{Lu}[^,;:.]{2,80}?\\s[Pp]rogram(?:me)?s?)(?=\\s*(?:$|[,;:.(]|and\\b))");

  @Override
  public Reach reach() {
    return Reach.AT_STARTS;
  }

  @Override
  public Optional<Match> at(String text, int from) {
    Matcher declaration = DECLARATION.matcher(text).region(from, text.length());
    if (declaration.lookingAt() && !isResolution(text, from)) {
      String year = declaration.group("year");
      return Optional.of(
          Match.of(
              declaration.end(),
              new Reference.Declaration(
                  declaration.group("name"), year == null ? null : Integer.valueOf(year))));
    }
    Matcher programme = PROGRAMME.matcher(text).region(from, text.length());
    return programme.lookingAt()
        ? Optional.of(Match.of(programme.end(), new Reference.Programme(programme.group("name"))))
        : Optional.empty();
  }

  /** A body before the word makes it a resolution, even where its number is missing. */
  private static boolean isResolution(String text, int from) {
    return BodyNames.at(text, from)
        .filter(mention -> ResolutionRule.isKeyword(text.substring(mention.end()).strip(), 0))
        .isPresent();
  }
}
