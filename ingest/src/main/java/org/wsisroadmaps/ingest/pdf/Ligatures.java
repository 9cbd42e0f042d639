package org.wsisroadmaps.ingest.pdf;

import java.text.Normalizer;

/** Characters that stand for several letters, or for the shape of a letter, made plain. */
final class Ligatures {

  private Ligatures() {}

  /** The text with Latin ligatures and Arabic presentation forms taken apart (Unicode NFKC). */
  static String resolve(String text) {
    boolean plain = text.chars().noneMatch(Ligatures::isPresentationForm);
    return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean isPresentationForm(int c) {
    return c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
  }
}
