package org.wsisroadmaps.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.report.diff.SameOutcomes;
import org.wsisroadmaps.report.language.Language;

/**
 * Writes a comparison as a Word document of the new edition in which all that changed is a tracked
 * change, with a comment at each outcome that changed. Accepting all changes gives the new edition,
 * rejecting them the old one.
 */
public final class DiffDocument {

  private DiffDocument() {}

  /**
   * Writes a comparison. The same editions make the same bytes.
   *
   * @param diff the comparison
   * @param before the old edition
   * @param after the new edition
   * @param readBack reads the document, to see that it holds both editions
   * @param out where to, which gets nothing where the document is wrong; it is not closed
   * @throws RoadmapException when the document does not hold both editions; the message says where
   */
  public static void write(
      EditionDiff diff, Edition before, Edition after, ReadBack readBack, OutputStream out)
      throws IOException, RoadmapException {
    PlainDocument old = Layout.of(before);
    PlainDocument now = Layout.of(after);
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    WordPackageWriter.write(
        after.title(),
        Language.of(now.sample()),
        EditionDocument.date(after),
        Redline.of(old, now, SameOutcomes.oldByNew(before, after), Comments.of(diff)),
        Map.of(),
        Map.of(),
        document);
    byte[] bytes = document.toByteArray();
    WrittenDocument.check(old, now, bytes, readBack);
    out.write(bytes);
  }
}
