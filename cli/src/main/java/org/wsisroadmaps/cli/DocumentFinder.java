package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Finds the documents that a user named, or that stand in the folders that the user named.
 *
 * @param documents the documents, each once: files as they were named, the contents of folders in
 *     the order of their names
 * @param problems what could not be looked at, a sentence each
 * @param empty the folders in which no document stands
 */
record DocumentFinder(List<Path> documents, List<String> problems, List<Path> empty) {

  /**
   * Tells what could not be looked at, and folders without documents.
   *
   * @return whether there was anything to tell
   */
  boolean tell(Messages messages) {
    problems.forEach(messages::error);
    empty.forEach(folder -> messages.refused(folder, "holds no documents"));
    return !problems.isEmpty() || !empty.isEmpty();
  }

  /** What earlier runs wrote. */
  @FunctionalInterface
  private interface Results {
    /** Whether a file, by its real path, is one of them. */
    boolean contains(Path file) throws IOException;
  }

  private static final int DEEPEST = Integer.MAX_VALUE;

  /**
   * Looks. In folders documents are told by their content; hidden files and the lock files of
   * office programs are passed over, and so is what stands in the output folder, or where that is
   * the folder itself, what earlier runs wrote there. Links are followed. What can't be looked at
   * costs nothing else.
   */
  static DocumentFinder find(List<Path> inputs, Path output) throws IOException, RoadmapException {
    Path real = output.toRealPath();
    Journal results = Journal.open(output);
    return find(
        inputs,
        real,
        file ->
            real.equals(file.getParent()) && results.isResult(String.valueOf(file.getFileName())));
  }

  /** The same where no output folder is named, which a command that only tells has none of. */
  static DocumentFinder find(List<Path> inputs) throws IOException {
    return find(inputs, null, file -> false);
  }

  private static DocumentFinder find(List<Path> inputs, @Nullable Path output, Results results)
      throws IOException {
    Set<Path> found = new LinkedHashSet<>();
    List<String> problems = new ArrayList<>();
    List<Path> empty = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        Visitor visitor = new Visitor(input, output, results, problems);
        Files.walkFileTree(input, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor);
        if (visitor.documents.isEmpty()) {
          empty.add(input);
        }
        visitor.documents.stream().sorted().forEach(found::add);
      } else {
        found.add(input);
      }
    }
    return new DocumentFinder(List.copyOf(found), problems, empty);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final boolean isWithinOutput;
    private final @Nullable Path output;
    private final Results results;
    private final List<String> problems;
    private final List<Path> documents = new ArrayList<>();

    Visitor(Path folder, @Nullable Path output, Results results, List<String> problems)
        throws IOException {
      this.isWithinOutput = output != null && folder.toRealPath().startsWith(output);
      this.output = output;
      this.results = results;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean isWorkshop = folder.endsWith(ResultFolder.WORKSHOP);
      boolean isOutput = !isWithinOutput && folder.toRealPath().equals(output);
      return isWorkshop || isOutput ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName());
      if (!name.startsWith(".") && !name.startsWith("~$") && isDocument(file, attributes)) {
        documents.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isDocument(Path file, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile()) {
        return DocumentKind.isNamedLikeDocument(file);
      }
      try {
        return DocumentKind.isDocument(file) && !isResult(file);
      } catch (IOException e) {
        return true; // what can't be looked at is not passed over: it is refused, with the reason
      }
    }

    private boolean isResult(Path file) throws IOException {
      return results.contains(file.toRealPath());
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (!(failure instanceof FileSystemLoopException)) {
        problems.add(Messages.shown(file) + " can't be looked into: " + Messages.why(failure));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
      return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
    }
  }
}
