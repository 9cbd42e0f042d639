package org.wsisroadmaps.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;

/**
 * What can be done in the folder behind the page. One thread at a time converts or orders; all else
 * may be asked by any thread.
 */
public interface Folder {

  /** The folder, in which documents and results stand side by side. */
  Path path();

  /** A larger document is refused, in bytes. */
  long mostBytes();

  /** Whether the text of scans can be recognised here. */
  boolean canRecognise();

  /** What became of the documents of this folder, as far as it remembers. */
  List<Entry> documents() throws IOException, RoadmapException;

  /** The reports of several documents that stand in this folder. */
  List<Report> reports() throws IOException, RoadmapException;

  /**
   * Keeps a file that was sent here; nothing that stands in the folder is overwritten.
   *
   * @param wanted the name that it had where it came from, which nobody has checked
   * @param incoming the file, which is gone afterwards
   * @return the name that it has in the folder
   */
  String keep(String wanted, Path incoming) throws IOException;

  /** A new file to write into what is sent here. */
  Path incoming() throws IOException;

  /**
   * Converts documents of the folder.
   *
   * @param names their names
   * @param reading how they are read
   * @param watcher is told how it goes on
   * @throws RoadmapException when nothing can be converted, for instance since another run has the
   *     folder
   * @throws InterruptedException when it was stopped: what is not done is as it was before
   */
  void convert(List<String> names, Reading reading, Watcher watcher)
      throws IOException, InterruptedException, RoadmapException;

  /**
   * Makes a report of several documents.
   *
   * @return what came of it, in lines for people
   * @throws RoadmapException when it was refused
   * @throws InterruptedException when it was stopped
   */
  List<String> order(Order order) throws IOException, InterruptedException, RoadmapException;

  /** The findings of a document that was converted. */
  List<Remark> findings(Entry document) throws IOException, RoadmapException;

  /** Accepts a finding, or takes that back. */
  void accept(Entry document, String fingerprint, boolean isAccepted)
      throws IOException, RoadmapException;

  /**
   * A page of a document with what was seen on it.
   *
   * @return a picture as PNG
   */
  byte[] picture(Entry document, int page, String password)
      throws IOException, InterruptedException, RoadmapException;

  /**
   * How documents are read.
   *
   * @param recognised whether the text of scans is recognised
   * @param password opens them, empty where none is known
   */
  record Reading(boolean recognised, String password) {}

  /** What became of a document. */
  enum Status {
    /** It waits for its turn. */
    WAITING,
    /** It is being converted. */
    CONVERTING,
    /** It was converted. */
    CONVERTED,
    /** It could not be converted. */
    REFUSED,
    /** Somebody stopped it. */
    STOPPED
  }

  /**
   * A document.
   *
   * @param id what it is known by: where it stands as seen from the folder
   * @param name the name of its results, empty where it has none
   * @param status what became of it
   * @param reason why it was refused, or null
   * @param isLocked whether its password is wanted
   * @param actionLines how many roadmaps it holds
   * @param outcomes how many outcomes
   * @param textCoverage the share of its text that stands in the edition
   * @param findings how many findings there are
   * @param errors what is lost or wrong, in words
   * @param files the names of its results
   */
  record Entry(
      String id,
      String name,
      Status status,
      @Nullable String reason,
      boolean isLocked,
      int actionLines,
      int outcomes,
      double textCoverage,
      int findings,
      List<String> errors,
      List<String> files) {

    /** Copies. */
    public Entry {
      errors = List.copyOf(errors);
      files = List.copyOf(files);
    }

    /** A document of which nothing is known yet. */
    static Entry of(String id, Status status) {
      return new Entry(id, "", status, null, false, 0, 0, 0, 0, List.of(), List.of());
    }

    Entry as(Status next, @Nullable String why) {
      return new Entry(
          id,
          name,
          next,
          why,
          isLocked,
          actionLines,
          outcomes,
          textCoverage,
          findings,
          errors,
          files);
    }

    Entry locked() {
      return new Entry(
          id,
          name,
          status,
          reason,
          true,
          actionLines,
          outcomes,
          textCoverage,
          findings,
          errors,
          files);
    }
  }

  /**
   * A report of several documents.
   *
   * @param name its name
   * @param files the names of its files
   */
  record Report(String name, List<String> files) {
    /** Copies. */
    public Report {
      files = List.copyOf(files);
    }
  }

  /** A report that is wanted. */
  sealed interface Order {
    /**
     * What changed from one edition to the next, or over several.
     *
     * @param editions the names of the editions' results, the oldest first
     */
    record Compare(List<String> editions) implements Order {
      /** Copies. */
      public Compare {
        editions = List.copyOf(editions);
      }
    }

    /**
     * What members wrote into workbooks.
     *
     * @param edition the name of the results of the edition that it is on
     * @param returned the names of the workbooks in the folder
     */
    record Collect(String edition, List<String> returned) implements Order {
      /** Copies. */
      public Collect {
        returned = List.copyOf(returned);
      }
    }
  }

  /**
   * A finding.
   *
   * @param fingerprint what it is known by
   * @param code its kind
   * @param severity how bad it is
   * @param place where it is, in words
   * @param page the page of the document, 1-based, or null where none is known
   * @param message what it is, in words
   * @param isAccepted whether somebody accepted it
   */
  record Remark(
      String fingerprint,
      String code,
      String severity,
      String place,
      @Nullable Integer page,
      String message,
      boolean isAccepted) {}

  /** Is told how a conversion goes on. */
  interface Watcher {
    /** A document is being converted. */
    void begun(String id);

    /** A document needs a password. */
    void locked(String id);

    /** It is known what became of a document. */
    void finished(Entry document);

    /** Something worth knowing. */
    void note(String text);
  }
}
