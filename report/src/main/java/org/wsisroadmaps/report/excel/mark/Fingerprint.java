package org.wsisroadmaps.report.excel.mark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;

/** What tells an edition from every other one: a digest of what it says, not of its file. */
public final class Fingerprint {

  private static final int LENGTH = 16;

  private Fingerprint() {}

  /** The fingerprint of an edition, 16 hexadecimal digits. */
  public static String of(Edition edition) {
    MessageDigest digest = TextMark.sha256();
    add(digest, String.valueOf(edition.year()));
    add(digest, edition.title());
    for (ActionLine line : edition.actionLines()) {
      add(digest, line.code());
      for (Outcome outcome : line.outcomes()) {
        add(digest, outcome.section() + " " + outcome.code());
        outcome.cells().forEach((key, blocks) -> add(digest, key + " " + FieldText.of(blocks)));
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(TextMark.plain(text).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
