package org.wsisroadmaps.ingest.pdf.tagged;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Names structure types by the standard ones that a document maps them to (14.7.3). */
record Roles(@Nullable COSDictionary map) {

  /** A longer chain of names has a circle in it. */
  private static final int LONGEST_CHAIN = 20;

  String standard(@Nullable COSName type) {
    COSName name = type;
    for (int i = 0; i < LONGEST_CHAIN && name != null && map != null; i++) {
      COSName mapped = map.getCOSName(name);
      if (mapped == null || mapped.equals(name)) {
        break;
      }
      name = mapped;
    }
    return name == null ? "" : name.getName();
  }
}
