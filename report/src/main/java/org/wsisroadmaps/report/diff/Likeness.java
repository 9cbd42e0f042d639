package org.wsisroadmaps.report.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How alike outcomes are, by the words that they say and by the sentences of their other cells. */
final class Likeness {

  /**
   * A sentence that more outcomes of an edition than this hold is boilerplate, and tells none
   * apart.
   */
  private static final int OWN = 2;

  /** How much the statement counts beside the other cells, where these are more alike. */
  private static final double STATEMENT = 0.65;

  /** Outcomes whose statements share less than this are two, whatever their other cells say. */
  private static final double LEAST = 0.08;

  private final Map<Entry, Terms.Vector> statements;
  private final Map<Entry, Terms.Vector> rests;
  private final Map<Entry, Terms.Vector> gists;

  Likeness(List<Entry> before, List<Entry> after) {
    Map<Entry, List<String>> words = new LinkedHashMap<>();
    before.forEach(entry -> words.put(entry, Terms.words(entry.statement())));
    after.forEach(entry -> words.put(entry, Terms.words(entry.statement())));
    Map<Entry, List<String>> sentences = new LinkedHashMap<>(ownSentences(before));
    sentences.putAll(ownSentences(after));
    statements = vectors(words);
    rests = vectors(sentences);
    Map<Entry, List<String>> gist = new LinkedHashMap<>();
    before.forEach(entry -> gist.put(entry, Terms.gist(entry.statement())));
    after.forEach(entry -> gist.put(entry, Terms.gist(entry.statement())));
    gists = vectors(gist);
  }

  private static Map<Entry, Terms.Vector> vectors(Map<Entry, List<String>> texts) {
    Terms terms = new Terms(texts.values());
    Map<Entry, Terms.Vector> vectors = new HashMap<>();
    texts.forEach((entry, text) -> vectors.put(entry, terms.vector(text)));
    return vectors;
  }

  /** The sentences of the cells beside the outcome that few outcomes of the edition hold. */
  private static Map<Entry, List<String>> ownSentences(List<Entry> entries) {
    Map<Entry, List<String>> sentences = new LinkedHashMap<>();
    Map<String, Integer> holders = new HashMap<>();
    for (Entry entry : entries) {
      List<String> own = entry.otherSentences();
      sentences.put(entry, own);
      new HashSet<>(own).forEach(sentence -> holders.merge(sentence, 1, Integer::sum));
    }
    sentences.replaceAll((entry, all) ->
        all.stream().filter(sentence -> holders.getOrDefault(sentence, 0) <= OWN).toList());
    return sentences;
  }

  /** What an outcome says, without its code. */
  Terms.Vector statement(Entry entry) {
    return statements.getOrDefault(entry, Terms.Vector.EMPTY);
  }

  /** From 0 to 1; 1 where neither says anything. */
  double of(Entry old, Entry now) {
    if (statement(old).size() == 0 && statement(now).size() == 0) {
      return 1;
    }
    double statement = statement(old).likeness(statement(now));
    if (statement < LEAST) {
      return 0;
    }
    return Math.max(statement, STATEMENT * statement + (1 - STATEMENT) * ofOtherCells(old, now));
  }

  /** How far they are about the same, in whatever words, from 0 to 1. */
  double ofGists(Entry old, Entry now) {
    return gists
        .getOrDefault(old, Terms.Vector.EMPTY)
        .likeness(gists.getOrDefault(now, Terms.Vector.EMPTY));
  }

  /** How alike what only they say beside their statements is, from 0 to 1. */
  double ofOtherCells(Entry old, Entry now) {
    return rests
        .getOrDefault(old, Terms.Vector.EMPTY)
        .likeness(rests.getOrDefault(now, Terms.Vector.EMPTY));
  }
}
