import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells with java-diff-utils which lines went and came: {@code LineDiff FOLDER...}. */
final class LineDiff {

  private LineDiff() {}

  public static void main(String[] folders) throws Exception {
    for (String folder : folders) {
      StringBuilder told = new StringBuilder();
      List<String> old = Files.readAllLines(Path.of(folder, "old.txt"));
      List<String> now = Files.readAllLines(Path.of(folder, "new.txt"));
      for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
        for (int i = 0; i < delta.getSource().size(); i++) {
          told.append("old ").append(delta.getSource().getPosition() + i).append('\n');
        }
        for (int i = 0; i < delta.getTarget().size(); i++) {
          told.append("new ").append(delta.getTarget().getPosition() + i).append('\n');
        }
      }
      Files.writeString(Path.of(folder, "lines.txt"), told);
    }
  }
}
