package org.wsisroadmaps.report.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets sections into pages, one after the other. Columns are filled from the left; those of a
 * section's last page are made about equally long.
 */
public final class PageSetter {

  /** By how much the columns of a last page are made longer until all fits. */
  private static final float BALANCE_STEP = 6;

  /** The share of a page that must be free for a section to begin below another one. */
  private static final float ENOUGH_ROOM = 1f / 4;

  /** The space between two sections on a page, in points. */
  private static final float BETWEEN_SECTIONS = 26;

  /** Where a place is. */
  record Spot(int page, float y) {}

  private final PageFormat format;
  private final Slicer slicer;
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, Spot> places = new HashMap<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final Tag document = new Tag("Document");

  /** Sets pages of a format. */
  public PageSetter(PageFormat format) {
    this(format, new Slicer(new Fonts()));
  }

  private PageSetter(PageFormat format, Slicer slicer) {
    this.format = format;
    this.slicer = slicer;
  }

  /** Sets a section behind those that are there. */
  public void add(Section section) {
    Tag tag = document.child("Sect");
    tag.adopt(section.head().top());
    tag.adopt(section.body().top());
    bookmarks.addAll(section.head().bookmarks());
    bookmarks.addAll(section.body().bookmarks());
    List<Slice> head = slicer.slices(section.head().blocks(), format.columnWidth(1));
    List<Slice> slices =
        slicer.slices(section.body().blocks(), format.columnWidth(section.columns()));
    float least = slices.isEmpty() ? 0 : Math.min(leastHeight(slices), format.bodyHeight() / 2);
    float start = begin(section, height(head) + least);
    float used = setHead(section, head, start);
    if (used + least > format.bodyHeight()) {
      newPage(section);
      used = 0;
    }
    int next = 0;
    while (next < slices.size()) {
      next = setPage(section, pages.getLast(), slices, next, used);
      if (next < slices.size()) {
        newPage(section);
        used = 0;
      }
    }
  }

  /**
   * Goes to where a section begins, and returns how much of that page is taken.
   *
   * @param least the height of what may not be parted at its beginning
   */
  private float begin(Section section, float least) {
    float start = pages.isEmpty() ? format.bodyHeight() : taken() + BETWEEN_SECTIONS;
    float room = format.bodyHeight() - start;
    boolean below =
        section.opening() == Section.Opening.BELOW
            && room >= Math.max(least, ENOUGH_ROOM * format.bodyHeight());
    if (below) {
      return start;
    }
    newPage(section);
    return 0;
  }

  /** How much of the last page is taken. */
  private float taken() {
    float end = format.top();
    for (Page.Placed placed : pages.getLast().slices()) {
      end = Math.max(end, placed.y() + placed.slice().height());
    }
    return end - format.top();
  }

  /** Sets a section's head, mostly a few lines, and returns how much of its last page is taken. */
  private float setHead(Section section, List<Slice> slices, float start) {
    float used = start;
    int next = 0;
    while (next < slices.size()) {
      int end = endOfColumn(slices, next, format.bodyHeight() - used);
      if (end == slices.size()) {
        return used + fill(pages.getLast(), slices.subList(next, end), format.side(), used);
      }
      putColumn(pages.getLast(), slices, next, end, format.side(), used);
      newPage(section);
      used = 0;
      next = end;
    }
    return used;
  }

  private static float height(List<Slice> slices) {
    float height = 0;
    for (Slice slice : slices) {
      height += slice.before() + slice.height();
    }
    return height;
  }

  /** The height of what may not be parted from the first slice. */
  private static float leastHeight(List<Slice> slices) {
    float height = slices.getFirst().heightAtTop();
    for (Slice slice : slices.subList(1, slices.size())) {
      if (slice.mayBegin()) {
        break;
      }
      height += slice.before() + slice.height();
    }
    return height;
  }

  private void newPage(Section section) {
    pages.add(new Page(section.runningHead()));
  }

