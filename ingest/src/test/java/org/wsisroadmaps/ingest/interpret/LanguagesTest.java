package org.wsisroadmaps.ingest.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.vocabulary.ActionLineName;
import org.wsisroadmaps.ingest.vocabulary.SectionNames;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;

/** Fields in the six languages of the United Nations, their accents composed and decomposed. */
class LanguagesTest {

  private static final String NONE = "none";

  private static List<String> forms(String text) {
    return List.of(
        Normalizer.normalize(text, Normalizer.Form.NFC),
        Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020 à 2025 | 2020-2025",
        "de 2020 à 2025 | 2020-2025",
        "2020 au 31 décembre 2025 | 2020-2025",
        "entre 2020 et 2025 | 2020-2025",
        "depuis 2012 | 2012-",
        "2012 à ce jour | 2012-",
        "2012 jusqu'à présent | 2012-",
        "à partir de 2012 | 2012-",
        "en continu | continuous",
        "En cours | continuous",
        "Permanent | continuous",
        "2020 a 2025 | 2020-2025",
        "de 2020 a 2025 | 2020-2025",
        "entre 2020 y 2025 | 2020-2025",
        "desde 2012 | 2012-",
        "2012 hasta la fecha | 2012-",
        "a partir de 2012 | 2012-",
        "Continuo | continuous",
        "En curso | continuous",
        "de manera continua | continuous",
        "2020–2025 гг. | 2020-2025",
        "2020-2025 годы | 2020-2025",
        "с 2020 по 2025 год | 2020-2025",
        "с 2012 года | 2012-",
        "2012 год – по настоящее время | 2012-",
        "начиная с 2012 г. | 2012-",
        "постоянно | continuous",
        "На постоянной основе | continuous",
        "непрерывно | continuous",
        "2020年至2025年 | 2020-2025",
        "2020-2025年 | 2020-2025",
        "自2012年起 | 2012-",
        "2012年至今 | 2012-",
        "2012年以来 | 2012-",
        "持续 | continuous",
        "持续进行 | continuous",
        "长期 | continuous",
        "2025-2020 | none",
        "من 2020 إلى 2025 | 2020-2025",
        "من عام 2020 إلى عام 2025 | 2020-2025",
        "٢٠٢٠-٢٠٢٥ | 2020-2025",
        "٢٠٢٠ – ٢٠٢٥ | 2020-2025",
        "منذ 2012 | 2012-",
        "منذ عام ٢٠١٢ | 2012-",
        "2012 حتى الآن | 2012-",
        "2012 إلى اليوم | 2012-",
        "مستمر | continuous",
        "بصفة مستمرة | continuous",
        "بشكل مستمر | continuous",
        "en 3 phases | none",
        "à déterminer | none",
        "будет определено | none",
        "待定 | none",
        "سيحدد لاحقا | none",
      })
  void timings(String text, String wanted) {
    for (String form : forms(text)) {
      assertThat(TimingGrammar.parse(form).map(LanguagesTest::said).orElse(NONE)).isEqualTo(wanted);
    }
  }

  private static String said(Timing timing) {
    return switch (timing) {
      case Timing.Range range -> range.start() + "-" + range.end();
      case Timing.Ongoing ongoing -> ongoing.start() + "-";
      case Timing.Continuous continuous -> "continuous";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ODD 9: Industrie, innovation et infrastructure | 9",
        "ODD n° 9 | 9",
        "ODD 4, 5 et 8 | 4 5 8",
        "Objectif de développement durable 9 | 9",
        "Objectifs de développement durable 9 et 17 | 9 17",
        "cible 9.c | 9.c",
        "ODS 9 | 9",
        "ODS 4, 5 y 8 | 4 5 8",
        "Objetivo de Desarrollo Sostenible 9 | 9",
        "meta 9.c | 9.c",
        "ЦУР 9 | 9",
        "ЦУР 4, 5 и 8 | 4 5 8",
        "Цель 9 в области устойчивого развития | 9",
        "Цель устойчивого развития 9 | 9",
        "задача 9.c | 9.c",
        "可持续发展目标9 | 9",
        "可持续发展目标4、5和8 | 4 5 8",
        "目标9：工业、创新和基础设施 | 9",
        "具体目标9.c | 9.c",
        "أهداف التنمية المستدامة 9 | 9",
        "أهداف التنمية المستدامة ٩ و١٧ | 9 17",
        "الهدف 9 من أهداف التنمية المستدامة | 9",
        "هدف التنمية المستدامة ٩ | 9",
        "الغاية 9.c | 9.c",
        "17 pays | ",
        "共有17个国家 | ",
      })
  void goals(String text, @Nullable String wanted) {
    for (String form : forms(text)) {
      assertThat(
              SdgGrammar.parse(form).stream()
                  .map(LanguagesTest::said)
                  .collect(Collectors.joining(" ")))
          .isEqualTo(wanted == null ? "" : wanted);
    }
  }

