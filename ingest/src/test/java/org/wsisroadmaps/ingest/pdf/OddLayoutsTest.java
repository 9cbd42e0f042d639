package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.ingest.pdf.DrawnPdf.Cell.plain;
import static org.wsisroadmaps.ingest.pdf.DrawnPdf.Cell.tall;
import static org.wsisroadmaps.ingest.pdf.DrawnPdf.Cell.upwards;
import static org.wsisroadmaps.ingest.pdf.DrawnPdf.Cell.wide;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Timing;

/**
 * Roadmaps that are set in unusual ways are read as they are meant, and none of their text lost.
 */
class OddLayoutsTest {

  private static final float[] WIDTHS = {180, 70, 130, 80, 140};
  private static final List<DrawnPdf.Cell> HEADER =
      cells("WSIS Outcomes", "Proposed Timing", "Relevant Resolutions", "SDGs", "Expected results");
  private static final String HEADING = "Roadmap for WSIS Action Line C2: Infrastructure";

  private static List<DrawnPdf.Cell> cells(String... texts) {
    return Arrays.stream(texts).map(DrawnPdf.Cell::plain).toList();
  }

  private static List<DrawnPdf.Cell> row(String code) {
    return cells(
        code + " Promote access.", "2020-2025", "PP Resolution 71", "SDG 9", "Done: " + code);
  }

  private static DrawnPdf begun() throws IOException {
    return new DrawnPdf().page(700, 400, 0).text(40, 40, 12, HEADING);
  }

  @Test
  void aHeaderMayHaveTwoRows() throws Exception {
    Edition edition =
        read(
            begun()
                .table(
                    40,
                    60,
                    WIDTHS,
                    30,
                    List.of(
                        List.of(
                            tall("WSIS Outcomes", 2),
                            tall("Proposed Timing", 2),
                            wide("Resources", 2),
                            tall("Expected results", 2)),
                        cells("Human", "Financial"),
                        cells("A: One", "2020-2025", "two experts", "10 000", "Done."))));
    ActionLine line = edition.actionLines().get(0);
    assertThat(line.columns().stream().map(c -> c.header()))
        .containsExactly(
            "WSIS Outcomes",
            "Proposed Timing",
            "Resources Human",
            "Resources Financial",
            "Expected results");
    assertThat(texts(line.outcomes().get(0)))
        .containsExactly("A: One", "2020-2025", "two experts", "10 000", "Done.");
  }

  @Test
  void headersMayRunUpwards() throws Exception {
    List<DrawnPdf.Cell> header = HEADER.stream().map(cell -> upwards(cell.text())).toList();
    Edition edition =
        read(begun().table(40, 60, WIDTHS, 110, List.of(header, row("A:"), row("B:"))));
    assertThat(codes(edition)).containsExactly("A", "B");
    assertThat(edition.actionLines().get(0).columns().get(1).key()).isEqualTo(ColumnKey.TIMING);
  }

  @Test
  void aMergedCellHoldsForAllItsRowsOnBothPages() throws Exception {
    List<List<DrawnPdf.Cell>> first = new ArrayList<>(List.of(HEADER));
    first.add(
        List.of(
            plain("A: One"),
            tall("2020-2025", 2),
            plain("PP Resolution 71"),
            plain(""),
            plain("x")));
    first.add(cells("B: Two", "PP Resolution 72", "", "y"));
    List<List<DrawnPdf.Cell>> second =
        List.of(
            List.of(
                plain("C: Three"), tall("", 2), plain("PP Resolution 73"), plain(""), plain("z")),
            cells("D: Four", "PP Resolution 74", "", "w"));
    Edition edition =
        read(
            begun()
                .table(40, 60, WIDTHS, 30, first)
                .page(700, 400, 0)
                .table(40, 40, WIDTHS, 30, second));
    assertThat(codes(edition)).containsExactly("A", "B", "C", "D");
    assertThat(edition.actionLines().get(0).outcomes())
        .allSatisfy(o -> assertThat(o.timing()).isEqualTo(new Timing.Range(2020, 2025)));
  }

