package org.wsisroadmaps.ingest.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Body;
import org.wsisroadmaps.model.Reference.Resolution;
import org.wsisroadmaps.model.Reference.Revision;

/**
 * Resolutions: {@code PP-14 Resolution 123}, {@code Resolutions 71, 130 (Rev. Bucharest, 2022) of
 * the Plenipotentiary Conference}, {@code Res. 37}, {@code A/RES/70/1}. A revision holds for the
 * numbers before it that have none of their own. A number of the form {@code 70/1} is one of the
 * General Assembly, which alone counts by sessions.
 */
final class ResolutionRule implements ReferenceRule {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern KEYWORD =
      Pattern.compile(
          "(?:resolutions?|résolutions?|resoluci(?:ó|o)n(?:es)?|резолюци\\p{L}+|рез\\.|res\\.?|(?:ال)?قرار(?:ات|ان|ين)?"
              + "|决议)(?![\\p{L}\\p{M}])\\s*",
          FLAGS);
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?:nos?\\.?\\s*|n°s?\\s*|№\\s*|:\\s*)?", FLAGS);
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<unga>A/(?:RES/)?)?(?<session>\\d{2})/(?<item>\\d{1,3})"
              + "|(?!(?:19|20)\\d{2}\\b)(?<number>\\d{1,4}(?:\\s?bis)?))(?![[\\p{L}\\d/]&&[^\\p{IsHan}]]|\\.\\d)",
          FLAGS);
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[,;&،、]|and\\b|et\\b|y\\b|и(?!\\p{L})|和|و(?=\\s*\\d))+\\s*(?:and\\b|et\\b|y\\b|и(?!\\p{L}))?\\s*",
          FLAGS);
  private static final Pattern CHINESE = Pattern.compile("第?(?<list>[\\d、,和/\\s]*\\d)号决议");
  private static final Pattern SYMBOL =
      Pattern.compile("A/RES/(?<session>\\d{2})/(?<item>\\d{1,3})(?!\\d)");
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:\\(\\s*|,?\\s*(?:adopted\\s+)?(?:of|by|at|from|de|du|del?)(?:\\s+(?:the|la))?\\s+(?:l['’])?|)",
          FLAGS);

  /** One number of a list. */
  private record Numbered(
      String number, @Nullable Revision revision, BodyNames.@Nullable Mention conference) {}

  @Override
  public Reach reach() {
    return Reach.ANYWHERE;
  }

  @Override
  public Optional<Match> at(String text, int from) {
    Optional<BodyNames.Mention> before = BodyNames.at(text, from);
    int at = skip(text, before.map(BodyNames.Mention::end).orElse(from));
    Matcher symbol = SYMBOL.matcher(text).region(at, text.length());
    if (symbol.lookingAt()) {
      String number = symbol.group("session") + "/" + symbol.group("item");
      return Optional.of(
          Match.of(
              symbol.end(),
              new Resolution(Body.UNGA, number, null, null, text.substring(from, symbol.end()))));
    }
    Matcher chinese = CHINESE.matcher(text).region(at, text.length());
    if (chinese.lookingAt()) {
      int end = chinese.end();
      return numbers(text, chinese.start("list"))
          .map(list -> match(text, from, list.revisedAt(text, end), before));
    }
    Matcher keyword = KEYWORD.matcher(text).region(at, text.length());
    if (!keyword.lookingAt()) {
      return Optional.empty();
    }
    Optional<BodyNames.Mention> between = BodyNames.at(text, keyword.end());
    int numbersAt = skip(text, between.map(BodyNames.Mention::end).orElse(keyword.end()));
    return numbers(text, numbersAt).map(list -> match(text, from, list, before.or(() -> between)));
  }

  /** Numbers without the word, as they stand under a heading that says it. */
  static Optional<Match> bareNumbers(String text, int from) {
    ResolutionRule rule = new ResolutionRule();
    return rule.numbers(text, from).map(list -> rule.match(text, from, list, Optional.empty()));
  }

  /** The word at a place, in any language. */
  static boolean isKeyword(String text, int from) {
    return KEYWORD.matcher(text).region(from, text.length()).lookingAt();
  }

  private record NumberList(List<Numbered> numbers, int end) {
    /** The same numbers with the revision that stands at a place of the text, if any does. */
    NumberList revisedAt(String text, int at) {
      Optional<RevisionGrammar.Found> found = RevisionGrammar.at(text, at);
      List<Numbered> revised = new ArrayList<>(numbers);
      found.ifPresent(revision -> applyBack(revised, revision));
      return new NumberList(revised, found.map(RevisionGrammar.Found::end).orElse(at));
    }
  }

  private Optional<NumberList> numbers(String text, int from) {
    Matcher prefix = BEFORE_NUMBER.matcher(text).region(from, text.length());
    int at = prefix.lookingAt() ? prefix.end() : from;
    List<Numbered> numbers = new ArrayList<>();
    int end = from;
    Matcher number = NUMBER.matcher(text);
    while (number.region(at, text.length()).lookingAt()) {
      String value = value(number);
      end = number.end();
      Optional<RevisionGrammar.Found> revision = RevisionGrammar.at(text, end);
      numbers.add(new Numbered(value, null, null));
      if (revision.isPresent()) {
        end = revision.get().end();
        applyBack(numbers, revision.get());
      }
      Matcher separator = SEPARATOR.matcher(text).region(end, text.length());
      if (!separator.lookingAt()) {
        break;
      }
      at = separator.end();
    }
    return numbers.isEmpty() ? Optional.empty() : Optional.of(new NumberList(numbers, end));
  }

  private static String value(Matcher number) {
    return number.group("session") == null
        ? number.group("number")
        : number.group("session") + "/" + number.group("item");
  }

  private static void applyBack(List<Numbered> numbers, RevisionGrammar.Found found) {
    for (int i = numbers.size() - 1; i >= 0; i--) {
      Numbered plain = numbers.get(i);
      if (plain.revision() != null || plain.conference() != null) {
        return;
      }
      numbers.set(i, new Numbered(plain.number(), found.revision(), found.conference()));
    }
  }

  private Match match(String text, int from, NumberList list, Optional<BodyNames.Mention> before) {
    Optional<BodyNames.Mention> behind =
        before.isPresent() ? Optional.empty() : behind(text, list.end());
    Optional<BodyNames.Mention> named = before.or(() -> behind);
    int end = behind.map(mention -> closed(text, mention.end())).orElse(list.end());
    String words = text.substring(from, end).strip();
    List<Reference> references = new ArrayList<>();
    for (Numbered one : list.numbers()) {
      references.add(resolution(one, named, words));
    }
    return new Match(end, references, behind.isPresent());
  }

  private static Resolution resolution(
      Numbered one, Optional<BodyNames.Mention> named, String words) {
    Body body = named.map(BodyNames.Mention::body).orElse(null);
    String conference = named.map(BodyNames.Mention::conference).orElse(null);
    if (one.conference() != null) {
      conference = one.conference().conference();
      body = body == null ? one.conference().body() : body;
    }
    if (body == null && conference == null && one.number().indexOf('/') > 0) {
      body = Body.UNGA;
    }
    return new Resolution(body, one.number(), one.revision(), conference, words);
  }

  /** The body that is named behind the numbers, where it does not open the next reference. */
  private static Optional<BodyNames.Mention> behind(String text, int from) {
    Matcher preposition = BEHIND.matcher(text).region(from, text.length());
    if (!preposition.lookingAt()) {
      return Optional.empty();
    }
    return BodyNames.at(text, preposition.end())
        .filter(mention -> !isKeyword(text, skip(text, mention.end())));
  }

  private static int closed(String text, int from) {
    return from < text.length() && text.charAt(from) == ')' ? from + 1 : from;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':')) {
      at++;
    }
    return at;
  }
}
