package org.wsisroadmaps.ingest.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference.Revision;

/**
 * Reads what stands behind a resolution's number: {@code (Rev. Bucharest, 2022)}, {@code
 * (Guadalajara, 2010)}, {@code (Rev. WTDC-22)}.
 */
final class RevisionGrammar {

  /**
   * What was read.
   *
   * @param revision place and year, or null where a conference is named instead
   * @param conference the conference, or null
   * @param end where it ends in the text
   */
  record Found(@Nullable Revision revision, BodyNames.@Nullable Mention conference, int end) {}

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MARK =
      "(?<mark>rev(?:ised|ision)?\\b\\.?|rév\\b\\.?|пересм\\p{L}*\\.?|المراج[\\p{L}\\p{M}]*(?:\\s+في)?)?";
  private static final String PLACE = "(?<place>\\p{L}[\\p{L}\\p{M}.'’ -]{1,40}?)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})?(?:\\s*(?:г\\.?|年))?";
  private static final Pattern IN_PARENTHESES =
      Pattern.compile(
          "\\s*\\(\\s*" + MARK + "\\s*(?:in\\s+)?" + PLACE + "\\s*[,،]?\\s*" + YEAR + "\\s*\\)",
          FLAGS);
  private static final Pattern CHINESE =
      Pattern.compile(
          "\\s*\\(\\s*(?<year>(?:19|20)\\d{2})年\\s*[,、]?\\s*(?<place>\\p{IsHan}+)"
              + "(?:\\s*[,、]?\\s*(?<mark>修订版))?\\s*\\)",
          FLAGS);
  private static final Pattern OPEN =
      Pattern.compile(
          "\\s*,?\\s*(?<mark>rev\\b\\.?|rév\\b\\.?|пересм\\.?)\\s*(?<place>\\p{L}[\\p{L}\\p{M}.' -]{1,40}?)"
              + "\\s*,?\\s*(?<year>(?:19|20)\\d{2})(?!\\d)",
          FLAGS);
  private static final Pattern CONFERENCE =
      Pattern.compile("\\s*\\(\\s*(?:rev\\b\\.?\\s*)?(?=\\p{L})", FLAGS);
  private static final Pattern CLOSE = Pattern.compile("\\s*\\)");

  private RevisionGrammar() {}

  /** The revision that begins at a place of the text, white space before it included. */
  static Optional<Found> at(String text, int from) {
    Optional<Found> conference = conference(text, from);
    if (conference.isPresent()) {
      return conference;
    }
    for (Pattern form : new Pattern[] {CHINESE, IN_PARENTHESES, OPEN}) {
      Matcher matcher = form.matcher(text).region(from, text.length());
      if (matcher.lookingAt() && saysSomething(matcher)) {
        return Optional.of(new Found(revision(matcher), null, matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> conference(String text, int from) {
    Matcher open = CONFERENCE.matcher(text).region(from, text.length());
    if (!open.lookingAt()) {
      return Optional.empty();
    }
    return BodyNames.at(text, open.end())
        .flatMap(mention -> {
          Matcher close = CLOSE.matcher(text).region(mention.end(), text.length());
          return close.lookingAt()
              ? Optional.of(new Found(null, mention, close.end()))
              : Optional.empty();
        });
  }

  /** A place alone, without {@code Rev.} or a year, could be anything. */
  private static boolean saysSomething(Matcher matcher) {
    return matcher.group("year") != null
        || matcher.group("mark") != null && matcher.group("place") != null;
  }

  private static Revision revision(Matcher matcher) {
    String place = matcher.group("place");
    String year = matcher.group("year");
    return new Revision(
        place == null ? null : place.strip(), year == null ? null : Integer.valueOf(year));
  }
}
