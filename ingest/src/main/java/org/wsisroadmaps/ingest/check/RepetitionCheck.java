package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/** Long texts that stand in many outcomes, and items that stand twice in one. */
final class RepetitionCheck implements Check {

  /** Shorter texts are repeated for good reasons. */
  private static final int LONG = 120;

  private static final int SHORT = 30;

  /** In so many outcomes a text is told as repeated. */
  private static final int MANY = 3;

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Walk>> places = new LinkedHashMap<>();
    Map<String, String> asWritten = new HashMap<>();
    Map<String, Set<String>> forms = new HashMap<>();
    for (Walk walk : Walk.over(edition)) {
      Set<String> here = new HashSet<>();
      for (ColumnKey field : List.of(ColumnKey.EVIDENCE, ColumnKey.RESULTS)) {
        for (Block block : walk.ownCell(field)) {
          String plain = plain(block.text());
          if (plain.length() >= SHORT && !here.add(plain)) {
            findings.add(
                Finding.of(
                    FindingCode.ITEM_REPEATED,
                    walk.place(field),
                    "stands twice in this outcome: " + Walk.quoted(block.text())));
          } else if (plain.length() >= LONG) {
            places.computeIfAbsent(plain, key -> new ArrayList<>()).add(walk);
            asWritten.putIfAbsent(plain, block.text());
            forms.computeIfAbsent(plain, key -> new HashSet<>()).add(block.text());
          }
        }
      }
    }
    places.forEach((plain, walks) -> {
      if (walks.size() >= MANY) {
        boolean exact = forms.getOrDefault(plain, Set.of()).size() == 1;
        findings.add(
            Finding.of(
                FindingCode.PARAGRAPH_REPEATED,
                walks.get(0).place(),
                "stands in "
                    + walks.size()
                    + " outcomes, "
                    + (exact ? "word for word" : "with small differences of punctuation")
                    + " ("
                    + Walk.names(walks)
                    + "): "
                    + Walk.quoted(asWritten.getOrDefault(plain, plain))));
      }
    });
    return findings;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && plain.length() > 0) {
          plain.append(' ');
        }
        gap = false;
        plain.appendCodePoint(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return plain.toString();
  }
}
