package org.wsisroadmaps.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Damaged copies of the samples end in an edition or in a refusal of one line, and in nothing else:
 * no other exception, no endless work.
 */
@Tag("mutations")
class MutationTest {

  private static final int COPIES = 2000;

  /** How a copy is damaged. */
  enum Damage {
    /** Some bytes are others. */
    FLIPPED,
    /** The end is missing. */
    CUT,
    /** A piece is missing. */
    HOLED,
    /** A piece stands twice. */
    DOUBLED
  }

  @ParameterizedTest
  @CsvSource({
    "roadmap-2025.pdf, FLIPPED",
    "roadmap-2025.pdf, CUT",
    "roadmap-2025.pdf, HOLED",
    "roadmap-2025.pdf, DOUBLED",
    "roadmap-2025.docx, FLIPPED",
    "roadmap-2025.docx, CUT",
    "roadmap-2025.docx, HOLED",
    "roadmap-2025.docx, DOUBLED",
  })
  void everyCopyIsReadOrRefused(String sample, Damage damage) throws IOException {
    byte[] sound = Files.readAllBytes(Path.of("..", "samples", sample));
    long seed = (sample + damage).hashCode();
    long read =
        IntStream.range(0, COPIES)
            .parallel()
            .filter(i -> isRead(damaged(sound, damage, new Random(seed + i)), sample))
            .count();
    System.out.println(
        sample + " " + damage + ": " + read + " read, " + (COPIES - read) + " refused");
  }

  /** Whether a copy is read; else it is refused in one line. */
  private static boolean isRead(byte[] copy, String sample) {
    try {
      EditionReader.standard().read(copy, sample);
      return true;
    } catch (RoadmapException e) {
      assertThat(e).hasMessageNotContaining("\n");
      return false;
    }
  }

  private static byte[] damaged(byte[] sound, Damage damage, Random random) {
    int at = random.nextInt(sound.length);
    int length = 1 + random.nextInt(Math.min(2000, sound.length - at));
    return switch (damage) {
      case FLIPPED -> {
        byte[] copy = sound.clone();
        for (int k = random.nextInt(20); k >= 0; k--) {
          copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield copy;
      }
      case CUT -> Arrays.copyOf(sound, at);
      case HOLED ->
          joined(Arrays.copyOf(sound, at), Arrays.copyOfRange(sound, at + length, sound.length));
      case DOUBLED ->
          joined(Arrays.copyOf(sound, at + length), Arrays.copyOfRange(sound, at, sound.length));
    };
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
