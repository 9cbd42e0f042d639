package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/**
 * Text of a document that stands in no block: what no reader of the document sees, and what stands
 * where no text may stand.
 *
 * @param texts the texts, those of a paragraph together
 * @param findings what quotes each of them
 */
record LeftOut(List<String> texts, List<Finding> findings) {

  /** Copies. */
  LeftOut {
    texts = List.copyOf(texts);
    findings = List.copyOf(findings);
  }

  /**
   * What was left out.
   *
   * @param text all text
   * @param taken the elements whose text was read
   */
  static LeftOut of(BodyText text, Set<Xml> taken) {
    Map<BodyText.Place, List<String>> quotes = new EnumMap<>(BodyText.Place.class);
    BodyText.Piece before = null;
    for (BodyText.Piece piece : text.pieces()) {
      if (taken.contains(piece.element())) {
        before = null;
        continue;
      }
      List<String> ofPlace = quotes.computeIfAbsent(piece.place(), place -> new ArrayList<>());
      boolean goesOn =
          before != null
              && before.place() == piece.place()
              && before.paragraph() == piece.paragraph();
      String quote = goesOn ? ofPlace.remove(ofPlace.size() - 1) : "";
      ofPlace.add(quote + piece.shown());
      before = piece;
    }
    List<Finding> findings = new ArrayList<>();
    quotes.forEach((place, quoted) -> findings.add(finding(place, quoted)));
    return new LeftOut(quotes.values().stream().flatMap(List::stream).toList(), findings);
  }

  private static Finding finding(BodyText.Place place, List<String> quotes) {
    long characters =
        quotes.stream().flatMapToInt(String::codePoints).filter(c -> !isSpace(c)).count();
    String count = characters == 1 ? "1 character" : characters + " characters";
    Set<String> different =
        quotes.stream()
            .map(quote -> quote.strip().replaceAll("\\s+", " "))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String quoted = different.stream().collect(Collectors.joining("”, “", "“", "”"));
    return Finding.of(
        FindingCode.UNPLACED_TEXT,
        null,
        switch (place) {
          case HIDDEN ->
              count
                  + " of hidden text, which Word does not show, were left out (unhide them in Word"
                  + " if they belong to the document): "
                  + quoted;
          case PROMPT ->
              "the words that empty content controls ask for content with were left out, "
                  + count
                  + ": "
                  + quoted;
          case ALTERNATIVE ->
              count + " were left out that only programs with other extensions show: " + quoted;
          case SEEN ->
              count
                  + " stand where Word shows no text, and were left out (write them where they"
                  + " belong): "
                  + quoted;
        });
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
