import java.io.File;
import java.io.FileWriter;
import java.io.StringWriter;
import javax.xml.transform.stream.StreamResult;
import org.docx4j.diff.Differencer;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;

/** Compares two documents with docx4j: {@code Docx4jCompare OLD NEW RESULT.xml}. */
final class Docx4jCompare {

  private Docx4jCompare() {}

  public static void main(String[] args) throws Exception {
    MainDocumentPart old = WordprocessingMLPackage.load(new File(args[0])).getMainDocumentPart();
    MainDocumentPart now = WordprocessingMLPackage.load(new File(args[1])).getMainDocumentPart();
    StringWriter body = new StringWriter();
    new Differencer()
        .diff(
            now.getJaxbElement().getBody(),
            old.getJaxbElement().getBody(),
            new StreamResult(body),
            "docx4j",
            null,
            now.getRelationshipsPart(),
            old.getRelationshipsPart());
    try (FileWriter out = new FileWriter(args[2])) {
      out.write(body.toString());
    }
  }
}
