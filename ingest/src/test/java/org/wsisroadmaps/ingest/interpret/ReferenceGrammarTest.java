package org.wsisroadmaps.ingest.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Revision;
import org.wsisroadmaps.model.Span;

class ReferenceGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // resolutions
        "WTDC Resolution 37 | WTDC 37",
        "WTDC Res. 73 | WTDC 73",
        "WTDC resolution 55. | WTDC 55",
        "Council Resolution 1306 | COUNCIL 1306",
        "ITU Council Res 1306 | COUNCIL 1306",
        "Resolution 70/1 | UNGA 70/1",
        "Resolution 70/1 (Transforming our world: the 2030 Agenda for Sustainable Development) | UNGA 70/1",
        "UN General Assembly Resolution A/RES/70/125 | UNGA 70/125",
        "A/RES/70/125 | UNGA 70/125",
        "PP-14 Resolution 123, WTSA-20 Resolution 44, | PP 123 (PP-14), WTSA 44 (WTSA-20)",
        "Resolutions 71, 130 (Rev. Bucharest, 2022) of the Plenipotentiary Conference | PP 71 rev Bucharest 2022, PP 130 rev Bucharest 2022",
        "Resolution 174 (Rev. Dubai, 2018), 181 (Guadalajara, 2010) of the Plenipotentiary Conference | PP 174 rev Dubai 2018, PP 181 rev Guadalajara 2010",
        "WTSAs Resolutions 50 (Rev. New Delhi, 2024), 52 (Rev. New Delhi, 2024) | WTSA 50 rev New Delhi 2024, WTSA 52 rev New Delhi 2024",
        "WTDC Resolutions 8, 9 and 10 | WTDC 8, WTDC 9, WTDC 10",
        "WTDC Resolution 37; Res. 40 | WTDC 37, ? 40",
        "WTDC Resolution 37, Res. 40 and Res.55 | WTDC 37, WTDC 40, WTDC 55",
        "Several WTDC resolutions refer to skills (Res. 37, Res.73, Res. 89) | WTDC 37, WTDC 73, WTDC 89",
        "Resolution 45 (Rev. WTDC-22) | WTDC 45 (WTDC-22)",
        "Resolution 2 (Rev. Kigali, 2022) and Resolution 45 of WTDC | WTDC 2 rev Kigali 2022, WTDC 45",
        "Resolution 45 (WTDC) | WTDC 45",
        "Resolution WTSA 44 | WTSA 44",
        "Res 76 on the promotion of ICT among young women and men | ? 76",
        "Resolution 37 on bridging the digital divide, including Goal 4 of the 2030 Agenda | ? 37",
        "WRC-23 Resolution 8 | ? 8 (WRC-23)",
        "WTDC Resolution 37 Rev. Kigali, 2022 | WTDC 37 rev Kigali 2022",
        "Résolution 71 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires | PP 71 rev Bucarest 2022",
        "Resolución 37 (Rev. Kigali, 2022) de la CMDT | WTDC 37 rev Kigali 2022",
        "Резолюция 71 (Пересм. Бухарест, 2022 г.) ПК | PP 71 rev Бухарест 2022",
        "全权代表大会第71、130号决议（2022年，布加勒斯特，修订版） | PP 71 rev 布加勒斯特 2022, PP 130 rev 布加勒斯特 2022",
        "القرار 71 | ? 71",
        // goals and objectives
        "Goal 1 | goal 1",
        "Goals 1, 2 and 4 | goal 1, goal 2, goal 4",
        "ITU Strategic Goal 1 (Target 1.6) | goal 1.6",
        "ITU Strategic Goals 1 and 2 (Targets 1.6, 1.7) | goal 2, goal 1.6, goal 1.7",
        "Target 1.6 | goal 1.6",
        "Goal 2: Sustainable digital transformation | goal 2",
        "Buenos Aires Action Plan Objective 2 | Buenos Aires Action Plan 2",
        "Buenos Aires Action Plan objectives 2 and 3 | Buenos Aires Action Plan 2, Buenos Aires Action Plan 3",
        "Objective 2 of the Kigali Action Plan | Kigali Action Plan 2",
        // initiatives
        "AFR4: Fostering innovation ecosystems. | AFR4 'Fostering innovation ecosystems'",
        "CIS 5 – Smart cities | CIS5 'Smart cities'",
        "EUR-1 | EUR1 ''",
        "AFR1: One; AMS2: Two, ARB3: Three | AFR1 'One', AMS2 'Two', ARB3 'Three'",
        "XYZ7: An unknown region | XYZ7 'An unknown region'",
        // treaties, plans, named texts, programmes, documents
        "ITRs (Rev. Dubai, 2012) | treaty ITR rev Dubai 2012",
        "Radio Regulations | treaty RR",
        "ITU Constitution | treaty CS",
        "ITU-D priorities (Kigali Action Plan) | plan Kigali Action Plan",
        "Geneva Plan of Action | plan Geneva Plan of Action",
        "Kigali Resolution (2022) : | declaration Kigali Resolution 2022",
        "Tunis Agenda for the Information Society | declaration Tunis Agenda for the Information Society",
        "ITU Academy Training Centres (ATCs) programme, WTDC Resolution 73 . | programme ITU Academy Training Centres (ATCs) programme, WTDC 73",
        "C25/18 | document C25/18",
        "Recommendation ITU-T X.1060 | document ITU-T X.1060",
        // words that no rule knows
        "Partner coalition, WTDC Resolution 73 | text Partner coalition, WTDC 73",
        "WTDC Resolution 73, some other words | WTDC 73, text some other words",
        "Same as above | text Same as above",
        "SDG 9 | text SDG 9",
      })
  void reads(String text, String expected) {
    assertThat(told(Block.paragraph(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Regional Initiatives:",
        "Regional Initiatives",
        "Relevant Resolutions",
        "Goals:",
        "N/A",
        "-",
        "",
        "ITU Strategic Goals and Relevant Resolutions",
        "WTDC Resolutions:",
        "Resolutions of the Council:"
      })
  void headingsAndBlanksAreNoReference(String text) {
    assertThat(told(Block.paragraph(text))).isEmpty();
  }

  @Test
  void headingsTellTheBodyOfWhatStandsBelow() {
    assertThat(
            told(
                Block.paragraph("WTDC Resolutions:"),
                Block.listItem(0, "Resolution 37"),
                Block.listItem(0, "45 (Rev. Kigali, 2022), 46"),
                Block.paragraph("Goals:"),
                Block.listItem(0, "Resolution 5")))
        .isEqualTo("WTDC 37, WTDC 45 rev Kigali 2022, WTDC 46, ? 5");
  }

  @Test
  void documentsKeepTheirLink() {
    Block block =
        new Block(
            Block.Kind.PARAGRAPH,
            0,
            "See C25/18",
            List.of(
                Span.plain("See "),
                new Span("C25/18", false, false, false, "https://example.org")));
    assertThat(ReferenceGrammar.parse(List.of(block)).references())
        .contains(new Reference.Document("C25/18", "https://example.org"));
  }

  @Test
  void keepsTheWordsThatNameAResolution() {
    List<Reference> found =
        ReferenceGrammar.parse(
                List.of(Block.paragraph("see WTDC Resolutions 45, 2 (Rev. Baku, 2025) on it")))
            .references();
    assertThat(found)
        .extracting(reference -> ((Reference.Resolution) reference).text())
        .containsOnly("WTDC Resolutions 45, 2 (Rev. Baku, 2025)");
  }

  @Property(seed = "2025")
  void neverThrows(@ForAll String text) {
    assertThat(ReferenceGrammar.parse(List.of(Block.paragraph(text)))).isNotNull();
  }

  @Property(seed = "2025")
  void readsAnySequenceOfWordsThatOccurInReferences(@ForAll("phrases") String text) {
    ReferenceGrammar.Parsed parsed = ReferenceGrammar.parse(List.of(Block.paragraph(text)));
    assertThat(parsed.references())
        .filteredOn(Reference.Text.class::isInstance)
        .extracting(reference -> ((Reference.Text) reference).text())
        .containsExactlyElementsOf(parsed.unread())
        .allSatisfy(words -> assertThat(text).contains(words));
  }

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.of(
            "WTDC",
            "Resolution",
            "Resolutions",
            "Res.",
            "37",
            "70/1",
            ",",
            ";",
            "(",
            ")",
            "Rev.",
            "Kigali",
            "2022",
            "and",
            "of the",
            "Plenipotentiary Conference",
            "Goal",
            "1",
            "Target",
            "1.6",
            "AFR4:",
            "Action Plan",
            "Buenos Aires",
            "Objective",
            "ITRs",
            "programme",
            "the",
            "PP-14",
            "words")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  private static String told(Block... blocks) {
    return ReferenceGrammar.parse(List.of(blocks)).references().stream()
        .map(ReferenceGrammarTest::told)
        .collect(Collectors.joining(", "));
  }

  private static String told(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r ->
          (r.body() == null ? "?" : r.body().name())
              + " "
              + r.number()
              + (r.conference() == null ? "" : " (" + r.conference() + ")")
              + told(r.revision());
      case Reference.Goal g -> "goal " + (g.target() == null ? g.goal() + "" : g.target());
      case Reference.Objective o -> o.plan() + " " + o.number();
      case Reference.Initiative i -> i.region() + i.number() + " '" + i.title() + "'";
      case Reference.Treaty t -> "treaty " + t.name() + told(t.revision());
      case Reference.Plan p -> "plan " + p.name();
      case Reference.Declaration d ->
          "declaration " + d.name() + (d.year() == null ? "" : " " + d.year());
      case Reference.Programme p -> "programme " + p.name();
      case Reference.Document d -> "document " + d.symbol();
      case Reference.Text t -> "text " + t.text();
    };
  }

  private static String told(@Nullable Revision revision) {
    return revision == null ? "" : " rev " + revision.place() + " " + revision.year();
  }
}
