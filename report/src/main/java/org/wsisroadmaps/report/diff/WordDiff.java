package org.wsisroadmaps.report.diff;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.Edit.Op;

/**
 * Compares two texts word by word: the shortest edit script (E. Myers: <i>An O(ND) difference
 * algorithm and its variations</i>, Algorithmica 1, 1986), in which words that only happen to stand
 * in both are given up, so that a sentence that was rewritten is one replacement.
 */
public final class WordDiff {

  private WordDiff() {}

  /**
   * A token of a comparison.
   *
   * @param old the token of the old text, or null where it was inserted
   * @param now the token of the new text, or null where it was deleted
   */
  record Piece(@Nullable Token old, @Nullable Token now) {

    /** The token; that of the new text where it stands in both. */
    Token token() {
      return now == null ? requireNonNull(old) : now;
    }

    String core() {
      return token().core();
    }
  }

  /** A run of tokens to which the same happened. */
  static final class Run {
    final Op op;
    final List<Piece> pieces = new ArrayList<>();

    Run(Op op) {
      this.op = op;
    }

    int size() {
      return pieces.stream().mapToInt(piece -> piece.core().length()).sum();
    }
  }

  /**
   * The edits that make the new text of the old one: those that are not inserted make up the old
   * text, those that are not deleted the new one, white space and the shape of signs included. The
   * edits back are these ones turned round.
   */
  public static List<Edit> edits(String oldText, String newText) {
    return oldText.compareTo(newText) <= 0
        ? compared(oldText, newText)
        : turned(compared(newText, oldText));
  }

  private static List<Edit> turned(List<Edit> edits) {
    List<Edit> turned = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      switch (edit.op()) {
        case EQUAL -> turned.add(edit);
        case INSERT -> turned.add(new Edit(Op.DELETE, edit.text()));
        case DELETE -> {
          // what went stands before what came
          if (i + 1 < edits.size() && edits.get(i + 1).op() == Op.INSERT) {
            turned.add(new Edit(Op.DELETE, edits.get(++i).text()));
          }
          turned.add(new Edit(Op.INSERT, edit.text()));
        }
      }
    }
    return turned;
  }

  private static List<Edit> compared(String oldText, String newText) {
    List<Token> before = Token.of(oldText);
    List<Token> after = Token.of(newText);
    boolean[][] kept = kept(before, after);
    Writing writing = new Writing();
    Sliding.toBoundaries(joined(deletedFirst(withoutChance(runs(before, after, kept)))))
        .forEach(writing::write);
    return writing.edits();
  }

  /** Writes runs as edits; where equal words are followed by other white space, that is an edit. */
  private static final class Writing {
    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    void write(Run run) {
      for (Piece piece : run.pieces) {
        Token old = piece.old();
        Token now = piece.now();
        if (old == null || now == null) {
          change(old == null ? "" : old.text(), now == null ? "" : now.text());
        } else if (old.text().equals(now.text())) {
          keep(old.text());
        } else if (old.bare().equals(now.bare())) {
          keep(old.bare());
          change(old.space(), now.space());
        } else {
          change(old.text(), now.text());
        }
      }
    }

    private void keep(String text) {
      if (!text.isEmpty()) {
        flush(deleted, Op.DELETE);
        flush(inserted, Op.INSERT);
        equal.append(text);
      }
    }

    private void change(String old, String now) {
      flush(equal, Op.EQUAL);
      deleted.append(old);
      inserted.append(now);
    }

    private void flush(StringBuilder text, Op op) {
      if (!text.isEmpty()) {
        edits.add(new Edit(op, text.toString()));
        text.setLength(0);
      }
    }

    List<Edit> edits() {
      flush(equal, Op.EQUAL);
      flush(deleted, Op.DELETE);
      flush(inserted, Op.INSERT);
      return edits;
    }
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
    if (!new Myers(a, b, start, endA, endB).mark(keptA, keptB)) {
      markUnique(a.subList(start, endA), b.subList(start, endB), start, keptA, keptB);
    }
    return new boolean[][] {keptA, keptB};
  }

  /**
   * Keeps the words that stand once in both texts and in one order (patience diff, after B. Cohen):
   * for texts that are too long and too different for the shortest script.
   */
  private static void markUnique(
      List<String> a, List<String> b, int start, boolean[] keptA, boolean[] keptB) {
    Map<String, Integer> placesA = uniquePlaces(a);
    Map<String, Integer> placesB = uniquePlaces(b);
    List<Integer> common =
        placesA.entrySet().stream()
            .filter(place -> placesB.containsKey(place.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    int[] newOf =
        common.stream().mapToInt(place -> requireNonNull(placesB.get(a.get(place)))).toArray();
    boolean[] inOrder = ItemMatcher.inOrder(newOf);
    for (int i = 0; i < newOf.length; i++) {
      if (inOrder[i]) {
        keptA[start + common.get(i)] = true;
        keptB[start + newOf[i]] = true;
      }
    }
  }

  private static Map<String, Integer> uniquePlaces(List<String> words) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      places.merge(words.get(i), i, (first, second) -> -1);
    }
    places.values().removeIf(place -> place < 0);
    return places;
  }

  /** More edits than this are not searched for: time and memory grow with their square. */
  private static final int MOST_EDITS = 1_500;

  /** The search for the shortest edit script between two positions. */
  private record Myers(List<String> a, List<String> b, int start, int endA, int endB) {

    /** Marks what is kept; whether it was found. */
    boolean mark(boolean[] keptA, boolean[] keptB) {
      int n = endA - start;
      int m = endB - start;
      if (n == 0 || m == 0) {
        return true;
      }
      List<int[]> trace = new ArrayList<>();
      int most = Math.min(n + m, MOST_EDITS);
      int[] reach = new int[2 * most + 2];
      for (int d = 0; d <= most; d++) {
        trace.add(Arrays.copyOfRange(reach, most - d, most + d + 2));
        if (extend(reach, d, most, n, m)) {
          back(trace, d, n, m, keptA, keptB);
          return true;
        }
      }
      return false;
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
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && !kept[0][i]) {
        add(runs, Op.DELETE, new Piece(before.get(i++), null));
      } else if (j < after.size() && !kept[1][j]) {
        add(runs, Op.INSERT, new Piece(null, after.get(j++)));
      } else {
        add(runs, Op.EQUAL, new Piece(before.get(i++), after.get(j++)));
      }
    }
    return runs;
  }

  private static void add(List<Run> runs, Op op, Piece piece) {
    if (runs.isEmpty() || runs.getLast().op != op) {
      runs.add(new Run(op));
    }
    runs.getLast().pieces.add(piece);
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
        for (Piece piece : run.pieces) {
          deleted.pieces.add(new Piece(piece.old(), null));
          inserted.pieces.add(new Piece(null, piece.now()));
        }
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
        case DELETE -> deleted.pieces.addAll(run.pieces);
        case INSERT -> inserted.pieces.addAll(run.pieces);
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
      for (Piece piece : run.pieces) {
        add(joined, run.op, piece);
      }
    }
    return joined;
  }
}
