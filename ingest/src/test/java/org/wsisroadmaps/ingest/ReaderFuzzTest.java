package org.wsisroadmaps.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Fuzzing of both readers with Jazzer: what is read is an edition or is refused. In the test suite
 * the inputs that it once kept are run again; {@code JAZZER_FUZZ=1} looks for new ones.
 */
class ReaderFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void pdf(byte[] rest) {
    read("%PDF-1.7\n".getBytes(US_ASCII), rest);
  }

  @FuzzTest(maxDuration = "2m")
  void docx(byte[] rest) {
    read(new byte[] {'P', 'K', 3, 4}, rest);
  }

  private static void read(byte[] signature, byte[] rest) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(signature);
    file.writeBytes(rest);
    try {
      EditionReader.standard().read(file.toByteArray(), "fuzzed");
    } catch (RoadmapException e) {
      return; // refused, as it should be
    }
  }
}
