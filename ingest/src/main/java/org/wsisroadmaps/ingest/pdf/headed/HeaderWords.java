package org.wsisroadmaps.ingest.pdf.headed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;

/**
 * Tells of most lines of a page that they are no header, by the words that they do not have, so
 * that only the others need be tried.
 */
final class HeaderWords {

  private final ColumnVocabulary vocabulary;
  private final List<Optional<Set<String>>> ofLine;

  HeaderWords(List<WordLine> lines, ColumnVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.ofLine = lines.stream().map(line -> vocabulary.wordsOf(line.text())).toList();
  }

  /** Whether a line may be the first or the last one that is needed to know a header. */
  boolean mayBound(int line) {
    return ofLine.get(line).filter(Set::isEmpty).isEmpty();
  }

  /** Whether lines may be a header. */
  boolean mayTellHeader(int first, int end) {
    Set<String> words = new HashSet<>();
    for (Optional<Set<String>> line : ofLine.subList(first, end)) {
      if (line.isEmpty()) {
        return true;
      }
      words.addAll(line.get());
    }
    return vocabulary.mayTellHeader(words);
  }
}