  /** Puts slices one under the other, and returns their height. */
  private float fill(Page page, List<Slice> slices, float x, float used) {
    float y = 0;
    for (int i = 0; i < slices.size(); i++) {
      y += i == 0 ? 0 : slices.get(i).before();
      put(page, slices.get(i), x, format.top() + used + y);
      y += slices.get(i).height();
    }
    return y;
  }

  private int setPage(Section section, Page page, List<Slice> slices, int from, float used) {
    float most = format.bodyHeight() - used;
    float height = most;
    int end = endOfPage(slices, from, height, section.columns());
    if (end == slices.size() && section.columns() > 1) {
      height = balanced(slices, from, most, section.columns());
    }
    int next = from;
    for (int column = 0; column < section.columns() && next < slices.size(); column++) {
      int last = endOfColumn(slices, next, height);
      putColumn(page, slices, next, last, format.columnX(column, section.columns()), used);
      next = last;
    }
    return next;
  }

  private static float balanced(List<Slice> slices, int from, float most, int columns) {
    float all = 0;
    for (Slice slice : slices.subList(from, slices.size())) {
      all += slice.height() + slice.before();
    }
    for (float height = all / columns - 20; height < most; height += BALANCE_STEP) {
      if (endOfPage(slices, from, height, columns) == slices.size()) {
        return height;
      }
    }
    return most;
  }

  private static int endOfPage(List<Slice> slices, int from, float height, int columns) {
    int next = from;
    for (int column = 0; column < columns && next < slices.size(); column++) {
      next = endOfColumn(slices, next, height);
    }
    return next;
  }

  /** Where the next column begins, if this one begins at a slice: always further on. */
  private static int endOfColumn(List<Slice> slices, int from, float height) {
    float used = slices.get(from).heightAtTop();
    int end = from + 1;
    int best = -1;
    while (end < slices.size()) {
      Slice slice = slices.get(end);
      if (slice.mayBegin()) {
        best = end;
      }
      used += slice.before() + slice.height();
      if (used > height) {
        return best < 0 ? end : best;
      }
      end++;
    }
    return end;
  }

  private void putColumn(Page page, List<Slice> slices, int from, int to, float x, float used) {
    float y = format.top() + used;
    Slice top = slices.get(from).repeated();
    if (top != null) {
      page.repeat(top, x, y);
      y += top.height();
    }
    for (int i = from; i < to; i++) {
      y += i == from ? 0 : slices.get(i).before();
      put(page, slices.get(i), x, y);
      y += slices.get(i).height();
    }
  }

  private void put(Page page, Slice slice, float x, float y) {
    page.put(slice, x, y);
    if (slice.place() != null) {
      places.putIfAbsent(slice.place(), new Spot(pages.size(), y - slice.before()));
    }
  }

  /** The page of a place, 1-based; nothing where no heading of what was set bears that name. */
  public Optional<Integer> pageOf(String place) {
    return spot(place).map(Spot::page);
  }

  /**
   * The beginning of a text that fits into one line, with an ellipsis; all of it where it fits.
   *
   * @param text the text
   * @param style how it looks
   * @param width the line's width in points
   */
  public String cut(String text, TextStyle style, float width) {
    return slicer.cut(text, style, width);
  }

  /** The width in points of a text that is set in one line, with the room around it in a box. */
  public float width(String text, TextStyle style) {
    return slicer.edge(text, style, new Tag("Span")).width();
  }

  /** How many pages a section takes. It is not set; and it can't be set afterwards. */
  public int pagesOf(Section section) {
    PageSetter trial = new PageSetter(format, slicer);
    trial.add(section);
    return trial.pageCount();
  }

  /** How many pages are set. */
  public int pageCount() {
    return pages.size();
  }

  Optional<Spot> spot(String place) {
    return Optional.ofNullable(places.get(place));
  }

  PageFormat format() {
    return format;
  }

  List<Page> pages() {
    return pages;
  }

  List<Bookmark> bookmarks() {
    return bookmarks;
  }

  Tag document() {
    return document;
  }

  Slicer slicer() {
    return slicer;
  }
}
