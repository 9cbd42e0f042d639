package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsisroadmaps.ingest.pdf.content.Collisions;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

/**
 * Parts texts that are printed over each other on one line, as browsers do with a merged cell that
 * a page has no room for: each of them keeps its letters together.
 */
final class Overlaid {

  private Overlaid() {}

  /** The glyphs of a line in layers none of which is printed over itself; mostly one. */
  static List<List<Glyph>> layers(List<Glyph> line) {
    int first = line.get(0).run();
    if (line.stream().allMatch(glyph -> glyph.run() == first)) {
      return List.of(line);
    }
    Map<Integer, List<Glyph>> runs = new TreeMap<>();
    line.forEach(glyph -> runs.computeIfAbsent(glyph.run(), run -> new ArrayList<>()).add(glyph));
    List<List<List<Glyph>>> layers = new ArrayList<>();
    runs.forEach((run, glyphs) ->
        layers.stream()
            .filter(layer -> run == 0 || layer.stream().noneMatch(other -> lieOver(other, glyphs)))
            .findFirst()
            .orElseGet(() -> {
              layers.add(new ArrayList<>());
              return layers.get(layers.size() - 1);
            })
            .add(glyphs));
    return layers.size() == 1
        ? List.of(line)
        : layers.stream().map(layer -> layer.stream().flatMap(List::stream).toList()).toList();
  }

  private static boolean lieOver(List<Glyph> a, List<Glyph> b) {
    return left(a) < right(b)
        && left(b) < right(a)
        && a.get(0).run() != 0
        && Collisions.collide(a, b);
  }

  private static double left(List<Glyph> run) {
    return run.stream().mapToDouble(Glyph::left).min().orElse(0);
  }

  private static double right(List<Glyph> run) {
    return run.stream().mapToDouble(Glyph::right).max().orElse(0);
  }
}
