package org.wsisroadmaps.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.concord.Concordance;
import org.wsisroadmaps.model.concord.Discrepancy;
import org.wsisroadmaps.model.concord.DiscrepancyCode;

class ConcordanceJsonTest {

  @Test
  void whatIsReadIsWhatWasWritten() throws Exception {
    byte[] written = write(full());
    assertThat(ConcordanceJson.read(new ByteArrayInputStream(written))).isEqualTo(full());
  }

  @Test
  void everyFieldIsAsTheSchemaSays() throws IOException {
    String json = new String(write(full()), UTF_8);
    assertThat(errors(json)).isEmpty();
    assertThat(errors(json.replace("\"otherAt\"", "\"there\""))).isNotEmpty();
    assertThat(errors(json.replace("\"language\": \"fr\"", "\"language\": \"de\""))).isNotEmpty();
    assertThat(errors(json.replace("\"version\": 2", "\"version\": 1"))).isNotEmpty();
  }

  /** A concordance with a discrepancy of every kind. */
  private static Concordance full() {
    List<Discrepancy> discrepancies = new ArrayList<>();
    Place place = new Place("C2", Section.GENEVA_PLAN, "A", ColumnKey.TIMING, 3);
    for (DiscrepancyCode code : DiscrepancyCode.values()) {
      boolean both = discrepancies.size() % 2 == 0;
      discrepancies.add(
          new Discrepancy(
              code, code.severity(), 2, place, both ? place : null, "one", "un", "they differ"));
    }
    return new Concordance(
        List.of(
            new Concordance.Version("en", "roadmap-en.docx", "Roadmaps", 2025, 76, 76),
            new Concordance.Version("fr", "roadmap-fr.docx", "", null, 75, 74)),
        discrepancies);
  }

  private static byte[] write(Concordance concordance) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConcordanceJson.write(concordance, out);
    return out.toByteArray();
  }

  private static List<Error> errors(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Edition.class.getResourceAsStream("concordance.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in)
          .validate(json, InputFormat.JSON);
    }
  }
}
