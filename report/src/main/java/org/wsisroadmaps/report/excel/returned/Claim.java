package org.wsisroadmaps.report.excel.returned;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.report.excel.mark.RowMark;

/**
 * What a row says of the outcome that it is about.
 *
 * @param mark its hidden mark, or null where it has none
 * @param isWhole whether the outcome's words in the row are those of the mark
 * @param line the action line that can be seen, empty where there is none
 * @param section the section that can be seen, empty where there is none
 * @param code the code that can be seen, empty where there is none
 */
public record Claim(
    @Nullable RowMark mark, boolean isWhole, String line, String section, String code) {

  /** Whether the row says nothing of any outcome. */
  public boolean isSilent() {
    return mark == null && line.isBlank() && section.isBlank() && code.isBlank();
  }
}
