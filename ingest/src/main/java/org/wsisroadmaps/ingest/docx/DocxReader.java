package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceElement;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Source;

/** Reads Word documents. Its methods may be called from any thread. */
public final class DocxReader {

  private DocxReader() {}

  /**
   * Reads a document. Text in content controls, text boxes, footnotes and endnotes belongs to the
   * body, that in headers, footers and comments does not.
   *
   * @param bytes the file: a DOCX or DOCM package, or one of these encrypted
   * @param password the password that opens it, empty where it needs none
   * @param revisions how its tracked changes are read
   * @return its texts and tables in the order of the document
   * @throws RoadmapException when it is no Word document, is damaged, or needs another password
   */
  public static SourceDocument read(byte[] bytes, String password, Revisions revisions)
      throws RoadmapException {
    byte[] zip = CompoundFile.isOne(bytes) ? CompoundFile.decrypted(bytes, password) : bytes;
    WordPackage opened = WordPackage.open(zip);
    WordPackage word =
        switch (revisions) {
          case ACCEPTED -> opened;
          case REJECTED -> opened.rejected();
        };
    Xml body =
        word.document()
            .child("body")
            .orElseThrow(() -> new RoadmapException("is a damaged Word document: it has no body"));
    CompletableFuture<BodyText> text = CompletableFuture.supplyAsync(() -> BodyText.of(word, body));
    Fields fields = new Fields(Set.of());
    StoryReader reader = new StoryReader(word, fields);
    List<SourceElement> elements = reader.read(body);
    Set<Xml> endless = fields.endless();
    if (!endless.isEmpty()) {
      // a field that a program left without an end would hide all that follows it
      reader = new StoryReader(word, new Fields(endless));
      elements = reader.read(body);
    }
    LeftOut leftOut = LeftOut.of(text.join(), reader.taken());
    List<Finding> findings = findings(word, body);
    findings.addAll(leftOut.findings());
    return new SourceDocument(
        Source.Format.DOCX,
        null,
        word.title(),
        elements,
        text.join().count(),
        WordJoiner.withSpaces(),
        findings,
        leftOut.texts());
  }

  /** What the elements of a name hold is not read. */
  private static final Map<String, String> NOT_READ =
      Map.of(
          "altChunk",
          "a document that is embedded in this one was not read: open it in Word and save it,"
              + " so that its text becomes part of the document",
          "subDoc",
          "a subdocument of this master document was not read: show subdocuments in Word, unlink"
              + " them and save the document, so that their text becomes part of it",
          "relIds",
          "the words of a diagram (SmartArt) were not read: convert it to shapes in Word, so that"
              + " its text becomes part of the document",
          "chart",
          "the words of a chart were not read: write what they say into the document",
          "OLEObject",
          "an embedded object, such as a sheet, was not read: write what it says into the"
              + " document");

  private static List<Finding> findings(WordPackage word, Xml body) {
    Set<String> met = new TreeSet<>();
    collect(body, met);
    List<Finding> findings = new ArrayList<>(word.findings());
    for (String name : met) {
      findings.add(Finding.of(FindingCode.UNPLACED_TEXT, null, NOT_READ.getOrDefault(name, name)));
    }
    return findings;
  }

  private static void collect(Xml element, Set<String> met) {
    if (NOT_READ.containsKey(element.name())) {
      met.add(element.name());
    }
    element.children().forEach(child -> collect(child, met));
  }
}
