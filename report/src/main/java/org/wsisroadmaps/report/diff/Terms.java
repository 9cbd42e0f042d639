package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike texts are, by the terms that they hold: their words, say, or their sentences. A term
 * counts the less the more texts hold it (K. Spärck Jones: <i>A statistical interpretation of term
 * specificity and its application in retrieval</i>, Journal of Documentation 28, 1972), so that
 * boilerplate makes nothing alike.
 */
final class Terms {

  /** Shorter words say how a sentence is built, not what it is about. */
  private static final int SHORTEST_OF_GIST = 4;

  /** Forms of one word begin with the same letters, so many as a rule. */
  private static final int STEM = 5;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> texts = new ArrayList<>();
  private final int total;

  /**
   * Learns the terms.
   *
   * @param all all texts that will be compared, each as its terms
   */
  Terms(Collection<List<String>> all) {
    for (List<String> text : all) {
      for (String term : new HashSet<>(text)) {
        int number = number(term);
        texts.set(number, texts.get(number) + 1);
      }
    }
    total = all.size();
  }

  /**
   * The words of a text, and the pairs of words that follow one another: texts on one subject share
   * words, but only one that was made of the other shares pairs.
   */
  static List<String> words(String text) {
    List<String> terms = new ArrayList<>();
    String before = "";
    for (Token token : Token.of(text)) {
      if (token.isWord()) {
        String word = token.lower();
        terms.add(word);
        if (!before.isEmpty()) {
          terms.add(before + ' ' + word);
        }
        before = word;
      }
    }
    return terms;
  }

  /**
   * What a text is about: the beginnings of its longer words, whatever their forms and order, so
   * that a paraphrase of it has most of them.
   */
  static List<String> gist(String text) {
    List<String> terms = new ArrayList<>();
    for (Token token : Token.of(text)) {
      String word = token.lower();
      if (token.isWord() && word.length() >= SHORTEST_OF_GIST) {
        terms.add(word.substring(0, Math.min(word.length(), STEM)));
      }
    }
    return terms;
  }

  private int number(String term) {
    Integer number = numbers.putIfAbsent(term, texts.size());
    if (number != null) {
      return number;
    }
    texts.add(0);
    return texts.size() - 1;
  }

  private double weight(int term) {
    return Math.log(1 + (1.0 + total) / (1.0 + texts.get(term)));
  }

  /** A text as its terms with their weights. */
  Vector vector(List<String> text) {
    Map<Integer, Integer> terms = new TreeMap<>();
    text.forEach(term -> terms.merge(number(term), 1, Integer::sum));
    int[] numbers = new int[terms.size()];
    double[] weights = new double[terms.size()];
    int i = 0;
    for (Map.Entry<Integer, Integer> term : terms.entrySet()) {
      numbers[i] = term.getKey();
      weights[i++] = term.getValue() * weight(term.getKey());
    }
    return new Vector(numbers, weights);
  }

  /** A text. */
  static final class Vector {

    /** A text without words. */
    static final Vector EMPTY = new Vector(new int[0], new double[0]);

    private final int[] terms;
    private final double[] weights;
    private final double size;

    /**
     * A text.
     *
     * @param terms what it holds, in rising order
     * @param weights how much each of it counts, as often as it occurs
     */
    private Vector(int[] terms, double[] weights) {
      this.terms = terms;
      this.weights = weights;
      this.size = Arrays.stream(weights).sum();
    }

    /** The numbers of its terms. */
    int[] terms() {
      return terms;
    }

    /** The weight of all that it holds. */
    double size() {
      return size;
    }

    /** The weight of what stands in both. */
    double shared(Vector other) {
      double shared = 0;
      int i = 0;
      int k = 0;
      while (i < terms.length && k < other.terms.length) {
        if (terms[i] == other.terms[k]) {
          shared += Math.min(weights[i++], other.weights[k++]);
        } else if (terms[i] < other.terms[k]) {
          i++;
        } else {
          k++;
        }
      }
      return shared;
    }

    /** From 0 to 1; 0 where one holds no word. */
    double likeness(Vector other) {
      double sizes = size + other.size;
      return sizes == 0 ? 0 : 2 * shared(other) / sizes;
    }

    /** The share of this text that stands in the other one too, from 0 to 1. */
    double containedIn(Vector other) {
      return size == 0 ? 0 : shared(other) / size;
    }

    /** Both texts together. */
    Vector with(Vector other) {
      TreeMap<Integer, Double> all = new TreeMap<>();
      for (int i = 0; i < terms.length; i++) {
        all.merge(terms[i], weights[i], Double::sum);
      }
      for (int i = 0; i < other.terms.length; i++) {
        all.merge(other.terms[i], other.weights[i], Double::sum);
      }
      return new Vector(
          all.keySet().stream().mapToInt(Integer::intValue).toArray(),
          all.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
  }
}
