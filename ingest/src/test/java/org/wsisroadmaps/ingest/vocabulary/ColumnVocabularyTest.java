package org.wsisroadmaps.ingest.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;

class ColumnVocabularyTest {

  private static final List<String> KEYS =
      List.of("outcome", "timing", "references", "sdgs", "evidence", "results");

  private static ColumnVocabulary extended(String json) throws Exception {
    return ColumnVocabulary.standard()
        .extendedBy(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WSIS Outcomes|Proposed Timing|Relevant Resolutions",
        "WSIS Out-comes1|Linkages with SDGs*|Évidence",
        "WSIS Out-|comes|Relevant Resolu-|tions",
        "Résultats du SMSI|Liens avec les ODD|Analyse de la situation actuelle",
        "نواتج القمة العالمية|القرارات ذات الصلة|تحليل الوضع الراهن",
        "信息社会世界峰会成果|决议|现状"
      })
  void wordsNeverDenyWhatIsAHeader(String lines) {
    ColumnVocabulary vocabulary = ColumnVocabulary.standard();
    List<Optional<Set<String>>> words =
        Arrays.stream(lines.split("\\|")).map(vocabulary::wordsOf).toList();
    Set<String> told = new HashSet<>();
    words.forEach(line -> line.ifPresent(told::addAll));

    assertThat(words.stream().anyMatch(Optional::isEmpty) || vocabulary.mayTellHeader(told))
        .isTrue();
  }

  @Test
  void wordsOfATextTellThatItIsNoHeader() {
    ColumnVocabulary vocabulary = ColumnVocabulary.standard();
    assertThat(vocabulary.wordsOf("Governments should promote access")).hasValue(Set.of());
    Set<String> words = vocabulary.wordsOf("see Resolutions 71 and 99").orElseThrow();
    assertThat(words).containsExactly("resolutions");
    assertThat(vocabulary.mayTellHeader(words)).isFalse();
  }

  /** A roadmap of one row, with a section above it. */
  private static byte[] roadmap(String heading, String section, List<String> headers)
      throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(heading);
      XWPFTable table = document.createTable(3, headers.size());
      for (int c = 0; c < headers.size(); c++) {
        table.getRow(0).getCell(c).setText(headers.get(c));
        table.getRow(1).getCell(c).setText(c == 0 ? section : "");
        table.getRow(2).getCell(c).setText(c == 0 ? "A. Text" : c == 1 ? "2024-2026" : "x");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WSIS Action Line C5|WSIS+10 Outcomes|WSIS Outcomes|Proposed Timing|Relevant Resolutions"
            + "|Linkages with SDGs|Evidence-based analysis|Expected results",
        "Grande orientation C5 du SMSI|SMSI+10|Résultats du SMSI|Calendrier proposé"
            + "|Résolutions pertinentes|Liens avec les ODD|Analyse de la situation actuelle"
            + "|Résultats attendus et obtenus",
        "Línea de acción C5|CMSI+10|Resultados de la CMSI|Plazo propuesto"
            + "|Resoluciones pertinentes|Vínculos con los ODS|Análisis de la situación actual"
            + "|Resultados esperados",
        "Направление деятельности С5|ВВУИО+10|Итоги ВВУИО|Предлагаемые сроки"
            + "|Соответствующие Резолюции|Связь с ЦУР|Анализ текущей ситуации"
            + "|Ожидаемые результаты",
        "خط العمل C5|القمة+10|نواتج القمة العالمية لمجتمع المعلومات|الجدول الزمني المقترح"
            + "|القرارات ذات الصلة|الروابط بأهداف التنمية المستدامة|تحليل الوضع الراهن"
            + "|النتائج المتوقعة",
        "行动方面C5|信息社会世界峰会+10|信息社会世界峰会成果|拟议时间|相关决议|与可持续发展目标的联系" + "|基于证据的现状分析|预期成果和已取得的成果"
      })
  void headersAreKnownInSixLanguages(
      String heading,
      String section,
      String outcome,
      String timing,
      String references,
      String sdgs,
      String evidence,
      String results)
      throws Exception {
    List<String> headers = List.of(outcome, timing, references, sdgs, evidence, results);

    Edition edition =
        EditionReader.standard().read(roadmap(heading, section, headers), "roadmap-2025.docx");

    ActionLine line = edition.actionLines().get(0);
    assertThat(line.code()).isEqualTo("C5");
    assertThat(line.columns().stream().map(column -> column.key().value())).isEqualTo(KEYS);
    assertThat(line.columns().stream().map(Column::header)).isEqualTo(headers);
    Outcome row = line.outcomes().get(0);
    assertThat(line.outcomes()).hasSize(1);
    assertThat(row.section()).isEqualTo(Section.WSIS_PLUS_10);
    assertThat(row.timing()).isInstanceOf(Timing.Range.class);
  }

  @Test
  void accentsMayBeComposedOrNot() {
    String header = "Résultats escomptés à l’échéance";
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(ColumnVocabulary.standard().find(Normalizer.normalize(header, form)))
          .contains(ColumnKey.RESULTS);
    }
  }

  @Test
  void headersOfOlderEditionsHaveOneKeyInAllLanguages() {
    for (String header :
        List.of("Human resources", "Ressources humaines", "Людские ресурсы", "人力资源")) {
      assertThat(ColumnVocabulary.standard().find(header))
          .contains(new ColumnKey("other:human-resources"));
    }
  }

  @Test
  void aFileAddsWordsThatCountFirst() throws Exception {
    ColumnVocabulary vocabulary =
        extended(
            """
            {"columns": [
              {"key": "timing", "headers": ["due by"]},
              {"key": "other:lead", "headers": ["lead agency", "expected results"]}
            ]}
            """);

    assertThat(vocabulary.find("Due, by when?")).contains(ColumnKey.TIMING);
    assertThat(vocabulary.find("Expected results")).contains(new ColumnKey("other:lead"));
    assertThat(vocabulary.find("Proposed Timing")).contains(ColumnKey.TIMING);
    assertThat(ColumnVocabulary.standard().find("Due by")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"columns\": []}",
        "{\"columns\": [{\"headers\": [\"x\"]}]}",
        "{\"columns\": [{\"key\": \"Timing\", \"headers\": [\"x\"]}]}",
        "{\"columns\": [{\"key\": \"timing\"}]}",
        "{\"columns\": [{\"key\": \"timing\", \"headers\": [\"--\"]}]}",
        "{\"columns\": [{\"key\": \"timing\", \"headers\": [null]}]}",
        "not json"
      })
  void aFileOfAnotherFormIsRefusedWithItsReason(String json) {
    assertThatThrownBy(() -> extended(json))
        .isInstanceOf(RoadmapException.class)
        .message()
        .isNotBlank()
        .doesNotContain("Exception");
  }
}
