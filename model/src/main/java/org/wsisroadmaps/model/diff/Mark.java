package org.wsisroadmaps.model.diff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a change is in the conference documents of the ITU, where every proposal to change a text
 * begins with one of these marks.
 */
public enum Mark {
  /** It came. */
  ADD("ADD"),
  /** It says something else, or stands elsewhere. */
  MOD("MOD"),
  /** It was changed editorially. */
  MOD_EDITORIAL("(MOD)"),
  /** It went: suppressed. */
  SUP("SUP"),
  /** It did not change. */
  NOC("NOC");

  private final String written;

  Mark(String written) {
    this.written = written;
  }

  /** The mark as delegates write it, such as {@code (MOD)}. */
  @JsonValue
  public String written() {
    return written;
  }

  /**
   * The mark that is written so.
   *
   * @throws IllegalArgumentException when there is none
   */
  @JsonCreator
  public static Mark of(String written) {
    for (Mark mark : values()) {
      if (mark.written.equals(written)) {
        return mark;
      }
    }
    throw new IllegalArgumentException("no mark of a change: " + written);
  }

  /** The mark of something that stands in both editions and changed. */
  static Mark ofChange(Significance significance) {
    return switch (significance) {
      case SUBSTANTIVE, WORDING -> MOD;
      case EDITORIAL -> MOD_EDITORIAL;
    };
  }

  @Override
  public String toString() {
    return written;
  }
}
