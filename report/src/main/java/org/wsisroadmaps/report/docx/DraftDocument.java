package org.wsisroadmaps.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.report.docx.mark.CellMark;
import org.wsisroadmaps.report.language.Language;

/**
 * Writes the next draft of an edition as a Word document in which each accepted proposal is a
 * tracked change of the member that made it: accepting all gives the draft, rejecting all the
 * edition.
 */
public final class DraftDocument {

  private DraftDocument() {}

  /**
   * Writes a draft. The same draft makes the same bytes.
   *
   * @param edition the edition
   * @param draft the draft: the same outcomes in the same order, with other texts
   * @param authors who proposed the new text of a field
   * @param readBack reads the document, to see that it holds both
   * @param out where to, which gets nothing where the document is wrong; it is not closed
   * @throws RoadmapException when the document does not hold both; the message says where
   */
  public static void write(
      Edition edition,
      Edition draft,
      Map<CommentPlace, String> authors,
      ReadBack readBack,
      OutputStream out)
      throws IOException, RoadmapException {
    PlainDocument old = Layout.of(edition);
    PlainDocument now = Layout.of(draft);
    Map<Integer, Integer> same = new HashMap<>();
    int outcomes = draft.actionLines().stream().mapToInt(line -> line.outcomes().size()).sum();
    for (int place = 0; place < outcomes; place++) {
      same.put(place, place);
    }
    Map<String, String> byMark = new HashMap<>();
    authors.forEach((at, author) -> byMark.put(CellMark.name(at), author));
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    WordPackageWriter.write(
        draft.title(),
        Language.of(now.sample()),
        EditionDocument.date(draft),
        MarkedCells.mark(Redline.of(old, now, same, Comments.none()), now),
        byMark,
        Map.of(),
        document);
    byte[] bytes = document.toByteArray();
    WrittenDocument.check(old, now, bytes, readBack);
    out.write(bytes);
  }
}
