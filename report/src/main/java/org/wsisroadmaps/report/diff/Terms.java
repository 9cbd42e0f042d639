package org.wsisroadmaps.report.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How alike texts are, by their words. A word counts the less the more texts hold it (K. Spärck
 * Jones: <i>A statistical interpretation of term specificity and its application in retrieval</i>,
 * Journal of Documentation 28, 1972), so that boilerplate makes nothing alike.
 */
final class Terms {

  private final Map<String, Integer> texts = new HashMap<>();
  private final int total;

  /**
   * Learns the words.
   *
   * @param all all texts that will be compared
   */
  Terms(Collection<String> all) {
    for (String text : all) {
      for (String word : new HashSet<>(words(text))) {
        texts.merge(word, 1, Integer::sum);
      }
    }
    total = all.size();
  }

  private static List<String> words(String text) {
    return Token.of(text).stream().filter(Token::isWord).map(Token::lower).toList();
  }

  private double weight(String word) {
    return Math.log(1 + (1.0 + total) / (1.0 + texts.getOrDefault(word, 0)));
  }

  /** A text as its words with their weights. */
  Vector vector(String text) {
    Map<String, Double> weights = new HashMap<>();
    for (String word : words(text)) {
      weights.merge(word, weight(word), Double::sum);
    }
    return new Vector(weights);
  }

  /**
   * A text.
   *
   * @param weights its words, each with its weight as often as it occurs
   */
  record Vector(Map<String, Double> weights) {

    double size() {
      return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The weight of the words that stand in both. */
    double shared(Vector other) {
      double shared = 0;
      for (Map.Entry<String, Double> word : weights.entrySet()) {
        shared += Math.min(word.getValue(), other.weights.getOrDefault(word.getKey(), 0.0));
      }
      return shared;
    }

    /** From 0 to 1; 0 where one holds no word. */
    double likeness(Vector other) {
      double sizes = size() + other.size();
      return sizes == 0 ? 0 : 2 * shared(other) / sizes;
    }

    /** The share of this text's words that the other one holds too, from 0 to 1. */
    double containedIn(Vector other) {
      double size = size();
      return size == 0 ? 0 : shared(other) / size;
    }

    /** Both texts together. */
    Vector with(Vector other) {
      Map<String, Double> all = new HashMap<>(weights);
      other.weights.forEach((word, weight) -> all.merge(word, weight, Double::sum));
      return new Vector(all);
    }
  }
}
