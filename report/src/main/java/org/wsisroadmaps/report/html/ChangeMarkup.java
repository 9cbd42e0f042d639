package org.wsisroadmaps.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.report.wording.EditContext;
import org.wsisroadmaps.report.wording.Words;

/** Writes what changed: what came is underlined, what went is struck out. */
final class ChangeMarkup {

  private final Html html;

  ChangeMarkup(Html html) {
    this.html = html;
  }

  /** Items, each with what happened to it. */
  void items(List<ItemChange> items) {
    html.open("ul");
    for (ItemChange item : items) {
      html.open("li", "dir", "auto");
      html.element("b", item.mark().written() + " ");
      switch (item.kind()) {
        case ADDED -> edits(List.of(new Edit(Edit.Op.INSERT, text(item.newText()))));
        case REMOVED -> edits(List.of(new Edit(Edit.Op.DELETE, text(item.oldText()))));
        case REWORDED -> edits(item.edits());
        case MOVED -> {
          html.text(
              text(item.newText())
                  + " (moved: "
                  + place(item.from())
                  + " → "
                  + place(item.to())
                  + ")");
        }
      }
      html.close("li").line();
    }
    html.close("ul");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String place(ItemChange.@Nullable ItemPlace place) {
    return place == null ? "" : Words.outcome(place.outcome()) + ", item " + place.position();
  }

  /** A text with its changes, in one piece and side by side. */
  void edits(List<Edit> edits) {
    if (edits.isEmpty()) {
      return;
    }
    html.open("div", "class", "inline", "dir", "auto");
    inline(edits);
    html.close("div").line().open("div", "class", "sides");
    html.open("div", "dir", "auto");
    side(edits, Edit.Op.INSERT);
    html.close("div").open("div", "dir", "auto");
    side(edits, Edit.Op.DELETE);
    html.close("div").close("div").line();
  }

  private void inline(List<Edit> edits) {
    edits.forEach(this::edit);
  }

  private void side(List<Edit> edits, Edit.Op leftOut) {
    edits.stream().filter(edit -> edit.op() != leftOut).forEach(this::edit);
  }

  private void edit(Edit edit) {
    switch (edit.op()) {
      case EQUAL -> html.text(edit.text());
      case INSERT -> html.element("ins", edit.text());
      case DELETE -> html.element("del", edit.text());
    }
  }

  /** The changes of a text with no more than a few words around each. */
  void brief(List<Edit> edits) {
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.op() == Edit.Op.EQUAL) {
        html.text(EditContext.of(edit.text(), i > 0, i < edits.size() - 1));
      } else {
        edit(edit);
      }
    }
  }
}
