package org.wsisroadmaps.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.excel.mark.Fingerprint;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;
import org.wsisroadmaps.report.language.Language;

/**
 * Writes an edition as a Word document, set as the published roadmaps are: title and preamble, and
 * a landscape table for each action line, with a header row that every page repeats, rows that name
 * the sections, lists, links and merged cells. Links of other schemes than {@code http}, {@code
 * https} and {@code mailto} lose their target, and keep their text.
 */
public final class EditionDocument {

  private EditionDocument() {}

  /**
   * Writes an edition. The same edition makes the same bytes.
   *
   * @param edition the edition
   * @param readBack reads the document, to see that it holds the edition
   * @param out where to, which gets nothing where the document is wrong; it is not closed
   * @throws RoadmapException when the document does not hold the edition; the message says where
   */
  public static void write(Edition edition, ReadBack readBack, OutputStream out)
      throws IOException, RoadmapException {
    PlainDocument document = Layout.of(edition);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    WordPackageWriter.write(
        edition.title(),
        Language.of(document.sample()),
        date(edition),
        MarkedCells.mark(Redline.unchanged(document), document),
        Map.of(),
        properties(edition),
        written);
    byte[] bytes = written.toByteArray();
    WrittenDocument.check(document, bytes, readBack);
    out.write(bytes);
  }

  /** What tells the edition when the document comes back with what a member wrote into it. */
  private static Map<String, String> properties(Edition edition) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(WorkbookMark.KIND_PROPERTY, WorkbookMark.Kind.OUTGOING.name());
    properties.put(WorkbookMark.EDITION_PROPERTY, Fingerprint.of(edition));
    properties.put(WorkbookMark.NAME_PROPERTY, WorkbookMark.name(edition));
    return properties;
  }

  /**
   * The moment that moves in a document are dated with, since Word asks for one: the beginning of
   * the edition's year, or of the first year that Word knows.
   */
  static String date(Edition edition) {
    Integer year = edition.year();
    return (year == null ? FIRST_YEAR : year) + "-01-01T00:00:00Z";
  }

  private static final int FIRST_YEAR = 1980;
}
