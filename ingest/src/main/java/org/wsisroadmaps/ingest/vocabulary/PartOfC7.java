package org.wsisroadmaps.ingest.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The eight parts of action line C7, as the Geneva Plan of Action (2003, C7, 14 to 22) names them
 * in the languages of the United Nations.
 */
final class PartOfC7 {

  private static final Map<String, Pattern> PARTS =
      new TreeMap<>(
          Map.of(
              "e-government",
              words(
                  "e-government|administration électronique|cybergouvernement"
                      + "|(?:ciber)?gobierno electrónico|cibergobierno"
                      + "|электронн\\p{L}+ правительств\\p{L}+|电子政务|الحكومة الإلكترونية"),
              "e-business",
              words(
                  "e-business|commerce électronique|negocios electrónicos|comercio electrónico"
                      + "|электронн\\p{L}+ (?:бизнес|коммерци)\\p{L}*|电子商务"
                      + "|(?:الأعمال|التجارة)(?: التجارية)? الإلكترونية"),
              "e-learning",
              words(
                  "e-learning|télé-?enseignement|cyberapprentissage|aprendizaje electrónico"
                      + "|ciberaprendizaje|электронн\\p{L}+ обучени\\p{L}+|电子学习"
                      + "|التعلم الإلكتروني"),
              "e-health",
              words(
                  "e-health|télésanté|cybersanté|cibersalud|электронн\\p{L}+ здравоохранени\\p{L}+"
                      + "|电子卫生|电子医疗|الصحة الإلكترونية"),
              "e-employment",
              words(
                  "e-employment|cybertravail|ciberempleo|электронн\\p{L}+ занятост\\p{L}+|电子就业"
                      + "|(?:العمالة|التوظيف) الإلكتروني\\p{L}*"),
              "e-environment",
              words(
                  "e-environment|cyberécologie|ciberecología"
                      + "|электронн\\p{L}+ (?:охран\\p{L}+ )?окружающ\\p{L}+ сред\\p{L}+|电子环境"
                      + "|البيئة الإلكترونية"),
              "e-agriculture",
              words(
                  "e-agriculture|cyberagriculture|ciberagricultura"
                      + "|электронн\\p{L}+ сельск\\p{L}+ хозяйств\\p{L}+|电子农业"
                      + "|الزراعة الإلكترونية"),
              "e-science",
              words(
                  "e-science|cyberscience|ciberciencia|электронн\\p{L}+ научн\\p{L}+|电子科学"
                      + "|(?:العلم|العلوم) الإلكتروني\\p{L}*")));

  private PartOfC7() {}

  private static Pattern words(String words) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + words + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.CANON_EQ);
  }

  /** The part that a text names; a text that names several names none. */
  static Optional<String> named(String text) {
    String plain = text.replaceAll("[\\u2010\\u2011]", "-").replaceAll("\\s+", " ");
    var named =
        PARTS.entrySet().stream().filter(part -> part.getValue().matcher(plain).find()).toList();
    return named.size() == 1 ? Optional.of(named.get(0).getKey()) : Optional.empty();
  }
}
