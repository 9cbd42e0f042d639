package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.Edit.Op;

/**
 * Compares two texts word by word: the shortest edit script (E. Myers: <i>An O(ND) difference
 * algorithm and its variations</i>, Algorithmica 1, 1986), in which words that only happen to stand
 * in both are given up, so that a sentence that was rewritten is one replacement.
 */
final class WordDiff {

  private WordDiff() {}

  /** A run of tokens to which the same happened. */
  static final class Run {
    final Op op;
    final List<Token> tokens = new ArrayList<>();

    Run(Op op) {
      this.op = op;
    }

    int size() {
      return tokens.stream().mapToInt(token -> token.core().length()).sum();
    }
  }

  /** The edits that make the new text of the old one. */
  static List<Edit> edits(String oldText, String newText) {
    List<Edit> edits = new ArrayList<>();
    for (Run run : runs(Token.of(oldText), Token.of(newText))) {
      StringBuilder text = new StringBuilder();
      run.tokens.forEach(token -> text.append(token.text()));
      edits.add(new Edit(run.op, text.toString()));
    }
    return edits;
  }

  /**
   * What happened to the tokens of two texts. Every token of the old text stands in one run that is
   * not inserted, and every token of the new one in one that is not deleted, in their order.
   */
  static List<Run> runs(List<Token> before, List<Token> after) {
    boolean[][] kept = kept(before, after);
    return Sliding.toBoundaries(joined(deletedFirst(withoutChance(runs(before, after, kept)))));
  }

  /** For each side, whether a token stands in the longest common subsequence. */
  private static boolean[][] kept(List<Token> before, List<Token> after) {
    List<String> a = before.stream().map(Token::core).toList();
    List<String> b = after.stream().map(Token::core).toList();
    boolean[] keptA = new boolean[a.size()];
    boolean[] keptB = new boolean[b.size()];
    int start = 0;
    while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) {
      keptA[start] = true;
      keptB[start] = true;
      start++;
    }
    int endA = a.size();
    int endB = b.size();
    while (endA > start && endB > start && a.get(endA - 1).equals(b.get(endB - 1))) {
      keptA[--endA] = true;
      keptB[--endB] = true;
    }
    new Myers(a, b, start, endA, endB).mark(keptA, keptB);
    return new boolean[][] {keptA, keptB};
  }

  /** The search for the shortest edit script between two positions. */
  private record Myers(List<String> a, List<String> b, int start, int endA, int endB) {

    void mark(boolean[] keptA, boolean[] keptB) {
      int n = endA - start;
      int m = endB - start;
      if (n == 0 || m == 0) {
        return;
      }
      List<int[]> trace = new ArrayList<>();
      int most = n + m;
      int[] reach = new int[2 * most + 2];
      for (int d = 0; d <= most; d++) {
        trace.add(Arrays.copyOfRange(reach, most - d, most + d + 2));
        if (extend(reach, d, most, n, m)) {
          back(trace, d, n, m, keptA, keptB);
          return;
        }
      }
    }

    /** Takes all paths of d edits as far as they go; whether one reaches the end. */
    private boolean extend(int[] reach, int d, int zero, int n, int m) {
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || k != d && reach[zero + k - 1] < reach[zero + k + 1];
        int x = down ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
        int y = x - k;
        while (x < n && y < m && a.get(start + x).equals(b.get(start + y))) {
          x++;
          y++;
        }
        reach[zero + k] = x;
        if (x >= n && y >= m) {
          return true;
        }
      }
      return false;
    }

    private void back(
        List<int[]> trace, int edits, int n, int m, boolean[] keptA, boolean[] keptB) {
      int x = n;
      int y = m;
      for (int d = edits; d >= 0; d--) {
        int[] reach = trace.get(d);
        int zero = d;
        int k = x - y;
        boolean down = k == -d || k != d && reach[zero + k - 1] < reach[zero + k + 1];
        int fromX = d == 0 ? 0 : down ? reach[zero + k + 1] : reach[zero + k - 1];
        int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
        int afterX = d == 0 ? 0 : down ? fromX : fromX + 1;
        int afterY = d == 0 ? 0 : down ? fromY + 1 : fromY;
        while (x > afterX && y > afterY) {
          x--;
          y--;
          keptA[start + x] = true;
          keptB[start + y] = true;
        }
        x = fromX;
        y = fromY;
      }
    }
  }

  private static List<Run> runs(List<Token> before, List<Token> after, boolean[][] kept) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    String space = "";
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && !kept[0][i]) {
        add(runs, Op.DELETE, before.get(i++).behind(space));
        space = "";
      } else if (j < after.size() && !kept[1][j]) {
        add(runs, Op.INSERT, after.get(j++));
      } else {
        // what stood between it and words that went would be lost with the old token
        space = after.get(j).space().isEmpty() ? before.get(i).space() : "";
        add(runs, Op.EQUAL, after.get(j++));
        i++;
      }
    }
    return runs;
  }

  private static void add(List<Run> runs, Op op, Token token) {
    if (runs.isEmpty() || runs.get(runs.size() - 1).op != op) {
      runs.add(new Run(op));
    }
    runs.get(runs.size() - 1).tokens.add(token);
  }

  /**
   * The runs, without equal ones that are shorter than what changed on either side: mere chance.
   */
  private static List<Run> withoutChance(List<Run> runs) {
    List<Run> result = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      int least = Math.min(changed(runs, i, -1), changed(runs, i, 1));
      boolean byChance = run.op == Op.EQUAL && least > 0 && run.size() <= least;
      if (byChance) {
        Run deleted = new Run(Op.DELETE);
        Run inserted = new Run(Op.INSERT);
        deleted.tokens.addAll(run.tokens);
        inserted.tokens.addAll(run.tokens);
        result.add(deleted);
        result.add(inserted);
      } else {
        result.add(run);
      }
    }
    return result;
  }

  /** The larger of what was deleted and inserted next to an equal run; 0 at an end of the text. */
  private static int changed(List<Run> runs, int at, int direction) {
    int most = 0;
    for (int i = at + direction;
        i >= 0 && i < runs.size() && runs.get(i).op != Op.EQUAL;
        i += direction) {
      most = Math.max(most, runs.get(i).size());
    }
    return most;
  }

  /** The same runs; those between two equal ones in the order deleted, inserted. */
  private static List<Run> deletedFirst(List<Run> runs) {
    List<Run> ordered = new ArrayList<>();
    Run deleted = new Run(Op.DELETE);
    Run inserted = new Run(Op.INSERT);
    for (Run run : runs) {
      switch (run.op) {
        case DELETE -> deleted.tokens.addAll(run.tokens);
        case INSERT -> inserted.tokens.addAll(run.tokens);
        case EQUAL -> {
          ordered.add(deleted);
          ordered.add(inserted);
          ordered.add(run);
          deleted = new Run(Op.DELETE);
          inserted = new Run(Op.INSERT);
        }
      }
    }
    ordered.add(deleted);
    ordered.add(inserted);
    return ordered;
  }

  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      for (Token token : run.tokens) {
        add(joined, run.op, token);
      }
    }
    return joined;
  }
}
