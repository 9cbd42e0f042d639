package org.wsisroadmaps.ingest.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Reference;

/** Plans as a whole: {@code Kigali Action Plan}, {@code ITU Strategic Plan 2024-2027}. */
final class PlanRule implements ReferenceRule {

  /**
   * A plan's name.
   *
   * @param name the name
   * @param end where it ends in the text
   */
  record Name(String name, int end) {}

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*";

  /** Plans that are named after a place: Кигалийский план действий, 《基加利行动计划》, خطة عمل كيغالي. */
  private static final String OTHER_LANGUAGES =
      "|\\p{Lu}[\\p{L}-]+ск(?:ий|ого|ому|им|ом)\\s+план\\p{L}*\\s+действий"
          + "|《?\\p{IsHan}{2,12}行动计划》?|خطة\\s+عمل\\s+\\p{IsArabic}+(?:\\s+(?![لوب])\\p{IsArabic}{3,})?"
          + "|خطة\\s+عمل\\s+بوينس\\s+آيرس";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[Tt]he\\s+)?(?<name>(?:(?!The\\b)"
              + WORD
              + "\\s+(?:(?:of|de|for)\\s+)?){1,5}?(?:Action Plan|Plan of Action|Strategic Plan|Operational Plan)"
              + "|(?:Strategic|Operational) Plan|Plan d['’]action de "
              + WORD
              + "(?: "
              + WORD
              + ")?|Plan de Acción de "
              + WORD
              + "(?: "
              + WORD
              + ")?"
              + OTHER_LANGUAGES
              + ")(?:\\s+\\(?(?:for\\s+)?20\\d{2}\\s*[–-]\\s*20\\d{2}\\)?)?(?![[\\p{L}\\p{M}]&&[^\\p{IsHan}]])");

  @Override
  public Reach reach() {
    return Reach.OUTSIDE_TITLES;
  }

  @Override
  public Optional<Match> at(String text, int from) {
    return nameAt(text, from).map(name -> Match.of(name.end(), new Reference.Plan(name.name())));
  }

  /** The plan whose name begins at a place of the text. */
  static Optional<Name> nameAt(String text, int from) {
    Matcher name = NAME.matcher(text).region(from, text.length());
    return name.lookingAt()
        ? Optional.of(new Name(name.group("name"), name.end()))
        : Optional.empty();
  }
}
