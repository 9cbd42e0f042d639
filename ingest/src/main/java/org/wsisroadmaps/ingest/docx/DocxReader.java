package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Source;

/** Reads Word documents. Its methods may be called from any thread. */
public final class DocxReader {

  private DocxReader() {}

  /**
   * Reads a document. Tracked changes are read as accepted; text in content controls, text boxes,
   * footnotes and endnotes belongs to the body, that in headers, footers and comments does not.
   *
   * @param bytes the file: a DOCX or DOCM package, or one of these encrypted
   * @param password the password that opens it, empty where it needs none
   * @return its texts and tables in the order of the document
   * @throws RoadmapException when it is no Word document, is damaged, or needs another password
   */
  public static SourceDocument read(byte[] bytes, String password) throws RoadmapException {
    byte[] zip = CompoundFile.isOne(bytes) ? CompoundFile.decrypted(bytes, password) : bytes;
    WordPackage word = WordPackage.open(zip);
    Xml body =
        word.document()
            .child("body")
            .orElseThrow(() -> new RoadmapException("is a damaged Word document: it has no body"));
    return new SourceDocument(
        Source.Format.DOCX,
        null,
        word.title(),
        new StoryReader(word).read(body),
        BodyCount.of(word, body),
        WordJoiner.withSpaces(),
        findings(body));
  }

  private static List<Finding> findings(Xml body) {
    List<Finding> findings = new ArrayList<>();
    if (holds(body, "altChunk")) {
      findings.add(
          Finding.of(
              FindingCode.UNPLACED_TEXT,
              null,
              "a document that is embedded in this one was not read: open it in Word and save it,"
                  + " so that its text becomes part of the document"));
    }
    if (holds(body, "subDoc")) {
      findings.add(
          Finding.of(
              FindingCode.UNPLACED_TEXT,
              null,
              "a subdocument of this master document was not read: show subdocuments in Word, unlink"
                  + " them and save the document, so that their text becomes part of it"));
    }
    if (holds(body, "relIds")) {
      findings.add(
          Finding.of(
              FindingCode.UNPLACED_TEXT,
              null,
              "the words of a diagram (SmartArt) were not read: convert it to shapes in Word, so that"
                  + " its text becomes part of the document"));
    }
    return findings;
  }

  private static boolean holds(Xml element, String name) {
    return element.is(name) || element.children().stream().anyMatch(child -> holds(child, name));
  }
}
