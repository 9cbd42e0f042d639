package org.wsisroadmaps.report.pdf.layout;

import static java.util.Objects.requireNonNull;

/**
 * A file inside the document: the data that it shows.
 *
 * @param name its name
 * @param mediaType its media type, such as {@code application/json}
 * @param description what it is, in words
 * @param content its bytes, which must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are written once and never compared
public record Attachment(String name, String mediaType, String description, byte[] content) {
  /** Checks. */
  public Attachment {
    requireNonNull(name, "name");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(description, "description");
    requireNonNull(content, "content");
  }
}
