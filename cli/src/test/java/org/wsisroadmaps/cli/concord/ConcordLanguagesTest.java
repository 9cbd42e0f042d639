package org.wsisroadmaps.cli.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.cli.Trusted;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.concord.Concordance;
import org.wsisroadmaps.report.concord.Concorder;
import org.wsisroadmaps.report.docx.EditionDocument;

/** The sample edition in the other five languages, read from Word documents as any other. */
class ConcordLanguagesTest {

  private static final Path SAMPLE = Path.of("..", "samples", "roadmap-2025.docx");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ru", "zh", "ar"})
  void aTranslationThatSaysTheSameHasNoDiscrepancy(String language) throws Exception {
    EditionReader reader = EditionReader.standard();
    Edition english = reader.read(SAMPLE);
    Edition translated = new Translation(language, LanguageForms.all().get(language)).of(english);
    Edition other = read(reader, translated, language);

    Concordance concordance = Concorder.concord(List.of(english, other));

    assertThat(concordance.versions().get(1).language()).isEqualTo(language);
    assertThat(concordance.versions().get(1).paired())
        .isEqualTo(concordance.versions().get(0).outcomes());
    assertThat(concordance.discrepancies()).isEmpty();
  }

  static Edition read(EditionReader reader, Edition edition, String language) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionDocument.write(edition, new Trusted(edition), out);
    return reader.read(out.toByteArray(), "roadmap-" + language + ".docx");
  }
}
