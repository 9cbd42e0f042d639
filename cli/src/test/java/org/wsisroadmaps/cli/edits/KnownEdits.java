package org.wsisroadmaps.cli.edits;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.cli.edits.TextEdits.TextEdit;

/** All kinds of edits. */
final class KnownEdits {

  /**
   * A kind of edit.
   *
   * @param name what is done
   * @param act does it
   */
  record KnownEdit(String name, Act act) {

    /** Does it somewhere in an edition; false where there is nothing that it can be done to. */
    boolean on(EditedEdition edition) {
      edition.edit = name;
      return act.on(edition);
    }
  }

  /** Does something to an edition, and says what is to be told of it. */
  interface Act {
    boolean on(EditedEdition edition);
  }

  private KnownEdits() {}

  static List<KnownEdit> all() {
    List<KnownEdit> all = new ArrayList<>();
    for (TextEdit edit : TextEdits.changing()) {
      all.add(new KnownEdit("text: " + edit.name(), e -> CellEdits.text(e, edit, true)));
    }
    for (TextEdit edit : TextEdits.layout()) {
      all.add(new KnownEdit("layout: " + edit.name(), e -> CellEdits.text(e, edit, false)));
    }
    all.addAll(CellEdits.all());
    all.addAll(ItemEdits.all());
    all.addAll(ListedEdits.all());
    all.addAll(OutcomeEdits.all());
    all.addAll(LineEdits.all());
    return List.copyOf(all);
  }
}
