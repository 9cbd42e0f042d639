package org.wsisroadmaps.report.concord;

import java.util.List;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Block;

/** Tells cells that say nothing. */
final class Emptiness {

  /** Dashes and the words for nothing of the six languages. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "[\\s\\p{Pd}./*]*|n\\s?/?\\s?[ad]\\.?|n\\.\\s?a\\.|nil|none|not applicable|s\\.\\s?o\\.|sans objet"
              + "|néant|no se aplica|no aplica|н/д|нет|неприменимо|не применяется|无|不适用|لا ينطبق|لا يوجد",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Emptiness() {}

  static boolean isEmpty(List<Block> blocks) {
    return blocks.stream().allMatch(block -> NOTHING.matcher(block.text().strip()).matches());
  }
}
