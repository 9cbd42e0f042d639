import java.nio.file.Path;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.*;

/** Tells the outcomes of a document: what the README shows of the library. */
public final class Example {

  public static void main(String[] args) throws Exception {
    Edition edition = EditionReader.standard().read(Path.of(args[0]));
    for (ActionLine line : edition.actionLines()) {
      for (Outcome outcome : line.outcomes()) {
        System.out.println(
            line.code()
                + " "
                + outcome.code()
                + " "
                + outcome.timing()
                + " pages "
                + outcome.provenance().pages()
                + ": "
                + outcome.text());
      }
    }
  }
}
