package org.wsisroadmaps.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.ocr.Picture;
import org.wsisroadmaps.ingest.ocr.RecognizedLine;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.model.ReadingInterruptedException;
import org.wsisroadmaps.model.RoadmapException;

/** How the library's front door behaves, whatever stands behind it. */
class EditionReaderTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  @AfterEach
  void clearInterruption() {
    Thread.interrupted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap-2025.pdf", "roadmap-2025.docx"})
  void aStreamIsReadLikeAFileAndLeftOpen(String name) throws Exception {
    boolean[] closed = {false};
    try (InputStream in =
        new FilterInputStream(Files.newInputStream(SAMPLES.resolve(name))) {
          @Override
          public void close() throws IOException {
            closed[0] = true;
            super.close();
          }
        }) {
      assertThat(EditionReader.standard().read(in, name))
          .isEqualTo(EditionReader.standard().read(SAMPLES.resolve(name)));
      assertThat(closed[0]).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap-2025.pdf", "roadmap-2025.docx"})
  void anInterruptedThreadIsToldAsInterrupted(String name) throws Exception {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve(name));
    Thread.currentThread().interrupt();
    assertInterrupted(() -> EditionReader.standard().read(bytes, name));
    assertInterrupted(() -> EditionReader.standard().read(SAMPLES.resolve(name)));
    assertInterrupted(() -> TableReader.standard().read(SAMPLES.resolve(name)));
    assertInterrupted(() -> {
      try (InputStream in = Files.newInputStream(SAMPLES.resolve(name))) {
        EditionReader.standard().read(in, name);
      }
    });
  }

  @Test
  void anInterruptionAtAnyMomentIsNeverTakenForDamage() throws Exception {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve("roadmap-2025.pdf"));
    for (int wait = 0; wait < 200; wait += 20) {
      AtomicReference<Optional<Throwable>> told = new AtomicReference<>(Optional.empty());
      Thread reading =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  EditionReader.standard().read(bytes, "roadmap-2025.pdf");
                } catch (RoadmapException | RuntimeException e) {
                  told.set(Optional.of(e));
                }
              });
      Thread.sleep(wait);
      reading.interrupt();
      reading.join();
      assertThat(told.get())
          .satisfiesAnyOf(
              none -> assertThat(none).isEmpty(),
              some -> assertThat(some).containsInstanceOf(ReadingInterruptedException.class));
    }
  }

  @Test
  void anInterruptionWhileTextIsRecognisedIsToldToo() throws Exception {
    byte[] scan;
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
        for (int i = 0; i < 20; i++) {
          ink.addRect(100 + 12 * i, 500, 6, 10);
        }
        ink.fill();
      }
      document.save(out);
      scan = out.toByteArray();
    }
    CountDownLatch begun = new CountDownLatch(1);
    TextRecognizer endless =
        new TextRecognizer() {
          @Override
          public String name() {
            return "endless";
          }

          @Override
          public List<List<RecognizedLine>> recognize(List<Picture> pictures, Duration mostTime)
              throws RoadmapException {
            begun.countDown();
            try {
              Thread.sleep(Long.MAX_VALUE);
              return List.of();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              throw new ReadingInterruptedException(e);
            }
          }
        };
    AtomicReference<Throwable> told = new AtomicReference<>();
    Thread reading =
        Thread.ofPlatform()
            .start(() -> {
              try {
                EditionReader.standard().withTextRecognition(endless).read(scan, "scan.pdf");
              } catch (RoadmapException | RuntimeException e) {
                told.set(e);
              }
            });
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    reading.interrupt();
    reading.join();
    assertThat(told.get()).isInstanceOf(ReadingInterruptedException.class);
  }

  private static void assertInterrupted(ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOf(ReadingInterruptedException.class)
        .hasMessageContaining("interrupted")
        .hasMessageNotContaining("damaged");
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }
}
