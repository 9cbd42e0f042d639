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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
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
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.model.Timing;

class EditionJsonTest {

  @Test
  void whatIsReadIsWhatWasWritten() throws Exception {
    Edition edition = fullEdition();
    byte[] written = write(edition);
    Edition read = EditionJson.read(new ByteArrayInputStream(written));
    assertThat(read).isEqualTo(edition);
    assertThat(write(read)).isEqualTo(written);
  }

  @Test
  void everyFieldIsAsTheSchemaSays() throws IOException {
    assertThat(errors(new String(write(fullEdition()), UTF_8))).isEmpty();
    assertThat(errors(new String(write(emptyEdition()), UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": \"PDF\" | \"format\": \"pdf\"",
        "\"kind\": \"RANGE\" | \"kind\": \"SOMETIME\"",
        "\"kind\": \"listItem\" | \"kind\": \"item\"",
        "\"title\": \"Title\" | \"title\": 5",
        "\"body\": \"PP\" | \"body\": \"ITU\"",
        "\"preamble\" | \"foreword\"",
        "\"href\" | \"link\"",
        "\"code\": \"Z\" | \"letter\": \"Z\"",
      })
  void theSchemaRefusesOtherForms(String sound, String broken) throws IOException {
    String json = new String(write(fullEdition()), UTF_8);
    assertThat(json).contains(sound);
    assertThat(errors(json.replace(sound, broken))).isNotEmpty();
  }

  @Test
  void fieldsStandInTheOrderOfTheContract() throws IOException {
    String json = new String(write(fullEdition()), UTF_8);
    assertThat(
            json.lines()
                .filter(line -> line.matches("  \"\\w+\".*"))
                .map(line -> line.split("\"", 3)[1]))
        .containsExactly(
            "schemaVersion",
            "year",
            "title",
            "source",
            "preamble",
            "actionLines",
            "otherTables",
            "findings");
    assertThat(json).endsWith("}\n").doesNotContain("\r").doesNotContain("null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | is no sound JSON",
        "[] | is no edition",
        "null | is no edition",
        "{} | is no edition",
        "'' | is no edition",
        "{\"year\": 2024, \"year\": 2025} | is no sound JSON: Duplicate Object property \"year\"",
      })
  void whatIsNoEditionIsRefused(String json, String message) {
    assertThatThrownBy(() -> EditionJson.read(new ByteArrayInputStream(json.getBytes(UTF_8))))
        .isInstanceOf(RoadmapException.class)
        .hasMessageStartingWith(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void anotherSchemaVersionIsRefused() throws IOException {
    String json =
        new String(write(emptyEdition()), UTF_8)
            .replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\"");
    assertThatThrownBy(() -> EditionJson.read(new ByteArrayInputStream(json.getBytes(UTF_8))))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("version 2")
        .hasMessageContaining("convert the document again");
  }

  @Test
  void editionsFromBeforeMergedCellsWereToldAreRead() throws Exception {
    String json = new String(write(fullEdition()), UTF_8);
    String old = json.replaceAll("\"shared\": \\{[^}]*\\{[^}]*}\\s*},\\s*", "");
    assertThat(json).contains("\"shared\"");
    assertThat(old).doesNotContain("\"shared\"");
    Outcome outcome =
        EditionJson.read(new ByteArrayInputStream(old.getBytes(UTF_8)))
            .actionLines()
            .get(0)
            .outcomes()
            .get(0);
    assertThat(outcome.shared()).isEmpty();
    assertThat(outcome.owns(ColumnKey.OUTCOME)).isTrue();
  }

  private static List<Error> errors(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Edition.class.getResourceAsStream("edition.schema.json"))) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(json, InputFormat.JSON);
    }
  }

  private static byte[] write(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionJson.write(edition, out);
    return out.toByteArray();
  }

  private static Edition emptyEdition() {
    Source source = new Source("a.docx", Source.Format.DOCX, "0".repeat(64), null, 1);
    return new Edition("1", null, "", source, List.of(), List.of(), List.of(), List.of());
  }

  private static Edition fullEdition() {
    Block styled =
        new Block(
            Block.Kind.LIST_ITEM,
            1,
            "bold link \"quoted\" \u2028 \u0001 é 你好",
            List.of(
                new Span("bold ", true, true, true, null),
                new Span("link", false, false, false, "https://example.org"),
                Span.plain(" \"quoted\" \u2028 \u0001 é 你好")));
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph("A: Text"), styled));
    cells.put(ColumnKey.TIMING, List.of());
    cells.put(ColumnKey.other("Partners"), List.of(Block.paragraph("Partner")));
    Provenance.Join join = new Provenance.Join(2, 3, List.of("the outcome cell is empty"), 0.97);
    Outcome outcome =
        new Outcome(
            Section.GENEVA_PLAN,
            "A",
            "Text",
            cells,
            Map.of(ColumnKey.OUTCOME, new CellOrigin(Section.GENEVA_PLAN, "Z")),
            new Timing.Range(2020, 2025),
            references(),
            List.of(new SdgLink(9, null), new SdgLink(5, "5.b")),
            new Results(
                List.of(new ResultItem("Result", List.of(new SdgLink(9, null)))),
                List.of(new ResultItem("Activity", List.of())),
                List.of(styled)),
            new Provenance(List.of(2, 3), null, List.of(), List.of(join)));
    Outcome ongoing = timed("B", new Timing.Ongoing(2012));
    Outcome continuous = timed("", new Timing.Continuous());
    ActionLine line =
        new ActionLine(
            "C2",
            "Infrastructure",
            "Roadmap for C2",
            List.of(new Column(ColumnKey.OUTCOME, "WSIS Outcomes")),
            List.of(new ActionLine.SectionHeading(Section.WSIS_PLUS_10, "WSIS+10")),
            List.of(outcome, ongoing, continuous));
    return new Edition(
        Edition.SCHEMA_VERSION,
        2025,
        "Title",
        new Source("a.pdf", Source.Format.PDF, "f".repeat(64), 96, 0.5),
        List.of(Block.paragraph("Preamble")),
        List.of(line),
        List.of(new OtherTable(List.of(9), List.of(List.of(List.of(Block.paragraph("Cell")))))),
        List.of(
            Finding.of(
                FindingCode.TIMING_UNREADABLE,
                Place.of("C2", outcome).in(ColumnKey.TIMING),
                "message"),
            Finding.of(FindingCode.YEAR_UNKNOWN, null, "message")));
  }

  private static Outcome timed(String code, Timing timing) {
    return new Outcome(
        Section.WSIS_PLUS_10,
        code,
        "Text",
        Map.of(),
        timing,
        List.of(),
        List.of(),
        Results.EMPTY,
        new Provenance(List.of(), 1, List.of(2), List.of()));
  }

  private static List<Reference> references() {
    Reference.Revision revision = new Reference.Revision("Bucharest", 2022);
    return List.of(
        new Reference.Resolution(Reference.Body.PP, "71", revision, "PP-22", "Resolution 71"),
        new Reference.Resolution(null, "5", null, null, "Res 5"),
        new Reference.Goal(1, "1.6"),
        new Reference.Goal(2, null),
        new Reference.Objective("Kigali Action Plan", 2),
        new Reference.Initiative("AFR", 4, "Title"),
        new Reference.Treaty("ITR", new Reference.Revision(null, 2012)),
        new Reference.Plan("Kigali Action Plan"),
        new Reference.Declaration("Kigali Resolution", 2022),
        new Reference.Programme("A programme"),
        new Reference.Document("C25/18", "https://example.org"),
        new Reference.Text("words"));
  }
}
