package org.wsisroadmaps.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;

/** Each bad document is refused with one clear line. */
class BadInputTest {

  private static final Path SAMPLE = Path.of("..", "samples", "roadmap-2025.pdf");

  @Test
  void anEmptyFile() {
    assertRefused(new byte[0], "is empty");
  }

  @Test
  void somethingElse() {
    assertRefused("just words".getBytes(UTF_8), "is neither a PDF nor a Word document (DOCX)");
  }

  @Test
  void documentsOfOtherFormatsAreToldWhatToDo() {
    assertRefused(
        "{\\rtf1\\ansi text}".getBytes(UTF_8),
        "is a document in Rich Text Format: open it in Word");
    assertRefused(
        "<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?><a/>".getBytes(UTF_8),
        "is a Word document saved as XML: open it in Word");
    assertRefused(
        ("PK\u0003\u0004" + "\0".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.text")
            .getBytes(UTF_8),
        "is an OpenDocument file");
  }

  @Test
  void aTruncatedPdf() throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLE);
    assertRefused(Arrays.copyOf(whole, 600), "is no sound PDF");
  }

  @Test
  void aScan() throws IOException {
    byte[] pdf =
        pdf((document, page) -> {
          var image =
              LosslessFactory.createFromImage(
                  document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 10, 10, 500, 500);
          }
        });
    assertRefused(pdf, "holds no text on the page that was read: it is a scan");
  }

  @Test
  void aDocumentWithoutTable() throws IOException {
    assertRefused(letter(), "holds no table: is it a roadmap?");
  }

  @Test
  void aDocumentThatNeedsAPassword() throws Exception {
    byte[] encrypted = encrypted(Files.readAllBytes(SAMPLE), "key");
    assertRefused(encrypted, "needs a password: give it with --password");
    assertThatThrownBy(
            () -> EditionReader.standard().withPassword("wrong").read(encrypted, "a.pdf"))
        .isInstanceOf(RoadmapException.class)
        .hasMessage("does not open with this password");
    Edition edition = EditionReader.standard().withPassword("key").read(encrypted, "a.pdf");
    assertThat(edition.actionLines()).hasSize(4);
  }

  @Test
  void aDocumentThatOnlyForbidsCopyingJustOpens() throws Exception {
    byte[] restricted = encrypted(Files.readAllBytes(SAMPLE), "");
    assertThat(EditionReader.standard().read(restricted, "a.pdf").actionLines()).hasSize(4);
  }

  @Test
  void damageIsSurvivedOrRefusedInOneLine(@TempDir Path folder) throws IOException {
    byte[] sound = letter();
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = sound.clone();
      for (int k = 0; k <= i % 8; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("damaged.pdf"), damaged);
      try {
        EditionReader.standard().read(file);
      } catch (RoadmapException e) {
        assertThat(e).hasMessageNotContaining("\n");
      }
    }
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> EditionReader.standard().read(bytes, "a.pdf"))
        .isInstanceOf(RoadmapException.class)
        .hasMessageStartingWith(message)
        .hasMessageNotContaining("\n");
  }

  private interface Drawing {
    void draw(PDDocument document, PDPage page) throws IOException;
  }

  private static byte[] letter() throws IOException {
    return pdf((document, page) -> {
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("Dear Sir or Madam, this is a letter.");
        content.endText();
      }
    });
  }

  private static byte[] pdf(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      drawing.draw(document, page);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted(byte[] pdf, String userPassword) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      AccessPermission permission = new AccessPermission();
      permission.setCanExtractContent(false);
      permission.setCanPrint(false);
      document.protect(new StandardProtectionPolicy("owner", userPassword, permission));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
