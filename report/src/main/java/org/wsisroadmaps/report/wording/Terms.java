package org.wsisroadmaps.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.report.diff.ReferenceText;
import org.wsisroadmaps.report.language.Language;
import org.wsisroadmaps.report.language.Phrases;

/**
 * What reports call things in one of the languages of the United Nations, in all of them alike.
 *
 * @param phrases the words
 */
public record Terms(Phrases phrases) {

  /** The terms in English. */
  public static final Terms ENGLISH = in(Language.ENGLISH);

  /** The terms in a language. */
  public static Terms in(Language language) {
    return new Terms(Phrases.of(language, Terms.class, "terms"));
  }

  /** The language. */
  public Language language() {
    return phrases.language();
  }

  /**
   * A number of things.
   *
   * @param things {@code outcomes}, {@code lines}, {@code references}, {@code findings} or {@code
   *     pages}
   * @param number how many
   */
  public String count(String things, int number) {
    return phrases.count(things, number);
  }

  /** Several things, one after the other. */
  public String list(List<String> things) {
    return things.stream().reduce((all, next) -> phrases.say("list", all, next)).orElse("");
  }

  /**
   * A share in hundredths, never rounded up: all but a letter is not all.
   *
   * @param share 0 to 1
   */
  public String percent(double share) {
    String number =
        share == 1
            ? "100"
            : new DecimalFormat("0.0#", symbols())
                .format(
                    BigDecimal.valueOf(Math.floor(share * 10_000))
                        .divide(BigDecimal.valueOf(100), 2, RoundingMode.UNNECESSARY));
    return phrases.say("percent", number);
  }

  /** Signs of the language, with the digits that the documents of the ITU have in all of them. */
  private DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(
        Locale.forLanguageTag(language().code() + "-u-nu-latn"));
  }

  /** What a section is called. */
  public String section(Section section) {
    return phrases.say("section." + section.name());
  }

  /** A timing; empty where there is none. */
  public String timing(@Nullable Timing timing) {
    return switch (timing) {
      case null -> "";
      case Timing.Range range ->
          range.start() == range.end()
              ? String.valueOf(range.start())
              : range.start() + "–" + range.end();
      case Timing.Ongoing ongoing -> phrases.say("timing.ongoing", ongoing.start());
      case Timing.Continuous continuous -> phrases.say("timing.continuous");
    };
  }

  /** A goal with its title, such as {@code SDG 5: Gender Equality}. */
  public String sdgName(int goal) {
    String title = "sdg." + goal;
    return phrases.has(title)
        ? phrases.say("sdg.name", goal, phrases.say(title))
        : phrases.say("sdg.unknown", goal);
  }

  /** What stands before the number of a goal or target where no title follows. */
  public String sdg() {
    return phrases.say("sdg.short");
  }

  /** A column whose header is not at hand; one that the program does not know by its own name. */
  public String column(ColumnKey key) {
    String known = "column." + key.value();
    return phrases.has(known)
        ? phrases.say(known)
        : key.value().replaceFirst("^other:", "").replace('-', ' ');
  }

  /** What a reference is. */
  public String kind(Reference reference) {
    return phrases.say(
        switch (reference) {
          case Reference.Resolution r -> "kind.resolution";
          case Reference.Goal g -> "kind.goal";
          case Reference.Objective o -> "kind.objective";
          case Reference.Initiative i -> "kind.initiative";
          case Reference.Treaty t -> "kind.treaty";
          case Reference.Plan p -> "kind.plan";
          case Reference.Declaration d -> "kind.declaration";
          case Reference.Programme p -> "kind.programme";
          case Reference.Document d -> "kind.document";
          case Reference.Text t -> "kind.text";
        });
  }

  /**
   * A reference as a reader names it, without what may change about it: {@link ReferenceText#name}
   * in the language of these terms. What a document itself calls something stays as it is there.
   */
  public String reference(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> resolution(r);
      case Reference.Goal g ->
          g.target() == null
              ? phrases.say("reference.goal", g.goal())
              : phrases.say("reference.goal.target", g.goal(), g.target());
      case Reference.Objective o -> phrases.say("reference.objective", o.plan(), o.number());
      case Reference.Text t -> phrases.say("reference.text", t.text());
      case Reference.Initiative i -> ReferenceText.name(i);
      case Reference.Treaty t -> ReferenceText.name(t);
      case Reference.Plan p -> ReferenceText.name(p);
      case Reference.Declaration d -> ReferenceText.name(d);
      case Reference.Programme p -> ReferenceText.name(p);
      case Reference.Document d -> ReferenceText.name(d);
    };
  }

  private String resolution(Reference.Resolution resolution) {
    if (resolution.body() != null) {
      return phrases.say("reference.resolution." + resolution.body().name(), resolution.number());
    }
    return resolution.conference() == null
        ? phrases.say("reference.resolution", resolution.number())
        : phrases.say("reference.resolution.of", resolution.conference(), resolution.number());
  }

  /** What may change about a reference, as {@link ReferenceText#detail}; empty where nothing. */
  public String detail(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> revision(r.revision(), r.conference());
      case Reference.Treaty t -> revision(t.revision(), null);
      case Reference.Initiative i -> ReferenceText.detail(i);
      case Reference.Declaration d -> ReferenceText.detail(d);
      case Reference.Goal g -> ReferenceText.detail(g);
      case Reference.Objective o -> ReferenceText.detail(o);
      case Reference.Plan p -> ReferenceText.detail(p);
      case Reference.Programme p -> ReferenceText.detail(p);
      case Reference.Document d -> ReferenceText.detail(d);
      case Reference.Text t -> ReferenceText.detail(t);
    };
  }

  private String revision(Reference.@Nullable Revision revision, @Nullable String conference) {
    String held = conference == null ? "" : conference;
    if (revision == null) {
      return held;
    }
    String place = revision.place() == null ? "" : revision.place();
    String year = revision.year() == null ? "" : String.valueOf(revision.year());
    String told = phrases.say("revision", (place + " " + year).strip()).strip();
    return held.isEmpty() ? told : list(List.of(held, told));
  }

  /** Whose a cell is that is merged over several outcomes; empty where it is of one alone. */
  public String shared(ActionLine line, Outcome outcome, ColumnKey key) {
    List<Outcome> sharing = line.sharing(outcome, key);
    if (sharing.size() < 2) {
      return "";
    }
    boolean isCoded = sharing.stream().noneMatch(one -> one.code().isBlank());
    String among =
        isCoded
            ? sharing.get(0).code() + "–" + sharing.get(sharing.size() - 1).code()
            : count("outcomes", sharing.size());
    return phrases.say("sharing", among);
  }

  /** What a kind of finding is called. */
  public String finding(FindingCode code) {
    return phrases.say("finding." + code.name());
  }

  /** How severe a finding is. */
  public String severity(Finding.Severity severity) {
    return phrases.say("severity." + severity.name());
  }
}
