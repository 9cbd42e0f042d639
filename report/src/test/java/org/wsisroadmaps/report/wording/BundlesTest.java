package org.wsisroadmaps.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;
import org.wsisroadmaps.report.diff.ReferenceText;
import org.wsisroadmaps.report.html.EditionPage;
import org.wsisroadmaps.report.language.Language;
import org.wsisroadmaps.report.language.Phrases;
import org.wsisroadmaps.report.language.PluralForm;

/** The phrases of all rooms are there in all languages. */
class BundlesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

  private static final Map<String, Class<?>> ROOMS =
      Map.of("terms", Terms.class, "edition", EditionPage.class);

  @ParameterizedTest
  @EnumSource(Language.class)
  void allLanguagesHaveTheSamePhrasesWithTheSamePlaces(Language language) {
    ROOMS.forEach((room, beside) ->
        assertThat(places(Phrases.of(language, beside, room)))
            .as(room)
            .isEqualTo(places(Phrases.of(Language.ENGLISH, beside, room))));
  }

  /** Each phrase with its places; a number of things with none, for one of them may need none. */
  private static Map<String, Set<String>> places(Phrases phrases) {
    Map<String, Set<String>> places = new TreeMap<>();
    phrases
        .byKey()
        .forEach((key, phrase) -> {
          assertThat(phrase).as(key).isNotBlank();
          boolean isCount = FORM.matcher(key).find();
          places.put(
              FORM.matcher(key).replaceFirst(""),
              isCount
                  ? Set.of()
                  : PLACE
                      .matcher(phrase)
                      .results()
                      .map(MatchResult::group)
                      .collect(Collectors.toCollection(TreeSet::new)));
        });
    return places;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFormOfANumberIsThereAndNoOther(Language language) {
    Phrases terms = Phrases.of(language, Terms.class, "terms");
    Set<String> wanted =
        IntStream.rangeClosed(0, 200)
            .mapToObj(number -> PluralForm.of(language, number))
            .map(form -> "." + form.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    for (String things : List.of("outcomes", "lines", "references", "findings", "pages")) {
      assertThat(
              terms.byKey().keySet().stream()
                  .filter(key -> FORM.matcher(key).replaceFirst("").equals(things))
                  .map(key -> key.substring(things.length())))
          .as(things)
          .containsExactlyInAnyOrderElementsOf(wanted);
      assertThat(terms.count(things, 11)).contains("11");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingHasAName(Language language) {
    Terms terms = Terms.in(language);
    assertThat(Arrays.stream(FindingCode.values()).map(terms::finding)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Finding.Severity.values()).map(terms::severity))
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(Section.values()).map(terms::section)).doesNotHaveDuplicates();
    assertThat(Sdgs.all().stream().map(goal -> terms.sdgName(goal.number())))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).containsPattern("\\p{L}+.*\\d+.*\\p{L}+"));
  }

  @Test
  void englishIsAsElsewhere() {
    for (Sdg goal : Sdgs.all()) {
      assertThat(Terms.ENGLISH.sdgName(goal.number())).isEqualTo(goal.name());
    }
    references()
        .forEach(reference -> {
          assertThat(Terms.ENGLISH.reference(reference)).isEqualTo(ReferenceText.name(reference));
          assertThat(Terms.ENGLISH.detail(reference)).isEqualTo(ReferenceText.detail(reference));
        });
  }

  private static Stream<Reference> references() {
    Reference.Revision revision = new Reference.Revision("Kigali", 2022);
    Stream<Reference> resolutions =
        Arrays.stream(Reference.Body.values())
            .map(body -> new Reference.Resolution(body, "37", revision, null, "x"));
    return Stream.concat(
        resolutions,
        Stream.of(
            new Reference.Resolution(null, "5", null, null, "x"),
            new Reference.Resolution(null, "5", revision, "RA-19", "x"),
            new Reference.Text("words")));
  }

  @Test
  void allShareAreNotAllWhereALetterIsMissing() {
    assertThat(Terms.ENGLISH.percent(1)).isEqualTo("100 %");
    assertThat(Terms.ENGLISH.percent(0.999999)).isEqualTo("99.99 %");
    assertThat(Terms.ENGLISH.percent(0.5)).isEqualTo("50.0 %");
    assertThat(Terms.in(Language.FRENCH).percent(0.9987)).isEqualTo("99,87 %");
    assertThat(Terms.in(Language.ARABIC).percent(0.9987)).isEqualTo("99.87 %");
  }

  @Test
  void noFileOfPhrasesIsForgottenHere() throws IOException, URISyntaxException {
    URL terms = Objects.requireNonNull(Terms.class.getResource("terms_en.properties"));
    Path report = Objects.requireNonNull(Path.of(terms.toURI()).getParent()).resolve("..");
    try (Stream<Path> files = Files.walk(report)) {
      assertThat(
              files
                  .map(file -> String.valueOf(file.getFileName()))
                  .filter(name -> name.endsWith("_en.properties")))
          .containsExactlyInAnyOrderElementsOf(
              ROOMS.keySet().stream().map(room -> room + "_en.properties").toList());
    }
  }
}
