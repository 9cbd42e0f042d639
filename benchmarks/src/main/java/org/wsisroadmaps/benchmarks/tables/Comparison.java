package org.wsisroadmaps.benchmarks.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.benchmarks.tables.TextTable.Relation;

/**
 * Compares tables by their adjacency relations: M. Göbel, T. Hassan, E. Oro, G. Orsi, <cite>A
 * methodology for evaluating algorithms for table understanding in PDF documents</cite> (DocEng
 * 2012). Every true table is compared with the one that shares most relations with it, each at most
 * once; the relations of those that are left over count as found and wrong.
 */
final class Comparison {

  private Comparison() {}

  static Score score(List<TextTable> truth, List<TextTable> found) {
    List<TextTable> left = new ArrayList<>(found);
    List<TextTable> missed = new ArrayList<>(truth);
    int correct = 0;
    while (!left.isEmpty() && !missed.isEmpty()) {
      int most = 0;
      TextTable bestTruth = missed.get(0);
      TextTable bestFound = left.get(0);
      for (TextTable t : missed) {
        for (TextTable f : left) {
          int shared = shared(t.relations(), f.relations());
          if (shared > most) {
            most = shared;
            bestTruth = t;
            bestFound = f;
          }
        }
      }
      if (most == 0) {
        break;
      }
      correct += most;
      missed.remove(bestTruth);
      left.remove(bestFound);
    }
    return new Score(correct, count(found), count(truth));
  }

  private static int count(List<TextTable> tables) {
    return tables.stream().mapToInt(table -> table.relations().size()).sum();
  }

  private static int shared(List<Relation> truth, List<Relation> found) {
    return truth.size() - without(truth, found).size();
  }

  /** The relations of one list that another has not, or has not as often. */
  static List<Relation> without(List<Relation> relations, List<Relation> others) {
    Map<Relation, Integer> counts = new HashMap<>();
    others.forEach(relation -> counts.merge(relation, 1, Integer::sum));
    List<Relation> rest = new ArrayList<>();
    for (Relation relation : relations) {
      if (counts.merge(relation, -1, Integer::sum) < 0) {
        rest.add(relation);
      }
    }
    return Collections.unmodifiableList(rest);
  }
}
