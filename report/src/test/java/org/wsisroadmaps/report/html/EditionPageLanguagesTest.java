package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.OtherTable;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.report.language.Language;
import org.wsisroadmaps.report.language.Phrases;
import org.wsisroadmaps.report.wording.Terms;

/** A page is in one language, but for what the edition itself says: here in Greek letters. */
class EditionPageLanguagesTest {

  private static final String OWN = "Ωμεγα";

  /** Words in Latin letters that stand in pages of languages of other letters, too. */
  private static final Set<String> NAMES = Set.of("WSIS", "COVID", "PDF", "pdf");

  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void nothingIsLeftInEnglishButTheSentencesOfFindings(Language language) throws IOException {
    Document page = page(language);
    page.select("#findings tbody td[lang=en]").remove();
    String shown = shown(page);
    for (String room : List.of("terms", "edition")) {
      Class<?> beside = room.equals("terms") ? Terms.class : EditionPage.class;
      Map<String, String> own = Phrases.of(language, beside, room).byKey();
      Phrases.of(Language.ENGLISH, beside, room)
          .byKey()
          .forEach((key, phrase) -> {
            if (!phrase.equals(own.get(key)) && !own.containsValue(phrase)) {
              for (String part : PLACE.split(phrase)) {
                if (part.strip().length() > 4) {
                  assertThat(shown)
                      .as(key)
                      .doesNotContainPattern("(?U)\\b" + Pattern.quote(part.strip()) + "(?!\\w)");
                }
              }
            }
          });
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"RUSSIAN", "ARABIC", "CHINESE"})
  void noWordOfOtherLettersIsLeft(Language language) throws IOException {
    Document page = page(language);
    page.select("#findings tbody td[lang=en]").remove();
    Set<String> words = new TreeSet<>();
    LATIN_WORD.matcher(shown(page)).results().forEach(word -> words.add(word.group()));
    assertThat(NAMES).containsAll(words);
  }

  @Test
  void thePageSaysItsLanguageAndDirection() throws IOException {
    assertThat(page(Language.ARABIC).select("html[lang=ar][dir=rtl]")).hasSize(1);
    assertThat(page(Language.RUSSIAN).select("html[lang=ru]:not([dir])")).hasSize(1);
    assertThat(page(Language.ARABIC).select("h2 > bdi").text()).isEqualTo("C2");
  }

  @Test
  void numbersAndNounsAgree() throws IOException {
    assertThat(page(Language.RUSSIAN).select("header").text())
        .contains("9 страниц", "1 направление деятельности", "2 итога", "99,5 % текста");
    assertThat(page(Language.ARABIC).select("header").text())
        .contains("9 صفحات", "خط عمل واحد", "ناتجان", "99.5 % من النص");
    assertThat(page(Language.FRENCH).select("header").text())
        .contains("9 pages", "1 grande orientation", "2 résultats du SMSI", "99,5 % du texte");
  }

  @Test
  void goalsHaveTheirOfficialTitles() throws IOException {
    assertThat(page(Language.SPANISH).select(".tag.sdg").attr("title"))
        .isEqualTo("ODS 9: Industria, innovación e infraestructura");
  }

  @Test
  void aPageIsInTheLanguageOfItsEdition() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionPage.write(edition("Развитие потенциала и доверия"), out);
    assertThat(Jsoup.parse(out.toString(UTF_8)).select("html").attr("lang")).isEqualTo("ru");
  }

  /** All that a reader sees or is read to, with what the script puts in. */
  private static String shown(Document page) {
    List<String> shown = new ArrayList<>();
    shown.add(page.title());
    shown.add(page.body().text());
    for (String attribute :
        List.of("title", "placeholder", "aria-label", "data-open", "data-close", "data-told")) {
      for (Element element : page.select("[" + attribute + "]")) {
        shown.add(element.attr(attribute));
      }
    }
    return String.join("\n", shown);
  }

  private static Document page(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionPage.write(edition(OWN), language, out);
    return Jsoup.parse(out.toString(UTF_8));
  }

  private static Edition edition(String own) {
    List<Outcome> outcomes =
        List.of(
            outcome(Section.GENEVA_PLAN, "A", own, new Timing.Ongoing(2015), List.of(2, 3)),
            outcome(Section.WSIS_PLUS_10, "a", own, new Timing.Continuous(), List.of(3)));
    ActionLine line =
        new ActionLine(
            "C2", own, own, List.of(new Column(ColumnKey.OUTCOME, own)), List.of(), outcomes);
    List<Finding> findings = new ArrayList<>();
    for (FindingCode code : FindingCode.values()) {
      Place place = Place.of("C2", outcomes.get(0)).in(ColumnKey.TIMING);
      findings.add(Finding.of(code, place, "A sentence in English"));
    }
    return new Edition(
        "1",
        2025,
        own,
        new Source(own + ".pdf", Source.Format.PDF, "0".repeat(64), 9, 0.995),
        List.of(Block.paragraph(own)),
        List.of(line),
        List.of(new OtherTable(List.of(9), List.of(List.of(List.of(Block.paragraph(own)))))),
        findings);
  }

  private static Outcome outcome(
      Section section, String code, String own, Timing timing, List<Integer> pages) {
    // none but the first column is named: the others are called as the program calls them
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    for (ColumnKey key :
        List.of(
            ColumnKey.OUTCOME,
            ColumnKey.TIMING,
            ColumnKey.REFERENCES,
            ColumnKey.SDGS,
            ColumnKey.EVIDENCE,
            ColumnKey.RESULTS)) {
      cells.put(key, List.of(Block.paragraph(own)));
    }
    List<Reference> references = new ArrayList<>();
    for (Reference.Body body : Reference.Body.values()) {
      references.add(
          new Reference.Resolution(body, "37", new Reference.Revision(own, 2022), null, own));
    }
    references.add(new Reference.Text(own));
    return new Outcome(
        section,
        code,
        own,
        cells,
        timing,
        references,
        List.of(new SdgLink(9, null)),
        Results.EMPTY,
        new Provenance(pages, null, List.of(), List.of()));
  }
}
