package org.wsisroadmaps.ingest.vocabulary;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Section;

/** The words that name a section. */
public final class SectionNames {

  private static final Pattern WSIS_PLUS_10 =
      Pattern.compile(
          "(?:WSIS|SMSI|CMSI|ВВУИО|القمة(?:\\s+العالمية(?:\\s+لمجتمع\\s+المعلومات)?)?|峰会)"
              + "\\s*\\+\\s*10|(?:ا|ل)?لقمة\\s+العالمية.*عشر\\s+سنوات",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern GENEVA_PLAN =
      Pattern.compile(
          "Geneva\\s+Plan|Plan\\s+of\\s+Action|Tunis\\s+Agenda"
              + "|Plan\\s+d.action\\s+de\\s+Gen|Agenda\\s+de\\s+Tunis"
              + "|Plan\\s+de\\s+Acci[oó]n\\s+de\\s+Ginebra|Agenda\\s+de\\s+T[uú]nez"
              + "|Женевск\\p{L}+\\s+план|Тунисск\\p{L}+\\s+программ"
              + "|خطة\\s+عمل\\s+جنيف|برنامج\\s+عمل\\s+تونس|日内瓦行动计划|突尼斯议程",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST = 160;

  private SectionNames() {}

  /** The section that the text of a row names. */
  public static Optional<Section> find(String words) {
    String text = Normalizer.normalize(words, Normalizer.Form.NFKC);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (WSIS_PLUS_10.matcher(text).find()) {
      return Optional.of(Section.WSIS_PLUS_10);
    }
    return GENEVA_PLAN.matcher(text).find() ? Optional.of(Section.GENEVA_PLAN) : Optional.empty();
  }
}
