package org.wsisroadmaps.ingest.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsisroadmaps.ingest.docx.WordFile.p;
import static org.wsisroadmaps.ingest.docx.WordFile.tbl;
import static org.wsisroadmaps.ingest.docx.WordFile.tc;
import static org.wsisroadmaps.ingest.docx.WordFile.tr;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.RoadmapException;

/** Files as other programs, networks and disks leave them. */
class WordPackageTest {

  // ---------------------------------------------------------------- what is inflated

  @Test
  void picturesAndEmbeddedFilesMayCompressAsWellAsTheyCan() throws Exception {
    String picture = "\0".repeat(2_000_000);
    WordFile file =
        WordFile.of(p("text"))
            .withEntry("word/media/image1.emf", picture)
            .withEntry("word/embeddings/sheet.bin", picture);
    assertThat(texts(file.bytes())).containsExactly("text");
  }

  @Test
  void rowsThatAreAlikeMayCompressAsWellAsTheyCan() throws Exception {
    String[] rows = new String[2_000];
    Arrays.fill(rows, tr(tc(p("")), tc(p("")), tc(p("")), tc(p("")), tc(p(""))));
    assertThat(texts(WordFile.of(p("text") + tbl(rows)).bytes())).containsExactly("text");
  }

  @Test
  void partsAreReadUpToALimit() throws Exception {
    byte[] zip = WordFile.zip(Map.of("a", "x".repeat(1000), "b", "y".repeat(1001)));
    try (ZipParts parts = ZipParts.open(zip, 1000, 10_000)) {
      assertThat(parts.read("a")).isPresent();
      assertThatThrownBy(() -> parts.read("b"))
          .isInstanceOf(RoadmapException.class)
          .hasMessageContaining("more text than is safe");
    }
  }

  @Test
  void partsAreReadUpToALimitOfAllTogether() throws Exception {
    byte[] zip = WordFile.zip(Map.of("a", "x".repeat(1000), "b", "y".repeat(1000), "c", "z"));
    try (ZipParts parts = ZipParts.open(zip, 1000, 2000)) {
      assertThat(parts.read("a")).isPresent();
      assertThat(parts.read("b")).isPresent();
      assertThatThrownBy(() -> parts.read("c")).isInstanceOf(RoadmapException.class);
    }
  }

  @Test
  void elementsAreReadUpToALimit() throws Exception {
    byte[] content = "<a><b/><b/></a>".getBytes(UTF_8);
    assertThat(Xml.read(content, 3).children()).hasSize(2);
    assertThatThrownBy(() -> Xml.read(content, 2))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("too many elements");
  }

  // ---------------------------------------------------------------- damage

