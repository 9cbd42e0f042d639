package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of glyphs on a white page, each glyph half as wide as its size. */
final class Ink {

  static final Face FACE = new Face("helvetica", false, false, 0.25);

  final Runs runs = new Runs();
  final Map<Integer, List<Glyph>> glyphsByTurn = new HashMap<>();

  Ink text(String text, double x, double baseline, double size, int rgb) {
    return text(text, x, baseline, new Run.Look(FACE, size, rgb, 1, false));
  }

  Ink text(String text, double x, double baseline, Run.Look look) {
    double left = x;
    for (String letter : text.split("")) {
      double right = left + look.size() / 2;
      int run = runs.numberFor(0, look, left, right, baseline);
      Glyph glyph = new Glyph(letter, left, right, baseline, look.size(), FACE, false, null, run);
      runs.add(glyph, false);
      glyphsByTurn.computeIfAbsent(0, t -> new ArrayList<>()).add(glyph);
      left = right;
    }
    runs.interrupt();
    return this;
  }

  /** What of it nobody sees. */
  List<String> unseen() {
    return runs.takeUnseen(glyphsByTurn, TextSize.of(runs.all()));
  }

  static Glyph glyph(String text, double left, double right, double baseline, double size) {
    return new Glyph(text, left, right, baseline, size, FACE, false);
  }
}
