package org.wsisroadmaps.report.concord;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Body;
import org.wsisroadmaps.model.Reference.Resolution;
import org.wsisroadmaps.model.Reference.Revision;

/**
 * What a reference says in every language: kinds, numbers and symbols, and no names.
 *
 * @param key what is cited, such as {@code Resolution 71}
 * @param body the body of a resolution, or null where it is not told or it is none
 * @param revision the revision, or null where none is told
 * @param conference the number of the conference, such as {@code 14} of PP-14, or null
 */
record Citation(
    String key, @Nullable Body body, @Nullable Revision revision, @Nullable String conference) {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** What an outcome cites; references that have nothing but a name are not among them. */
  static List<Citation> of(Outcome outcome) {
    List<Citation> citations = new ArrayList<>();
    outcome.references().forEach(reference -> of(reference).ifPresent(citations::add));
    return citations;
  }

  private static Optional<Citation> of(Reference reference) {
    return switch (reference) {
      case Resolution resolution ->
          Optional.of(
              new Citation(
                  "Resolution " + resolution.number(),
                  resolution.body(),
                  resolution.revision(),
                  digits(resolution.conference())));
      case Reference.Goal goal ->
          plain(goal.target() == null ? "goal " + goal.goal() : "target " + goal.target());
      case Reference.Objective objective -> plain("objective " + objective.number());
      case Reference.Initiative initiative ->
          plain("initiative " + initiative.region() + initiative.number());
      case Reference.Document document ->
          plain("document " + document.symbol().replaceFirst("^ITU-", ""));
      // names are of one language; the numbers in them are compared as those of any text
      case Reference.Treaty t -> Optional.empty();
      case Reference.Plan p -> Optional.empty();
      case Reference.Declaration d -> Optional.empty();
      case Reference.Programme p -> Optional.empty();
      case Reference.Text t -> Optional.empty();
    };
  }

  private static Optional<Citation> plain(String key) {
    return Optional.of(new Citation(key, null, null, null));
  }

  private static @Nullable String digits(@Nullable String conference) {
    String digits = conference == null ? "" : conference.replaceAll("\\D", "");
    return digits.length() < 2 ? null : digits.substring(digits.length() - 2);
  }

  /** Whether the same is cited, be it in another revision. */
  boolean isLike(Citation other) {
    return key.equals(other.key) && (body == null || other.body == null || body == other.body);
  }

  /** Whether the revisions and conferences are told and differ. */
  boolean isOtherRevisionThan(Citation other) {
    return differ(year(), other.year())
        || ConferencePlaces.differ(place(), other.place())
        || differ(conference, other.conference)
        || (year() == null && conference == null)
            != (other.year() == null && other.conference == null);
  }

  private static boolean differ(@Nullable Object first, @Nullable Object second) {
    return first != null && second != null && !Objects.equals(first, second);
  }

  private @Nullable Integer year() {
    return revision == null ? null : revision.year();
  }

  private @Nullable String place() {
    return revision == null ? null : revision.place();
  }

  /** The numbers that it says, its revision's year among them. */
  Set<BigDecimal> numbers() {
    Set<BigDecimal> numbers = new HashSet<>();
    Matcher digits = NUMBER.matcher(key + " " + revisionName());
    while (digits.find()) {
      numbers.add(new BigDecimal(digits.group()));
    }
    return numbers;
  }

  /** The citation in words. */
  String name() {
    return body == null ? key : body + " " + key;
  }

  /** The revision in words, empty where none is told. */
  String revisionName() {
    StringBuilder name = new StringBuilder();
    if (place() != null) {
      name.append(place());
    }
    if (year() != null) {
      name.append(name.isEmpty() ? "" : " ").append(year());
    }
    if (conference != null) {
      name.append(name.isEmpty() ? "" : ", ").append("conference ’").append(conference);
    }
    return name.toString();
  }
}