  /** What stands between two pages of a roadmap. */
  enum Between {
    CONTACTS,
    CONTACTS_OF_AS_MANY_COLUMNS,
    A_NOTE
  }

  @ParameterizedTest
  @EnumSource
  void otherTablesAndTextsBetweenItsPagesAreNoneOfARoadmaps(Between between) throws Exception {
    DrawnPdf pdf =
        begun().table(40, 60, WIDTHS, 30, List.of(HEADER, row("A:"), row("B:"))).page(700, 400, 0);
    switch (between) {
      case CONTACTS ->
          pdf.text(40, 60, 12, "Contacts")
              .table(
                  40,
                  80,
                  new float[] {150, 150},
                  30,
                  List.of(cells("Name", "E-mail"), cells("Ms Example", "a@example.org")));
      case CONTACTS_OF_AS_MANY_COLUMNS ->
          pdf.table(
              40,
              80,
              new float[] {100, 100, 100, 100, 100},
              30,
              List.of(
                  cells("Line", "Name", "Unit", "Room", "E-mail"),
                  cells("C2", "Ms Example", "BDT", "V12", "a@example.org")));
      case A_NOTE -> pdf.text(40, 200, 8, "This page is left for notes on the table.");
    }
    pdf.page(700, 400, 0).table(40, 60, WIDTHS, 30, List.of(row("C:"), row("D:")));
    Edition edition = read(pdf);
    assertThat(edition.actionLines()).hasSize(1);
    assertThat(codes(edition)).containsExactly("A", "B", "C", "D");
    assertThat(edition.otherTables()).hasSize(between == Between.A_NOTE ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoRoadmapsMayShareAPage(boolean heading) throws Exception {
    DrawnPdf pdf =
        begun()
            .table(40, 60, WIDTHS, 30, List.of(HEADER, row("A:")))
            .text(40, heading ? 160 : 20, 12, heading ? HEADING.replace("C2", "C4") : "Draft");
    List<DrawnPdf.Cell> header = new ArrayList<>(HEADER);
    header.set(0, plain("WSIS Outcomes (WSIS AL C4)"));
    Edition edition = read(pdf.table(40, 180, WIDTHS, 30, List.of(header, row("A:"))));
    assertThat(edition.actionLines().stream().map(ActionLine::code)).containsExactly("C2", "C4");
  }

  @Test
  void aTableBesideTheRoadmapIsAnotherOne() throws Exception {
    Edition edition =
        read(
            new DrawnPdf()
                .page(1000, 400, 0)
                .text(40, 40, 12, HEADING)
                .table(40, 60, WIDTHS, 30, List.of(HEADER, row("A:"), row("B:")))
                .table(
                    700,
                    60,
                    new float[] {80, 80},
                    30,
                    List.of(cells("Colour", "Meaning"), cells("red", "late"))));
    assertThat(codes(edition)).containsExactly("A", "B");
    assertThat(edition.otherTables()).hasSize(1);
  }

  @Test
  void pagesMayDifferInSizeAndDirectionAndColumnsInWidth() throws Exception {
    Edition edition =
        read(
            begun()
                .table(40, 60, WIDTHS, 30, List.of(HEADER, row("A:"), row("B:")))
                .page(600, 800, 0)
                .table(
                    20, 40, new float[] {150, 60, 140, 60, 130}, 40, List.of(row("C:"), row("D:")))
                .page(1190, 842, 90)
                .table(
                    60,
                    60,
                    new float[] {400, 90, 200, 120, 250},
                    30,
                    List.of(HEADER, row("E:"), row("F:"))));
    assertThat(codes(edition)).containsExactly("A", "B", "C", "D", "E", "F");
    assertThat(edition.actionLines()).hasSize(1);
    assertThat(edition.actionLines().get(0).outcomes())
        .allSatisfy(o -> assertThat(o.timing()).isEqualTo(new Timing.Range(2020, 2025)));
  }

  @Test
  void aColumnMayMoveOnALaterPage() throws Exception {
    Edition edition =
        read(
            begun()
                .table(40, 60, WIDTHS, 30, List.of(HEADER, row("A:")))
                .page(700, 400, 0)
                .table(40, 60, WIDTHS, 30, List.of(moved(HEADER), moved(row("B:")))));
    assertThat(edition.actionLines()).hasSize(1);
    assertThat(edition.actionLines().get(0).outcomes().get(1).cells().keySet())
        .containsExactlyElementsOf(edition.actionLines().get(0).outcomes().get(0).cells().keySet());
    assertThat(edition.actionLines().get(0).outcomes().get(1).timing())
        .isEqualTo(new Timing.Range(2020, 2025));
  }

  private static List<DrawnPdf.Cell> moved(List<DrawnPdf.Cell> row) {
    return List.of(row.get(0), row.get(2), row.get(3), row.get(1), row.get(4));
  }

  @Test
  void aRepeatedHeaderMayDiffer() throws Exception {
    List<DrawnPdf.Cell> again =
        cells(
            "WSIS Outcomes*",
            "Proposed\nTiming2",
            "Rele-\nvant Resolu-\ntions",
            "SDGs",
            "Expected results (continued)");
    Edition edition =
        read(
            begun()
                .table(40, 60, WIDTHS, 40, List.of(HEADER, row("A:")))
                .page(700, 400, 0)
                .table(40, 60, WIDTHS, 40, List.of(again, row("B:"))));
    assertThat(edition.actionLines()).hasSize(1);
    assertThat(codes(edition)).containsExactly("A", "B");
    assertThat(edition.actionLines().get(0).outcomes().get(1).cell(ColumnKey.REFERENCES))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "C1: Public governance, C1",
    "C3: Access to information and knowledge, C3",
    "C7: ICT Applications: e-government, C7 e-government",
    "C7 (e-business), C7 e-business",
    "C7 E-learning, C7 e-learning",
    "C7: E-health, C7 e-health",
    "C7: e-employment, C7 e-employment",
    "C7: e-environment, C7 e-environment",
    "C7: e-agriculture, C7 e-agriculture",
    "C7. e-science, C7 e-science",
    "C7: ICT Applications, C7",
    "C8: Cultural diversity, C8",
    "C9: Media, C9",
    "C10: Ethical dimensions, C10",
    "C11: International and regional cooperation, C11"
  })
  void everyActionLineIsKnown(String words, String code) throws Exception {
    Edition edition =
        read(
            new DrawnPdf()
                .page(700, 400, 0)
                .text(40, 40, 12, "Roadmap for WSIS Action Line " + words)
                .table(40, 60, WIDTHS, 30, List.of(HEADER, row("A:"))));
    assertThat(edition.actionLines().get(0).code()).isEqualTo(code);
  }

  @Test
  void outcomesMayBeNumbered() throws Exception {
    List<List<DrawnPdf.Cell>> rows = new ArrayList<>(List.of(HEADER));
    List.of("1.", "1.1", "1.2", "2.", "2.1").forEach(code -> rows.add(row(code)));
    Edition edition = read(begun().table(40, 60, WIDTHS, 30, rows));
    assertThat(codes(edition)).containsExactly("1", "1.1", "1.2", "2", "2.1");
  }

  /** Languages: the font, a heading, five headers, and the text of an outcome. */
  enum Language {
    FRENCH(
        "LiberationSans-Regular.ttf",
        "Feuille de route pour la grande orientation C2 du SMSI: Infrastructure",
        "Résultats du SMSI|Calendrier proposé|Résolutions pertinentes|Liens avec les ODD"
            + "|Résultats escomptés",
        "A: Améliorer l'accès"),
    FRENCH_DECOMPOSED("DejaVuSans.ttf", FRENCH, Normalizer.Form.NFD),
    SPANISH(
        "LiberationSans-Regular.ttf",
        "Hoja de ruta para la línea de acción C2 de la CMSI: Infraestructura",
        "Resultados de la CMSI|Calendario propuesto|Resoluciones pertinentes"
            + "|Vinculación con los ODS|Resultados esperados",
        "A: Mejorar el acceso según cada región"),
    RUSSIAN(
        "LiberationSans-Regular.ttf",
        "Дорожная карта по направлению деятельности C2 ВВУИО: Инфраструктура",
        "Результаты ВВУИО|Предлагаемые сроки|Соответствующие резолюции|Связь с ЦУР"
            + "|Ожидаемые результаты",
        "A: Улучшить доступ к сетям"),
    CHINESE(
        "DroidSansFallbackFull.ttf",
        "WSIS行动方面C2路线图：基础设施",
        "WSIS成果|拟议时间表|相关决议|与可持续发展目标的联系|预期结果",
        "A：改善网络接入"),
    ARABIC(
        "NotoSansArabic-Regular.ttf",
        "خارطة طريق خط العمل: البنية التحتية",
        "نتائج القمة العالمية|التوقيت المقترح|القرارات ذات الصلة|أهداف التنمية المستدامة"
            + "|النتائج المتوقعة",
        "تحسين النفاذ إلى الشبكات");

    private final String font;
    private final String heading;
    private final List<String> headers;
    private final String outcome;

    Language(String font, String heading, String headers, String outcome) {
      this.font = font;
      this.heading = heading;
      this.headers = List.of(headers.split("\\|", -1));
      this.outcome = outcome;
    }

    Language(String font, Language other, Normalizer.Form form) {
      this(
          font,
          Normalizer.normalize(other.heading, form),
          Normalizer.normalize(String.join("|", other.headers), form),
          Normalizer.normalize(other.outcome, form));
    }
  }

  @ParameterizedTest
  @EnumSource
  void roadmapsMayBeInAnyLanguageOfTheUnitedNations(Language language) throws Exception {
    boolean arabic = language == Language.ARABIC;
    List<DrawnPdf.Cell> header = language.headers.stream().map(DrawnPdf.Cell::plain).toList();
    List<DrawnPdf.Cell> row = cells(language.outcome, "2020", "71", "9", language.headers.get(4));
    Edition edition =
        read(
            new DrawnPdf()
                .font(language.font, arabic)
                .page(700, 400, 0)
                .text(40, 40, 12, language.heading)
                .table(
                    40,
                    60,
                    WIDTHS,
                    30,
                    arabic ? List.of(header.reversed(), row.reversed()) : List.of(header, row)));
    ActionLine line = edition.actionLines().get(0);
    assertThat(line.columns().stream().map(c -> c.key()))
        .containsExactly(
            ColumnKey.OUTCOME,
            ColumnKey.TIMING,
            ColumnKey.REFERENCES,
            ColumnKey.SDGS,
            ColumnKey.RESULTS);
    assertThat(text(line.outcomes().get(0), ColumnKey.OUTCOME)).isEqualTo(language.outcome);
    assertThat(line.outcomes().get(0).timing()).isEqualTo(new Timing.Range(2020, 2020));
  }

  private static Edition read(DrawnPdf pdf) throws Exception {
    Edition edition = EditionReader.standard().read(pdf.bytes(), "roadmap-2025.pdf");
    assertThat(edition.findings().stream().map(Finding::code))
        .doesNotContain(FindingCode.TEXT_LOST);
    return edition;
  }

  private static List<String> codes(Edition edition) {
    return edition.actionLines().stream()
        .flatMap(line -> line.outcomes().stream())
        .map(Outcome::code)
        .toList();
  }

  private static List<String> texts(Outcome outcome) {
    return outcome.cells().keySet().stream().map(key -> text(outcome, key)).toList();
  }

  private static String text(Outcome outcome, ColumnKey key) {
    return String.join(" ", outcome.cell(key).stream().map(Block::text).toList());
  }
}
