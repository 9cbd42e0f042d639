package org.wsisroadmaps.cli;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What came of a {@link Task}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Answer.Drafted.class, name = "drafted"),
  @JsonSubTypes.Type(value = Answer.Refused.class, name = "refused")
})
sealed interface Answer {

  /**
   * It was done, and drafts stand where the task said.
   *
   * @param figures what is told of the document
   * @param drafts the drafts
   */
  record Drafted(Figures figures, List<Draft> drafts) implements Answer {}

  /**
   * It was not done.
   *
   * @param reason why, as the end of a sentence that begins with the document's name
   * @param isLocked whether the reason is that its password is not known
   */
  record Refused(String reason, boolean isLocked) implements Answer {
    Refused(String reason) {
      this(reason, false);
    }
  }
}