  private static String said(SdgLink link) {
    return link.target() == null ? String.valueOf(link.goal()) : link.target();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Résolution 71 (Rév. Bucarest, 2022) | null 71 Bucarest 2022",
        "Résolution 71 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires | PP 71 Bucarest 2022",
        "Résolution 37 (Rév. Kigali, 2022) de la CMDT | WTDC 37 Kigali 2022",
        "Résolutions 71 et 130 (Rév. Bucarest, 2022) de la PP | PP 71 Bucarest 2022, PP 130 Bucarest 2022",
        "Résolution 1332 du Conseil | COUNCIL 1332",
        "Résolution 70/125 de l'Assemblée générale | UNGA 70/125",
        "Resolución 71 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios | PP 71 Bucarest 2022",
        "Resolución 1332 del Consejo | COUNCIL 1332",
        "Resolución 50 (Rev. Nueva Delhi, 2024) de la AMNT | WTSA 50 Nueva Delhi 2024",
        "Резолюция 71 (Пересм. Бухарест, 2022 г.) | null 71 Бухарест 2022",
        "Резолюция 71 (Пересм. Бухарест, 2022 г.) Полномочной конференции | PP 71 Бухарест 2022",
        "Резолюции 71 и 130 (Пересм. Бухарест, 2022 г.) ПК | PP 71 Бухарест 2022, PP 130 Бухарест 2022",
        "Резолюция 1332 Совета | COUNCIL 1332",
        "Резолюция 50 (Пересм. Нью-Дели, 2024 г.) ВАСЭ | WTSA 50 Нью-Дели 2024",
        "第71号决议(2022年,布加勒斯特,修订版) | null 71 布加勒斯特 2022",
        "全权代表大会第71号决议（2022年，布加勒斯特，修订版） | PP 71 布加勒斯特 2022",
        "第71和130号决议 | null 71, null 130",
        "理事会第1332号决议 | COUNCIL 1332",
        "القرار 71 | null 71",
        "القرار ٧١ | null 71",
        "القرار 71 (المراجَع في بوخارست، 2022) | null 71 بوخارست 2022",
        "القرار 71 (المراجع في بوخارست، 2022) لمؤتمر المندوبين المفوضين | PP 71 بوخارست 2022",
        "القراران 71 و130 | null 71, null 130",
        "القرار 1332 للمجلس | COUNCIL 1332",
        "Résolution 50 (Rév. New Delhi, 2024) de l'AMNT | WTSA 50 New Delhi 2024",
        "联合国大会第70/1号决议 | UNGA 70/1",
      })
  void resolutions(String text, String wanted) {
    for (String form : forms(text)) {
      String said =
          ReferenceGrammar.parse(List.of(Block.paragraph(form))).references().stream()
              .filter(Reference.Resolution.class::isInstance)
              .map(Reference.Resolution.class::cast)
              .map(LanguagesTest::said)
              .collect(Collectors.joining(", "));
      assertThat(said).isEqualTo(Normalizer.normalize(wanted, Normalizer.Form.NFC));
    }
  }

  private static String said(Reference.Resolution resolution) {
    Reference.Revision revision = resolution.revision();
    return resolution.body()
        + " "
        + resolution.number()
        + (revision == null ? "" : " " + revision.place() + " " + revision.year());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "But stratégique 1 (Cible 1.6) | goal 1.6",
        "Meta estratégica 1 (Meta 1.6) | goal 1.6",
        "Objetivo estratégico 2 | goal 2",
        "Стратегическая цель 2 | goal 2",
        "目标1（具体目标1.6） | goal 1.6",
        "战略目标2 | goal 2",
        "الهدف 1 (الغاية 1.6) | goal 1.6",
        "Objectif 2 du Plan d'action de Buenos Aires | objective 2",
        "Objetivo 2 del Plan de Acción de Buenos Aires | objective 2",
        "Задача 2 Буэнос-Айресского плана действий | objective 2",
        "《布宜诺斯艾利斯行动计划》目标2 | objective 2",
        "الهدف 2 من خطة عمل بوينس آيرس | objective 2",
        "Кигалийский план действий | plan",
        "《基加利行动计划》 | plan",
        "خطة عمل كيغالي | plan",
      })
  void goalsAndPlans(String text, String wanted) {
    for (String form : forms(text)) {
      assertThat(
              ReferenceGrammar.parse(List.of(Block.paragraph(form))).references().stream()
                  .map(LanguagesTest::told)
                  .collect(Collectors.joining(", ")))
          .isEqualTo(wanted);
    }
  }

  private static String told(Reference reference) {
    return switch (reference) {
      case Reference.Goal goal ->
          "goal " + (goal.target() == null ? String.valueOf(goal.goal()) : goal.target());
      case Reference.Objective objective -> "objective " + objective.number();
      case Reference.Plan plan -> "plan";
      default -> reference.toString();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Expected Results: | ITU Activities:",
        "Résultats escomptés: | Activités de l'UIT:",
        "Résultats attendus : | Activités de l’UIT :",
        "Résultats prévus | Activités menées par l'UIT",
        "Resultados previstos: | Actividades de la UIT:",
        "Resultados esperados | Actividades",
        "Ожидаемые результаты: | Деятельность МСЭ:",
        "Ожидаемые результаты | Мероприятия МСЭ",
        "预期成果： | 国际电联活动：",
        "预期结果 | 国际电联的活动",
        "النتائج المتوقعة: | أنشطة الاتحاد:",
        "النتائج المتوقعة | أنشطة الاتحاد الدولي للاتصالات",
      })
  void results(String expected, String activities) {
    for (int i = 0; i < 2; i++) {
      List<Block> blocks =
          List.of(
              Block.paragraph(forms(expected).get(i)),
              Block.listItem(0, "one"),
              Block.listItem(0, "two"),
              Block.paragraph(forms(activities).get(i)),
              Block.listItem(0, "three"));

      Results results = ResultsGrammar.parse(blocks);

      assertThat(results.expectedResults()).hasSize(2);
      assertThat(results.activities()).hasSize(1);
      assertThat(results.other()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Geneva Plan of Action and Tunis Agenda | GENEVA_PLAN",
        "Plan d'action de Genève et Agenda de Tunis | GENEVA_PLAN",
        "Plan d’action de Genève | GENEVA_PLAN",
        "Plan de Acción de Ginebra y Agenda de Túnez | GENEVA_PLAN",
        "Женевский план действий и Тунисская программа | GENEVA_PLAN",
        "Женевского плана действий | GENEVA_PLAN",
        "日内瓦行动计划和突尼斯议程 | GENEVA_PLAN",
        "《日内瓦行动计划》 | GENEVA_PLAN",
        "خطة عمل جنيف وبرنامج عمل تونس | GENEVA_PLAN",
        "WSIS+10 Outcome Documents | WSIS_PLUS_10",
        "Documents finals du SMSI+10 | WSIS_PLUS_10",
        "Documentos finales de la CMSI+10 | WSIS_PLUS_10",
        "Итоговые документы ВВУИО+10 | WSIS_PLUS_10",
        "信息社会世界峰会+10成果文件 | WSIS_PLUS_10",
        "الوثائق الختامية للقمة العالمية لمجتمع المعلومات بعد مضي عشر سنوات | WSIS_PLUS_10",
        "القمة العالمية لمجتمع المعلومات+10 | WSIS_PLUS_10",
        "وثائق القمة+10 | WSIS_PLUS_10",
      })
  void sections(String text, Section wanted) {
    for (String form : forms(text)) {
      assertThat(SectionNames.find(form)).contains(wanted);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Action Line C2: Infrastructure | C2",
        "Grande orientation C2 : Infrastructure | C2",
        "Línea de Acción C2: Infraestructura | C2",
        "Направление деятельности С2: Инфраструктура | C2",
        "行动方面C2：信息通信基础设施 | C2",
        "خط العمل جيم 2: البنية التحتية | C2",
        "خط العمل ج2: البنية التحتية | C2",
        "خط العمل C2: البنية التحتية | C2",
      })
  void actionLines(String text, String wanted) {
    for (String form : forms(text)) {
      assertThat(ActionLineName.find(form)).map(ActionLineName::code).contains(wanted);
    }
  }
}
