package org.wsisroadmaps.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A page that was set. */
final class Page {

  /** A slice and where its top left corner stands, y counting down from the top of the paper. */
  record Placed(Slice slice, float x, float y, boolean repeated) {}

  private final String runningHead;
  private final List<Placed> slices = new ArrayList<>();

  Page(String runningHead) {
    this.runningHead = runningHead;
  }

  void put(Slice slice, float x, float y) {
    slices.add(new Placed(slice, x, y, false));
  }

  void repeat(Slice slice, float x, float y) {
    slices.add(new Placed(slice, x, y, true));
  }

  List<Placed> slices() {
    return slices;
  }

  String runningHead() {
    return runningHead;
  }

  /** The running marks on the page, such as {@code A – D}. */
  String marks() {
    List<String> marks =
        slices.stream().map(p -> p.slice().mark()).filter(m -> !m.isEmpty()).distinct().toList();
    if (marks.isEmpty()) {
      return "";
    }
    return marks.size() == 1 ? marks.getFirst() : marks.getFirst() + " – " + marks.getLast();
  }
}
