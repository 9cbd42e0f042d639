package org.wsisroadmaps.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.wsisroadmaps.cli.Manifest.Result;
import org.wsisroadmaps.cli.Manifest.Written;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Puts drafts under their final names, all of them or none. Earlier results are replaced; what a
 * person wrote, or changed since it was written, is kept, and the new one stands beside it under a
 * number.
 *
 * @param folder where to
 * @param isClaimed whether a name without ending belongs to other results
 * @param kept is told what was kept, in a sentence for people
 */
record Publication(ResultFolder folder, Predicate<String> isClaimed, Consumer<String> kept) {

  /** A draft and the file that it becomes. */
  private record Placed(Draft draft, Path target) {
    String name() {
      return String.valueOf(target.getFileName());
    }

    Result result() {
      return new Result(name(), draft.size(), draft.sha256());
    }
  }

  /**
   * Publishes drafts.
   *
   * @param name the name of the results, without ending
   * @param drafts the drafts; they are gone afterwards
   * @param writing what is remembered of it, of the results and of what still stands of earlier
   *     ones
   * @return what is remembered
   * @throws RoadmapException when a result can't be written; everything is then as it was
   */
  <W extends Written> W publish(
      String name, List<Draft> drafts, BiFunction<List<Result>, List<Result>, W> writing)
      throws RoadmapException {
    try {
      List<Placed> placed = new ArrayList<>();
      for (Draft draft : drafts) {
        placed.add(place(name, draft));
      }
      List<Result> results = placed.stream().map(Placed::result).toList();
      W written = writing.apply(results, former(name, results));
      replace(placed, written);
      folder.journal().add(written);
      return written;
    } catch (IOException e) {
      throw new RoadmapException(
          "can't be written into " + folder.path() + ": " + Messages.why(e), e);
    }
  }

  /** The first file that is free or an earlier result, or that holds these very bytes. */
  private Placed place(String name, Draft draft) throws IOException, RoadmapException {
    String first = name + "." + draft.ending();
    for (int i = 1; ; i++) {
      String base = i == 1 ? name : name + " (" + i + ")";
      String file = base + "." + draft.ending();
      if ((i == 1 || !isClaimed.test(base)) && isFree(file, draft)) {
        if (i > 1) {
          kept.accept(
              folder.path().resolve(first)
                  + (folder.journal().isKnown(first)
                      ? " was changed since it was written: it is kept"
                      : " was not written by this program: it is kept")
                  + ", and the new one is called "
                  + file);
        }
        return new Placed(draft, folder.path().resolve(file));
      }
    }
  }

  private boolean isFree(String file, Draft draft) throws IOException, RoadmapException {
    Path target = folder.path().resolve(file);
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (Files.isDirectory(target)) {
      throw new RoadmapException(
          "can't be written: a folder called " + file + " stands in " + folder.path());
    }
    return folder.journal().isResult(file) || isSame(target, draft);
  }

  private static boolean isSame(Path target, Draft draft) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.size(target) == draft.size()
        && Digests.of(target).equals(draft.sha256());
  }

  /** What stands of earlier results of this name that are not written anew. */
  private List<Result> former(String name, List<Result> results) throws IOException {
    Set<String> anew = new HashSet<>();
    results.forEach(result -> anew.add(OutputNames.key(result.file())));
    List<Result> former = new ArrayList<>();
    List<Result> earlier =
        folder.journal().written(name).map(Written::all).orElse(List.<Result>of());
    for (Result result : earlier) {
      if (!anew.contains(OutputNames.key(result.file()))
          && folder.journal().isResult(result.file())) {
        former.add(result);
      }
    }
    return former;
  }

  private void replace(List<Placed> placed, Written written) throws IOException, RoadmapException {
    List<Placed> changing = new ArrayList<>();
    for (Placed file : placed) {
      if (!isSame(file.target(), file.draft())) {
        refuseOpen(file);
        changing.add(file);
      }
    }
    for (Placed file : changing) {
      if (Files.exists(file.target())) {
        secure(file.target(), backup(file));
      }
    }
    folder.journal().announce(written);
    List<Placed> replaced = new ArrayList<>();
    for (Placed file : changing) {
      try {
        move(file.draft().file(), file.target());
        replaced.add(file);
      } catch (FileSystemException e) {
        undo(replaced);
        throw new RoadmapException(
            file.name()
                + " in "
                + folder.path()
                + " can't be replaced: "
                + Messages.why(e)
                + " (where a program has it open, close it there)",
            e);
      }
    }
    for (Placed file : placed) {
      Files.deleteIfExists(file.draft().file());
      Files.deleteIfExists(backup(file));
    }
  }

  /** Office programs lay a file beside the one that they have open. */
  private void refuseOpen(Placed file) throws RoadmapException {
    for (String mark : List.of("~$" + file.name(), ".~lock." + file.name() + "#")) {
      if (Files.exists(file.target()) && Files.exists(file.target().resolveSibling(mark))) {
        throw new RoadmapException(
            "can't be written: "
                + file.name()
                + " in "
                + folder.path()
                + " is open in an office program: close it there (where none has it open, delete "
                + mark
                + ")");
      }
    }
  }

  private static Path backup(Placed file) {
    Path draft = file.draft().file();
    return draft.resolveSibling(draft.getFileName() + ".before");
  }

  private static void secure(Path file, Path backup) throws IOException {
    Files.deleteIfExists(backup);
    try {
      Files.createLink(backup, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // a file system without links
      Files.copy(file, backup);
    }
  }

  private static void undo(List<Placed> replaced) throws IOException {
    for (Placed file : replaced) {
      if (Files.exists(backup(file))) {
        move(backup(file), file.target());
      } else {
        Files.delete(file.target());
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
