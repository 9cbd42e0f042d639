package org.wsisroadmaps.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.model.review.CommentType;
import org.wsisroadmaps.model.review.Conflict;
import org.wsisroadmaps.model.review.Decision;
import org.wsisroadmaps.model.review.Duplicate;
import org.wsisroadmaps.model.review.Origin;
import org.wsisroadmaps.model.review.ReturnedFile;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.model.review.Unplaced;

class ReviewJsonTest {

  private static final CommentPlace TIMING =
      CommentPlace.of(new OutcomeId("C2", Section.GENEVA_PLAN, "A"), 1).in(ColumnKey.TIMING);

  @Test
  void whatIsReadIsWhatWasWritten() throws Exception {
    for (Review review : List.of(full(), empty())) {
      byte[] written = write(review);
      Review read = ReviewJson.read(new ByteArrayInputStream(written));
      assertThat(read).isEqualTo(review);
      assertThat(write(read)).isEqualTo(written);
    }
  }

  @Test
  void everyFieldIsAsTheSchemaSays() throws IOException {
    assertThat(errors(new String(write(full()), UTF_8))).isEmpty();
    assertThat(errors(new String(write(empty()), UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"decision\": \"PARTLY\" | \"decision\": \"Partly\"",
        "\"section\": \"GENEVA_PLAN\" | \"part\": \"GENEVA_PLAN\"",
        "\"ordinal\": 1 | \"ordinal\": 0",
        "\"op\": \"DELETE\" | \"op\": \"REMOVE\"",
        "\"likeness\": \"NEAR\" | \"likeness\": \"ALMOST\"",
        "\"newText\" | \"text\"",
        "\"reason\" | \"why\"",
        "\"isOfThisEdition\": true | \"isOfThisEdition\": 1",
      })
  void theSchemaRefusesOtherForms(String sound, String broken) throws IOException {
    String json = new String(write(full()), UTF_8);
    assertThat(json).contains(sound);
    assertThat(errors(json.replace(sound, broken))).isNotEmpty();
  }

  @Test
  void anotherVersionIsRefusedWithWhatToDo() throws IOException {
    String json =
        new String(write(empty()), UTF_8)
            .replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\"");
    assertThatThrownBy(() -> ReviewJson.read(new ByteArrayInputStream(json.getBytes(UTF_8))))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("collect the comments again");
  }

  private static List<Error> errors(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Edition.class.getResourceAsStream("review.schema.json"))) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(json, InputFormat.JSON);
    }
  }

  private static byte[] write(Review review) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReviewJson.write(review, out);
    return out.toByteArray();
  }

  private static Review empty() {
    return new Review(
        "1",
        new EditionName(null, "", "a.docx"),
        "f",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Review full() {
    Origin origin = new Origin("a.xlsx", "Outcomes", "G12");
    ReviewComment inPlace =
        new ReviewComment(
            "1",
            "Ruritania",
            TIMING,
            null,
            "",
            "",
            "2020-2030",
            true,
            "2020-2025",
            List.of(new Edit(Edit.Op.DELETE, "2025"), new Edit(Edit.Op.INSERT, "2030")),
            Decision.ACCEPTED,
            Decision.PARTLY,
            "Thank you",
            List.of(origin),
            List.of("a note"));
    ReviewComment general =
        new ReviewComment(
            "2",
            "Borduria",
            CommentPlace.EDITION,
            CommentType.GENERAL,
            "Well done 😀",
            "More of it",
            null,
            false,
            null,
            List.of(),
            null,
            null,
            "",
            List.of(origin),
            List.of());
    return new Review(
        "1",
        new EditionName(2025, "Roadmaps", "roadmap.pdf"),
        "f",
        List.of(inPlace, general),
        List.of(new Duplicate(Duplicate.Likeness.NEAR, List.of("1", "2"))),
        List.of(new Conflict(TIMING, "2020-2025", List.of("1", "2"))),
        List.of(new Unplaced("Ruritania", origin, "See annex", "it stands outside of the fields")),
        List.of(new ReturnedFile("a.xlsx", "Ruritania", "Roadmaps", true, 2, 1, List.of("odd"))),
        List.of("Syldavia"));
  }
}