  @Test
  void aFileThatWasCutOffIsRefusedWhereverThatWas() {
    byte[] whole = WordFile.of(p("text")).with("numbering", "").bytes();
    for (int length = 4; length < whole.length; length += 41) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> DocxReader.read(cut, "", Revisions.ACCEPTED))
          .isInstanceOf(RoadmapException.class)
          .hasMessageContaining("cut off")
          .hasMessageContaining("download");
    }
  }

  @Test
  void aPartThatIsNotWhatItsChecksumSaysIsRefused() throws Exception {
    byte[] file = stored(WordFile.of(p("2020-2025")).bytes());
    int at = new String(file, ISO_8859_1).indexOf("2020-2025");
    file[at + 3] = '1';
    assertThatThrownBy(() -> DocxReader.read(file, "", Revisions.ACCEPTED))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("word/document.xml")
        .hasMessageContaining("checksum");
  }

  @Test
  void onlyTheDirectoryTellsWhichPartsThereAre() throws Exception {
    Map<String, String> old = new LinkedHashMap<>();
    old.put("word/document.xml", "<stale/>");
    byte[] stale = WordFile.zip(old);
    int directory = new String(stale, ISO_8859_1).indexOf("PK\1\2");
    byte[] sound = stored(WordFile.of(p("text")).bytes());
    assertThat(texts(behind(Arrays.copyOf(stale, directory), sound))).containsExactly("text");
  }

  @Test
  void twoPartsOfOneNameAreOneWhereTheyAreEqual() throws Exception {
    byte[] whole = WordFile.of(p("text")).withEntry("word/DOCUMENT.xml", "<other/>").bytes();
    assertThatThrownBy(() -> DocxReader.read(whole, "", Revisions.ACCEPTED))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("two different parts");
    byte[] media =
        WordFile.of(p("text")).withEntry("word/a.png", "1").withEntry("word/A.png", "2").bytes();
    assertThat(texts(media)).containsExactly("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"styles", "numbering", "footnotes", "endnotes"})
  void aPartThatIsNamedAndMissingIsTold(String kind) throws Exception {
    SourceDocument document =
        DocxReader.read(
            WordFile.of(p("text")).withRelationship(kind, "gone.xml").bytes(),
            "",
            Revisions.ACCEPTED);
    assertThat(document.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.PART_MISSING);
          assertThat(finding.message()).contains(kind);
        });
  }

  @Test
  void aPictureThatIsMissingLacksNoText() throws Exception {
    WordFile file = WordFile.of(p("text")).withRelationship("image", "NULL");
    assertThat(DocxReader.read(file.bytes(), "", Revisions.ACCEPTED).findings()).isEmpty();
  }

  @Test
  void aMissingMainDocumentIsToldInPlainWords() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", "<Types/>");
    assertThatThrownBy(() -> DocxReader.read(WordFile.zip(entries), "", Revisions.ACCEPTED))
        .hasMessageContaining("is no Word document");
    entries.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/>"
            + "</Relationships>");
    assertThatThrownBy(() -> DocxReader.read(WordFile.zip(entries), "", Revisions.ACCEPTED))
        .hasMessageContaining("incomplete");
    entries.put("word/document.xml", "<workbook/>");
    assertThatThrownBy(() -> DocxReader.read(WordFile.zip(entries), "", Revisions.ACCEPTED))
        .hasMessageContaining("an Excel workbook");
  }

  // ---------------------------------------------------------------- what Word opens

  @ParameterizedTest
  @ValueSource(
      strings = {"__MACOSX/._document.xml", ".DS_Store", "mimetype", "Thumbs", "word/", "a b%ZZ"})
  void strayEntriesDoNotMatter(String name) throws Exception {
    assertThat(texts(WordFile.of(p("text")).withEntry(name, "x").bytes())).containsExactly("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><title lang='en'>T</title></p>",
        "<p><title>T</title><created>yesterday</created></p>",
        "<p><title>T</title><title>U</title></p>",
        "<p><title>T</title><rights>x</rights></p>",
        "<p><title> T </title><category/></p>"
      })
  void propertiesMayBeOdd(String properties) throws Exception {
    WordFile file = withProperties(properties);
    assertThat(DocxReader.read(file.bytes(), "", Revisions.ACCEPTED).title()).isEqualTo("T");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no XML", "<p>", "<!DOCTYPE p><p/>"})
  void propertiesAreNotWorthADocument(String properties) throws Exception {
    SourceDocument document =
        DocxReader.read(withProperties(properties).bytes(), "", Revisions.ACCEPTED);
    assertThat(document.title()).isEmpty();
    assertThat(document.elements()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"numbers.xml", "/word/numbers.xml", "../word/./Numbers.xml", "num%62ers.xml"})
  void partsAreFoundHoweverTheirNamesAreWritten(String target) throws Exception {
    String list =
        "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>"
            + "<w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
    String item =
        "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
            + WordFile.r("item")
            + "</w:p>";
    byte[] file =
        WordFile.of(item)
            .withRelationship("numbering", target)
            .withEntry("word\\numbers.xml", list)
            .bytes();
    SourceDocument document = DocxReader.read(file, "", Revisions.ACCEPTED);
    assertThat(document.findings()).isEmpty();
    assertThat(((SourceText) document.elements().get(0)).block().marker()).isEqualTo("•");
  }

  private static WordFile withProperties(String properties) {
    return WordFile.of(p("text"))
        .withEntry(
            "_rels/.rels",
            "<Relationships><Relationship Id='a' Type='x/officeDocument'"
                + " Target='word/document.xml'/><Relationship Id='b' Type='x/core-properties'"
                + " Target='docProps/core.xml'/></Relationships>")
        .withEntry("docProps/core.xml", properties);
  }

  private static byte[] stored(byte[] deflated) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipParts parts = ZipParts.open(deflated);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (String name :
          List.of("_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels")) {
        byte[] content = parts.read(name).orElseThrow();
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Two pieces behind each other. */
  private static byte[] behind(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static List<String> texts(byte[] file) throws Exception {
    return DocxReader.read(file, "", Revisions.ACCEPTED).elements().stream()
        .filter(SourceText.class::isInstance)
        .map(element -> ((SourceText) element).block().text())
        .toList();
  }
}
