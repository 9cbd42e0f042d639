package org.wsisroadmaps.ingest.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading among references, such as {@code Regional Initiatives:} or {@code WTDC Resolutions:}.
 * It is no reference, but tells what stands below it.
 *
 * @param body the body whose resolutions follow, or null where it names none
 * @param resolutions whether resolutions follow, so that bare numbers are theirs
 */
record ReferenceHeading(BodyNames.@Nullable Mention body, boolean resolutions) {

  /** No heading. */
  static final ReferenceHeading NONE = new ReferenceHeading(null, false);

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?:the|of|and|other|ITU(?:['’]s)?|relevant|related|regional|strategic|action|plans?"
              + "|initiatives?|goals?|objectives?|documents?|references?|programmes?|programs?|priorities"
              + "|targets?|decisions?|pertinentes?|relatives?|initiatives? régionales?|iniciativas?"
              + "|regionales|objectifs?|objetivos?|stratégiques?|estratégicos?|et|y|и"
              + "|региональные|инициативы|стратегические|цели|区域性举措|战略目标"
              + "|المبادرات|الإقليمية|الأهداف|الاستراتيجية"
              + "|(?<resolutions>resolutions?|résolutions?|resoluciones|резолюции|决议|القرارات))[\\s,/&]*)+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern COLON = Pattern.compile("[\\s:：.]+$");

  /** The heading that the whole text is; nothing where it is none. */
  static Optional<ReferenceHeading> parse(String text) {
    boolean hasColon = text.strip().endsWith(":") || text.strip().endsWith("：");
    String bare = COLON.matcher(text.strip()).replaceFirst("");
    Optional<BodyNames.Mention> before = BodyNames.at(bare, 0);
    String rest = before.map(mention -> bare.substring(mention.end())).orElse(bare).strip();
    if (rest.isEmpty()) {
      return before.filter(body -> hasColon).map(body -> new ReferenceHeading(body, true));
    }
    Matcher words = WORDS.matcher(rest);
    if (!words.lookingAt()) {
      return Optional.empty();
    }
    boolean resolutions = words.group("resolutions") != null;
    if (words.end() == rest.length()) {
      return Optional.of(new ReferenceHeading(before.orElse(null), resolutions));
    }
    return BodyNames.at(rest, words.end())
        .filter(behind -> behind.end() == rest.length())
        .map(behind -> new ReferenceHeading(behind, resolutions));
  }
}
