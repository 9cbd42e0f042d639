package org.wsisroadmaps.ingest.interpret;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wsisroadmaps.model.Block;

/**
 * Fuzzing of the field grammars with Jazzer. In the test suite the inputs that it once kept are run
 * again; with {@code JAZZER_FUZZ=1} it looks for new ones: {@code JAZZER_FUZZ=1 mvn test -pl ingest
 * -am -Dtest=GrammarFuzzTest#timing -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class GrammarFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void timing(byte[] bytes) {
    TimingGrammar.parse(text(bytes));
  }

  @FuzzTest(maxDuration = "1m")
  void sdgs(byte[] bytes) {
    SdgGrammar.parse(text(bytes));
  }

  @FuzzTest(maxDuration = "1m")
  void references(byte[] bytes) {
    ReferenceGrammar.parse(List.of(Block.paragraph(text(bytes))));
  }

  @FuzzTest(maxDuration = "1m")
  void results(byte[] bytes) {
    ResultsGrammar.parse(
        List.of(Block.paragraph("Expected Results"), Block.listItem(0, text(bytes))));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
